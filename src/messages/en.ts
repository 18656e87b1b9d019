/** Every word that people read, in English; `vi.ts` says the same in Vietnamese. */
import type { KpiId } from '../catalogue/kpis';
import type { ColumnId, TableId } from '../catalogue/tables';
import type { KeyColumn } from '../facts/columns';
import type { ColumnType } from '../kpi/table';
import type { Unit } from '../kpi/kpi';

interface KpiWords {
  readonly name: string;
  /** One sentence. */
  readonly explains: string;
}

const list = (values: readonly string[]): string => values.join(', ');

/** `1 cell`, `2 cells` */
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const tables: Readonly<Record<TableId, string>> = {
  team: 'Team',
  leads: 'Leads',
  sales: 'Sales',
  customers: 'Customers',
  spend: 'Spend',
  prices: 'Prices',
  care: 'Care',
  surveys: 'Surveys',
};

const columns: Readonly<Record<ColumnId, string>> = {
  rep: 'Rep',
  region: 'Region',
  email: 'E-mail',
  from: 'From',
  until: 'Until',
  leadId: 'Lead ID',
  createdOn: 'Created on',
  source: 'Source',
  status: 'Status',
  firstContactOn: 'First contact on',
  closedOn: 'Closed on',
  orderId: 'Order ID',
  soldOn: 'Sold on',
  customer: 'Customer',
  amount: 'Amount',
  since: 'Customer since',
  spentOn: 'Spent on',
  channel: 'Channel',
  observedOn: 'Observed on',
  product: 'Product',
  ourPrice: 'Our price',
  competitor: 'Competitor',
  competitorPrice: "Competitor's price",
  promotion: 'Promotion',
  contactedOn: 'Contacted on',
  answeredOn: 'Answered on',
  score: 'Score',
};

const kpis: Readonly<Record<KpiId, KpiWords>> = {
  newLeads: { name: 'New leads', explains: 'Leads created in the period.' },
  conversionRate: {
    name: 'Conversion rate',
    explains: 'Of the leads created in the period, the share that was won.',
  },
  revenue: { name: 'Revenue', explains: 'Sales amounts of the period added up.' },
};

const types: Readonly<Record<ColumnType, string>> = {
  text: 'a text',
  status: 'a status',
  number: 'a number',
  date: 'a date',
};

const kpiDataColumns: Readonly<Record<KeyColumn, string>> = {
  scopeNumber: 'No.',
  scopeType: 'Type',
  scope: 'Name',
  region: 'Region',
  criterion: 'Criterion',
  period: 'Period',
  start: 'Start',
  end: 'End (excluded)',
  asOf: 'As of (blank: live)',
};

const units: Readonly<Record<Unit, string>> = { leads: 'leads', money: 'amount', percent: '%' };

