/** Lists the words of the sheet "KPI Changes", in English. */

const MOST_DECIMALS = { maximumFractionDigits: 6 } as const;

const columns = {
  at: 'When',
  by: 'Who',
  what: 'What',
  of: 'Of',
  whom: 'For',
  from: 'From',
  until: 'Until',
  before: 'Before',
  after: 'After',
  reason: 'Why',
  subject: 'Subject',
  act: 'Act',
};

export const changes = {
  title: 'Changes of the KPI plan',
  hint: 'Who changed which part of the plan, when and why. An empty “From” means always, an empty “Until” from then on. Rows are only added.',
  columns,
  what: {
    target: 'Target',
    targetPerWeek: 'Target per week',
    targetPerMonth: 'Target per month',
    targetPerQuarter: 'Target per quarter',
    inUse: 'In use',
    group: 'Group',
    weight: 'Own weight',
    better: 'Direction',
    cap: 'Counts at most',
    floor: 'Counts from',
    groupWeight: 'Weight of the group',
    points: 'Points required',
    bonus: 'Bonus',
    payKind: 'Pay: how it is calculated',
    payKpi: 'Pay: from which KPI',
    paySum: 'Pay: amount',
    payTiers: 'Pay: rates',
    payMost: 'Pay: at most',
    grain: 'Length of a period',
    partTargets: 'Targets of people who join or leave within a period',
    fiscalYearStart: 'The year begins with',
    green: 'Green from',
    amber: 'Amber from',
    extraRows: 'Rows that look like totals or notes',
    repeats: 'Rows that repeat an ID',
    sharedRows: 'Rows of several reps',
    currency: 'Currency',
    rate: 'Exchange rate',
    workday: 'Working day',
    holiday: 'Holiday',
    dataSheets: 'Data: sheet',
    dataColumn: 'Data: header of the column',
    dataWords: 'Data: words',
    dataScale: 'Data: scale',
  },
  /** Above which value of the KPI, and which rate applies there: `above 1,000: 0.02`. */
  tier: (above: number, rate: number) =>
    `above ${above.toLocaleString('en')}: ${rate.toLocaleString('en', MOST_DECIMALS)}`,
  /** A change of its definition: what is defined otherwise follows. */
  ownKpi: (column: string) => `Own KPI: ${column}`,
  yes: 'Yes',
  no: 'No',
  none: 'None',
  currencyOfData: 'As the data tell',
  groupsOwn: 'That of its group',
  typed: 'Typed in the sheet',
  unnamed: 'In the wizard, no name given',
  /** In the plan: who made the last change, and of what, follows. */
  last: 'Last: ',
  newRows: 'new rows',
  keptHint:
    'The plan as it was at the last build, refresh or change in the wizard, and which cells differ by now. The add-on writes it: change nothing here.',
};
