/** Number patterns of KPI values; Sheets shows the marks of the spreadsheet's locale. */
import type { KpiFormat } from '../kpi/kpi';
import type { Grain } from '../periods/period';

/** The pattern of a KPI's values; `money` is the pattern of amounts in this document. */
export function numberPattern(format: KpiFormat, money: string): string {
  switch (format) {
    case 'count':
      return '#,##0';
    case 'money':
      return money;
    case 'percent':
      return '0.0%';
    case 'decimal':
      return '#,##0.0';
    default:
      return format satisfies never;
  }
}

/** Amounts as the locale's people write them: đồng have no decimals. */
export const moneyPattern = (locale: string): string => (/^vi/i.test(locale) ? '#,##0 "₫"' : '#,##0');

export const DATE_PATTERN = 'yyyy-mm-dd';

/** The pattern of a period's first day where it stands for the period: weeks are told apart by their Monday. */
export const startPattern = (grain: Grain): string => (grain === 'week' ? DATE_PATTERN : 'yyyy-mm');
