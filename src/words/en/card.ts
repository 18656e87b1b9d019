/** Lists the words of scorecards, in English. */

const columns = {
  no: 'No.',
  kpi: 'KPI',
  unit: 'Unit',
  weight: 'Weight',
  target: 'Target',
  actual: 'Actual',
  attainment: '% of target',
  points: 'Score',
  /** Of the second table. */
  previous: 'Previous period',
  change: 'Change',
  pace: 'Pace',
  actualToDate: 'Year to date: actual',
  targetToDate: 'Year to date: target',
  gap: 'To target',
  needed: 'Needed per day',
  forecast: 'Forecast',
  trend: 'Trend',
  status: 'Status',
};

const status = { green: 'On target', amber: 'Close', red: 'Below' };

export const card = {
  columns,
  status,
  /** In place of a status, where the tables cannot say a KPI of the scope. */
  notMeasured: 'Not measured',
  /** In place of the previous period, while the period is in progress. */
  sameDays: 'Previous, same days',
  /** Above the second table. */
  more: 'Compared with before, and ahead',
  total: 'Total',
  totalSoFar: 'Total so far',
  percentPoints: 'pts',
  score: 'Score',
  rating: 'Rating',
  bonus: 'Bonus',
  bonusOfReps: 'Bonuses of the reps',
  pay: 'Pay',
  payOfReps: 'Pay of the reps',
  payColumns: ['Part of pay', 'Rule', 'Goes by', 'Sum'] as readonly string[],
  /** Before the rating. */
  byRating: 'Rating ',
  payTotal: 'Total pay',
  tooManyParts: (count: number, most: number) =>
    `The plan has ${count} parts of pay, and a scorecard has room for ${most}. Pay fewer parts in the KPI Plan, and build again.`,
  /** The same while the period is in progress. */
  onCourse: {
    score: 'On course for',
    rating: 'Rating at this pace',
    bonus: 'Bonus at this pace',
    bonusOfReps: 'Reps’ bonuses at this pace',
    pay: 'Pay at this pace',
    payOfReps: 'Reps’ pay at this pace',
  },
  region: 'Region',
  /** Before the region of somebody who has left. */
  formerRep: 'Former rep. ',
  hasLeft:
    'This rep has left the team: there is no score, rating or bonus in this period. Choose an earlier period to see those.',
  notJoined: 'This rep had not joined the team yet in this period, so there is no score, rating or bonus.',
  period: 'Period',
  pickPeriod:
    'Choose a period from the list, or type its name or a day in it. Leave the cell empty for the current period.',
  /** `In progress: 7/26 working days` */
  inProgress: 'In progress: ',
  workingDays: ' working days',
  notBegun: 'Not started yet',
  /** `80% of the weight scored, provisional` */
  weightScored: '% of the weight scored',
  provisional: ', provisional',
  live: 'Live numbers',
  asOf: 'As of',
  /** `Closed by Lan on`, then the date */
  closedBy: 'Closed by ',
  closedOn: ' on',

  noSuchScope:
    'This rep or region is not in KPI Data any more. If the team sheet gives the name to someone as another name, their own scorecard has the numbers; else build the scorecards again.',
  noSuchPeriod:
    'KPI Data has no such period. Pick one from the list in the cell “Period”, or build the scorecards again.',
  isEmpty: 'No row of the data names this rep or region yet. Numbers appear as soon as one does.',
  standsForOthers:
    'This name stands for reps who have scorecards of their own, and rows with it count as the KPI plan says of rows of several reps. Closed periods stay here.',
  noTargets:
    'This period has no targets, so there is no score. Enter targets in the KPI Plan that apply from its first day or earlier.',
  bandsOutOfOrder:
    'The ratings in the KPI Plan are out of order, so nobody has a rating or a bonus. Order them there from the best down: their points must fall from row to row.',
  pastBandsOutOfOrder:
    'The ratings of this time in the KPI Plan (“Ratings and bonus before”) are out of order, so nobody has a rating or a bonus by them. Order them there from the best down.',
  byPace:
    'While a period is in progress, running totals (revenue, new customers…) are judged by pace, and so are score, rating and bonus.',
  tooEarly: 'Status and score appear when the first working day is over.',
  partsTyped:
    'The KPI Plan has parts of pay that are not counted here yet. Refresh the numbers so that they are.',
  lengthsTyped:
    'A target in the KPI Plan has been given another length of period (“Per”) since the last build. Refresh the numbers so that it counts correctly.',
  /** In place of a status, while the KPI may still change much. */
  soFar: '… So far',
  soFarLater: '“So far”: leads of this period can still be won, so the KPI is not scored yet.',
  soFarClosed:
    '“So far”: leads of this period could still be won when it was closed, so the KPI is not part of the score.',
  maturityUntold:
    'There is no telling yet when conversion is final: too few won leads have a closing date, or only totals are known.',
  closedWithOthers:
    'When this period was closed, KPIs that are no longer in use counted, too: they are part of the score. KPI History lists them with their weight and points.',
  growthLater: 'Growth is shown, but judged and scored only when the period is over.',
  /** `On the team from 16/11: 11 of 21 working days, targets in proportion.` */
  onTeam: 'On the team',
  joined: ' from ',
  left: ' until ',
  daysOf: ' of ',
  inProportion: ' working days, targets in proportion.',
  /** After the names of KPIs. */
  spreadTargets: ': targets agreed for another length of period, spread by working days at the last refresh.',
  tooManyKpis: (count: number, most: number) =>
    `The plan has ${count} KPIs in use, and a scorecard has room for ${most}. Untick some in the KPI Plan, and build again.`,

  /** On cards of regions and of the team. */
  members: {
    titles: { rep: 'Ranking of reps', region: 'Ranking of regions' },
    /** After it, while the period is going on. */
    atThisPace: ' at this pace',
    rep: 'Rep',
    region: 'Region',
    /** `3 more: the overview lists all.` */
    more: ' more: the overview lists all.',
  },
  /** On cards of reps. */
  care: {
    /** Before their number. */
    title: 'Customers to look after, due or due within a week: ',
    none: 'No customer is due for care within a week.',
    customer: 'Customer',
    dueOn: 'Due on',
    lastContact: 'Last contact',
    days: 'Days without contact',
  },
  comments: { rep: 'Comments by the rep', region: 'Comments by the region', team: 'Comments by the team' },
  managerComments: 'Comments by the manager',
  reviews: {
    shown: 'This period',
    title: 'Comments and signatures by period',
    hint: 'Write in the list below, in the row of this period.',
    period: 'Period',
    own: 'Comments',
    managers: 'Comments by the manager',
    signedOn: 'Signed on',
    signedOnHelp: 'The day on which the scorecard of this period was signed.',
  },
  signs: { rep: 'Rep', region: 'For the region', team: 'For the team' },
  managerSigns: 'Manager',
  approverSigns: 'Approved by',
  signHint: '(signature and name)',
  signedOn: 'Date',
};
