/** Writes the value of a KPI in a row of KPI Data as arithmetic on its measures. */
import { valueFormula, type ValueCells } from '../../compute/formulas/value';
import { binary, EMPTY, when } from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import { TEAM } from '../../data/scopes/scopes';
import type { Kpi } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';
import type { Content } from '../../core/layout/sheet-layout';
import type { KpiData } from './contents';
import { fruitlessCells } from './fruitless-cells';
import { keyCell, type KpiDataPlaces, type RowPlace } from './kpi-data-places';

/** On the measures of the row, of the team's, and of the period before; blank while the scope has no rows. */
export function kpiCell(
  kpi: Kpi,
  { scope, period, row }: RowPlace,
  isLive: boolean,
  data: Pick<KpiData, 'activity' | 'timeline' | 'sameDays'>,
  places: KpiDataPlaces,
): Content {
  const mayBeEmpty = !data.activity.hasRows(scope);
  if (mayBeEmpty && !isLive) return null;
  const measureIn = (at: number) => (measure: Measure) => cell(at, places.columns.ofMeasure(measure));
  const previous = previousCells(scope, period, data, places);
  const fruitless = fruitlessCells(kpi, places);
  const formula = valueFormula(kpi.value, {
    here: measureIn(row),
    team: measureIn(places.rowOf(TEAM, period)),
    ...(fruitless && { fruitless }),
    ...(previous && { previous }),
  });
  return formula && mayBeEmpty ? when(keyCell(row, 'isEmpty'), EMPTY, formula) : formula;
}

/** While the current period is going on it is held against the same days of the one before. */
function previousCells(
  scope: number,
  period: number,
  { timeline, sameDays }: Pick<KpiData, 'timeline' | 'sameDays'>,
  places: KpiDataPlaces,
): ValueCells['previous'] {
  if (period === 0 || period === places.periods) return undefined;
  const of = (measure: Measure, at: number) =>
    cell(places.rowOf(scope, at), places.columns.ofMeasure(measure));
  if (!sameDays || period !== timeline.current) return (measure) => of(measure, period - 1);
  const daysOver = cell(places.rowOf(TEAM, period), places.columns.ofCourseTotal('daysOver'));
  const isOver = binary(daysOver, '=', EMPTY);
  return (measure) => when(isOver, of(measure, period - 1), of(measure, places.periods));
}
