/** Tells of a column whose texts can be read in two ways how they were read, so that people can be told. */
import type { DateOrder, DecimalMark } from '../../core/text/locale-style';
import type { Settled } from './column-style';
import type { ReadColumn } from './read-column';

/**
 * @param written the column's texts as they were understood; `undefined` for any other cell
 * @returns no choice where no text can be read in two ways, or where the texts contradict each other
 */
export function choiceOf<Written>(
  written: readonly (Written | undefined)[],
  isAmbiguous: (written: Written) => boolean,
  settled: Settled<DateOrder | DecimalMark>,
): Pick<ReadColumn<Float64Array>, 'choice'> {
  const isOpen = (each: Written | undefined): boolean => each !== undefined && isAmbiguous(each);
  const at = written.findIndex(isOpen);
  if (at < 0 || settled.by === 'mixed') return {};
  return { choice: { ...settled, ambiguous: written.filter(isOpen).length, at } };
}
