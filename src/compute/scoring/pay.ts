/** Says what a rep is paid besides the bonus of a rating, what a limit on all of it holds back, and what that comes to. */
import {
  allBlank,
  arithmetic,
  compared,
  input,
  isBlank,
  rounded,
  shown,
  totalOf,
  unless,
  when,
  whole,
  type Rule,
} from '../rules/rule';

/** Amounts are shown without decimals, or with two where they are written in thousands or millions. */
export type PayDecimals = 0 | 2;

const ACTUAL = input('actual');
const EMPTY_OR_LESS = compared(ACTUAL, '<=', whole(0));

/** A part is rounded as it is shown, then limited: so the parts add up to the sum that stands below them. */
const limitedPart = <N extends string, L extends string = never>(
  part: Rule<N, never, L>,
  decimals: PayDecimals,
): Rule<N | 'atMost', never, L> => {
  const asShown: Rule<N | 'atMost', never, L> = shown<N | 'atMost', never, L>(part, decimals);
  return when<N | 'atMost', never, L>(
    isBlank('atMost'),
    asShown,
    arithmetic<N | 'atMost', never, L>(asShown, 'least', input('atMost')),
  );
};

/** The sum that is agreed for a score of 100, in proportion to the score. Blank without score or sum. */
export const timesScore = (decimals: PayDecimals): Rule<'sum' | 'score' | 'atMost'> =>
  unless(
    [isBlank('sum'), isBlank('score')],
    limitedPart(arithmetic(arithmetic(input('sum'), '*', input('score')), '/', whole(100)), decimals),
  );

type Share = Rule<'sum' | 'actual' | 'atMost', never, 'above' | 'steps'>;

/**
 * A share of what was reached; `sum` is the rate of the first tier, without which nothing is paid. `above` says where each
 * tier begins, `steps` by how much its rate exceeds that of the tier below; a tier that is not used begins at 0 with a step
 * of 0. Blank without actual value; nothing of less than 0.
 */
export function share(kind: 'shareByTiers' | 'shareOfAll', decimals: PayDecimals): Share {
  const steps: Share = {
    kind: 'stepsAbove',
    by: ACTUAL,
    above: 'above',
    step: 'steps',
    excess: kind === 'shareByTiers',
  };
  const part: Share =
    kind === 'shareByTiers'
      ? steps
      : arithmetic<'sum' | 'actual' | 'atMost', never, 'above' | 'steps'>(ACTUAL, '*', steps);
  return unless<'sum' | 'actual' | 'atMost', never, 'above' | 'steps'>(
    [isBlank('sum'), isBlank('actual')],
    when<'sum' | 'actual' | 'atMost', never, 'above' | 'steps'>(
      EMPTY_OR_LESS,
      whole(0),
      limitedPart<'sum' | 'actual' | 'atMost', 'above' | 'steps'>(part, decimals),
    ),
  );
}

type OfAll = Rule<'cap', never, 'sums'>;

const TOTAL: OfAll = totalOf('sums');

/**
 * What a limit on the bonus and all parts together takes away from them. Blank where it takes nothing, also where binary
 * fractions leave a trace above the limit.
 */
export const HELD_BACK: OfAll = unless<'cap', never, 'sums'>(
  [isBlank('cap'), allBlank('sums'), compared<'cap', never, 'sums'>(rounded(TOTAL), '<=', input('cap'))],
  rounded(arithmetic<'cap', never, 'sums'>(TOTAL, '-', input('cap'))),
);

/** The bonus and all parts, no more than the limit. Blank where nobody is paid anything, which is not 0. */
export const PAY: OfAll = unless<'cap', never, 'sums'>(
  [allBlank('sums')],
  when<'cap', never, 'sums'>(
    isBlank('cap'),
    TOTAL,
    arithmetic<'cap', never, 'sums'>(TOTAL, 'least', input('cap')),
  ),
);
