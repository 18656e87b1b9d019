/** Fills the cells of a scope's row in KPI Data from a closed period. */
import type { Content } from '../../core/layout/sheet-layout';
import type { Kpi } from '../../model/kpi/kpi';
import type { KpiResult, ScopeResult } from '../../compute/scoring/result';
import { fruitlessWord, type Messages } from '../../words';
import { closedKpi } from '../history/closed-period';
import { SCORED_COLUMNS, TOTALS, type ScoredColumn } from './columns';

/** The value of a KPI; the word for a fruitless one, which alone has an attainment without a value. */
export const closedValue = (
  { actual, attainment }: KpiResult,
  kpi: Kpi,
  m: Messages,
): number | string | null => actual ?? (attainment === null ? null : fruitlessWord(kpi, m));

/** The cells from the first scored column on, all values: blank for what was not scored then. */
export function closedCells(result: ScopeResult | undefined, scored: readonly Kpi[]): readonly Content[] {
  const contentOf = (column: ScoredColumn, kpi: Kpi): Content =>
    column === 'defaultTarget' ? null : (closedKpi(result, kpi)?.[column] ?? null);
  return [
    ...SCORED_COLUMNS.flatMap((column) => scored.map((kpi) => contentOf(column, kpi))),
    ...TOTALS.map((total) => result?.[total] ?? null),
  ];
}
