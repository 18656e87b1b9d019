/**
 * Decides which row each target occupies, so that whatever is typed into its cells or stands beside it stays with it.
 */
import type { Target } from '../plan';
import { placeKey } from '../target-place';

/**
 * A target that stands in the sheet already keeps its row; another one takes a row below them, as long as there is one,
 * then one that was blank.
 *
 * @param former what stands in the rows, in the order of the list; `undefined` for a blank row
 * @param rows how many there are, no fewer than targets
 * @returns what is to stand in each row, `undefined` where nothing is
 */
export function targetRows(
  targets: readonly Target[],
  former: readonly (Target | undefined)[],
  rows: number,
): readonly (Target | undefined)[] {
  const placed = Array<Target | undefined>(rows).fill(undefined);
  const standing = new Map<string, number[]>();
  former.forEach((target, row) => {
    if (target) standing.set(placeKey(target), [...(standing.get(placeKey(target)) ?? []), row]);
  });
  const others = targets.filter((target) => {
    const row = standing.get(placeKey(target))?.shift();
    if (row === undefined) return true;
    placed[row] = target;
    return false;
  });
  const lastStanding = former.reduce((last, target, row) => (target ? row : last), -1);
  const isFree = (row: number): boolean => placed[row] === undefined;
  const all = [...placed.keys()];
  const free = [
    ...all.filter((row) => row > lastStanding),
    ...all.filter((row) => row <= lastStanding && !former[row] && isFree(row)),
    ...all.filter((row) => row <= lastStanding && former[row] && isFree(row)),
  ];
  others.forEach((target, at) => {
    const row = free[at];
    if (row === undefined) throw new RangeError(`${targets.length} targets in ${rows} rows`);
    placed[row] = target;
  });
  return placed;
}
