/** Decides which targets hand the team's down: to the periods of a year, to the regions, and in each to its reps. */
import { shift, type Period } from '../../../src/core/calendar/period';
import { comingAfter } from '../../../src/insights/suggest/coming';
import { recent } from '../../../src/insights/suggest/past-values';
import { dividedBy, handedDown, stepOf } from '../../../src/plan/handed-down';
import { scopeOfOwner } from './in-force';
import { labelledPeriod } from './plan-periods';
import type { PastOfKpi } from './proposed';
import { repGroups } from './target-list';
import type { TargetsOfKpi } from './targets-of-kpi';
import type { NewTarget } from './targets-with';

export interface HandingDown {
  readonly total: number;
  /** How many periods it is for, from the chosen one on. */
  readonly periods: number;
  readonly by: 'past' | 'evenly';
}

/** What an owner gets in one period. */
export interface HandedTarget extends NewTarget {
  readonly owner: number;
  readonly target: number;
}

/** Of the team, of each region and each rep who is on the team then; a target of 0 for those who get none. */
export function targetsHandedDown(
  { total, periods, by }: HandingDown,
  of: TargetsOfKpi,
  past: PastOfKpi,
): readonly HandedTarget[] {
  const all = Array.from({ length: periods }, (_, ahead) => shift(of.period, ahead));
  const reps = repGroups(of).reduce((sum, group) => sum + group.reps.length, 0);
  const step = of.kpi.format === 'count' ? 1 : stepOf(total, periods * Math.max(1, reps));
  const seasons = by === 'past' ? seasonsOf(all, of, past) : [];
  const perPeriod = dividedBy(
    total,
    all.map((_, at) => seasons[at] ?? null),
    step,
  );
  return all.flatMap((period, at) => inPeriod(perPeriod[at] ?? 0, { ...of, period }, by, past, step));
}

/** What the team reached in the same period of a year; nothing where that is not known of all. */
function seasonsOf(
  periods: readonly Period[],
  { tools }: TargetsOfKpi,
  past: PastOfKpi,
): readonly (number | null)[] {
  const state = tools.now();
  const [finished] = state.finished;
  const values = past.proposed(0)?.past ?? [];
  if (!finished) return [];
  const last = labelledPeriod(finished.label, state);
  const found = periods.map((period) => values[values.length - 1 - comingAfter(last, period).back] ?? null);
  return found.includes(null) ? [] : found;
}

function inPeriod(
  total: number,
  of: TargetsOfKpi,
  by: HandingDown['by'],
  past: PastOfKpi,
  step: number,
): readonly HandedTarget[] {
  const { kpi, period, scopes, tools } = of;
  const target = (owner: number, amount: number): HandedTarget => ({
    ...{ owner, kpi: kpi.id, scope: scopeOfOwner(owner, scopes), from: period.start },
    ...{ target: amount, per: tools.now().plan.grain },
  });
  const groups = repGroups(of);
  const weights = by === 'past' ? weightsOf(groups, past) : [];
  const down = handedDown(
    total,
    groups.map(({ reps }) => reps.map((rep) => weights[rep] ?? null)),
    step,
  );
  return [
    target(0, total),
    ...groups.flatMap(({ key, reps }, at) => {
      const { target: ofGroup = 0, parts = [] } = down[at] ?? {};
      const region = scopes.regions.get(key);
      return [
        ...(region === undefined ? [] : [target(region, ofGroup)]),
        ...reps.map((rep, place) => target(rep, parts[place] ?? 0)),
      ];
    }),
  ];
}

/** What each rep has reached of late, by their place; those of whom nothing is known count as the others on average. */
function weightsOf(
  groups: readonly { readonly reps: readonly number[] }[],
  past: PastOfKpi,
): readonly number[] {
  const weights: number[] = [];
  const reps = groups.flatMap((group) => group.reps);
  const known = reps.flatMap((rep) => {
    const values = recent(past.proposed(rep)?.past ?? []);
    const sum = values.reduce((all, value) => all + value, 0);
    if (values.length > 0) weights[rep] = sum;
    return values.length > 0 ? [sum] : [];
  });
  const mean = known.reduce((sum, each) => sum + each, 0) / Math.max(1, known.length);
  for (const rep of reps) weights[rep] ??= mean;
  return weights;
}