export const en = {
  tables,
  columns,
  kpis,
  units,
  product: 'KPI Scorecards',

  menu: {
    open: 'Build scorecards…',
    sample: 'Insert sample data',
  },

  sheets: {
    plan: 'KPI Plan',
    data: 'KPI Data',
    overview: 'KPI Overview',
    template: 'Scorecard template',
    card: (type: 'team' | 'rep' | 'region', name: string) => (type === 'team' ? 'Team' : name),
  },

  scopes: { wholeTeam: 'Whole team', regions: 'Regions', reps: 'Reps' },

  measures: {
    count: (table: string, date: string) => `${table}: rows by “${date}”`,
    sum: (table: string, column: string, date: string) => `${table}: total “${column}” by “${date}”`,
    won: 'won',
    lost: 'lost',
  },

  kpiData: { columns: kpiDataColumns },

  card: {
    region: 'Region',
    period: 'Period',
    pickPeriod: 'Pick a period: the scorecard shows its numbers.',
    noSuchPeriod: 'KPI Data does not hold this period. Pick another one, or build the scorecards again.',
    live: 'Live numbers',
    asOf: 'As of',
    no: 'No.',
    kpi: 'KPI',
    unit: 'Unit',
    actual: 'Actual',
    previous: 'Previous period',
    change: 'Change',
    points: 'pts',
  },

  overview: { title: 'KPI overview', name: 'Name' },

  plan: {
    title: 'KPI plan',
    settings: 'Settings',
    current: 'Current period',
    currentHint: 'Its first day. Leave it empty for the month of today.',
    start: 'Period shown first',
    mapping: 'Where the data are',
    mappingHint: 'Change it here, then build the scorecards again.',
    table: 'Table',
    column: 'Column',
    sheet: 'Sheet',
    header: 'Header in that sheet',
    sheetOf: 'Sheet',
    won: 'Status words that mean won',
    lost: 'Status words that mean lost',
  },

  protection: 'Formulas of KPI Scorecards',

  sample: {
    note: 'Sample data: people, customers and numbers are invented.',
    tab: (table: string) => `${table} (sample)`,
    won: 'Won',
    lost: 'Lost',
    open: ['New', 'In talks'],
    sources: ['Facebook', 'Website', 'Referral', 'Trade fair'],
    channels: ['Facebook Ads', 'Google Ads', 'Events'],
    careChannels: ['Phone', 'Zalo', 'Visit', 'E-mail'],
    promotions: ['10 % off', 'Free delivery', 'Buy 2 get 1'],
    products: [
      'Green tea 500 g',
      'Arabica coffee 1 kg',
      'Cashews 500 g',
      'Rice 5 kg',
      'Honey 350 ml',
      'Dried mango 250 g',
    ],
    exists: (sheet: string) =>
      `There is already a sheet “${sheet}”. Rename or delete it, then insert the sample data again.`,
    inserted: (rows: number) => `Sample data inserted: ${rows} rows in 8 sheets.`,
  },

  build: {
    reading: 'Reading the data',
    facts: 'Writing KPI Data',
    card: (name: string) => `Scorecard: ${name}`,
    overview: 'Overview',
    done: (cards: number) => `Done: ${counted(cards, 'scorecard')}.`,
    modeFormulas: 'Live formulas: the numbers follow the data by themselves.',
    modeValuesUnclean: (problems: number, first: string) =>
      `Values, refreshed when you build again: ${counted(problems, 'cell')} cannot be read by formulas. The first one: ${first}`,
    modeValuesLarge: 'Values, refreshed when you build again: the data are too large for live formulas.',
    modeAsked: 'As you chose.',
  },

  problems: {
    cell: (sheet: string, cell: string, header: string, value: string, expected: ColumnType) =>
      `${sheet}!${cell} (“${header}”): “${value}” is not ${types[expected]}. It is left out; correct the cell and build again.`,
  },

  lacks: {
    table: (table: string) => `needs the table “${table}”, which no sheet is mapped to`,
    column: (table: string, column: string) =>
      `needs the column “${column}” of “${table}”, which is not mapped`,
    words: (table: string, means: 'won' | 'lost') =>
      `needs to know which status words of “${table}” mean ${means}`,
  },

  errors: {
    unknownTable: (table: string, known: readonly string[]) =>
      `The mapping names the table “${table}”, which does not exist. Tables are: ${list(known)}.`,
    unknownColumn: (table: TableId, column: string, known: readonly string[]) =>
      `The mapping of “${table}” names the column “${column}”, which does not exist. Columns are: ${list(known)}.`,
    mappingShape: (path: string, value: string) =>
      `The mapping has an unexpected value at “${path}”: ${value}. Write { "table": { "sheet": "…", "columns": { … } } }.`,
    columnNotMapped: (table: TableId, column: ColumnId) =>
      `The table “${tables[table]}” needs the column “${columns[column]}” (${table}.${column}), which is not mapped. Say which header it has.`,
    sheetNotFound: (table: TableId, sheet: string) =>
      `The table “${tables[table]}” is mapped to the sheet “${sheet}”, which does not exist. Rename the sheet, or change the mapping in the KPI plan.`,
    headerNotFound: (table: TableId, sheet: string, header: string) =>
      `The table “${tables[table]}” needs the header “${header}”, which is not among the first rows of the sheet “${sheet}”.`,
    nothingMapped:
      'No sheet with sales data was recognised. A sheet needs one header row, for example: Created on, Rep, Status.',
    noKpi: (lacks: readonly string[]) => `No KPI can be calculated: ${lacks.join('; ')}.`,
    uncleanForFormulas: (problems: number, first: string) =>
      `Live formulas need clean data, and ${counted(problems, 'cell')} cannot be read: ${first} Correct the data, or choose values.`,
    noPeriod: (value: string) => `“${value}” is not a period. Write a month as 2026-10, or a date cell.`,
    planCell: (cell: string, value: string, expected: string) =>
      `KPI Plan!${cell}: “${value}” is not ${expected}.`,
    aDate: 'a date',
    busy: 'Scorecards are being built by someone else in this document. Try again in a minute.',
    noBuild: 'No build is under way. Start it again.',
    tooManyTabs: (tabs: number, most: number) =>
      `This would make ${tabs} tabs; Google Sheets works well with about ${most}. Build for regions only, or for fewer reps.`,
    needsTable: (fn: string, table: TableId, example: string) =>
      `${fn} needs the table “${tables[table]}”: pass its range with the header row, for example ${example}.`,
    rangeNotRecognised: (fn: string, headers: string, needed: readonly ColumnId[]) =>
      `${fn}: the range with the headers “${headers}” is no table this function can use. Its first row must hold headers such as ${list(needed.map((id) => columns[id]))}.`,
    needsColumn: (fn: string, table: TableId, column: ColumnId) =>
      `${fn} needs the column “${columns[column]}” of “${tables[table]}”: add it, or map it in the KPI plan.`,
    needsWords: (fn: string, table: TableId) =>
      `${fn} cannot tell which statuses of “${tables[table]}” mean won: list them in the KPI plan.`,
    unknownRep: (fn: string, rep: string) =>
      `${fn}: no row names the rep “${rep}”. Write the name as the data do.`,
    unknownRegion: (fn: string, region: string) =>
      `${fn}: no row names the region “${region}”. Write the name as the data do.`,
    tooManyArguments: (fn: string) =>
      `${fn} takes ranges with headers, then a period, a rep and a region; there is one argument too many.`,
    unreadableCell: (fn: string, header: string, value: string, expected: ColumnType) =>
      `${fn}: under “${header}”, “${value}” is not ${types[expected]}. Correct the cell.`,
  },

  sidebar: {
    title: 'KPI Scorecards',
    heading: 'Scorecards for your team',
    intro: 'One scorecard per rep and per region, from the sheets of this document.',
    loading: 'Reading your sheets…',
    found: 'Data found',
    sheetRows: (sheet: string, rows: number) =>
      `${sheet} · ${rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows`}`,
    notFound: (tables: readonly string[]) => `Not found: ${list(tables)}`,
    kpis: 'KPIs',
    ready: (names: readonly string[]) => `Ready: ${list(names)}`,
    noKpi: 'No KPI can be calculated yet. The list of KPIs says what each one needs.',
    problems: (count: number) =>
      count === 1 ? '1 cell could not be read' : `${count.toLocaleString('en')} cells could not be read`,
    more: (count: number) => `and ${count.toLocaleString('en')} more`,
    reread: 'Read the sheets again',
    emptyTitle: 'No sales data yet',
    empty: 'This document has no sales data yet. Insert a sample team to see what scorecards look like.',
    sample: 'Insert sample data',
    insertingSample: 'Inserting the sample data…',
    cards: 'Scorecards for',
    team: 'The whole team',
    teamHint: 'Always made.',
    reps: (count: number) => `Reps (${count})`,
    regions: (count: number) => `Regions (${count})`,
    cardCount: (count: number) => (count === 1 ? 'Makes 1 scorecard.' : `Makes ${count} scorecards.`),
    numbers: 'Numbers',
    automatic: 'Choose for me',
    formulas: 'Live formulas',
    values: 'Values',
    modeHints: {
      automatic: 'Live formulas where the data are clean and not too large, otherwise values.',
      formulas: 'Follow the data by themselves, also for people without this add-on.',
      values: 'Written when you build, and refreshed when you build again.',
    },
    build: 'Build scorecards',
    rebuild: 'Build again',
    building: 'Building the scorecards',
    progress: (done: number, total: number) => `${done} of ${total}`,
    cancel: 'Cancel',
    cancelling: 'Stopping after this step…',
    cancelled: 'Cancelled. What was built so far stays; build again to finish.',
    built: 'Your scorecards are ready',
    openOverview: 'Open the overview',
    leftOut: 'KPIs left out',
    failed: 'That did not work.',
    stoppedAt: (done: number, total: number) => `The build stopped after ${done} of ${total} steps.`,
    retry: 'Try again',
    back: 'Back',
  },

  functions: {
    team: 'The range of the team, with its header row.',
    leads: 'The range of the leads, with its header row.',
    sales: 'The range of the sales, with its header row.',
    customers: 'The range of the customers, with its header row.',
    spend: 'The range of the spend, with its header row.',
    prices: 'The range of the prices, with its header row.',
    care: 'The range of the care contacts, with its header row.',
    surveys: 'The range of the surveys, with its header row.',
    period: 'A month or a date in it; blank is this month.',
    rep: 'A rep; blank is everyone.',
    region: 'A region; blank is all regions.',
  },
};

export type Messages = typeof en;
