/** Counts the working days of a period, and those of them that are over: for a rep who comes or goes within it, their own. */
import type { Stretch } from '../core/calendar/days';
import type { WorkingDays } from '../core/calendar/working-days';
import { presentIn, within, type Presence } from './presence';

export interface OwnDays {
  readonly total: number;
  readonly elapsed: number;
}

/** @param now a moment: its day itself is not over yet */
export function ownDays(
  scope: number,
  period: Stretch,
  now: number,
  presence: Presence,
  workingDays: WorkingDays,
): OwnDays {
  const present = presentIn(scope, period, presence) ?? [period];
  const past: Stretch = { start: -Infinity, end: Math.floor(now) };
  const count = (stretches: readonly Stretch[]): number =>
    stretches.reduce((sum, stretch) => sum + workingDays(stretch), 0);
  return { total: count(present), elapsed: count(present.map((stretch) => within(stretch, past))) };
}
