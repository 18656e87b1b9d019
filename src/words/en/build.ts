/** Says what happens while scorecards are built, in English. */
import type { KeyKind } from '../../core/text/customer-key';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import { misfitText, type Misfit } from './misfit';
import { columns, sheetName, tables } from './names';
import { counted, decimal, doing, quoted } from './phrases';

const KEYS: Readonly<Record<KeyKind, string>> = {
  phone: 'phone numbers',
  email: 'e-mail addresses',
  code: 'codes',
  number: 'numbers',
  name: 'names',
};

/** What can be done about a file that is too large. */
const ELSEWHERE =
  'A sheet of facts, or BigQuery, can bring the numbers instead; scorecards, plan and history stay as they are. The user guide says how, under “When a spreadsheet is too small”.';

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
    'Change only when you refresh the numbers or build again: the data are too large for live numbers.',
  modeValuesLimited: (first: string) => `Change only when you refresh the numbers or build again. ${first}.`,
  /** A file that comes close to what a spreadsheet holds; `grown` are the cells of the last three months. */
  outgrown: {
    cells: (cells: number, most: number) =>
      `This file holds ${decimal(cells)} cells of the ${decimal(most)} that Google Sheets takes, and it gets slower with each of them. ${ELSEWHERE}`,
    growth: (cells: number, grown: number, most: number) =>
      `This file holds ${decimal(cells)} cells, ${decimal(grown)} of them from the last three months: within a year it would reach the ${decimal(most)} that Google Sheets takes. ${ELSEWHERE}`,
    reading: (seconds: number, cells: number) =>
      `Reading this file (${decimal(cells)} cells) took ${counted(seconds, 'second')} of the six minutes that Google gives. ${ELSEWHERE}`,
  },
  severalSheets: (table: string, sheets: readonly string[]) =>
    `“${table}” is read from ${sheets.length} sheets: ${quoted(sheets)}.`,
  noDataInPeriod: (period: string, last: string) =>
    `There are no data in ${period}. The last period with data is ${last}.`,
  lastPeriodInstead: (period: string, last: string) =>
    `There are no data in ${period} yet, so ${last}, the last period with data, is shown first. Refresh the numbers when there are newer data.`,
  converted: (sheet: string, count: number, currency: string, home: string, worth: number) =>
    `“${sheet}”: ${counted(count, 'amount')} in ${currency} ${count === 1 ? 'is' : 'are'} converted at the plan’s exchange rates (1 ${currency} = ${worth.toLocaleString('en', { maximumFractionDigits: 20 })} ${home}).`,
  undecidedStatuses: (
    table: string,
    statuses: readonly { readonly word: string; readonly rows: number }[],
    more: number,
  ) =>
    `“${table}”: nobody has said what ${statuses.map(({ word, rows }) => `“${word}” (${counted(rows, 'row')})`).join(', ')}${more > 0 ? ` and ${counted(more, 'other status')}` : ''} ${statuses.length + more > 1 ? 'mean. They count' : 'means. It counts'} as open. Say so in the sidebar, under “Choose the KPIs”, or in the plan.`,
  unknownStatuses: (table: string, words: readonly string[]) =>
    `“${table}”: the plan says what ${quoted(words)} ${words.length === 1 ? 'means, but no row has that status' : 'mean, but no row has such a status'}. Correct the spelling in the plan, or take the word out.`,
  leftOutCredits: (table: string, count: number, statuses: readonly string[]) =>
    `“${table}”: ${counted(count, 'negative amount')} ${count === 1 ? 'is' : 'are'} left out, because ${count === 1 ? 'its' : 'their'} status${statuses.length > 0 ? ` (${quoted(statuses)})` : ''} is not won. If they are credit notes that should lower revenue, let that status mean won.`,
  /** Of somebody with two names. */
  secondCard: (name: string, kept: string) =>
    `The scorecard of “${name}” has no numbers any more, because the team sheet says that this is “${kept}”, who has one. Copy what is worth keeping from it, then delete the tab.`,
  /** Of a name that was a rep's once, and stands for several now. */
  standsForOthers: (name: string, reps: readonly string[]) =>
    `The scorecard of “${name}” has no new numbers, because ${reps.length === 1 ? 'this is' : 'the name stands for'} ${quoted(reps)}. Closed periods stay on it. Copy what is worth keeping from it, then delete the tab.`,
  unnamedRows: (table: string, count: number, first: number | undefined) =>
    `“${table}”: ${doing(count, 'row', 'names', 'name')} no rep${first === undefined ? '' : count === 1 ? ` (row ${first})` : ` (the first is row ${first})`}: ${count === 1 ? 'it counts' : 'they count'} for the team, and for no rep.`,
  /** A sum of amounts, with the code of their currency where that is known. */
  amount: (amount: number, currency: string | undefined) =>
    `${amount.toLocaleString('en', { maximumFractionDigits: 2 })}${currency === undefined ? '' : ` ${currency}`}`,
  sharedRows: (
    table: string,
    rows: number,
    names: readonly string[],
    sum: string | undefined,
    sharing: 'listed' | 'evenly' | 'byShare',
  ) =>
    `“${table}”: ${doing(rows, 'row', 'names', 'name')} several reps (${quoted(names)})${sum === undefined ? '' : `, ${sum} in all`}. ${SHARING[sharing]}`,
  surveyScale: (table: string, scale: string) =>
    `“${table}”: by the answers, customers were asked on a scale of ${scale}. Another one can be chosen in the sidebar or in the plan.`,
  unknownCustomers: (
    table: string,
    list: string,
    unknown: number,
    customers: number,
    examples: readonly string[],
  ) =>
    `“${table}”: ${decimal(unknown)} of ${decimal(customers)} customers are not in “${list}”, for example ${quoted(examples)}.`,
  otherKeys: (table: string, list: string, ofTable: KeyKind, ofList: KeyKind) =>
    `“${list}” holds ${KEYS[ofList]}, “${table}” holds ${KEYS[ofTable]}: choose a column of customers in each that holds the same.`,
  nearly: (sheet: string, table: TableId, missing: readonly ColumnId[], misfits: readonly Misfit[]) =>
    [
      `“${sheet}” looks like the table “${tables[table]}”, but nothing is read from it: it lacks ${quoted(missing.map((id) => columns[id]))}.`,
      ...misfits.map(misfitText),
    ].join(' '),
  untoldNames: (table: string, names: readonly string[]) =>
    `“${table}” is read from the sheets ${quoted(names)}. If those are reps or regions, choose “${sheetName}” as the column “${columns.rep}” or “${columns.region}”: then each gets a scorecard.`,
  otherHeaders: (
    sheet: string,
    table: string,
    readSheet: string,
    differing: readonly { readonly header: string; readonly read: string }[],
  ) =>
    `Nothing is read from “${sheet}”, though it looks like more of “${table}”: unlike “${readSheet}” it has ${differing.map(({ header, read }) => `“${header}” instead of “${read}”`).join(', ')}. To count both, give columns of the same meaning and unit the same header, and choose both sheets.`,
  noCards: (lacking: readonly ('rep' | 'region')[]) =>
    lacking.length > 1
      ? 'The data name no reps and no regions: only the whole team gets a scorecard.'
      : `The data name no ${lacking[0] === 'rep' ? 'reps' : 'regions'}, so no scorecards are made for them.`,
  modeAsked: 'As you chose.',
};

const SHARING = {
  listed: 'They count for the team and for regions that the rows name, and for no rep.',
  evenly:
    'Each of the reps has an equal part. Customers and other things that are counted once are counted for each of them, and once for the team.',
  byShare:
    'Each of the reps has the part that the column “Split” says, or an equal part where it is blank. Customers and other things that are counted once are counted for each of them, and once for the team.',
};
