/** Decides which periods a query of facts covers, as nobody knows yet on which days its rows lie. */
import { timeline } from '../../compute/available/timeline';
import { firstOfYear, periodAt, previous, type Period } from '../../core/calendar/period';
import type { Plan } from '../../plan/plan';

/** From the start of last year, and one before as the base for growth, to the end of the year that is shown. */
export function periodsOfFacts(
  { grain, current, fiscalYearStart }: Pick<Plan, 'grain' | 'current' | 'fiscalYearStart'>,
  today: number,
): readonly Period[] {
  const shown = periodAt(grain, current ?? today, fiscalYearStart);
  const lastYear = firstOfYear(previous(firstOfYear(shown)));
  return timeline(shown, lastYear.start).periods;
}
