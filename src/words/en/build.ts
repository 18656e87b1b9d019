/** Says what happens while scorecards are built, in English. */
import { counted } from './phrases';

export const build = {
  reading: 'Reading the data',
  facts: 'Writing KPI Data',
  card: (name: string) => `Scorecard: ${name}`,
  done: (cards: number) => `Done: ${counted(cards, 'scorecard')}.`,
  refreshed: 'All numbers are refreshed.',
  unfinished: (done: number, total: number) =>
    `Refreshed ${done} of ${total} steps. Open the sidebar to finish.`,
  modeFormulas:
    'This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
  modeValuesUnclean: (problems: number, first: string) =>
    `Change only when you refresh the numbers or build again: formulas cannot read ${counted(problems, 'cell')}. The first one: ${first}`,
  modeValuesLarge:
    'Change only when you refresh the numbers or build again: the data are too large for live formulas.',
  modeValuesLimited: (first: string) => `Change only when you refresh the numbers or build again. ${first}.`,
  noDataInPeriod: (period: string, last: string) =>
    `There are no data in ${period}. The last period with data is ${last}.`,
  lastPeriodInstead: (period: string, last: string) =>
    `There are no data in ${period} yet, so ${last}, the last period with data, is shown first. Refresh the numbers when there are newer data.`,
  noCards: (lacking: readonly ('rep' | 'region')[]) =>
    lacking.length > 1
      ? 'The data name no reps and no regions: only the whole team gets a scorecard.'
      : `The data name no ${lacking[0] === 'rep' ? 'reps' : 'regions'}, so no scorecards are made for them.`,
  modeAsked: 'As you chose.',
};
