/** Names the cells of KPI Data from which the formula of a target follows, for a KPI in use, a scope and a period. */
import { periodIn } from '../../compute/available/timeline';
import type { Stretch } from '../../core/calendar/days';
import { weekendText, workingDays } from '../../compute/scoring/progress';
import { EMPTY, integer, sumOf, type Expression } from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import { movedStretches } from '../../data/scopes/moved-stretches';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { isOwnTarget } from '../../plan/own-names';
import { presentIn, presentOn } from '../../plan/presence';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { TEAM } from '../../data/scopes/scopes';
import { isSummed, proratedFormula, targetFormula, type MovedTarget } from '../../plan/targets';
import type { PresenceColumn } from './columns';
import type { KpiData } from './contents';
import { keyCell, type KpiDataPlaces, type RowPlace } from './kpi-data-places';
import { nameCells } from './other-name-cells';
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
  return targetFormula(targets, { kpi: name, names: [eachRep], start: keyCell(row, 'startNumber') }, EMPTY);
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
  data: Pick<KpiData, 'scopes' | 'timeline' | 'activity'>,
  isPart: boolean,
  plan: PlanCells,
): Expression {
  const { who, row, period } = place;
  const { columns } = places;
  const { name } = planOperandCells(columns, kpi);
  const names = targetNames(place, data, places);
  const of = { kpi: name, names, start: keyCell(row, 'startNumber') };
  const byDefault = cell(places.rowOf(TEAM, period), columns.ofScored('defaultTarget', kpi));
  const column = columns.ofScored('target', kpi);
  const ofReps = (): Expression =>
    sumOfReps(
      column,
      place,
      places,
      [...data.scopes.reps.values()],
      movedTargets(column, place, places, data, plan),
    );
  const whole = targetFormula(plan.targets, of, isSummed(kpi, who) ? ofReps() : byDefault);
  if (!isPart || !isAdditive(kpi)) return whole;
  const presence = (of: PresenceColumn): Expression => cell(row, columns.ofPresence(of));
  return proratedFormula(whole, {
    daysOnTeam: presence('daysOnTeam'),
    workingDays: presence('workingDays'),
  });
}

/** The cells with the names by which a target is the scope's. */
function targetNames(
  { who: { otherNames = [] }, scope, row }: RowPlace,
  { scopes }: Pick<KpiData, 'scopes'>,
  places: KpiDataPlaces,
): readonly [Expression, ...Expression[]] {
  const [own, ...others] = nameCells(scope, row, scopes, places);
  if (others.length === 0) return [own];
  const isOwn = isOwnTarget(scopes.list);
  return [own, ...others.filter((_, at) => isOwn(otherNames[at] ?? '', at + 1))];
}

/** Of a region, what it has besides, or without, those who belong to it when the period ends. */
function movedTargets(
  column: number,
  { who, row, period }: RowPlace,
  places: KpiDataPlaces,
  { scopes, timeline, activity }: Pick<KpiData, 'scopes' | 'timeline' | 'activity'>,
  plan: PlanCells,
): readonly MovedTarget[] {
  if (who.type !== 'region') return [];
  const during = periodIn(timeline, period);
  const calendar = { weekend: weekendText(plan.weekdays), holidays: plan.holidays };
  const whole = workingDays({ ...calendar, start: keyCell(row, 'start'), end: keyCell(row, 'end') });
  const daysOn = (stretches: readonly Stretch[]): Expression =>
    sumOf(
      stretches.map(({ start, end }) =>
        workingDays({ ...calendar, start: integer(start), end: integer(end) }),
      ),
    );
  return movedStretches(who.name, scopes, during).flatMap(({ rep, isAdded, ...days }) => {
    const present = presentIn(rep, during, activity);
    const there = presentOn(days, present);
    if (there.length === 0) return [];
    const target = cell(places.rowOf(rep, period), column);
    return [{ target, days: daysOn(there), allDays: present ? daysOn(present) : whole, isAdded }];
  });
}
