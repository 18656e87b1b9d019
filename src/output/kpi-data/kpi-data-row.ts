/** Fills one row of KPI Data: measures as values or live formulas, KPIs and scores as formulas. */
import { valueFormula } from '../../compute/formulas/value';
import { EMPTY, when } from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import type { Kpi } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';
import type { Content } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { closedResult } from '../history/closed-period';
import { closedCells, closedKpi, closedValue } from './closed-cells';
import { courseCells } from './course-cells';
import { fruitlessCells } from './fruitless-cells';
import { keyCells } from './key-cells';
import type { KpiData } from './contents';
import { TEAM } from '../../data/scopes/scopes';
import { keyCell, type KpiDataPlaces, type RowPlace } from './kpi-data-places';
import { liveMeasure } from './measure-cells';
import { presenceCells } from './presence-cells';
import { rowState, type RowState } from './row-state';
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
      state.isLive ? liveMeasure(measure, place, data, places) : data.measured.value(measure, scope, period),
    ),
    ...columns.kpis.map((kpi) => {
      const closed = closedKpi(result, kpi);
      return closed ? closedValue(closed, kpi, m) : kpiCell(kpi, place, state, data, places);
    }),
    ...(state.closed ? closedCells(result, places.scored) : scoredCells(place, state, data, places, plan)),
    ...presenceCells(place, state, data, places, plan),
    ...courseCells(place, state, data, places, plan),
  ];
}

/** Arithmetic on the measures of the row, of the team's, and of the period before; blank while the scope has no rows. */
function kpiCell(
  kpi: Kpi,
  { scope, period, row }: RowPlace,
  { isLive }: RowState,
  { activity }: KpiData,
  places: KpiDataPlaces,
): Content {
  const mayBeEmpty = !activity.hasRows(scope);
  if (mayBeEmpty && !isLive) return null;
  const measureIn = (at: number) => (measure: Measure) => cell(at, places.columns.ofMeasure(measure));
  const fruitless = fruitlessCells(kpi, places);
  const formula = valueFormula(kpi.value, {
    here: measureIn(row),
    team: measureIn(places.rowOf(TEAM, period)),
    ...(fruitless ? { fruitless } : {}),
    ...(period === 0 ? {} : { previous: measureIn(places.rowOf(scope, period - 1)) }),
  });
  return formula && mayBeEmpty ? when(keyCell(row, 'isEmpty'), EMPTY, formula) : formula;
}
