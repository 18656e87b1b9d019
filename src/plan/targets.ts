/**
 * Finds the target of every KPI, scope and period from the rows of the plan: as numbers, and as formulas that look it up in
 * the plan's cells.
 */
import { greatestOf } from '../core/extremes';
import { binary, call, EMPTY, integer, sumOf, text, when, type Expression } from '../core/formula/expression';
import { isAdditive, type Kpi } from '../model/kpi/kpi';
import type { Period } from '../core/calendar/period';
import { DEFAULT_CALENDAR } from '../core/calendar/working-calendar';
import { workingDaysOf } from '../core/calendar/working-days';
import type { Scope, Scopes } from '../data/scopes/scopes';
import type { Plan, Target, TargetScope } from './plan';
import { shareIn } from './region-share';
import { aimedAtKey, targetScope } from './target-place';

/** The target of a KPI for a scope, by its place in the list, in a period; `null` where the plan has none. */
export type Targets = (kpi: Kpi, scope: number, period: Period) => number | null;

/** Without a calendar the usual one. */
type TargetTerms = Pick<Plan, 'targets'> & Partial<Pick<Plan, 'calendar'>>;

/**
 * The latest row of the scope that applies from the period's first day on, else the default that each rep has; nothing for
 * a rep who is not on the team. A region and the team without a row of their own have for a KPI that adds up the sum over
 * their reps: of one who moves within the period, the share of the working days in the region.
 *
 * @param isActive whether a rep, by the place in the list, is on the team in a period
 */
export function targetsOf(
  { targets, calendar = DEFAULT_CALENDAR }: TargetTerms,
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
  const workingDays = workingDaysOf(calendar);
  const find: Targets = (kpi, scope, period) => {
    const who = list[scope];
    if (!who) throw new RangeError(`no scope ${scope}`);
    if (!isActive(scope, period)) return null;
    const own = latest(kpi, targetScope(who), period);
    if (own !== null) return own;
    if (!isSummed(kpi, who)) return latest(kpi, { kind: 'each' }, period);
    const ofReps = [...reps.values()].flatMap((rep) => {
      const share = shareIn(list[rep] ?? who, who, period, workingDays);
      const target = share === undefined ? null : find(kpi, rep, period);
      return share === undefined || target === null ? [] : [target * share];
    });
    return ofReps.length === 0 ? null : ofReps.reduce((sum, target) => sum + target, 0);
  };
  return find;
}

/** Whether a scope without a row of its own has the sum over its active reps; others have the default of each rep. */
export const isSummed = (kpi: Pick<Kpi, 'value'>, { type }: Pick<Scope, 'type'>): boolean =>
  type !== 'rep' && isAdditive(kpi);

const keyOf = (kpi: string, scope: TargetScope): string => JSON.stringify([kpi, aimedAtKey(scope)]);

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

/** Columns with a row for each rep: true where they are on the team, and their target. */
export interface RepColumns {
  readonly isActive: Expression;
  readonly target: Expression;
  /** Of a region; all reps are on the team. */
  readonly region?: {
    /** The column of the regions when the period ends, and the cell with the region's name. */
    readonly column: Expression;
    readonly name: Expression;
    readonly moved: readonly MovedTarget[];
  };
}

/** The target of a rep who moves within the period, and the working days before that, as a share of the period's. */
interface MovedTarget {
  readonly target: Expression;
  readonly days: Expression;
  readonly allDays: Expression;
  /** Whether the region has these days besides; otherwise it is without them. */
  readonly isAdded: boolean;
}

/** The sum over the active reps; blank where none of them has a target. */
export function sumOfRepsFormula({ isActive, target, region }: RepColumns): Expression {
  const conditions = [
    isActive,
    call('TRUE'),
    ...(region ? [region.column, sameAs(region.name)] : []),
    target,
    text('>=0'),
  ];
  const moved = region?.moved ?? [];
  const added = moved.filter(({ isAdded }) => isAdded).map((each) => call('COUNT', each.target));
  return when(
    binary(sumOf([call('COUNTIFS', ...conditions), ...added]), '=', integer(0)),
    EMPTY,
    moved.reduce<Expression>(
      (sum, each) => {
        const share = call('IFERROR', binary(each.days, '/', each.allDays), integer(0));
        // A blank target is a text, which a product cannot have.
        return binary(sum, each.isAdded ? '+' : '-', binary(call('SUM', each.target), '*', share));
      },
      call('SUMIFS', target, ...conditions),
    ),
  );
}

const sameAs = (criterion: Expression): Expression => binary(text('='), '&', criterion);
