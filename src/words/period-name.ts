/** Names a period as people call it: `10/2026`, `Q4/2026`, `Quý 4/2026`, `W41/2026`, `Tuần 41/2026`. */
import type { Period } from '../core/calendar/period';
import type { SheetWords } from './en/said-by-sheets';

/** Its name, which `parsePeriod` reads back; years, and stretches of days, are said as their label says them. */
export function periodName({ grain, label }: Pick<Period, 'grain' | 'label'>, m: SheetWords): string {
  const [year = '', part = ''] = label.split('-');
  switch (grain) {
    case 'week':
      return m.kpiData.periods.week(Number(part.slice(1)), year);
    case 'month':
      return `${part}/${year}`;
    case 'quarter':
      return m.kpiData.periods.quarter(Number(part.slice(1)), year);
    case 'year':
    case 'range':
      return label;
    default:
      return grain satisfies never;
  }
}
