/** Says how much of all weight was scored. */
import {
  arithmetic,
  compared,
  input,
  rounded,
  totalOf,
  unless,
  whole,
  wholePart,
  type Rule,
} from '../rules/rule';

type Covered = Rule<'scoredWeight', never, 'weights'>;

const [HUNDRED, ALL] = [whole(100), totalOf('weights')];

const PERCENTS: Covered = arithmetic<'scoredWeight', never, 'weights'>(
  arithmetic(HUNDRED, '*', input('scoredWeight')),
  '/',
  ALL,
);

/**
 * A share in whole percents, rounded down, so that it is 1 only where everything was scored, and reads the same wherever
 * it is shown; blank where there is no weight. Below 1 the rating is provisional.
 */
export const COVERAGE: Covered = unless(
  [compared<never, never, 'weights'>(ALL, '=', whole(0))],
  arithmetic(wholePart(rounded(PERCENTS)), '/', HUNDRED),
);
