/**
 * Says what is to be known of one table: sheets that are named for someone or some place, amounts that are converted, statuses that nobody has explained, credit notes that
 * do not count, rows without a rep and of several, the scale of surveys, customers whom their list does not know, and what facts give.
 */
import type { Source, Sources } from '../../data/source';
import type { Mapping } from '../../data/mapping/mapping';
import type { Sharing } from '../../data/reading/counting';
import { usualMeaning } from '../../data/mapping/status-words';
import { untoldNames } from '../../data/mapping/tab-names';
import { leftOutCredits } from '../../document/credits';
import type { SeenStatus } from '../../document/seen-statuses';
import { unknownCustomers } from '../../document/unknown-customers';
import { USUAL_SCALE } from '../../model/kpi/scale';
import type { Messages } from '../../words';
import { factsNotes } from './facts-notes';
import { sharedRowsNote } from './shared-rows-note';
import { unnamedRows } from './unnamed-rows';

/** More words than these are counted. */
const MOST_WORDS = 8;

/**
 * @param statuses those of the table, with what each means
 * @param sharing how rows of several reps count
 */
export const tableNotes = (
  source: Source,
  statuses: readonly SeenStatus[],
  sources: Sources,
  mapping: Mapping,
  sharing: Sharing,
  m: Messages,
): readonly string[] => [
  ...tabNotes(source, mapping, m),
  ...currencyNotes(source, m),
  ...statusNotes(source, statuses, m),
  ...creditNotes(source, m),
  ...unnamedNotes(source, m),
  ...sharedRowsNote(source, sharing, m),
  ...scaleNotes(source, mapping, m),
  ...customerNotes(source, sources, m),
  ...factsNotes(source, sources, m),
  ...(source.told?.(m) ?? []),
];

function tabNotes({ table }: Source, mapping: Mapping, m: Messages): readonly string[] {
  const mapped = mapping[table];
  const names = mapped ? untoldNames(table, mapped) : [];
  return names.length > 0 ? [m.build.untoldNames(m.tables[table], names)] : [];
}

const currencyNotes = ({ otherCurrencies = [] }: Source, m: Messages): readonly string[] =>
  otherCurrencies.flatMap(({ sheet, count, currency, home, rate }) =>
    rate ? [m.build.converted(sheet, count, currency, home, rate.worth)] : [],
  );

/** A usual word may come yet; another one that no row has is a slip, and whatever was meant does not count. */
function statusNotes(source: Source, statuses: readonly SeenStatus[], m: Messages): readonly string[] {
  const table = m.tables[source.table];
  const unclear = statuses.filter(({ means, rows }) => means === null && rows > 0);
  const named = unclear.slice(0, MOST_WORDS);
  const unknown = statuses
    .filter(({ word, rows }) => rows === 0 && usualMeaning(word, source.table) === undefined)
    .map(({ word }) => word);
  return [
    ...(unclear.length === 0 ? [] : [m.build.undecidedStatuses(table, named, unclear.length - named.length)]),
    ...(unknown.length === 0 ? [] : [m.build.unknownStatuses(table, unknown.slice(0, MOST_WORDS))]),
  ];
}

function creditNotes(source: Source, m: Messages): readonly string[] {
  const credits = leftOutCredits(source);
  return credits ? [m.build.leftOutCredits(m.tables[source.table], credits.count, credits.statuses)] : [];
}

function unnamedNotes(source: Source, m: Messages): readonly string[] {
  const unnamed = unnamedRows(source);
  return unnamed ? [m.build.unnamedRows(m.tables[source.table], unnamed.count, unnamed.first)] : [];
}

/** The scale that the answers tell, where it is not the usual one and nobody has chosen it. */
const scaleNotes = ({ table, scale }: Source, mapping: Mapping, m: Messages): readonly string[] =>
  scale === undefined || scale === USUAL_SCALE || mapping[table]?.scale !== undefined
    ? []
    : [m.build.surveyScale(m.tables[table], m.scales[scale])];

function customerNotes({ table }: Source, sources: Sources, m: Messages): readonly string[] {
  const found = unknownCustomers(table, sources);
  if (!found) return [];
  const [own, list] = [m.tables[table], m.tables.customers];
  const { unknown, customers, examples, kinds } = found;
  const said = m.build.unknownCustomers(own, list, unknown, customers, examples);
  return [kinds ? `${said} ${m.build.otherKeys(own, list, kinds.table, kinds.list)}` : said];
}
