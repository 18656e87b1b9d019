/** Fills the rows below the periods of KPI Data: each scope in the first working days of the period before, as many as are over. */
import { periodIn } from '../../compute/available/timeline';
import { literal } from '../../compute/formulas/conditions';
import { weekendText } from '../../compute/scoring/progress';
import type { Stretch } from '../../core/calendar/days';
import { leastOf } from '../../core/extremes';
import { binary, call, integer, when, type Expression } from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import type { Content } from '../../core/layout/sheet-layout';
import { areWithin } from '../../data/scopes/activity';
import { regionOn } from '../../data/scopes/roster';
import { TEAM } from '../../data/scopes/scopes';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import type { Messages } from '../../words';
import { KEY_COLUMNS, type KeyColumn } from './columns';
import type { KpiData } from './contents';
import { kpiCell } from './kpi-cell';
import { keyCell, type KpiDataPlaces, type RowPlace } from './kpi-data-places';
import { hasLiveNumbers, liveMeasure } from './measure-cells';

/**
 * Keys, measures and KPIs; growth has no value there. The rows have no number of a scope, so that no sum over periods has
 * them twice, and stay blank where nothing is going on.
 */
export function sameDaysRow(
  scope: number,
  data: KpiData,
  places: KpiDataPlaces,
  plan: PlanCells,
  m: Messages,
): readonly Content[] {
  const { columns } = places;
  const who = data.scopes.list[scope];
  const { sameDays, timeline } = data;
  if (!who || !sameDays) return Array<null>(columns.count).fill(null);
  const isLive = data.mode === 'formulas';
  const before = periodIn(timeline, timeline.current - 1);
  const place: RowPlace = { who, scope, period: places.periods, row: places.rowOf(scope, places.periods) };
  const teamRow = places.rowOf(TEAM, places.periods);
  const end = !isLive
    ? sameDays.end
    : scope === TEAM
      ? endOfDays(before, data, places, plan)
      : keyCell(teamRow, 'endNumber');
  const keys: Readonly<Partial<Record<KeyColumn, Content>>> = {
    scopeType: who.type,
    scope: who.type === 'team' ? m.scopes.wholeTeam : who.name,
    region: regionOn(who, before.end - 1),
    criterion: literal(who.type === 'team' ? m.scopes.wholeTeam : who.name),
    period: m.kpiData.sameDays(before.label),
    start: before.start,
    end,
    startNumber: before.start,
    endNumber: end,
    isActive: isIn(scope, before, place, data),
    asOf: isLive ? null : data.asOf,
  };
  const cells = [
    ...KEY_COLUMNS.map((key) => keys[key] ?? null),
    ...columns.measures.map((measure) =>
      isLive && hasLiveNumbers(measure, data)
        ? liveMeasure(measure, place, data, places)
        : sameDays.measured().value(measure, scope, 0),
    ),
    ...columns.kpis.map((kpi) => kpiCell(kpi, place, isLive, data, places)),
  ];
  return [...cells, ...Array<null>(columns.count - cells.length).fill(null)];
}

/** Whether one of the days is among them on which a scope is on the team: nobody is compared with days before their first. */
function isIn(
  scope: number,
  before: Stretch,
  { row }: RowPlace,
  { activity, mode, sameDays }: KpiData,
): Content {
  if (!sameDays || !activity.isActive(scope, before)) return false;
  const firstDays = activity
    .stretchesOf(scope)
    .filter((stretch) => areWithin([stretch], before))
    .map(({ first }) => Math.floor(first));
  const first = Math.max(before.start, firstDays.length === 0 ? before.start : leastOf(firstDays));
  return mode === 'formulas' ? binary(keyCell(row, 'endNumber'), '>', integer(first)) : sameDays.end > first;
}

/** The day after as many working days as are over of the current period, but none after the period before. */
function endOfDays(
  before: Stretch,
  { timeline }: KpiData,
  places: KpiDataPlaces,
  { weekdays, holidays }: PlanCells,
): Expression {
  const current = places.rowOf(TEAM, timeline.current);
  // A sum, because the cell is an empty text when the current period is over.
  const over = call('SUM', cell(current, places.columns.ofCourseTotal('daysOver')));
  const last = call('WORKDAY.INTL', integer(before.start - 1), over, weekendText(weekdays), holidays);
  return when(
    binary(over, '=', integer(0)),
    integer(before.start),
    call('MIN', binary(last, '+', integer(1)), integer(before.end)),
  );
}
