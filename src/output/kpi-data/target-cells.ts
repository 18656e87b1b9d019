/** Names the cells of KPI Data from which the formula of a target follows, for a KPI in use, a scope and a period. */
import { greatestOf, leastOf } from '../../core/extremes';
import { periodIn } from '../../compute/available/timeline';
import { weekendText, workingDays } from '../../compute/scoring/progress';
import { movedStretches } from '../../data/scopes/moved-stretches';
import { EMPTY, integer, type Expression } from '../../core/formula/expression';
import { cell, columnRows } from '../../core/formula/reference';
import type { Kpi } from '../../model/kpi/kpi';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { TEAM } from '../../data/scopes/scopes';
import { isSummed, sumOfRepsFormula, targetFormula } from '../../plan/targets';
import { keyColumn } from './columns';
import type { KpiData } from './contents';
import { keyCell, type KpiDataPlaces, type RowPlace } from './kpi-data-places';
import { planOperandCells } from './plan-operands';

/** The target of each rep who has none of their own; blank where the plan has none. */
export function defaultTargetCell(
  kpi: Kpi,
  { row }: RowPlace,
  { columns }: KpiDataPlaces,
  { targets }: PlanCells,
): Expression {
  const { name, eachRep } = planOperandCells(columns, kpi);
  return targetFormula(targets, { kpi: name, scope: eachRep, start: keyCell(row, 'startNumber') }, EMPTY);
}

/** The scope's own target, else that of its reps, else the default. */
export function targetCell(
  kpi: Kpi,
  place: RowPlace,
  places: KpiDataPlaces,
  data: Pick<KpiData, 'scopes' | 'timeline'>,
  plan: PlanCells,
): Expression {
  const { who, row, period } = place;
  const { columns } = places;
  const { name } = planOperandCells(columns, kpi);
  const of = { kpi: name, scope: keyCell(row, 'criterion'), start: keyCell(row, 'startNumber') };
  const byDefault = cell(places.rowOf(TEAM, period), columns.ofScored('defaultTarget', kpi));
  const otherwise = isSummed(kpi, who) ? sumOfReps(kpi, place, places, data, plan) : byDefault;
  return targetFormula(plan.targets, of, otherwise);
}

function sumOfReps(
  kpi: Kpi,
  place: RowPlace,
  places: KpiDataPlaces,
  { scopes, timeline }: Pick<KpiData, 'scopes' | 'timeline'>,
  plan: PlanCells,
): Expression {
  const { who, row, period } = place;
  const reps = [...scopes.reps.values()];
  if (reps.length === 0) return EMPTY;
  const rows = reps.map((rep) => places.rowOf(rep, period));
  const ofReps = (column: number): Expression => columnRows(column, leastOf(rows), greatestOf(rows));
  const column = places.columns.ofScored('target', kpi);
  const isActive = ofReps(keyColumn('isActive'));
  if (who.type === 'team') return sumOfRepsFormula({ isActive, target: ofReps(column) });
  const calendar = { weekend: weekendText(plan.weekdays), holidays: plan.holidays };
  const allDays = workingDays({ ...calendar, start: keyCell(row, 'start'), end: keyCell(row, 'end') });
  const moved = movedStretches(who.name, scopes, periodIn(timeline, period)).map(
    ({ rep, start, end, isAdded }) => ({
      target: cell(places.rowOf(rep, period), column),
      days: workingDays({ ...calendar, start: integer(start), end: integer(end) }),
      ...{ allDays, isAdded },
    }),
  );
  const region = { column: ofReps(keyColumn('region')), name: keyCell(row, 'criterion'), moved };
  return sumOfRepsFormula({ isActive, target: ofReps(column), region });
}
