/** Makes up a stretch of days of the periods that facts have: a quarter of its months so far. */
import { greatestOf, leastOf } from '../../core/extremes';
import { readingOnce } from '../../core/text/reading-once';
import type { Stretch } from '../../core/calendar/days';
import { stretchKey } from './facts';

/**
 * The period itself, or the fewest that follow each other from its first day to its last; none where that cannot be. Of days
 * before and after all periods nothing is known, as before and after all rows.
 *
 * @param periods each once
 */
export function tilesOf(periods: readonly Stretch[]): (asked: Stretch) => readonly Stretch[] {
  const byStart = new Map<number, readonly Stretch[]>();
  for (const period of [...periods].sort((a, b) => b.end - a.end)) {
    byStart.set(period.start, [...(byStart.get(period.start) ?? []), period]);
  }
  const first = leastOf(byStart.keys());
  const last = greatestOf(periods.map(({ end }) => end));
  const find = (asked: Stretch): readonly Stretch[] => {
    const [start, end] = [Math.max(asked.start, first), Math.min(asked.end, last)];
    const tiles: Stretch[] = [];
    for (let day = start; day < end; day = tiles[tiles.length - 1]?.end ?? end) {
      const longest = byStart.get(day)?.find((each) => each.end <= end);
      if (!longest) return [];
      tiles.push(longest);
    }
    return tiles;
  };
  const known = readingOnce((key: string) => {
    const [start = 0, end = 0] = key.split(' ').map(Number);
    return find({ start, end });
  });
  return (asked) => known(stretchKey(asked));
}
