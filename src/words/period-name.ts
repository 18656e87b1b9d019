/** Names a period as people call it: `10/2026`, `Q4/2026`, `Quý 4/2026`, `W41/2026`, `Tuần 41/2026 (05–11/10)`. */
import { dateOf, twoDigits } from '../core/calendar/calendar';
import { numberInYear } from '../core/calendar/numbered-period';
import type { Period } from '../core/calendar/period';
import type { SheetWords } from './en/said-by-sheets';

/** Its name, which `parsePeriod` reads back; years, and stretches of days, are said as their label says them. */
export function periodName({ grain, label }: Pick<Period, 'grain' | 'label'>, m: SheetWords): string {
  const { year, number } = numberInYear({ label });
  switch (grain) {
    case 'week':
      return m.kpiData.periods.week(number, year);
    case 'month':
      return `${twoDigits(number)}/${year}`;
    case 'quarter':
      return m.kpiData.periods.quarter(number, year);
    case 'year':
    case 'range':
      return label;
    default:
      return grain satisfies never;
  }
}

/** Its name, and the days of a week, which nobody knows by its number: `W41/2026 (5–11 Oct)`; `parsePeriod` reads it back. */
export const periodWithDays = (period: Period, m: SheetWords): string =>
  period.grain === 'week'
    ? `${periodName(period, m)} (${m.kpiData.periods.days(dateOf(period.start), dateOf(period.end - 1))})`
    : periodName(period, m);
