/** Shows a problem of the data with its cell and, where a setting of the plan would mend it, what to choose. */
import type { Problem } from '../../data/reading/problem';
import { problemText } from '../../data/reading/problem-text';
import type { Messages } from '../../words';
import type { ProblemView } from '../bridge';

const OFFERS: Partial<Record<Problem['kind'], ProblemView['offers']>> = {
  extraRow: 'counted',
  sameRow: 'once',
  sameAmount: 'once',
};

export function problemView(problem: Problem, m: Messages): ProblemView {
  const { kind, sheet, row, column } = problem;
  const offers = OFFERS[kind];
  return { text: problemText(problem, m), cell: { sheet, row, column }, ...(offers && { offers }) };
}
