/** Calculates the attainment from a KPI, its actual value and its target as passed in arguments. */
import type { Kpi } from '../model/kpi/kpi';
import { Refusal } from '../words/refusal';
import type { Cell } from '../core/text/cells';
import { shownCell } from '../core/text/shown-cell';
import { evaluate } from '../compute/rules/evaluate';
import { attainmentOfKpi } from '../compute/scoring/attainment';
import { attainmentKind } from '../compute/scoring/attainment-kind';
import { targetFlaw } from '../compute/scoring/target';
import type { CustomFunction } from './custom-function';
import { saysFruitless } from './fruitless-argument';
import { readNumber } from './number-argument';
import type { Surroundings } from './surroundings';

interface ActualAndTarget {
  readonly actual: Cell;
  readonly target: Cell;
}

/**
 * Where the actual value is the word for a fruitless KPI, such as `no new customer`, nothing is attained.
 *
 * @param cap stands for an infinite attainment
 * @returns `null` without actual value or target
 * @throws Refusal where one of them is not a number, or the KPI cannot have such a target
 */
export function attainmentOf(
  fn: CustomFunction,
  kpi: Kpi,
  given: ActualAndTarget,
  cap: number,
  written: Pick<Surroundings, 'locale' | 'zone'>,
): number | null {
  const aim = { kind: attainmentKind(kpi), better: kpi.better };
  const isFruitless = saysFruitless(kpi, given.actual);
  const actual = isFruitless ? null : readNumber(fn, 'actual', given.actual, written);
  const target = readNumber(fn, 'target', given.target, written);
  const flaw = target === null ? undefined : targetFlaw(aim, target);
  if (flaw)
    throw new Refusal((m) => m.errors.targetUnfit(fn.name, kpi.id, shownCell(given.target, written), flaw));
  return evaluate(attainmentOfKpi(kpi), {
    ...{ actual, target, cap },
    ...{ isLower: aim.better === 'lower', isFruitless },
  });
}
