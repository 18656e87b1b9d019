/** Divides a whole into whole percents that add up to 100, by the largest remainder: as values, and as a formula. */
import { binary, call, integer, when, type Expression } from '../../core/formula/expression';
import { DECIMALS, withoutNoise } from '../../core/noise';

/** Remainders are told apart to so much: smaller differences are noise. */
const FINENESS = 1_000_000;

/** More than there are rows in a sheet's list: the place decides between equal remainders alone. */
const PLACES = 100_000;

/**
 * @param parts blanks count as 0
 * @param all their total, above 0
 */
export function wholePercents(parts: readonly (number | null)[], all: number): readonly number[] {
  const exact = parts.map((part) => withoutNoise(((part ?? 0) * 100) / all));
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((sum, each) => sum + each, 0);
  const order = exact.map((each, place) => Math.round((each % 1) * FINENESS) * PLACES - place);
  return whole.map((each, place) => {
    const own = order[place] ?? 0;
    return order.filter((other) => other > own).length < left ? each + 1 : each;
  });
}

interface Whole {
  readonly item: Expression;
  readonly place: Expression;
  readonly all: Expression;
  /** Numbers, without a text among them. */
  readonly list: Expression;
  readonly places: Expression;
}

/** The same of one item, as a share of 1. */
export function wholePercentFormula({ item, place, all, list, places }: Whole): Expression {
  const exact = (of: Expression): Expression =>
    call('ROUND', binary(binary(of, '*', integer(100)), '/', all), integer(DECIMALS));
  const order = (of: Expression, at: Expression): Expression => {
    const remainder = binary(call('MOD', exact(of), integer(1)), '*', integer(FINENESS));
    return binary(binary(call('ROUND', remainder, integer(0)), '*', integer(PLACES)), '-', at);
  };
  const isBefore = binary(order(list, places), '>', order(item, place));
  const before = call('SUM', binary(isBefore, '*', integer(1)));
  const left = binary(integer(100), '-', call('SUM', call('INT', exact(list))));
  const more = when(binary(before, '<', left), integer(1), integer(0));
  return call('ARRAYFORMULA', binary(binary(call('INT', exact(item)), '+', more), '/', integer(100)));
}
