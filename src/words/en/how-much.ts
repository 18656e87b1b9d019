/** Says what stands on the stage about weights and targets, in English. */
import type { TargetFlaw } from '../../model/kpi/target-flaw';
import { counted, quoted } from './phrases';

const groups = {
  A: 'A – essential',
  B: 'B – important',
  C: 'C – supporting',
};

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const agreedTargets = (count: number): string => (count === 1 ? '1 target is' : `${count} targets are`);

export const howMuch = {
  heading: 'Set targets and weights',
  intro: 'Say how much each KPI counts, and what everyone’s target is.',
  noKpi: 'No KPI is in use yet, so there are no weights to set.',
  chooseKpis: 'Choose KPIs',

  weights: 'Weights',
  weightsHint: 'Each KPI is in a group. Weights are relative: they do not have to add up to 100.',
  groups,
  noWeight: 'Every weight is 0, so there is no score. Give at least one group a weight.',
  shares: 'Share of each KPI in the score',
  kpi: 'KPI',
  group: 'Group',
  share: 'Share',
  own: 'own',
  withoutData: '○ no data',

  unknownNames: (names: readonly string[]) =>
    `⚠ Targets for ${quoted(names)} count for nobody: no table has such a name.`,
  targets: 'Targets',
  asTable: 'Everybody’s targets for all periods of a year: type or paste them as a table.',
  pickKpi: 'KPI',
  kpiOption: (name: string, missing: number) => (missing === 0 ? name : `○ ${name} (targets missing)`),
  missing: (people: number) => (people === 0 ? '✓ Everyone has a target.' : `○ Without a target: ${people}`),
  previousKpi: 'Previous KPI',
  nextKpi: 'Next KPI',
  counts: (share: string) => `Counts for ${share} of the score.`,
  countsNothing: 'Does not count in the score: its weight is 0.',
  countsNot: 'Is not in use in the period from which changes apply.',
  countsLater: (lack: string) => `Is not on the scorecards yet: it ${lack}.`,
  ownWeight: 'Own weight',
  ownWeightHint: 'In place of the group’s.',
  advanced: 'Direction and limits',
  direction: 'Direction',
  directions: { higher: 'Higher is better', lower: 'Lower is better' },
  cap: 'Counts at most',
  capHint: 'More attainment adds nothing.',
  floor: 'Counts from',
  floorHint: 'Less attainment counts as 0.',
  limits: {
    capNotPositive: 'Write a share above 0%.',
    floorNegative: 'Write 0% or more.',
    floorAboveCap: '“Counts from” is not above “counts at most”.',
  },

  changesFrom: 'Changes apply from',
  changesFromHint:
    'To weights, KPIs in use and ratings, shown here as they are then. Earlier periods keep what was agreed.',
  closedStay: (periods: readonly string[]) =>
    `Closed periods stay as they were closed: ${periods.join(', ')}.`,
  everyPeriod: 'All periods, past ones too',
  from: 'Applies from',
  fromHint: 'And from then on, until a later period has another target.',
  periods: {
    week: (week: number, year: number) => `Week ${week}, ${year}`,
    quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
    month: (month: number, year: number) => `${MONTHS[month - 1] ?? month} ${year}`,
  },
  /** Why a period is the one that is shown first. */
  shownFirst: {
    current: (period: string) => `${period} (current)`,
    chosen: (period: string) => `${period} (as chosen)`,
    lastWithData: (period: string) => `${period} (last with data)`,
  },
  unit: (unit: string) => `Unit: ${unit}.`,
  emptyMeans: 'A grey number applies while the field is empty.',
  eachRep: 'Default (reps without their own target)',
  team: 'Whole team',
  repsOf: (region: string) => `Reps of ${region}`,
  noRegion: 'Reps without a region',
  ownTargets: (own: number, all: number) =>
    own === 0 ? `none of ${all} has a target of their own` : `${own} of ${all} with a target of their own`,
  regionTargets: (own: number, all: number) =>
    own === 0 ? `none of ${all} has a target of its own` : `${own} of ${all} with a target of its own`,
  since: (target: string, period: string) => `${target} since ${period}`,
  spread: (target: string, per: string) => `${target}: agreed ${per}, spread by working days`,
  perPeriod: { week: 'per week', month: 'per month', quarter: 'per quarter' },
  grain: 'Length of a period',
  grains: { week: 'Week', month: 'Month', quarter: 'Quarter' },
  changeGrain: { week: 'Change to weeks', month: 'Change to months', quarter: 'Change to quarters' },
  keepGrain: { week: 'Keep weeks', month: 'Keep months', quarter: 'Keep quarters' },
  agreedPer: (count: number, per: string) => `${agreedTargets(count)} agreed ${per}.`,
  spreadBy: (per: string) => `Shown ${per}, targets that add up are spread by working days.`,
  spreadExample: (kpi: string, before: string, after: string) => `${kpi}: ${before} is about ${after}.`,
  ratesStay: 'Rates and averages stay as they are.',
  sameAgain: (count: number, per: string) =>
    `${agreedTargets(count)} agreed ${per} and will apply unchanged.`,
  byDefault: (target: string) => `While empty: ${target}, the default for reps.`,
  bySum: (target: string) => `While empty: ${target}, the sum of the reps.`,
  none: '○ none',

  flaws: {
    notPositive: 'This target must be more than 0.',
    negative: 'This target must be 0 or more.',
  } satisfies Readonly<Record<TargetFlaw, string>>,
  noNumber: (typed: string) => `“${typed}” is not a number.`,
  needed: 'Write a number.',
  notNegative: 'Write 0 or more.',

  bulk: 'Set several at once',
  bulkWho: 'Whose targets',
  allReps: (count: number) => `All reps (${count})`,
  allRegions: (count: number) => `All regions (${count})`,
  bulkHow: 'With what',
  same: 'The same for all',
  more: 'Previous period, plus %',
  morePoints: 'Previous period, plus points',
  bulkValue: 'Target',
  bulkMore: 'Plus',
  bulkWhole: 'In whole numbers: 7 plus 10% becomes 8.',
  fill: 'Fill in',
  filled: (targets: number) => `${counted(targets, 'target')} filled in.`,
  filledSome: (targets: number, without: number) =>
    `${counted(targets, 'target')} filled in; ${without} left as they are, because the previous period has nothing to add to.`,

  suggest: 'Suggest from history',
  suggesting: 'Looking at past periods…',
  noHistory: 'No finished period has numbers yet, so nothing can be suggested.',
  suggested: (target: string) => `Suggested: ${target}`,
  middle: (reps: number) => `The median of the suggestions for ${counted(reps, 'rep')}.`,
  take: 'Use',
  takeFor: (target: string, scope: string) => `Use ${target} for ${scope}`,
  takeReps: (count: number) => `Use all ${count} suggestions for reps`,
  takeAll: (count: number) => `Use all ${count} suggestions`,
  takeSums: 'Regions and the team then have the sum of their reps.',
  taken: (count: number) => `${counted(count, 'target')} set.`,
  hints: {
    alwaysMissed: '✗ Missed',
    alwaysBeaten: '✓ Beaten',
  },
  missingTarget: '○ Missing: without a target this cannot be scored.',
  unreachable: (best: string, periods: number) =>
    `▲ Target too high? The best of the last ${counted(periods, 'period')} was ${best}.`,
  tooEasy: (worst: string, periods: number) =>
    `▼ Target too low? Even the weakest of the last ${counted(periods, 'period')} was better: ${worst}.`,
};
