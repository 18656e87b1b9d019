/** Lists the pairs of dates whose order the given KPIs rely on. */
import type { TableId } from '../../model/catalogue/tables';
import type { Filter, NotBefore } from '../../model/kpi/filter';
import { measuresOfAll, type Kpi } from '../../model/kpi/kpi';
import type { DatePair } from './out-of-order';

/** Each pair of a table once. */
export function datePairs(kpis: readonly Kpi[], table: TableId): readonly DatePair[] {
  const pairs = measuresOfAll(kpis)
    .filter((measure) => measure.table === table)
    .flatMap(({ where }) => where.filter(isNotBefore))
    .map(({ column, than }): DatePair => ({ from: than, to: column }));
  return [...new Map(pairs.map((pair) => [`${pair.from} ${pair.to}`, pair])).values()];
}

const isNotBefore = (filter: Filter): filter is NotBefore => filter.kind === 'notBefore';
