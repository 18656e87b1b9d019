/** Tells who was on the team in a period, and counts its working days for a scope, for all cells of an answer. */
import { readingOnce } from '../../core/text/reading-once';
import { previous, type Period } from '../../core/calendar/period';
import { DEFAULT_CALENDAR } from '../../core/calendar/working-calendar';
import { workingDaysOf, type WorkingDays } from '../../core/calendar/working-days';
import { activityOf, type Activity } from '../../data/scopes/activity';
import { ownDays, type OwnDays } from '../../plan/own-days';
import type { Surroundings } from '../surroundings';
import type { Measures } from './each-period';

/** Each period's is found once. */
export function activityIn(
  { read: { sources }, scopes }: Measures,
  surroundings: Surroundings,
): (period: Period) => Activity {
  const workingDays = workingDaysIn(surroundings);
  return readingOnce((period: Period) => activityOf(sources, scopes, previous(period), workingDays));
}

export function daysWithin(
  activity: (period: Period) => Activity,
  surroundings: Surroundings,
): (scope: number, period: Period) => OwnDays {
  const workingDays = workingDaysIn(surroundings);
  return (scope, period) => ownDays(scope, period, surroundings.now, activity(period), workingDays);
}

/** By the plan's calendar; without a plan a team works from Monday to Saturday. */
const workingDaysIn = ({ plan }: Surroundings): WorkingDays =>
  workingDaysOf(plan()?.calendar ?? DEFAULT_CALENDAR);
