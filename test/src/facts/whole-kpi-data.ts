/** KPI Data as it is when all its rows are written. */
import { kpiDataFrame, kpiDataRows, type KpiData } from '../../../src/facts/kpi-data';
import type { Patterns } from '../../../src/layout/number-format';
import type { SheetLayout } from '../../../src/layout/sheet-layout';
import type { Messages } from '../../../src/messages';
import type { PlanCells } from '../../../src/plan/plan-cells';

export function wholeKpiData(data: KpiData, plan: PlanCells, patterns: Patterns, m: Messages): SheetLayout {
  const frame = kpiDataFrame(data, plan, patterns, m);
  const count = data.timeline.periods.length * data.scopes.list.length;
  return { ...frame, blocks: [kpiDataRows(data, plan, m, { first: 0, count }), ...frame.blocks] };
}
