/** Finds which row of targets applies in a stretch of days, whatever the length of period it was agreed for. */
import type { Stretch } from '../core/calendar/days';
import { periodAt, type Period } from '../core/calendar/period';
import { greatestOf } from '../core/extremes';
import { isAdditive, type Kpi } from '../model/kpi/kpi';
import { workingDaysOf, type WorkingDays } from '../core/calendar/working-days';
import { PLAN_GRAINS, type Plan, type PlanGrain, type Target } from './plan';
import { within } from './presence';

/** A target, and the period in which it is to be reached. */
export interface Agreed {
  readonly target: number;
  readonly period: Stretch;
}

/** The length of period for which a target was agreed; without one it is the plan's own. */
export const grainOf = ({ per }: Pick<Target, 'per'>, { grain }: Pick<Plan, 'grain'>): PlanGrain =>
  per ?? grain;

/** What changes in a plan that shows periods of another length: each target keeps the length that it was agreed for. */
export const withGrain = (
  plan: Pick<Plan, 'targets' | 'grain'>,
  grain: PlanGrain,
): Pick<Plan, 'targets' | 'grain'> => ({
  grain,
  targets: plan.targets.map((each) => ({ ...each, per: grainOf(each, plan) })),
});

/** The KPIs whose targets are spread over periods of another length than they were agreed for. */
export function spreadKpis(kpis: readonly Kpi[], plan: Pick<Plan, 'targets' | 'grain'>): ReadonlySet<Kpi> {
  const others = new Set(
    plan.targets.flatMap((each) => (grainOf(each, plan) === plan.grain ? [] : [each.kpi])),
  );
  return new Set(kpis.filter((kpi) => isAdditive(kpi) && others.has(kpi.id)));
}

/** The parts of a period in each of which one period of every length lies, or a part of one; in their order. */
export function partsOf(shown: Period, grains: readonly PlanGrain[]): readonly Stretch[] {
  const starts = new Set([shown.start]);
  for (const grain of grains) {
    let { end } = periodAt(grain, shown.start, shown.fiscalYearStart);
    while (end < shown.end) {
      starts.add(end);
      ({ end } = periodAt(grain, end, shown.fiscalYearStart));
    }
  }
  const ordered = [...starts].sort((a, b) => a - b);
  return ordered.map((start, at) => ({ start, end: ordered[at + 1] ?? shown.end }));
}

/**
 * The row with the latest day, of those that apply to the period of their own length around the part. Of rows of the same
 * day those of the shown length count, else those of the shortest; several such rows are their mean. Nothing where they say
 * that there is no target any more.
 */
export function agreedIn(
  rows: readonly Target[],
  part: Stretch,
  shown: Period,
  plan: Pick<Plan, 'grain'>,
): Agreed | undefined {
  const grains = PLAN_GRAINS.filter((grain) => rows.some((row) => grainOf(row, plan) === grain));
  const candidates = grains.flatMap((grain) => {
    const period = grain === shown.grain ? shown : periodAt(grain, part.start, shown.fiscalYearStart);
    const begun = rows.filter((row) => grainOf(row, plan) === grain && row.from <= period.start);
    const from = greatestOf(begun.map((row) => row.from));
    return begun.length === 0
      ? []
      : [{ grain, period, from, rows: begun.filter((row) => row.from === from) }];
  });
  const last = greatestOf(candidates.map(({ from }) => from));
  const latest = candidates.filter(({ from }) => from === last);
  const found = latest.find(({ grain }) => grain === shown.grain) ?? latest[0];
  const target = found ? meanOf(found.rows) : null;
  return found && target !== null ? { target, period: found.period } : undefined;
}

/**
 * By working days, what of a target falls into a part of its period; `null` where that has none.
 *
 * @param present the days of a rep; without them all days count
 */
export function shareOf(
  { target, period }: Agreed,
  part: Stretch,
  workingDays: WorkingDays,
  present?: readonly Stretch[],
): number | null {
  if (!present && part.start <= period.start && part.end >= period.end) return target;
  const days = (present ?? [period]).reduce((sum, each) => sum + workingDays(within(each, part)), 0);
  return days === 0 ? null : (target * days) / workingDays(period);
}

/** What rows for one and the same scope come to in a period; `null` where none applies. */
export function spreadOver(
  rows: readonly Target[],
  shown: Period,
  plan: Pick<Plan, 'grain' | 'calendar'>,
): number | null {
  const workingDays = workingDaysOf(plan.calendar);
  const grains = [...new Set(rows.map((row) => grainOf(row, plan)))];
  return sumOfTargets(
    partsOf(shown, grains).map((part) => {
      const agreed = agreedIn(rows, part, shown, plan);
      return agreed ? shareOf(agreed, part, workingDays) : null;
    }),
  );
}

/** Of those that there are; `null` where there is none. */
export function sumOfTargets(targets: readonly (number | null)[]): number | null {
  const found = targets.filter((target) => target !== null);
  return found.length === 0 ? null : found.reduce((sum, target) => sum + target, 0);
}

/** The rows of the latest day on or before the period's first, whatever their length, as their mean; `null` where there is none. */
export function latestAt(rows: readonly Target[], { start }: Stretch): number | null {
  const begun = rows.filter(({ from }) => from <= start);
  const last = greatestOf(begun.map(({ from }) => from));
  return begun.length === 0 ? null : meanOf(begun.filter(({ from }) => from === last));
}

/** Of those that say a number. */
export function meanOf(rows: readonly Pick<Target, 'target'>[]): number | null {
  const [first = null, ...others] = rows.flatMap(({ target }) => (target === null ? [] : [target]));
  if (first === null || others.every((each) => each === first)) return first;
  return others.reduce((sum, target) => sum + target, first) / (others.length + 1);
}
