/** Says how much of a rep's target counts for a region: the share of a period's working days on which they belong to it. */
import type { Stretch } from '../core/calendar/days';
import type { WorkingDays } from '../core/calendar/working-days';
import { textKey } from '../core/text/text';
import { movedDays } from '../data/scopes/moved-stretches';
import { regionOn } from '../data/scopes/roster';
import type { Scope } from '../data/scopes/scopes';

/**
 * From 0 to 1; all of it where the rep belongs to the region when the period ends, less the share of the days before they
 * moved. In a period without working days that is all. `undefined` where they belong to it on no day; the team has all reps.
 */
export function shareIn(
  rep: Scope,
  { type, name }: Scope,
  period: Stretch,
  workingDays: WorkingDays,
): number | undefined {
  if (type === 'team') return 1;
  const isOfInTheEnd = textKey(regionOn(rep, period.end - 1)) === textKey(name);
  const moved = movedDays(rep, name, period);
  if (!isOfInTheEnd && moved.length === 0) return undefined;
  const all = workingDays(period);
  const shareOf = (days: Stretch): number => (all === 0 ? 0 : workingDays(days) / all);
  return moved.reduce(
    (share, days) => (days.isAdded ? share + shareOf(days) : share - shareOf(days)),
    isOfInTheEnd ? 1 : 0,
  );
}
