/** Says which part of the change of a product of three factors one of them has. */
import { arithmetic, input, whole, type Rule } from '../rules/rule';

type Inputs = 'before' | 'now' | 'secondBefore' | 'secondNow' | 'thirdBefore' | 'thirdNow';

const times = (left: Rule<Inputs>, right: Rule<Inputs>): Rule<Inputs> => arithmetic(left, '*', right);
const plus = (left: Rule<Inputs>, right: Rule<Inputs>): Rule<Inputs> => arithmetic(left, '+', right);

const [SECOND_BEFORE, SECOND_NOW] = [input('secondBefore'), input('secondNow')];
const [THIRD_BEFORE, THIRD_NOW] = [input('thirdBefore'), input('thirdNow')];

/** The other two as they were, and as they are, each counted twice; and with only one of them changed. */
const OTHERS = plus(
  times(SECOND_BEFORE, plus(times(whole(2), THIRD_BEFORE), THIRD_NOW)),
  times(SECOND_NOW, plus(THIRD_BEFORE, times(whole(2), THIRD_NOW))),
);

/**
 * The mean, over all orders in which the three factors could have changed one after the other, of what this one changed
 * (Shapley’s value): its own change × (2·b·c + b·c′ + b′·c + 2·b′·c′) / 6. The effects of the three add up to the change of the
 * product, and none depends on which factor is named first.
 */
export const EFFECT: Rule<Inputs> = arithmetic(
  times(arithmetic<Inputs>(input('now'), '-', input('before')), OTHERS),
  '/',
  whole(6),
);
