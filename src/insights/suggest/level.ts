/** Tells what a suggestion for a KPI goes by: its sums, its amounts, its rates or its growth. */
import { isAdditive, type Kpi } from '../../model/kpi/kpi';

/**
 * `sum` adds up over a year, so that its months can be told apart; `amount` does not, as different customers; `rate` is a
 * rate or an average.
 */
export type Level = 'sum' | 'amount' | 'rate' | 'growth';

export function levelOf(kpi: Pick<Kpi, 'value'>): Level {
  switch (kpi.value.kind) {
    case 'growth':
      return 'growth';
    case 'ratio':
    case 'share':
    case 'days':
      return 'rate';
    case 'count':
    case 'sum':
    case 'distinct':
    case 'entries':
    case 'minus':
      return isAdditive(kpi) ? 'sum' : 'amount';
    default:
      return kpi.value satisfies never;
  }
}
