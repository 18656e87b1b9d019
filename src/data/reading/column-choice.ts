/** Tells of a column whose texts can be read in two ways how they were read, so that people can be told. */
import { leastOf } from '../../core/extremes';
import type { DateOrder, DecimalMark } from '../../core/text/locale-style';
import type { Settled } from './column-style';
import type { ReadColumn } from './read-column';
import type { Said } from './said';

/**
 * @param written the column's texts as they were understood
 * @returns no choice where no text can be read in two ways, or where the texts contradict each other
 */
export function choiceOf<Written>(
  written: readonly Said<Written>[],
  isAmbiguous: (written: Written) => boolean,
  settled: Settled<DateOrder | DecimalMark>,
): Pick<ReadColumn<Float64Array>, 'choice'> {
  const open = written.filter(({ what }) => isAmbiguous(what));
  if (open.length === 0 || settled.by === 'mixed') return {};
  const ambiguous = open.reduce((sum, { count }) => sum + count, 0);
  return { choice: { ...settled, ambiguous, at: leastOf(open.map(({ first }) => first)) } };
}
