/** Tells whether two preparations would write the same rows of KPI Data into the same places. */
import { factColumns } from '../../output/kpi-data/columns';
import type { KpiData } from '../../output/kpi-data/contents';
import { measureId } from '../../model/kpi/measure-id';
import { digest } from '../digest';

/**
 * A short text, another one where a row or column lies elsewhere or reads other cells: the rows of two steps fit together
 * where it is the same. Numbers may differ: each row says as of when they are.
 */
export function contentsKey({
  scopes,
  timeline,
  kpis,
  scored,
  mode,
  closed,
  plan,
  sameDays,
  pay,
}: KpiData): string {
  const columns = factColumns(kpis, scored, pay);
  return digest(
    JSON.stringify([
      columns.measures.map(measureId),
      [kpis, scored].map((list) => list.map(({ id }) => id)),
      scopes.list,
      [timeline.current, timeline.periods.map(({ start }) => start)],
      mode,
      sameDays !== undefined,
      closed.map(({ start, label, closedAt }) => [start, label, closedAt]),
      plan.mapping,
      ...(pay ? [pay] : []),
    ]),
  );
}
