/** Fills the cells of a row of KPI Data that say how its period ends if it goes on as it has begun. */
import { periodIn } from '../../compute/available/timeline';
import { written } from '../../compute/rules/written';
import { COURSE_SCORE, onCourse } from '../../compute/scoring/on-course';
import { hasPace, PACE } from '../../compute/scoring/pace';
import { elapsedDays, workingDays } from '../../compute/scoring/progress';
import { binary, call, EMPTY, reference, sumOf, when, type Expression } from '../../core/formula/expression';
import { a1, area, cell } from '../../core/formula/reference';
import type { Content } from '../../core/layout/sheet-layout';
import { TEAM } from '../../data/scopes/scopes';
import type { Kpi } from '../../model/kpi/kpi';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { bandCell } from './band-cells';
import type { ScoredColumn } from './columns';
import type { KpiData } from './contents';
import { COURSE_COLUMNS, COURSE_TOTALS, type CourseColumn, type CourseTotal } from './course-columns';
import { keyCell, type KpiDataPlaces, type RowPlace } from './kpi-data-places';
import { planOperandCells } from './plan-operands';
import { calendarOf, presenceIn } from './presence-cells';
import type { RowState } from './row-state';
import { sumOfReps } from './sum-of-reps';
import { termsCells } from './terms-row';

/** In the order of the columns; nothing for a period that is closed, or over with this refresh. */
export function courseCells(
  place: RowPlace,
  state: RowState,
  data: KpiData,
  places: KpiDataPlaces,
  plan: PlanCells,
): readonly Content[] {
  const { scored } = places;
  const during = periodIn(data.timeline, place.period);
  const isOver = state.closed !== undefined || during.end <= data.asOf;
  const isCounted = !isOver && data.activity.isActive(place.scope, during);
  const ofKpi = (column: CourseColumn, kpi: Kpi): Content =>
    isCounted ? kpiCell(column, kpi, place, places) : null;
  const ofTotal = (total: CourseTotal): Content => {
    switch (total) {
      case 'daysOver':
      case 'daysOfPeriod':
        return isOver ? null : daysCell(total, place, state, data, places, plan);
      default:
        return isCounted && scored.length > 0 ? totalCell(total, place, data, places, plan) : null;
    }
  };
  return [
    ...COURSE_COLUMNS.flatMap((column) => scored.map((kpi) => ofKpi(column, kpi))),
    ...COURSE_TOTALS.map(ofTotal),
  ];
}

/** The days of everybody are counted once, in the row of the team; who is there for a part of the period has days of their own. */
function daysCell(
  which: 'daysOver' | 'daysOfPeriod',
  place: RowPlace,
  { isLive }: RowState,
  data: KpiData,
  places: KpiDataPlaces,
  plan: PlanCells,
): Expression {
  const { scope, period, row } = place;
  const now = isLive ? call('TODAY') : keyCell(row, 'asOf');
  const ofTeam = cell(places.rowOf(TEAM, period), places.columns.ofCourseTotal(which));
  const present = presenceIn(place, data);
  if (scope !== TEAM && !present) return ofTeam;
  const days = sumOf(
    (present ?? [periodIn(data.timeline, period)]).map((stretch) => {
      const calendar = calendarOf(stretch, place, data, plan);
      return which === 'daysOver' ? elapsedDays(calendar, now) : workingDays(calendar);
    }),
  );
  if (which === 'daysOfPeriod' || !isLive) return days;
  const isOver = scope === TEAM ? binary(keyCell(row, 'endNumber'), '<=', now) : binary(ofTeam, '=', EMPTY);
  return when(isOver, EMPTY, days);
}

function kpiCell(column: CourseColumn, kpi: Kpi, { row, period }: RowPlace, places: KpiDataPlaces): Content {
  const { columns } = places;
  const terms = termsCells(places, period);
  const [cap, floor] = [terms.ofKpi('cap', kpi), terms.ofKpi('floor', kpi)];
  const at = (of: ScoredColumn): Expression => cell(row, columns.ofScored(of, kpi));
  const { isLower } = planOperandCells(columns, kpi);
  const elapsed = cell(row, columns.ofCourseTotal('daysOver'));
  switch (column) {
    case 'pace': {
      if (!hasPace(kpi)) return null;
      const reached = { actual: cell(row, columns.ofKpi(kpi)), target: at('target'), cap, isLower };
      const days = { elapsed, total: cell(row, columns.ofCourseTotal('daysOfPeriod')) };
      return written(PACE, { ...reached, ...days });
    }
    case 'course': {
      const pace = cell(row, columns.ofCourse('pace', kpi));
      const counts = { weight: at('weight'), counted: at('counted'), pace };
      return written(onCourse(kpi), { ...counts, cap, floor, elapsed });
    }
    default:
      return column satisfies never;
  }
}

function totalCell(
  which: 'courseScore' | 'courseRating' | 'courseBonus',
  place: RowPlace,
  { scopes }: KpiData,
  places: KpiDataPlaces,
  plan: PlanCells,
): Content {
  const { row, who } = place;
  const { columns, scored } = places;
  const at = (total: CourseTotal): Expression => cell(row, columns.ofCourseTotal(total));
  const ofBand = (item: 'name' | 'bonus'): Expression =>
    bandCell(item, at('courseScore'), place.period, places, plan);
  switch (which) {
    case 'courseScore': {
      const [first] = scored;
      if (!first) return null;
      return written(COURSE_SCORE, {
        course: reference(a1(area(row, columns.ofCourse('course', first), 1, scored.length))),
        scoredWeight: cell(row, columns.ofTotal('scoredWeight')),
        elapsed: at('daysOver'),
      });
    }
    case 'courseRating':
      return ofBand('name');
    case 'courseBonus':
      return who.type === 'rep'
        ? ofBand('bonus')
        : sumOfReps(columns.ofCourseTotal('courseBonus'), place, places, [...scopes.reps.values()]);
    default:
      return which satisfies never;
  }
}
