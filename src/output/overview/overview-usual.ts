/** Lays out the hidden shares of the forecast between which past periods ended, a row for each working day. */
import type { Overview } from './overview-contents';
import { FIRST_REACHED, FOUND } from './overview-places';
import type { Part } from './overview-part';
import { hiddenBesideWeeks } from './overview-weeks';

/** The least and the most. */
const RANGE_COLUMNS = 2;

/** Right of all that other tables hide. */
export const rangeColumn = ({ scored, weeks }: Overview): number =>
  Math.max(FIRST_REACHED + scored.length, FOUND + hiddenBesideWeeks(weeks));

/** How many columns are hidden beside those that show something. */
export const hiddenColumns = (overview: Overview): number => rangeColumn(overview) + RANGE_COLUMNS - FOUND;

/** Nothing where no past periods tell anything. */
export function usualRange(overview: Overview): Part | undefined {
  const { ranges, charted } = overview;
  if (ranges.length === 0 || !charted) return undefined;
  const cells = ranges.map((range) => [range?.least ?? null, range?.most ?? null]);
  return { blocks: [{ row: 1, column: rangeColumn(overview), cells }], formats: [], end: 1 };
}
