/**
 * Says what is to be known of one table: statuses that nobody has explained, credit notes that do not count, the scale of
 * surveys.
 */
import type { Source } from '../../data/source';
import type { Mapping } from '../../data/mapping/mapping';
import { leftOutCredits } from '../../document/credits';
import { seenStatuses } from '../../document/seen-statuses';
import { USUAL_SCALE } from '../../model/kpi/scale';
import type { Messages } from '../../words';

/** More words than these are counted. */
const MOST_WORDS = 8;

export const tableNotes = (source: Source, mapping: Mapping, m: Messages): readonly string[] => [
  ...statusNotes(source, mapping, m),
  ...creditNotes(source, m),
  ...scaleNotes(source, mapping, m),
];

function statusNotes(source: Source, mapping: Mapping, m: Messages): readonly string[] {
  const unclear = seenStatuses(source, mapping[source.table]).filter(
    ({ means, rows }) => means === null && rows > 0,
  );
  const named = unclear.slice(0, MOST_WORDS);
  return unclear.length === 0
    ? []
    : [m.build.undecidedStatuses(m.tables[source.table], named, unclear.length - named.length)];
}

function creditNotes(source: Source, m: Messages): readonly string[] {
  const credits = leftOutCredits(source);
  return credits ? [m.build.leftOutCredits(m.tables[source.table], credits.count, credits.statuses)] : [];
}

/** The scale that the answers tell, where it is not the usual one and nobody has chosen it. */
const scaleNotes = ({ table, scale }: Source, mapping: Mapping, m: Messages): readonly string[] =>
  scale === undefined || scale === USUAL_SCALE || mapping[table]?.scale !== undefined
    ? []
    : [m.build.surveyScale(m.tables[table], m.scales[scale])];
