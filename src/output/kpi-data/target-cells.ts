/** Writes the formula of a target, over the rows of the plan, for a KPI in use, a scope and a period. */
import { greatestOf, leastOf } from '../../core/extremes';
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { cell, columnRows } from '../../core/formula/reference';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import type { Scope } from '../../data/scopes/scopes';
import { keyColumn } from './columns';
import { TEAM } from '../../data/scopes/scopes';
import { keyCell, type KpiDataPlaces, type RowPlace } from './kpi-data-places';
import { planOperandCells } from './plan-operands';

/** The target of each rep who has none of their own; blank where the plan has none. */
export function defaultTargetFormula(
  kpi: Kpi,
  { row }: RowPlace,
  { columns }: KpiDataPlaces,
  plan: PlanCells,
): Expression {
  const { name, eachRep } = planOperandCells(columns, kpi);
  return call('IFERROR', latestTarget(name, eachRep, keyCell(row, 'startNumber'), plan), EMPTY);
}

/**
 * The scope's own target, else the default; a region and the team without an own one have for a KPI that adds up the
 * sum over their active reps.
 */
export function targetFormula(
  kpi: Kpi,
  { who, row, period }: RowPlace,
  places: KpiDataPlaces,
  reps: readonly number[],
  plan: PlanCells,
): Expression {
  const { columns } = places;
  const own = latestTarget(
    planOperandCells(columns, kpi).name,
    keyCell(row, 'criterion'),
    keyCell(row, 'startNumber'),
    plan,
  );
  const byDefault = cell(places.rowOf(TEAM, period), columns.ofScored('defaultTarget', kpi));
  const otherwise =
    who.type === 'rep' || !isAdditive(kpi)
      ? byDefault
      : sumOfReps(
          who,
          keyCell(row, 'criterion'),
          reps.map((rep) => places.rowOf(rep, period)),
          columns.ofScored('target', kpi),
        );
  return call('IFERROR', own, otherwise);
}

/** The mean of the rows that apply from the latest day on; an error where there is none. */
function latestTarget(
  kpi: Expression,
  scope: Expression,
  start: Expression,
  { targets }: PlanCells,
): Expression {
  const same = (criterion: Expression): Expression => binary(text('='), '&', criterion);
  const ofScope = [targets.kpi, same(kpi), targets.scope, same(scope), targets.from];
  const latest = call('MAXIFS', targets.from, ...ofScope, binary(text('<='), '&', start));
  return call('AVERAGEIFS', targets.target, ...ofScope, latest);
}

/** Blank where none of the reps has a target. */
function sumOfReps(
  { type }: Pick<Scope, 'type'>,
  region: Expression,
  rows: readonly number[],
  column: number,
): Expression {
  if (rows.length === 0) return EMPTY;
  const ofReps = (of: number): Expression => columnRows(of, leastOf(rows), greatestOf(rows));
  const conditions = [
    ofReps(keyColumn('isActive')),
    call('TRUE'),
    ...(type === 'team' ? [] : [ofReps(keyColumn('region')), binary(text('='), '&', region)]),
    ofReps(column),
    text('>=0'),
  ];
  return when(
    binary(call('COUNTIFS', ...conditions), '=', integer(0)),
    EMPTY,
    call('SUMIFS', ofReps(column), ...conditions),
  );
}
