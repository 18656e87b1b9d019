/** Says why sheets of facts bring no number at all, where nothing else could. */
import { isTeamAlone } from '../data/mapping/nearest';
import { problemText } from '../data/reading/problem-text';
import type { Sources } from '../data/source';
import type { Messages } from '../words';

/** More reasons are not said at once: the first ones tell what is wrong with the sheet. */
const MOST_SAID = 5;

/** `undefined` where tables are read beside the sheets of facts: what these lack is then to be told. */
export function unusedFactsText({ facts, ...others }: Sources, m: Messages): string | undefined {
  if (!facts || !isTeamAlone(others)) return undefined;
  const reasons = facts.problems.slice(0, MOST_SAID).map((problem) => problemText(problem, m));
  return [m.understood.noFacts, ...reasons].join(' ');
}
