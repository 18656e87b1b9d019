/** Fills one row of KPI Data: measures as values or live formulas, KPIs and scores as formulas. */
import type { Content } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { closedKpi, closedResult } from '../history/closed-period';
import { closedCells, closedValue } from './closed-cells';
import { courseCells } from './course-cells';
import { keyCells } from './key-cells';
import type { KpiData } from './contents';
import { kpiCell } from './kpi-cell';
import type { KpiDataPlaces, RowPlace } from './kpi-data-places';
import { hasLiveNumbers, liveMeasure } from './measure-cells';
import { presenceCells } from './presence-cells';
import { coursePayCells, payCells } from './pay-cells';
import { rowState } from './row-state';
import { scoredCells } from './scored-cells';

/** @param scope and period by their places from 0 */
export function kpiDataRow(
  data: KpiData,
  places: KpiDataPlaces,
  scope: number,
  period: number,
  plan: PlanCells,
  m: Messages,
): readonly Content[] {
  const who = data.scopes.list[scope];
  if (!who) throw new RangeError(`no scope ${scope}`);
  const place: RowPlace = { who, scope, period, row: places.rowOf(scope, period) };
  const state = rowState(data, period);
  const result = state.closed && closedResult(state.closed, who);
  const { columns } = places;
  return [
    ...keyCells(place, state, data, places, m),
    ...columns.measures.map((measure) =>
      state.isLive && hasLiveNumbers(measure, data)
        ? liveMeasure(measure, place, data, places)
        : data.measured.value(measure, scope, period),
    ),
    ...columns.kpis.map((kpi) => {
      const closed = closedKpi(result, kpi);
      return closed ? closedValue(closed, kpi, m) : kpiCell(kpi, place, state.isLive, data, places);
    }),
    ...(state.closed ? closedCells(result, places.scored) : scoredCells(place, state, data, places, plan)),
    ...payCells(place, state, result, data, places),
    ...presenceCells(place, state, data, places, plan),
    ...courseCells(place, state, data, places, plan),
    ...coursePayCells(place, state, result, data, places),
  ];
}
