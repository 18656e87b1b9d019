/**
 * Finds the target of every KPI, scope and period from the rows of the plan: as numbers, and as formulas that look it up in
 * the plan's cells.
 */
import { greatestOf } from '../core/extremes';
import { binary, call, EMPTY, integer, text, when, type Expression } from '../core/formula/expression';
import { isAdditive, type Kpi } from '../model/kpi/kpi';
import type { Period } from '../core/calendar/period';
import { textKey } from '../core/text/text';
import type { Scope, Scopes } from '../data/scopes/scopes';
import type { Plan, Target, TargetScope } from './plan';
import { aimedAtKey, targetScope } from './target-place';

/** The target of a KPI for a scope, by its place in the list, in a period; `null` where the plan has none. */
export type Targets = (kpi: Kpi, scope: number, period: Period) => number | null;

/**
 * The latest row of the scope that applies from the period's first day on, else the default that each rep has. A region
 * and the team without a row of their own have for a KPI that adds up the sum over their active reps.
 *
 * @param isActive whether a rep, by the place in the list, is on the team in a period
 */
export function targetsOf(
  { targets }: Pick<Plan, 'targets'>,
  { list, reps }: Scopes,
  isActive: (scope: number, period: Period) => boolean,
): Targets {
  const rows = new Map<string, Target[]>();
  for (const target of targets) {
    const key = keyOf(target.kpi, target.scope);
    const own = rows.get(key);
    if (own) own.push(target);
    else rows.set(key, [target]);
  }
  const latest = (kpi: Kpi, scope: TargetScope, { start }: Period): number | null => {
    const begun = rows.get(keyOf(kpi.id, scope))?.filter(({ from }) => from <= start) ?? [];
    const last = greatestOf(begun.map(({ from }) => from));
    const applying = begun.filter(({ from }) => from === last);
    return applying.length === 0
      ? null
      : applying.reduce((sum, { target }) => sum + target, 0) / applying.length;
  };
  const find: Targets = (kpi, scope, period) => {
    const who = list[scope];
    if (!who) throw new RangeError(`no scope ${scope}`);
    const own = latest(kpi, targetScope(who), period);
    if (own !== null) return own;
    if (!isSummed(kpi, who)) return latest(kpi, { kind: 'each' }, period);
    const ofReps = [...reps.values()]
      .filter((rep) => isInside(list[rep], who) && isActive(rep, period))
      .map((rep) => find(kpi, rep, period))
      .filter((target) => target !== null);
    return ofReps.length === 0 ? null : ofReps.reduce((sum, target) => sum + target, 0);
  };
  return find;
}

/** Whether a scope without a row of its own has the sum over its active reps; others have the default of each rep. */
export const isSummed = (kpi: Pick<Kpi, 'value'>, { type }: Pick<Scope, 'type'>): boolean =>
  type !== 'rep' && isAdditive(kpi);

const keyOf = (kpi: string, scope: TargetScope): string => JSON.stringify([kpi, aimedAtKey(scope)]);

/** Whether a rep belongs to a region, or to the team. */
export const isInside = (rep: Scope | undefined, { type, name }: Scope): boolean =>
  rep !== undefined && (type === 'team' || textKey(rep.region) === textKey(name));

/** The plan's rows as columns of cells: the KPI's name, whom it is for, the day from which it applies, the number. */
export type TargetColumns = Readonly<Record<'kpi' | 'scope' | 'from' | 'target', Expression>>;

/** Cells that say which target is looked up; the start is a whole number. */
export type TargetCells = Readonly<Record<'kpi' | 'scope' | 'start', Expression>>;

/**
 * The mean of the rows that apply from the latest day on.
 *
 * @param otherwise what counts where there is none
 */
export function targetFormula(
  { kpi, scope, from, target }: TargetColumns,
  of: TargetCells,
  otherwise: Expression,
): Expression {
  const rows = [kpi, sameAs(of.kpi), scope, sameAs(of.scope), from];
  const latest = call('MAXIFS', from, ...rows, binary(text('<='), '&', of.start));
  return call('IFERROR', call('AVERAGEIFS', target, ...rows, latest), otherwise);
}

/** Columns with a row for each rep: true where they are on the team, and a number of theirs. */
export interface RepColumns {
  readonly isActive: Expression;
  readonly summed: Expression;
  /** Of a region, the column of regions and the cell with its name; all reps are on the team. */
  readonly region?: { readonly column: Expression; readonly name: Expression };
}

/** The sum over the active reps; blank where none of them has a number. */
export function sumOfRepsFormula({ isActive, summed, region }: RepColumns): Expression {
  const conditions = [
    isActive,
    call('TRUE'),
    ...(region ? [region.column, sameAs(region.name)] : []),
    summed,
    text('>=0'),
  ];
  return when(
    binary(call('COUNTIFS', ...conditions), '=', integer(0)),
    EMPTY,
    call('SUMIFS', summed, ...conditions),
  );
}

const sameAs = (criterion: Expression): Expression => binary(text('='), '&', criterion);
