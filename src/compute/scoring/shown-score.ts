/** Says with how many decimals a score is shown, and so counts: a rating stands beside the score it is for. */
import { input, isBlank, shown, unless, type Rule } from '../rules/rule';

/** What everything that follows from a score goes by. */
export const asShown = <N extends string, C extends string = never, L extends string = never>(
  score: Rule<N, C, L>,
): Rule<N, C, L> => shown(score, 1);

/** A score from elsewhere; blank where there is none. */
export const SHOWN_SCORE: Rule<'score'> = unless([isBlank('score')], asShown(input('score')));
