/** Says what stands on the stage about what is measured, in English. */
import { counted, list, quoted } from './phrases';

export const what = {
  heading: 'What is measured?',
  intro: 'Say where your data are, check them, and choose the KPIs that count.',

  data: 'Your data',
  dataHint:
    'Each table is read from one sheet, or from several with the same headers, such as one a month. Open one to see or change its columns.',
  rows: (sheet: string, rows: number, written: string) =>
    `${sheet} · ${written} ${rows === 1 ? 'row' : 'rows'}`,
  andMore: (sheet: string, others: number) => `${sheet} and ${counted(others, 'more sheet')}`,
  noSheet: 'No sheet is used for this table.',
  complete: '✓ complete',
  incomplete: (columns: number) => `⚠ ${columns} missing`,
  notFound: '○ none yet',
  noWon: '⚠ status unclear',
  rivals: (table: string, sheet: string, others: readonly string[]) =>
    `“${table}” is read from “${sheet}” alone, not from ${quoted(others)}.`,
  sibling: (table: string, sheet: string) => `“${sheet}” looks like one more sheet of “${table}”.`,
  join: 'Add it',
  joinNamed: (table: string, sheet: string) => `Add “${sheet}” to “${table}”`,
  joined: (table: string, sheet: string) => `“${table}” is now read from “${sheet}”, too.`,
  joinedHint: 'Also read for this table, with the same headers:',
  leaveOut: 'Leave out',
  leaveOutNamed: (table: string, sheet: string) => `Leave “${sheet}” out of “${table}”`,
  leftOut: (table: string, sheet: string) => `“${table}” is no longer read from “${sheet}”.`,
  sheet: 'Sheet',
  none: '– none –',
  required: (column: string) => `${column} (required)`,
  sure: '✓ recognised',
  likely: '? likely – please check',
  preview: 'For example:',
  won: 'Words that mean won',
  lost: 'Words that mean lost',
  wordsHint: (words: readonly string[]) =>
    words.length === 0
      ? 'Separated by commas, as written in the status column.'
      : `Separated by commas. The column has: ${list(words)}.`,
  save: (table: string) => `Save “${table}”`,
  saving: 'Saving, and reading the sheets again…',
  columnMissing: (column: string) => `Choose the column that holds “${column}”.`,
  saved: (table: string) => `“${table}” is saved.`,

  check: 'Check of the data',
  checked: '✓ Every cell of these sheets can be read.',
  nothingToCheck: 'There is nothing to check yet.',
  problems: (count: number, written: string) =>
    count === 1 ? '⚠ 1 cell needs a look' : `⚠ ${written} cells need a look`,
  more: (count: number, written: string) => (count === 1 ? '1 more' : `${written} more`),
  unlisted: (written: string) => `and ${written} others; correct these first, then read again.`,
  offers: { counted: 'Count all such rows', once: 'Count each ID once' },
  goTo: (cell: string) => `Go to ${cell}`,
  decisions: 'Read in one of two ways',
  cleanTitle: 'A cleaned copy',
  cleanHint: 'Your sheet stays as it is; the copy beside it is read in its place.',
  clean: (sheet: string) => `Make a cleaned copy of “${sheet}”`,
  cleaning: (sheet: string) => `Cleaning a copy of “${sheet}”…`,
  reread: 'Read the sheets again',

  kpis: 'KPIs',
  kpisHint: (count: number) =>
    count === 0
      ? 'No KPI is on the scorecards yet. Tick those that count.'
      : `${counted(count, 'KPI')} on the scorecards. Five to ten fit on one page and stay in mind.`,
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

  sample: 'No data at hand?',
  sampleHint: 'A sample team of a distributor fills eight sheets. Delete them when you are done.',
};
