/** Names a period as people call it: `10/2026`, `Q4/2026`, `Quý 4/2026`, `W41/2026`, `Tuần 41/2026`. */
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
      return `${String(number).padStart(2, '0')}/${year}`;
    case 'quarter':
      return m.kpiData.periods.quarter(number, year);
    case 'year':
    case 'range':
      return label;
    default:
      return grain satisfies never;
  }
}
