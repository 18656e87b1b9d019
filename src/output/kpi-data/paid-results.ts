/** Adds to what everyone reached in a period what they are paid for it. */
import type { ScopeResult } from '../../compute/scoring/result';
import { periodIn } from '../../compute/available/timeline';
import { sumWithoutNoise } from '../../core/noise';
import type { Scope } from '../../data/scopes/scopes';
import { NO_PAY, paidTo } from '../../plan/pay';
import { isInside } from '../../plan/targets';
import type { KpiData } from './contents';

/**
 * Reps who are on the team are paid by the plan; of a region, or of everyone, it is the sum over them, `null` where nobody
 * has any.
 *
 * @param results in the order of the scopes
 * @param period by its place from 0
 * @param amountOf what a scope reached of a KPI that is an amount, by the scope's place and the KPI's id
 */
export function paidResults(
  results: readonly ScopeResult[],
  data: KpiData,
  period: number,
  amountOf: (place: number, kpi: string) => number | null,
): readonly ScopeResult[] {
  const { plan, activity, pay = NO_PAY } = data;
  const during = periodIn(data.timeline, period);
  const paid = results.map((result, place): ScopeResult => {
    if (result.scope.type !== 'rep' || !activity.isActive(place, during)) return result;
    const { score, bonus } = result;
    const actual = (kpi: string): number | null => amountOf(place, kpi);
    return { ...result, ...paidTo({ score, bonus, actual }, pay, plan, during) };
  });
  return paid.map((result) =>
    result.scope.type === 'rep' ? result : { ...result, ...paidToReps(result.scope, paid, data, period) },
  );
}

function paidToReps(
  who: Scope,
  results: readonly ScopeResult[],
  { activity, timeline, pay = NO_PAY }: KpiData,
  period: number,
): Pick<ScopeResult, 'bonus' | 'parts' | 'pay'> {
  const during = periodIn(timeline, period);
  const reps = results.filter(
    ({ scope }, place) => isInside(scope, who) && activity.isActive(place, during) && scope.type === 'rep',
  );
  const { parts, limit } = pay;
  const sumOf = (name: string): number | null =>
    sumOfSome(reps.map((rep) => rep.parts.find((each) => each.name === name)?.sum ?? null));
  return {
    bonus: sumOfSome(reps.map(({ bonus }) => bonus)),
    parts: [...parts, ...(limit ? [limit] : [])].map(({ name, kind }) => ({
      ...{ name, sum: sumOf(name), isHeldBack: kind === 'cap' },
    })),
    pay: sumOfSome(reps.map((rep) => rep.pay)),
  };
}

function sumOfSome(sums: readonly (number | null)[]): number | null {
  const some = sums.filter((sum) => sum !== null);
  return some.length === 0 ? null : sumWithoutNoise(some.reduce((all, sum) => all + sum, 0));
}
