/**
 * Says what is to be known of the data as a whole: a period without any, amounts that are converted, statuses that nobody
 * has explained, credit notes that do not count, the scale of surveys, customers whom their list does not know.
 */
import { leftOutCredits } from '../../document/credits';
import type { Prepared } from '../../document/prepare';
import { unknownCustomers } from '../../document/unknown-customers';
import { seenStatuses } from '../../document/seen-statuses';
import { allSources } from '../../data/source';
import { USUAL_SCALE } from '../../model/kpi/scale';
import type { Messages } from '../../words';

type Read = Pick<Prepared, 'data' | 'without'>;

/** More words than these are counted. */
const MOST_WORDS = 8;

export const dataNotes = (read: Read, m: Messages): readonly string[] => [
  ...periodNotes(read, m),
  ...currencyNotes(read, m),
  ...statusNotes(read, m),
  ...creditNotes(read, m),
  ...scaleNotes(read, m),
  ...customerNotes(read, m),
];

function periodNotes({ data, without }: Read, m: Messages): readonly string[] {
  if (!without) return [];
  const { period, last } = without;
  const current = data.timeline.periods[data.timeline.current];
  const isInstead = current?.start === last.start;
  return [(isInstead ? m.build.lastPeriodInstead : m.build.noDataInPeriod)(period.label, last.label)];
}

const currencyNotes = ({ data: { sources } }: Read, m: Messages): readonly string[] =>
  allSources(sources)
    .flatMap(({ otherCurrencies = [] }) => otherCurrencies)
    .flatMap(({ sheet, count, currency, home, rate }) =>
      rate ? [m.build.converted(sheet, count, currency, home, rate.worth)] : [],
    );

const statusNotes = ({ data: { sources, plan } }: Read, m: Messages): readonly string[] =>
  allSources(sources).flatMap((source) => {
    const unclear = seenStatuses(source, plan.mapping[source.table]).filter(
      ({ means, rows }) => means === null && rows > 0,
    );
    const named = unclear.slice(0, MOST_WORDS);
    return unclear.length === 0
      ? []
      : [m.build.undecidedStatuses(m.tables[source.table], named, unclear.length - named.length)];
  });

const creditNotes = ({ data: { sources } }: Read, m: Messages): readonly string[] =>
  allSources(sources).flatMap((source) => {
    const credits = leftOutCredits(source);
    return credits ? [m.build.leftOutCredits(m.tables[source.table], credits.count, credits.statuses)] : [];
  });

/** The scale that the answers tell, where it is not the usual one and nobody has chosen it. */
const scaleNotes = ({ data: { sources, kpis, plan } }: Read, m: Messages): readonly string[] => {
  const scale = sources.surveys?.scale;
  const isFound = scale !== undefined && scale !== USUAL_SCALE && !plan.mapping.surveys?.scale;
  const isAsked = kpis.some(({ family }) => family === 'satisfaction');
  return isFound && isAsked ? [m.build.surveyScale(m.tables.surveys, m.scales[scale])] : [];
};

const customerNotes = ({ data: { sources } }: Read, m: Messages): readonly string[] =>
  unknownCustomers(sources).map(({ table, unknown, customers, examples, kinds }) => {
    const [own, list] = [m.tables[table], m.tables.customers];
    const said = m.build.unknownCustomers(own, list, unknown, customers, examples);
    return kinds ? `${said} ${m.build.otherKeys(own, list, kinds.table, kinds.list)}` : said;
  });
