/**
 * Reads a period as people write it into what a plan keeps of it: the length of its periods, and which one is current.
 */
import { Refusal } from '../words/refusal';
import { parsePeriod } from '../words/period-text';
import { PLAN_GRAINS, type Plan } from './plan';

/**
 * @param text `2026-10`, `2026-Q4`, `2026-W41` or what else `parsePeriod` reads
 * @param now the serial of this moment
 * @throws Refusal where it is not a period, or one of a length that scorecards do not have: a year, a range of days
 */
export function planPeriod(
  text: string,
  now: number,
  fiscalYearStart: number,
): Required<Pick<Plan, 'grain' | 'current'>> {
  const { grain: written, start } = parsePeriod(text, now, fiscalYearStart);
  const grain = PLAN_GRAINS.find((each) => each === written);
  if (!grain) throw new Refusal((m) => m.errors.noPlanPeriod(text.trim()));
  return { grain, current: start };
}
