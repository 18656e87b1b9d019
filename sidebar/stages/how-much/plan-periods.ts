/** Lists the periods of the plan to choose from, and names each. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { numberInYear } from '../../../src/core/calendar/numbered-period';
import { parsePeriod } from '../../../src/words/period-text';
import type { Option } from '../../controls/inputs';
import { periodAt, shift, type Period } from '../../../src/core/calendar/period';

/** So many before and after the current one. */
const AROUND = 12;

/** A period of the plan by its label: `2026-10`, `2026-Q4`, `2026-W41`. */
export const labelledPeriod = (label: string, { plan }: Pick<WizardState, 'plan'>): Period =>
  parsePeriod(label, 0, plan.fiscalYearStart);

/** The period that contains a day. */
export const planPeriodAt = (day: number, { plan }: Pick<WizardState, 'plan'>): Period =>
  periodAt(plan.grain, day, plan.fiscalYearStart);

/** The first period that begins with a day or after it: what applies from that day applies from this period on. */
export function firstPeriodFrom(day: number, wizard: Pick<WizardState, 'plan'>): Period {
  const period = planPeriodAt(day, wizard);
  return period.start < day ? shift(period, 1) : period;
}

/** The current one; while the data tell none, the one of today. */
export function currentPeriod(wizard: Pick<WizardState, 'plan' | 'currentPeriod' | 'today'>): Period {
  const day =
    wizard.currentPeriod === null
      ? (wizard.plan.current ?? wizard.today)
      : labelledPeriod(wizard.currentPeriod, wizard).start;
  return planPeriodAt(day, wizard);
}

/** Those around the current one, the latest first, and those from which targets apply already. */
export function periodsToChoose(
  wizard: Pick<WizardState, 'plan' | 'currentPeriod' | 'today'>,
  days: readonly number[],
): readonly Period[] {
  const current = currentPeriod(wizard);
  const around = Array.from({ length: 2 * AROUND + 1 }, (_, at) => shift(current, at - AROUND));
  const all = [...around, ...days.map((day) => planPeriodAt(day, wizard))];
  return [...new Map(all.map((period) => [period.start, period])).values()].sort((a, b) => b.start - a.start);
}

/** The same as a list to choose from, by their first days; of the current one it says why it is shown first. */
export function periodOptions(
  wizard: Pick<WizardState, 'plan' | 'currentPeriod' | 'today'>,
  days: readonly number[],
  m: SidebarWords,
): readonly Option[] {
  const current = currentPeriod(wizard);
  const first = m.howMuch.shownFirst[whyFirst(current, wizard)];
  return periodsToChoose(wizard, days).map((each) => {
    const text = periodTitle(each, m);
    return { value: String(each.start), text: each.start === current.start ? first(text) : text };
  });
}

/** One that nobody chose and that is not today's stands in for it: today's has no data. */
function whyFirst(
  current: Period,
  wizard: Pick<WizardState, 'plan' | 'today'>,
): keyof SidebarWords['howMuch']['shownFirst'] {
  if (planPeriodAt(wizard.today, wizard).start === current.start) return 'current';
  return wizard.plan.current === undefined ? 'lastWithData' : 'chosen';
}

/** Standing alone: `Tháng 10/2026`. */
export function periodTitle(period: Period, m: SidebarWords): string {
  const text = periodText(period, m);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Within a sentence: `October 2026`, `tháng 10/2026`, `Q4 2026`, `Week 41, 2026`. */
export function periodText({ grain, label }: Period, m: SidebarWords): string {
  if (grain === 'year' || grain === 'range') return label;
  const { number, year } = numberInYear({ label });
  return m.howMuch.periods[grain](number, year);
}
