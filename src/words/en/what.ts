/** Says what stands on the stage about what is measured, in English. */
import { counted, quoted } from './phrases';

export const what = {
  heading: 'Choose the KPIs',
  intro: 'Point out where your data are, check them, and choose the KPIs to score.',

  data: 'Your data',
  dataHint:
    'Each table is read from one sheet, or from several with the same headers, such as one a month. Open one to see or change its columns.',
  rows: (sheet: string, rows: number, written: string) =>
    `${sheet} · ${written} ${rows === 1 ? 'row' : 'rows'}`,
  rowsLeftOut: (rows: number, written: string) => (rows === 0 ? '' : ` · ${written} left out`),
  cellsLeftOut: (cells: number, written: string) =>
    cells === 0 ? '' : ` · ${written} ${cells === 1 ? 'cell' : 'cells'} left out`,
  andMore: (sheet: string, others: number) => `${sheet} and ${counted(others, 'more sheet')}`,
  noSheet: 'No sheet is used for this table.',
  fromFacts: 'Numbers from the sheet of facts.',
  fromFactsFor: (sheet: string) => `Numbers from the sheet of facts: “${sheet}” has headers only.`,
  complete: '✓ complete',
  incomplete: (columns: number) => `⚠ ${columns} missing`,
  notFound: '○ none yet',
  noRows: '○ ready, no rows yet',
  uncounted: '○ not asked yet',
  noWon: '⚠ status unclear',
  rivals: (table: string, sheet: string, others: readonly string[]) =>
    `“${table}” is read from “${sheet}” alone, not from ${quoted(others)}.`,
  sibling: (table: string, sheet: string) => `“${sheet}” looks like one more sheet of “${table}”.`,
  /** Nothing is read for the table yet. */
  firstSheet: (table: string, sheet: string) => `“${sheet}” looks like the sheet of “${table}”.`,
  join: 'Add it',
  joinNamed: (table: string, sheet: string) => `Add it: “${sheet}” to “${table}”`,
  joined: (table: string, sheet: string) => `“${table}” is now read from “${sheet}”, too.`,
  readFrom: (table: string, sheet: string) => `“${table}” is now read from “${sheet}”.`,
  joinedHint: 'Also read for this table, with the same headers:',
  leaveOut: 'Leave out',
  leaveOutNamed: (table: string, sheet: string) => `Leave out “${sheet}” from “${table}”`,
  leftOut: (table: string, sheet: string) => `“${table}” is no longer read from “${sheet}”.`,
  sheet: 'Sheet',
  none: '– none –',
  required: (column: string) => `${column} (required)`,
  likely: '? likely – please check',
  preview: 'For example:',
  changeColumns: 'Change the sheet or columns',
  withoutColumns: (columns: readonly string[]) => `Not found: ${columns.join(', ')}`,
  onScale: (scale: string) => `Scale of the answers: ${scale}`,
  isLeftOut: 'Left out',
  undecidedWords: (words: string) => `⚠ Undecided, so open: ${words}`,
  statuses: 'What the statuses mean',
  statusesHint: 'Only rows that are won count as sales. Undecided words count as open.',
  statusMeans: (word: string) => `“${word}” means`,
  statusRows: (rows: number, written: string) =>
    rows === 0 ? 'no row' : `${written} ${rows === 1 ? 'row' : 'rows'}`,
  undecided: '– undecided –',
  scale: 'Scale on which customers were asked',
  scaleTold: 'From the answers',
  scaleFound: (scale: string) => `From the answers: ${scale}`,
  save: (table: string) => `Save “${table}”`,
  saving: 'Saving, and reading the sheets again…',
  columnMissing: (column: string) => `Choose the column that holds “${column}”.`,
  saved: (table: string) => `“${table}” is saved.`,

  check: 'Check the data',
  checked: '✓ Every cell of these sheets can be read.',
  nothingToCheck: 'There is nothing to check yet.',
  problems: (count: number, written: string) =>
    count === 1 ? '⚠ 1 cell to check' : `⚠ ${written} cells to check`,
  /** Rows that may count or not. */
  toDecide: (count: number, written: string) =>
    count === 1 ? '○ 1 row for you to decide on' : `○ ${written} rows for you to decide on`,
  more: (count: number, written: string) => (count === 1 ? '1 more' : `${written} more`),
  unlisted: (written: string) => `and ${written} others; correct these first, then read again.`,
  offers: { counted: 'Count all such rows', once: 'Count each ID once' },
  goTo: (cell: string) => `Go to ${cell}`,
  cleanTitle: 'A cleaned copy',
  cleanHint: 'Your sheet stays as it is; the copy beside it is read in its place.',
  clean: (sheet: string) => `Make a cleaned copy of “${sheet}”`,
  cleaning: (sheet: string) => `Cleaning a copy of “${sheet}”…`,
  reread: 'Read the sheets again',

  currencies: 'Currencies',
  currenciesHint: (home: string) =>
    `Your data hold several currencies, which are never added up. Amounts count in ${home}; the others need an exchange rate.`,
  countIn: 'Amounts count in',
  currencyTold: 'From the data',
  amountsIn: (amounts: number, written: string, leftOut: number, writtenOut: string) =>
    `${written} ${amounts === 1 ? 'amount' : 'amounts'}, ${leftOut === 0 ? 'converted' : leftOut === amounts ? 'left out with the rows' : `${writtenOut} left out with the rows`}`,
  worth: (currency: string, home: string) => `1 ${currency} in ${home}`,
  rate: (currency: string, worth: string, home: string, from: string | null) =>
    `1 ${currency} = ${worth} ${home}${from === null ? '' : ` from ${from} on`}`,
  rateFromHint: (example: string) => `A day such as ${example}. Leave it empty for all days.`,
  noRate: 'Write a rate above 0.',
  saveRate: (currency: string) => `Save the rate of ${currency}`,
  rateSaved: (currency: string) => `The rate of ${currency} is in the plan.`,

  sharedRows: 'Rows of several reps',
  sharedRowsQuestion: 'How do they count for the reps?',
  sharedRowsChoices: {
    listed: 'For no rep: only list them',
    evenly: 'In equal parts',
    byShare: 'By the column “Split”: 60/40, or 60% for the first',
  },

  kpis: 'KPIs',
  /** @param lacking how many more are in use, but lack data */
  kpisHint: (count: number, lacking: number) =>
    count === 0
      ? 'No KPI is on the scorecards yet. Tick those that count.'
      : `${counted(count, 'KPI')} on the scorecards${lacking === 0 ? '' : `; ${lacking} more ${lacking === 1 ? 'is' : 'are'} in use and will follow with their data`}. Five to ten fit on one page and are easy to keep in mind.`,
  inUse: (ticked: number, all: number) => `${ticked} of ${all} in use`,
  lacking: (count: number) => `⚠ ${count} without data`,
  lacks: (text: string) => `⚠ Not on the scorecards: ${text}.`,
  toTable: (table: string) => `Go to “${table}”`,
  toTableFor: (table: string, kpi: string) => `${kpi}: go to “${table}”`,

  own: 'KPIs of your own',
  ownHint: 'Count, add up or average any column of your data.',
  ownNone: 'None yet.',
  ownAdd: 'Add a KPI',
  ownNew: 'A new KPI',
  ownChange: (name: string) => `Change “${name}”`,
  change: 'Change',
  remove: 'Remove',
  changeNamed: (name: string) => `Change ${name}`,
  removeNamed: (name: string) => `Remove ${name}`,
  removeSure: 'Remove, with its targets?',
  removeSureNamed: (name: string) => `Remove ${name} with its targets?`,
  divides: (name: string, by: string) => `“${name}” is needed: “${by}” is divided by it.`,
  removed: (name: string) => `“${name}” is removed, with its targets.`,
  ownSaved: (name: string) => `“${name}” is in the plan and in use.`,
  ownSave: 'Save this KPI',
  cancel: 'Cancel',
  fill: (field: string) => `Fill in “${field}”.`,
  moreFields: 'ID, date, direction and format',
  always: 'All rows count',
  nothing: 'Nothing',
  usual: 'Default',
  fields: {
    id: 'Its name in formulas and in the plan: letters without accents, and digits.',
    denominator: 'Turns it into a share or an average per something.',
  },

  straight: 'Build the scorecards now',
  buildNow: 'Looks right, build',
  buildNowHint:
    'Makes an overview and scorecards for the team, each region and each rep, with these KPIs. Targets can follow.',
  updateNow: 'Looks right, update',
  updateNowHint: 'Brings the overview and the scorecards up to date.',

  sample: 'No data yet?',
};
