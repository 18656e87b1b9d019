/** Says how much of a rep's target counts for a region: the share of their working days on which they belong to it. */
import type { Stretch } from '../core/calendar/days';
import type { WorkingDays } from '../core/calendar/working-days';
import { textKey } from '../core/text/text';
import { movedDays } from '../data/scopes/moved-stretches';
import { regionOn } from '../data/scopes/roster';
import type { Scope } from '../data/scopes/scopes';
import { presentOn } from './presence';

/**
 * From 0 to 1; all of it where the rep belongs to the region when the period ends, less the share of the days before they
 * moved. In a period without working days that is all. `undefined` where they belong to it on no day on which they are on
 * the team; the team has all reps.
 *
 * @param present the days on which the rep is on the team, as `presentIn` says them
 */
export function shareIn(
  rep: Scope,
  { type, name }: Scope,
  period: Stretch,
  workingDays: WorkingDays,
  present: readonly Stretch[] | undefined,
): number | undefined {
  if (type === 'team') return 1;
  const isOfInTheEnd = textKey(regionOn(rep, period.end - 1)) === textKey(name);
  const moved = movedDays(rep, name, period).filter((days) => presentOn(days, present).length > 0);
  if (!isOfInTheEnd && moved.length === 0) return undefined;
  const count = (days: Stretch): number =>
    presentOn(days, present).reduce((sum, each) => sum + workingDays(each), 0);
  const all = count(period);
  const shareOf = (days: Stretch): number => (all === 0 ? 0 : count(days) / all);
  return moved.reduce(
    (share, days) => (days.isAdded ? share + shareOf(days) : share - shareOf(days)),
    isOfInTheEnd ? 1 : 0,
  );
}
