/** Says what stands in the table of suggested targets, in English. */
import { counted, list } from './phrases';

export const suggestTable = {
  forWhom: 'Suggestions for',
  caption: 'Suggested targets',
  last: 'Last period',
  suggestion: 'Suggestion',
  all: 'All KPIs',
  nothing: 'none',
  target: (kpi: string) => `Suggested target: ${kpi}`,
  now: (target: string) => `Current target: ${target}.`,
  agreed: (target: string) => `✓ Agreed: ${target}.`,
  take: (count: number, period: string) => `Set ${counted(count, 'target')} from ${period}`,
  takeOne: (kpi: string) => `Use the suggestion: ${kpi}`,
  cancel: 'No, thanks',
  taken: (count: number, period: string) =>
    `${counted(count, 'target')} ${count === 1 ? 'applies' : 'apply'} from ${period}.`,
  notForEach: (kpis: readonly string[]) => `Not measured for reps: ${list(kpis)}. Choose the whole team.`,
};
