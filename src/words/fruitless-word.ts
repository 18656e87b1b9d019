/** Says in place of a KPI's value that something was spent and nothing came of it. */
import type { Kpi } from '../model/kpi/kpi';
import type { SheetWords } from './en/said-by-sheets';

/** `no new customer`; of KPIs that managers defined, whose words are theirs, `no result`. */
export function fruitlessWord(
  { id, own }: Pick<Kpi, 'id' | 'own'>,
  { kpiData: { fruitless } }: SheetWords,
): string {
  const known = Object.entries(fruitless.of).find(([each]) => each === id);
  return known && !own ? known[1] : fruitless.other;
}
