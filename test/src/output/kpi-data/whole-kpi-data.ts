/** Lays out KPI Data as it is when all its rows are written. */
import { kpiDataFrame, kpiDataRows, kpiDataSize } from '../../../../src/output/kpi-data/kpi-data';
import { rowCount } from '../../../../src/output/kpi-data/kpi-data-places';
import type { KpiData } from '../../../../src/output/kpi-data/contents';
import type { Patterns } from '../../../../src/core/layout/number-format';
import type { SheetLayout } from '../../../../src/core/layout/sheet-layout';
import type { Messages } from '../../../../src/words';
import type { PlanCells } from '../../../../src/plan/sheet/plan-cells';

export function wholeKpiData(data: KpiData, plan: PlanCells, patterns: Patterns, m: Messages): SheetLayout {
  const frame = kpiDataFrame(data, plan, patterns, m);
  const count = rowCount(kpiDataSize(data));
  return { ...frame, blocks: [kpiDataRows(data, plan, m, { first: 0, count }), ...frame.blocks] };
}
