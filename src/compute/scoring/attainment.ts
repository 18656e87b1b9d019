/** Says how an actual value is held against its target: an attainment of 1 means that the target is just met. */
import {
  arithmetic,
  compared,
  holds,
  input,
  isBlank,
  rounded,
  unless,
  when,
  whole,
  type Rule,
} from '../rules/rule';
import { canBeFruitless } from '../../model/kpi/fruitless';
import type { Kpi } from '../../model/kpi/kpi';
import { attainmentKind, type AttainmentKind } from './attainment-kind';
import { isRefused } from './target';

/** Shares, and whether lower is better; of the cap see `ATTAINMENT`. */
type Share<N extends string> = Rule<N | 'actual' | 'cap', 'isLower'>;

const [ACTUAL, CAP, ZERO, ONE] = [input('actual'), input('cap'), whole(0), whole(1)];

/** Without actual value or target there is nothing to compare. */
export const IS_MISSING = [isBlank('actual'), isBlank('target')];

const fromZeroOn = <N extends string>(share: Rule<N>): Rule<N> =>
  arithmetic(ZERO, 'greatest', rounded(share));

/** The quotient where neither is blank, of a target that may follow from others. */
export function quotient<N extends string>(against: Rule<N>): Share<N> {
  const target: Rule<N | 'actual' | 'cap'> = against;
  const isNone = compared(ACTUAL, '<=', ZERO);
  const againstZero = when(isNone, ONE, ZERO);
  const againstMore = when(isNone, CAP, rounded(arithmetic(target, '/', ACTUAL)));
  return when(
    holds('isLower'),
    unless([isRefused.lower(target)], when(compared(target, '=', ZERO), againstZero, againstMore)),
    unless([isRefused.higher(target)], fromZeroOn(arithmetic(ACTUAL, '/', target))),
  );
}

function difference(): Share<'target'> {
  const beyond = (
    gain: Rule<'actual' | 'target'>,
    loss: Rule<'actual' | 'target'>,
  ): Rule<'actual' | 'target'> => fromZeroOn(arithmetic(arithmetic(ONE, '+', gain), '-', loss));
  const target = input('target');
  return when(holds('isLower'), beyond(target, ACTUAL), beyond(ACTUAL, target));
}

/**
 * Attainment as it is shown, a share from 0 on, without upper end. Blank without actual value or target, and for a target that
 * `targetFlaw` refuses.
 *
 * - Quotient: actual / target; where lower is better target / actual. There an actual value of 0, or below (a
 *   refund), is the cap, the most that counts; against a target of 0 it is 1, and any other value 0.
 * - Difference: 1 + actual − target; where lower is better 1 + target − actual.
 */
export const ATTAINMENT: Readonly<Record<AttainmentKind, Rule<'actual' | 'target' | 'cap', 'isLower'>>> = {
  quotient: unless(IS_MISSING, quotient(input('target'))),
  difference: unless(IS_MISSING, difference()),
};

/** A target that only has to be there, and to be one that is not refused. */
const NOTHING_ATTAINED: Readonly<Record<AttainmentKind, Rule<'target'>>> = {
  quotient: unless([isBlank('target'), isRefused.lower(input('target'))], ZERO),
  difference: unless([isBlank('target')], ZERO),
};

/** The attainment of a KPI: 0 where it is fruitless, which is no value and yet worse than any. */
export function attainmentOfKpi(
  kpi: Pick<Kpi, 'value' | 'better' | 'format'>,
): Rule<'actual' | 'target' | 'cap', 'isLower' | 'isFruitless'> {
  const kind = attainmentKind(kpi);
  return canBeFruitless(kpi)
    ? when<'actual' | 'target' | 'cap', 'isLower' | 'isFruitless'>(
        holds('isFruitless'),
        NOTHING_ATTAINED[kind],
        ATTAINMENT[kind],
      )
    : ATTAINMENT[kind];
}
