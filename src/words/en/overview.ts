/** Lists the words of the overview, in English. */
import { counted, decimal } from './phrases';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

export const overview = {
  title: 'KPI overview',
  period: 'Period',
  pickPeriod:
    'Choose a period from the list, or type its name or a day in it. Leave the cell empty for the current period.',
  teamScore: 'Team score',
  score: 'Score',
  rating: 'Rating',
  coverage: '% of weight scored',
  previousScore: 'Previous score',
  change: 'Change',
  bonus: 'Bonus',
  bonusOfReps: 'Bonuses of the reps',
  pay: 'Pay',
  payOfReps: 'Pay of the reps',
  /** The same while the period is in progress. */
  onCourse: {
    score: 'On course for',
    rating: 'Rating at this pace',
    bonus: 'Bonus at this pace',
    bonusOfReps: 'Reps’ bonuses at this pace',
    pay: 'Pay at this pace',
    payOfReps: 'Reps’ pay at this pace',
  },
  atThisPace:
    'The period is in progress: score, rating and bonus are projected at this pace, beside the final score of the previous period.',
  tooEarly: 'Nobody is ranked before the first working day is over.',
  red: 'KPIs below target',
  rank: 'Rank',
  rep: 'Rep',
  region: 'Region',
  kpi: 'KPI',
  leader: 'Leader',
  rankings: { rep: 'Ranking of reps', region: 'Ranking of regions' },
  mostImproved: 'Most improved',
  /** A KPI's name while its values may still change much. */
  soFar: (kpi: string) => `${kpi}: so far`,
  /** Over the values of periods that are not over yet. */
  soFarOnly: 'So far',
  /** What stands after a number for its last six or nine digits. */
  large: { million: 'M', billion: 'B' },
  /** The first look: a KPI, how it stands to its target, and how the period will end. */
  tiles: {
    attained: 'of target',
    target: 'Target',
    toGo: 'To go',
    ahead: 'Ahead by',
    /** Where less is better. */
    above: 'Over by',
    below: 'Under by',
    needed: 'Needed a day',
    forecast: 'On course for',
    usually: 'Usually ends between',
    dueToday: '│ due by now',
  },
  help: {
    title: 'Who needs help today',
    kpi: 'Furthest behind in',
    reached: 'Reached',
    lacking: 'Off target by',
    none: 'Nobody is below a target.',
    unjudged: 'Nothing to compare: reps have no targets or no data yet.',
  },
  why: {
    title: (kpi: string) => `${kpi}: why it changed`,
    ordersPerLead: 'Orders per lead',
    before: 'Period before',
    /** While the period is going on. */
    sameDays: 'Same days before',
    now: { soFar: 'So far', over: 'This period' },
    effect: 'Effect',
  },
  heat: {
    title: 'Reps and KPIs: where to look first',
    legend: (steps: readonly number[]) =>
      `What each has reached of what it should, as its status counts it: darker below ${steps.map((step) => `${step}%`).join(', ')}; green from 100% on. Blank: not scored.`,
  },
  regionBars: {
    title: (kpi: string) => `${kpi} by region, with targets`,
    target: 'Target',
    legend: '│ target',
  },
  provisional: '* Provisional: less than 100% of the weight is scored so far.',
  regionsSideBySide: 'Regions side by side',
  trend: (periods: number) => `Whole team: the last ${counted(periods, 'period')}`,
  weeks: {
    week: {
      title: (weeks: number) => `Whole team: the last ${counted(weeks, 'week')}`,
      start: 'Week from',
    },
    month: {
      title: (months: number) => `Whole team: the last ${counted(months, 'month')}`,
      start: 'Month',
    },
    /** In place of a change, while the value may still change much. */
    soFar: 'so far',
  },
  charts: {
    overTime: (kpi: string, periods: number) =>
      `${kpi} of the whole team, last ${counted(periods, 'period')}`,
  },

  numbers: 'Numbers',
  live: 'Live numbers',
  asOf: 'As of',
  closedBy: 'Closed by ',
  noSuchPeriod: (sheet: string) =>
    `${sheet} has no such period. Pick one from the list in the cell “Period”, or build the scorecards again.`,
  outOfPeriods: (sheet: string) => `${sheet} does not reach the current period: build the scorecards again.`,
  unreadable: {
    before: 'Cells that formulas cannot read: ',
    after: (sheet: string) =>
      `. Text is left out; anyone whose rows hold an error gets no figure for what it affects. The right edge of ${sheet} shows the columns, and the first error in each.`,
  },
  /** `Cells with new names or statuses: 3, the first in Sales!B17. …` */
  newNames: {
    before: 'Cells with a name or status that is new since the last build: ',
    first: ', the first in ',
    after:
      '. They count for no rep, no region and no result. Correct misspellings and extra spaces; for somebody new, build the scorecards again.',
  },
  /** In values mode: `Sales!D3 (“Amount”)`, and how many more. */
  errors: (cells: string, more: number) =>
    `Errors in the data: ${cells}${more > 0 ? ` and ${decimal(more)} more` : ''}. Anyone in such a row gets no figure for what it affects: correct the formulas, then refresh the numbers.`,
  noScores: (sheet: string) => `There are no scores for this period: set targets in ${sheet}.`,
  bandsOutOfOrder: (sheet: string) =>
    `The ratings in ${sheet} are out of order, so nobody has a rating or a bonus: order them there from the best down.`,
  pastBandsOutOfOrder: (sheet: string) =>
    `Earlier ratings in ${sheet} (“Ratings and bonus before”) are out of order, so nobody has a rating or a bonus by them: order them there from the best down.`,
  partsTyped: (sheet: string) =>
    `${sheet} has parts of pay that are not counted here yet: refresh the numbers so that they are.`,
  lengthsTyped: (sheet: string) =>
    `A target in ${sheet} has been given another length of period (“Per”) since the last build: refresh the numbers so that it counts correctly.`,
  /** Around how many cells they are, and where the first ones are. */
  typedOver: (sheet: string): readonly [string, string, string] => [
    `Cells of ${sheet} changed by hand since the last build: `,
    ', in ',
    '. Refresh the numbers to list them among the changes of the plan.',
  ],
  nothingLater: 'Shown is the last period with data. Refresh the numbers when there are newer data.',

  summary: {
    customers: (count: number) => `Due for care: ${counted(count, 'customer')}`,
    windows: (count: number) => `Price windows open now: ${count}`,
  },
  lacking: (lack: string) => `This list ${lack}.`,
  care: {
    title: (days: number) => `Customers due for care (${counted(days, 'day')} or more without contact)`,
    rep: 'Rep',
    due: 'Customers due',
    dueSince: 'First one due on',
    longestWait: 'Longest wait (days)',
    customers: 'Longest without contact',
    nobody: 'Without a rep',
    andMore: (names: string, count: number) => `${names} and ${decimal(count)} more`,
    none: (days: number) => `No customer is due for care: all were contacted within ${counted(days, 'day')}.`,
    more: (count: number) => `… and ${counted(count, 'more rep')}`,
  },
  changedAfterClosing: {
    title: 'Changed after closing: what was closed counts',
    name: 'Name',
    period: 'Period',
    closed: 'Closed',
    now: 'Data now',
    difference: 'Difference',
    kpi: 'KPI',
    more: (count: number) => `… and ${counted(count, 'more value')}`,
  },
  prices: {
    title: (share: number) =>
      `Price windows open now: every competitor is more expensive by ${percent(share)} or more, without promotion`,
    product: 'Product',
    period: 'Period',
    ourPrice: 'Our price',
    theirPrice: 'Lowest competitor price',
    dearer: 'Above ours by',
    competitor: 'Cheapest competitor',
    none: (share: number) =>
      `There is no price window: for no product is every competitor more expensive by ${percent(share)} without promotion.`,
    more: (count: number) => `… and ${counted(count, 'more window')}`,
  },
  priceTable: {
    title: 'Latest prices at the end of the period: ours and our competitors’',
    legend: (cheaper: string, dearer: string) =>
      `${cheaper} cheaper than we are, ${dearer} more expensive. Products that we are undercut on most come first.`,
    none: 'No prices were observed in this period or the one before.',
    /** Around the number of products that are not shown. */
    more: ['… and ', ' more'] as readonly [string, string],
  },
};
