/** Calculates what each rep would have scored and earned in a period under a plan and its targets. */
import type { Results } from '../../../src/app/bridge';
import { byName } from '../../../src/core/text/by-name';
import { isMeasuredFor } from '../../../src/compute/available/measured-for';
import type { Kpi } from '../../../src/model/kpi/kpi';
import { allKpis } from '../../../src/plan/own-kpis/define';
import type { Period } from '../../../src/core/calendar/period';
import { paidTo, payColumns } from '../../../src/plan/pay';
import type { Plan } from '../../../src/plan/plan';
import { weightOf } from '../../../src/plan/weight';
import type { Scope } from '../../../src/data/scopes/scopes';
import { evaluate } from '../../../src/compute/rules/evaluate';
import { ATTAINMENT } from '../../../src/compute/scoring/attainment';
import { COUNTED } from '../../../src/compute/scoring/limits';
import { ratingOf, type Band } from '../../../src/compute/scoring/rating';
import type { ScopeResult } from '../../../src/compute/scoring/result';
import { attainmentKind } from '../../../src/compute/scoring/attainment-kind';
import { score, type Weighed } from '../../../src/compute/scoring/score';

export interface RepPreview {
  readonly name: string;
  /** `null` without a score. */
  readonly score: number | null;
  readonly isProvisional: boolean;
  readonly band: Band | null;
  /** The bonus and what is paid besides; `null` where there is nothing of it. */
  readonly pay: number | null;
}

export interface Preview {
  /** Those with a score or who are paid anything, the best first. */
  readonly reps: readonly RepPreview[];
  /** How many reps have neither. */
  readonly unrated: number;
  /** Of all that is paid; `null` where no band has a bonus, and nothing else is paid. */
  readonly total: number | null;
  /** How many reps have each band's rating, in the order of the bands. */
  readonly counts: readonly number[];
}

/** The target of a KPI for a scope; `null` where there is none. */
export type TargetFor = (kpi: Kpi, scope: Scope) => number | null;

/**
 * @param plan with bands without flaw
 * @param targetFor where it tells none, the target of the results counts
 * @param period whose parts of pay apply
 * @param mapped which columns of the tables there are; without it those of the plan
 */
export function preview(
  { results, amounts, decimals }: Results,
  plan: Plan,
  targetFor: TargetFor,
  period: Pick<Period, 'start'>,
  mapped: Mapped = plan.mapping,
): Preview {
  const columns = payColumns(plan, [], (kpi) => decimals[kpi]);
  const all = results.flatMap((result, at): readonly RepPreview[] => {
    if (result.scope.type !== 'rep') return [];
    const rep = repPreview(result, plan, targetFor, mapped);
    const actual = (kpi: string): number | null => amounts[at]?.[kpi] ?? null;
    const reached = { score: rep.score, bonus: rep.band?.bonus ?? null, actual };
    return [{ ...rep, pay: paidTo(reached, columns, plan, period).pay }];
  });
  const reps = all
    .filter((rep) => rep.score !== null || rep.pay !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || byName(a.name, b.name));
  const isAgreed = plan.pay.length > 0 || plan.bands.some(({ bonus }) => bonus !== null);
  return {
    reps,
    unrated: all.length - reps.length,
    total: isAgreed ? reps.reduce((sum, { pay }) => sum + (pay ?? 0), 0) : null,
    counts: plan.bands.map((each) => reps.filter(({ band }) => band === each).length),
  };
}

type Mapped = Parameters<typeof isMeasuredFor>[2];

function repPreview(
  { scope, kpis }: ScopeResult,
  plan: Plan,
  targetFor: TargetFor,
  mapped: Mapped,
): Omit<RepPreview, 'pay'> {
  const definitions = allKpis(plan.ownKpis);
  const weighed = plan.kpis.flatMap((planned): readonly Weighed[] => {
    const found = kpis.find(({ kpi }) => kpi === planned.kpi);
    const definition = definitions.find(({ id }) => id === planned.kpi);
    if (!found || !definition) return [];
    const target = targetFor(definition, scope) ?? found.target;
    const { cap, floor, better } = planned;
    const reached = { actual: found.actual, target, cap, isLower: better === 'lower' };
    const attainment = evaluate(ATTAINMENT[attainmentKind(definition)], reached);
    const isMeasured = isMeasuredFor(definition, scope.type, mapped);
    const weight = isMeasured ? weightOf(planned, plan.groupWeights) : 0;
    return [{ weight, counted: evaluate(COUNTED, { attainment, cap, floor }) }];
  });
  const { points, isProvisional } = score(weighed);
  return { name: scope.name, score: points, isProvisional, band: ratingOf(points, plan.bands) };
}
