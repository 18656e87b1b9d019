/**
 * Finds the target of every KPI, scope and period from the rows of the plan: as numbers, and as formulas that look it up in
 * the plan's cells.
 */
import { binary, call, EMPTY, integer, sumOf, text, when, type Expression } from '../core/formula/expression';
import { isAdditive, type Kpi } from '../model/kpi/kpi';
import type { Stretch } from '../core/calendar/days';
import type { Period } from '../core/calendar/period';
import { workingDaysOf } from '../core/calendar/working-days';
import { textKey } from '../core/text/text';
import type { Scope, Scopes } from '../data/scopes/scopes';
import { agreedIn, grainOf, latestAt, partsOf, shareOf, sumOfTargets, type Agreed } from './agreed';
import { inOwnNames } from './own-names';
import type { Plan, PlanGrain, Target, TargetScope } from './plan';
import { presentIn, type Presence } from './presence';
import { shareIn } from './region-share';
import { aimedAtKey, targetScope } from './target-place';

/** The target of a KPI for a scope, by its place in the list, in a period; `null` where the plan has none. */
export type Targets = (kpi: Kpi, scope: number, period: Period) => number | null;

/** What the targets of a plan follow from. */
export type TargetTerms = Pick<Plan, 'targets' | 'grain' | 'calendar' | 'partTargets'>;

/**
 * The latest row of the scope that applies from the period's first day on, else the default that each rep has; nothing for
 * a rep who is not on the team. A region and the team without a row of their own have for a KPI that adds up the sum over
 * their reps: of one who moves within the period, the share of their working days in the region.
 *
 * What adds up goes by working days where a row was agreed for periods of another length, and, unless the plan wants it
 * whole, for a rep who is on the team for a part of the period: without a working day there is no target.
 */
export function targetsOf(plan: TargetTerms, { list, reps }: Scopes, presence: Presence): Targets {
  const rows = new Map<string, Target[]>();
  const grains = new Map<string, Set<PlanGrain>>();
  for (const target of inOwnNames(plan.targets, list)) {
    listed(rows, keyOf(target.kpi, target.scope), () => []).push(target);
    listed(grains, target.kpi, () => new Set<PlanGrain>()).add(grainOf(target, plan));
  }
  const rowsFor = (kpi: Kpi, scope: TargetScope): readonly Target[] => rows.get(keyOf(kpi.id, scope)) ?? [];
  const workingDays = workingDaysOf(plan.calendar);
  const isWhole = plan.partTargets === 'whole';

  const ofPart = (kpi: Kpi, scope: number, part: Stretch, shown: Period): number | null => {
    const who = scopeAt(list, scope);
    const agreed = (whom: TargetScope): Agreed | undefined => agreedIn(rowsFor(kpi, whom), part, shown, plan);
    const own = agreed(targetScope(who)) ?? (isSummed(kpi, who) ? undefined : agreed({ kind: 'each' }));
    if (own) return shareOf(own, part, workingDays, isWhole ? undefined : presentIn(scope, shown, presence));
    if (!isSummed(kpi, who)) return null;
    return sumOfTargets(
      [...reps.values()].map((rep) => {
        const share = presence.isActive(rep, shown)
          ? shareIn(scopeAt(list, rep), who, shown, workingDays, presentIn(rep, shown, presence))
          : undefined;
        const target = share === undefined ? null : ofPart(kpi, rep, part, shown);
        return share === undefined || target === null ? null : target * share;
      }),
    );
  };
  return (kpi, scope, period) => {
    if (!presence.isActive(scope, period)) return null;
    if (isAdditive(kpi)) {
      const parts = partsOf(period, [...(grains.get(kpi.id) ?? [])]);
      return sumOfTargets(parts.map((part) => ofPart(kpi, scope, part, period)));
    }
    return (
      latestAt(rowsFor(kpi, targetScope(scopeAt(list, scope))), period) ??
      latestAt(rowsFor(kpi, { kind: 'each' }), period)
    );
  };
}

function scopeAt(list: readonly Scope[], place: number): Scope {
  const scope = list[place];
  if (!scope) throw new RangeError(`no scope ${place}`);
  return scope;
}

function listed<Entry>(entries: Map<string, Entry>, key: string, first: () => Entry): Entry {
  const found = entries.get(key) ?? first();
  entries.set(key, found);
  return found;
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
export interface TargetCells {
  readonly kpi: Expression;
  /** How the plan may call the scope, its own name first. */
  readonly names: readonly [Expression, ...Expression[]];
  readonly start: Expression;
}

/**
 * The mean of the rows that apply from the latest day on; of rows by several names of a rep that apply from the same day
 * on, those by the first name.
 *
 * @param otherwise what counts where there is none
 */
export function targetFormula(
  { kpi, scope, from, target }: TargetColumns,
  of: TargetCells,
  otherwise: Expression,
): Expression {
  const rowsOf = (name: Expression): readonly Expression[] => [
    kpi,
    sameAs(of.kpi),
    scope,
    sameAs(name),
    from,
  ];
  const latestOf = (name: Expression): Expression =>
    call('MAXIFS', from, ...rowsOf(name), binary(text('<='), '&', of.start));
  const meanOf = (name: Expression): Expression =>
    call('AVERAGEIFS', target, ...rowsOf(name), latestOf(name));
  const meanOfLatest = ([first, ...others]: TargetCells['names']): Expression => {
    const [next, ...later] = others;
    if (!next) return meanOf(first);
    const isLatest = others.map((other) => binary(latestOf(first), '>=', latestOf(other)));
    return when(call('AND', ...isLatest), meanOf(first), meanOfLatest([next, ...later]));
  };
  return call('IFERROR', meanOfLatest(of.names), otherwise);
}

/** Cells that say how much of a period a rep is on the team. */
export type ProrationCells = Readonly<Record<'daysOnTeam' | 'workingDays', Expression>>;

/** A rep's part of a target, by working days; blank where there is none of these, or no target. */
export const proratedFormula = (
  target: Expression,
  { daysOnTeam, workingDays }: ProrationCells,
): Expression =>
  when(
    binary(daysOnTeam, '=', integer(0)),
    EMPTY,
    call('IFERROR', binary(binary(target, '*', daysOnTeam), '/', workingDays), EMPTY),
  );

/** Columns with a row for each rep: true where they are on the team, and a number of theirs. */
export interface RepColumns {
  readonly isActive: Expression;
  readonly summed: Expression;
  /** Of a region; all reps are on the team. */
  readonly region?: {
    /** The column of the regions when the period ends, and the cell with the region's name. */
    readonly column: Expression;
    readonly name: Expression;
    readonly moved: readonly MovedTarget[];
  };
}

/** The target of a rep who moves within the period, and their working days before that, of all of theirs in it. */
export interface MovedTarget {
  readonly target: Expression;
  readonly days: Expression;
  readonly allDays: Expression;
  /** Whether the region has these days besides; otherwise it is without them. */
  readonly isAdded: boolean;
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
      call('SUMIFS', summed, ...conditions),
    ),
  );
}

const sameAs = (criterion: Expression): Expression => binary(text('='), '&', criterion);
