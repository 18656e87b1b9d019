/** What is said while scorecards are built, in English. */
import { counted } from './phrases';

export const build = {
  reading: 'Reading the data',
  facts: 'Writing KPI Data',
  card: (name: string) => `Scorecard: ${name}`,
  done: (cards: number) => `Done: ${counted(cards, 'scorecard')}.`,
  refreshed: 'All numbers are refreshed.',
  unfinished: (done: number, total: number) =>
    `Refreshed ${done} of ${total} steps. Open the sidebar to finish.`,
  modeFormulas: 'The numbers follow the data by themselves.',
  modeValuesUnclean: (problems: number, first: string) =>
    `Refreshed when you build again: formulas cannot read ${counted(problems, 'cell')}. The first one: ${first}`,
  modeValuesLarge: 'Refreshed when you build again: the data are too large for live formulas.',
  modeValuesLimited: (first: string) => `Refreshed when you build again. ${first}.`,
  modeAsked: 'As you chose.',
};
