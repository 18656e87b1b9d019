/** Names the cells of KPI Data from which the formula of a target follows, for a KPI in use, a scope and a period. */
import { EMPTY, type Expression } from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { TEAM } from '../../data/scopes/scopes';
import { isSummed, proratedFormula, targetFormula } from '../../plan/targets';
import type { PresenceColumn } from './columns';
import { keyCell, type KpiDataPlaces, type RowPlace } from './kpi-data-places';
import { planOperandCells } from './plan-operands';
import { sumOfReps } from './sum-of-reps';

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

/**
 * The scope's own target, else that of its reps, else the default.
 *
 * @param isPart whether the row is of a rep who is on the team for a part of the period: then what adds up goes by the days
 */
export function targetCell(
  kpi: Kpi,
  place: RowPlace,
  places: KpiDataPlaces,
  reps: readonly number[],
  isPart: boolean,
  { targets }: PlanCells,
): Expression {
  const { who, row, period } = place;
  const { columns } = places;
  const { name } = planOperandCells(columns, kpi);
  const of = { kpi: name, scope: keyCell(row, 'criterion'), start: keyCell(row, 'startNumber') };
  const byDefault = cell(places.rowOf(TEAM, period), columns.ofScored('defaultTarget', kpi));
  const whole = targetFormula(
    targets,
    of,
    isSummed(kpi, who) ? sumOfReps(columns.ofScored('target', kpi), place, places, reps) : byDefault,
  );
  if (!isPart || !isAdditive(kpi)) return whole;
  const presence = (column: PresenceColumn): Expression => cell(row, columns.ofPresence(column));
  return proratedFormula(whole, {
    daysOnTeam: presence('daysOnTeam'),
    workingDays: presence('workingDays'),
  });
}
