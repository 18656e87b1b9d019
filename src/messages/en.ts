/** Every word that people read, in English; `vi.ts` says the same in Vietnamese. */
import type { KpiId } from '../catalogue/kpis';
import type { ColumnId, TableId } from '../catalogue/tables';
import type { KeyColumn } from '../facts/columns';
import type { ColumnType } from '../kpi/table';
import type { Family, Unit } from '../kpi/kpi';
import type { OwnKpiColumn } from '../plan/own-kpis/own-kpi';
import type { TargetFlaw } from '../scoring/target';

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
  leadGrowth: {
    name: 'Lead growth',
    explains: 'Change in new leads against the previous period, as a share of it.',
  },
  conversionRate: {
    name: 'Conversion rate',
    explains: 'Of the leads created in the period, the share that was won.',
  },
  contactRate: {
    name: 'Contact rate',
    explains: 'Of the leads created in the period, the share that has been contacted.',
  },
  responseDays: { name: 'Response time', explains: 'Mean days from a lead’s creation to the first contact.' },
  acquisitionSpend: { name: 'Acquisition spend', explains: 'What was spent in the period to win customers.' },
  newCustomers: { name: 'New customers', explains: 'Customers since a day of the period.' },
  cac: { name: 'Cost per new customer (CAC)', explains: 'Acquisition spend divided by new customers.' },
  costPerLead: { name: 'Cost per lead', explains: 'Acquisition spend divided by new leads.' },
  revenue: { name: 'Revenue', explains: 'Sales amounts of the period added up.' },
  revenueGrowth: {
    name: 'Revenue growth',
    explains: 'Change in revenue against the previous period, as a share of it.',
  },
  revenueShare: { name: 'Share of revenue', explains: 'Revenue as a share of the whole team’s.' },
  averageSale: { name: 'Average sale', explains: 'Revenue divided by the number of sales.' },
  priceIndex: {
    name: 'Price index',
    explains: 'Our prices as a share of competitors’ prices for the same products.',
  },
  competitorPromotions: {
    name: 'Competitor promotions',
    explains: 'Price observations of the period in which a competitor ran a promotion.',
  },
  careContacts: { name: 'Care contacts', explains: 'Contacts with existing customers in the period.' },
  customersContacted: {
    name: 'Customers contacted',
    explains: 'Different customers contacted in the period.',
  },
  careCoverage: {
    name: 'Care coverage',
    explains:
      'Of the customers at the period’s start, the share with at least one contact in the period, by anyone.',
  },
  retention: {
    name: 'Retention',
    explains: 'Of the customers at the period’s start, the share that is still there at its end.',
  },
  csat: { name: 'Customer satisfaction', explains: 'Mean survey score, from 1 to 10.' },
  satisfiedShare: { name: 'Satisfied customers', explains: 'Share of survey scores of 8 or more.' },
  nps: {
    name: 'Recommendation (NPS)',
    explains: 'Share of scores of 9 or more, less the share of 6 or less.',
  },
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

const units: Readonly<Record<Unit, string>> = {
  leads: 'leads',
  customers: 'customers',
  contacts: 'contacts',
  offers: 'offers',
  days: 'days',
  points: 'points',
  money: 'amount',
  percent: '%',
  quantity: 'number',
};

const families: Readonly<Record<Family, string>> = {
  newContacts: 'New contacts',
  acquisitionCost: 'Acquisition cost',
  salesByPlace: 'Sales by place',
  competitors: 'Competitors',
  care: 'Care of existing customers',
  satisfaction: 'Satisfaction',
  own: 'Own KPIs',
};

const ownKpiColumns: Readonly<Record<OwnKpiColumn, string>> = {
  id: 'ID',
  name: 'Name',
  table: 'Table',
  aggregate: 'What is measured',
  column: 'Of column',
  filterColumn: 'Only where column',
  comparison: 'Condition',
  value: 'Value',
  date: 'By date',
  denominator: 'Divided by',
  better: 'Better is',
  format: 'Shown as',
  unit: 'Unit',
};

export const en = {
  tables,
  columns,
  kpis,
  units,
  families,
  product: 'KPI Scorecards',

  menu: {
    open: 'Build scorecards…',
    sample: 'Insert sample data',
    refresh: 'Refresh KPI functions',
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
    count: 'rows',
    sum: (column: string) => `total ${column}`,
    distinct: (column: string) => `different ${column}`,
    days: (from: string, to: string) => `days from ${from} to ${to}`,
    during: (date: string) => `by ${date}`,
    openAt: { start: 'open at the start', end: 'open at the end' },
    openThroughout: 'open at the start and at the end',
    won: 'won',
    lost: 'lost',
    present: (column: string) => `with ${column}`,
    contacted: 'contacted in the period',
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
    currentHint: 'Any day of it. Leave it empty for the period of today.',
    start: 'Period shown first',
    grain: 'Length of a period',
    grainHint: 'Build the scorecards again after a change.',
    grains: { week: 'Week', month: 'Month', quarter: 'Quarter' },
    fiscalYearStart: 'The year begins with',
    fiscalYearHint: 'Quarters follow. A year is named after the calendar year in which it begins.',
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    pick: 'Pick one of the list.',
    mapping: 'Where the data are',
    mappingHint: 'Change it here, then build the scorecards again.',
    table: 'Table',
    column: 'Column',
    sheet: 'Sheet',
    header: 'Header in that sheet',
    won: 'Status words that mean won',
    lost: 'Status words that mean lost',
  },

  ownKpis: {
    title: 'KPIs of your own',
    hint: 'One per row, with an ID in letters and digits. Build the scorecards again after a change.',
    columns: ownKpiColumns,
    aggregates: { count: 'Count of rows', sum: 'Total', distinct: 'Different values', mean: 'Average' },
    comparisons: {
      eq: 'is',
      atLeast: 'is at least',
      atMost: 'is at most',
      present: 'is filled in',
      won: 'means won',
      lost: 'means lost',
    },
    better: { higher: 'Higher', lower: 'Lower' },
    formats: { count: 'Whole number', money: 'Money', percent: 'Percent', decimal: 'One decimal' },
    rows: 'All rows',
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
    inserted: (rows: number) =>
      `Sample data inserted: ${new Intl.NumberFormat('en').format(rows)} rows in 8 sheets.`,
  },

  build: {
    reading: 'Reading the data',
    facts: 'Writing KPI Data',
    card: (name: string) => `Scorecard: ${name}`,
    done: (cards: number) => `Done: ${counted(cards, 'scorecard')}.`,
    modeFormulas: 'The numbers follow the data by themselves.',
    modeValuesUnclean: (problems: number, first: string) =>
      `Refreshed when you build again: formulas cannot read ${counted(problems, 'cell')}. The first one: ${first}`,
    modeValuesLarge: 'Refreshed when you build again: the data are too large for live formulas.',
    modeValuesLimited: (first: string) => `Refreshed when you build again. ${first}.`,
    modeAsked: 'As you chose.',
  },

  problems: {
    cell: (sheet: string, cell: string, header: string, value: string, expected: ColumnType) =>
      `${sheet}!${cell} (“${header}”): “${value}” is not ${types[expected]}. It is left out; correct the cell and build again.`,
    error: (sheet: string, cell: string, header: string, value: string) =>
      `${sheet}!${cell} (“${header}”) shows the error ${value}. It is left out; correct the formula and build again.`,
    ambiguousDate: (sheet: string, cell: string, header: string, value: string) =>
      `${sheet}!${cell} (“${header}”): “${value}” may be day/month or month/day, and the column holds both. It is left out; write it as year-month-day and build again.`,
    ambiguousNumber: (sheet: string, cell: string, header: string, value: string) =>
      `${sheet}!${cell} (“${header}”): “${value}” may be thousands or a fraction, and the column holds both. It is left out; write it without separators and build again.`,
    outOfOrder: (
      sheet: string,
      cell: string,
      header: string,
      value: string,
      otherHeader: string,
      otherValue: string,
    ) =>
      `${sheet}!${cell} (“${header}”): ${value} is before ${otherValue} (“${otherHeader}”). The row is left out where the days between them count; correct the cell and build again.`,
    exchangedDates: (sheet: string, cell: string, header: string, value: string, count: number) =>
      `${sheet}!${cell} (“${header}”): ${value} had its day and month exchanged by an import (${counted(count, 'date')} of this column): the texts of the column are written in another order than this document’s. The dates meant are counted; import the file again in its own locale to see them so.`,
    exchangedNumbers: (sheet: string, cell: string, header: string, value: string, count: number) =>
      `${sheet}!${cell} (“${header}”): ${value} may be 1000 times too large after an import (${counted(count, 'number')} of this column): the texts of the column have another decimal mark than this document’s. It counts as shown; import the file again in its own locale.`,
  },

  /** Why live formulas would read a cell otherwise than the build. */
  unclean: {
    cell: (sheet: string, cell: string, header: string, value: string, reason: string) =>
      `${sheet}!${cell} (“${header}”): “${value}” ${reason}.`,
    cells: (sheet: string, cell: string, header: string, value: string, reason: string, more: number) =>
      `${sheet}!${cell} (“${header}”, and ${more} more of this column): “${value}” ${reason}.`,
    type: (expected: ColumnType) => `is not stored as ${types[expected]}`,
    error: 'is an error',
    blank: 'has outer blanks, or signs that only look like blanks',
    mixed: 'is a number among texts, or a text among numbers',
    accents: 'is typed with accents that are separate from their letters',
    case: 'differs from another value only in upper and lower case',
    value: 'is a text that a spreadsheet may read as a number, a date, or TRUE and FALSE',
    order: 'is before the date that it should follow',
    above: 'stands above the header row',
  },

  lacks: {
    table: (table: string) => `needs the table “${table}”, which no sheet is mapped to`,
    column: (table: string, column: string) =>
      `needs the column “${column}” of “${table}”, which is not mapped`,
    words: (table: string, means: 'won' | 'lost') =>
      `needs to know which status words of “${table}” mean ${means}`,
  },

  /** What formulas mode leaves blank, and what helps. */
  formulaLimits: {
    teamRegion:
      'live formulas cannot tell it for regions that only the team sheet names: give its table a region column, or choose values',
    alternatives: 'live formulas cannot tell it under several status words: choose values',
    contactFilter: 'live formulas cannot tell it with conditions besides the contact: choose values',
  },

  /** A KPI's formula in words; what it is made of stands in brackets. */
  values: {
    growth: (of: string) => `(${of} − the previous period’s) ÷ the previous period’s`,
    share: (of: string) => `${of} ÷ the whole team’s`,
  },

  sqlLimits: {
    sheetName: (sheet: string, database: string) =>
      `${database} has no table names such as “${sheet}”. Rename the sheet with letters, digits, spaces, - and _, or keep the numbers in the spreadsheet.`,
    header: (header: string, database: string) =>
      `${database} has no column names such as “${header}”. Rename the column with letters, digits, spaces, - and _, or keep the numbers in the spreadsheet.`,
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
    noPeriod: (value: string) =>
      `“${value}” is not a period. Write 2026-10, 2026-Q4, 2026-W41, 2026, “this month” or 2026-10-01..2026-10-15, or pass a date cell.`,
    periodBackwards: (value: string) => `“${value}” ends before it begins. Write the first day first.`,
    cellType: (cell: string, value: string, expected: ColumnType) =>
      `${cell}: “${value}” is not ${types[expected]}.`,
    cellWord: (cell: string, value: string, words: readonly string[]) =>
      `${cell}: “${value}” is not known here. Write one of these: ${list(words)}.`,
    cellEmpty: (cell: string, header: string) => `${cell} is empty. Fill in “${header}”.`,
    cellUnused: (cell: string, header: string, use: string) =>
      `${cell}: “${use}” does not use “${header}”. Leave this cell empty.`,
    otherSheet: (cell: string, table: TableId, sheet: string, first: string) =>
      `${cell}: this column of “${tables[table]}” is on the sheet “${sheet}”, the others are on “${first}”. A table is read from one sheet.`,
    kpiIdShape: (cell: string, id: string) =>
      `${cell}: “${id}” cannot be the ID of a KPI. Write letters without accents and digits, a letter first, no spaces: for example newOrders.`,
    kpiIdTaken: (cell: string, id: string) =>
      `${cell}: there is already a KPI with the ID “${id}”. Choose another one.`,
    noSuchColumn: (cell: string, value: string, table: TableId, known: readonly string[]) =>
      `${cell}: the table “${tables[table]}” has no column “${value}”. It has: ${list(known)}.`,
    columnUnfit: (cell: string, column: string, use: string, fit: readonly string[]) =>
      `${cell}: the column “${column}” does not go with “${use}”. These do: ${list(fit)}.`,
    noColumnFits: (cell: string, table: TableId, use: string) =>
      `${cell}: the table “${tables[table]}” has no column that goes with “${use}”.`,
    denominator: (cell: string, value: string, rows: string, known: readonly string[]) =>
      `${cell}: nothing can be divided by “${value}”. Write “${rows}”, or the ID of a KPI that counts or adds up: ${list(known)}.`,
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
    needsWords: (fn: string, table: TableId, means: 'won' | 'lost') =>
      `${fn} cannot tell which statuses of “${tables[table]}” mean ${means}: list them in the KPI plan.`,
    unknownRep: (fn: string, rep: string) =>
      `${fn}: no row names the rep “${rep}”. Write the name as the data do.`,
    unknownRegion: (fn: string, region: string) =>
      `${fn}: no row names the region “${region}”. Write the name as the data do.`,
    tooManyArguments: (fn: string, parameters: readonly string[], value: string) =>
      `${fn} takes ${list(parameters)}: “${value}” is one argument too many. Leave it out.`,
    onlyOne: (fn: string, parameter: string, values: readonly string[]) =>
      `${fn} takes one value as ${parameter}, not several such as ${list(values)}. Pass a single cell.`,
    sizesDiffer: (fn: string, parameter: string, cells: number, other: string, otherCells: number) =>
      `${fn}: ${parameter} has ${counted(cells, 'cell')} and ${other} has ${otherCells}. Pass ranges of the same length.`,
    noNumber: (fn: string, parameter: string, value: string) =>
      `${fn}: “${value}” is no number for ${parameter}. Write a number such as 12 or 10%.`,
    noNumberWithin: (fn: string, parameter: string, value: string, least: number, most: number) =>
      `${fn}: “${value}” does not do for ${parameter}. Write a number from ${least} to ${most}.`,
    noWholeNumberWithin: (fn: string, parameter: string, value: string, least: number, most: number) =>
      `${fn}: “${value}” does not do for ${parameter}. Write a whole number from ${least} to ${most}.`,
    needsKpi: (fn: string, known: readonly string[]) =>
      `${fn} needs a KPI. Write one of these: ${list(known)}.`,
    unknownKpi: (fn: string, value: string, known: readonly string[]) =>
      `${fn}: there is no KPI “${value}”. Write one of these: ${list(known)}.`,
    unknownBy: (fn: string, value: string) =>
      `${fn} cannot make a table by “${value}”. Write rep, region, week, month, quarter or year.`,
    noKpiPossible: (fn: string) =>
      `${fn}: the data are not enough for any KPI. Pass ranges with header rows, for example Sales!A:H.`,
    nobodyNamed: {
      rep: (fn: string) =>
        `${fn}: no row of the data names a rep. Add a column “${columns.rep}”, or pass the range of the team.`,
      region: (fn: string) =>
        `${fn}: no row of the data names a region. Add a column “${columns.region}”, or pass the range of the team.`,
    },
    rangeTwice: (fn: string, table: TableId, headers: string) =>
      `${fn}: another range is the table “${tables[table]}” already, so the one with the headers “${headers}” is one too many. Put all rows into one range.`,
    targetUnfit: (fn: string, kpi: string, value: string, flaw: TargetFlaw) =>
      `${fn}: “${value}” cannot be a target of ${kpi}. Write ${flaw === 'notPositive' ? 'a number above 0' : '0 or more'}.`,
    bandsUnfit: {
      none: (fn: string) =>
        `${fn}: there are no ratings in bands. Pass two columns: rating and least points.`,
      unnamed: (fn: string, from: number) =>
        `${fn}: the band from ${from} points has no rating. Write its name beside it.`,
      sameName: (fn: string, name: string) =>
        `${fn}: the rating “${name}” comes twice in bands. Give each band a name of its own.`,
      notDescending: (fn: string, name: string, from: number) =>
        `${fn}: two bands begin with ${from} points. Give “${name}” another number of points.`,
      lastAboveZero: (fn: string, from: number) =>
        `${fn}: no rating takes the points below ${from}. Add a band from 0 points.`,
    },
    unreadableCell: (fn: string, header: string, value: string, expected: ColumnType) =>
      `${fn}: under “${header}”, “${value}” is not ${types[expected]}. Correct the cell.`,
    ambiguousCell: (fn: string, header: string, value: string) =>
      `${fn}: under “${header}”, “${value}” can be read in two ways, and the column holds both. Write it without doubt, for example 2026-10-05 or 1200.`,
    doubtfulNumber: (fn: string, header: string, value: string) =>
      `${fn}: under “${header}”, ${value} may be 1000 times too large after an import: the texts of the column have another decimal mark than this document’s. Import the file again in its own locale.`,
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
    explains: {
      table: 'Several KPIs in one table: reps, regions or periods down, KPIs across.',
      trend: 'The last periods of a KPI, each beside its value.',
      attainment: 'How far a target is met: 1 is just met.',
      score: 'The points of several KPIs by their weights: 100 is every target just met.',
      rating: 'The rating that a score reaches.',
      careDue: 'Customers whom nobody has contacted for so many days, with their rep.',
      priceWindows:
        'Products that every competitor sells dearer and without promotion: the time for an offer.',
    },
    returns: {
      table: 'A table with headers.',
      trend: 'Two columns: period and value.',
      attainment: 'A share, empty without actual value or target.',
      score: 'Points, empty where nothing counts.',
      rating: 'The name of the rating.',
      careDue: 'A list with headers, the longest wait first.',
      priceWindows: 'A list with headers, the latest period first.',
    },
    parameters: {
      team: 'The range of the team, with its header row.',
      leads: 'The range of the leads, with its header row.',
      sales: 'The range of the sales, with its header row.',
      customers: 'The range of the customers, with its header row.',
      spend: 'The range of the spend, with its header row.',
      prices: 'The range of the prices, with its header row.',
      care: 'The range of the care contacts, with its header row.',
      surveys: 'The range of the surveys, with its header row.',
      tables: 'The ranges of the data with their header rows, one after the other.',
      period: 'A date or a period; blank is the month of the last recalculation. Never NOW() or TODAY().',
      rep: 'A rep; blank is everyone.',
      region: 'A region; blank is all regions.',
      kpi: 'A KPI by its ID or name.',
      kpis: 'KPIs by ID or name, in cells or with commas between them.',
      by: 'What stands down: rep, region, week, month, quarter or year.',
      n: 'How many periods; blank is 12.',
      actual: 'The actual value.',
      actuals: 'The actual values, one for each KPI.',
      target: 'The target.',
      targets: 'The targets, one for each KPI.',
      weights: 'The weights, one for each KPI; blank weighs all the same.',
      cap: 'The attainment that counts at most; blank is 120%.',
      floor: 'The attainment below which nothing counts; blank is 0.',
      score: 'The points.',
      bands: 'Two columns, rating and least points; blank is A+ 110, A 90, B 80, C 65, D 0.',
      days: 'How many days without contact; blank is 30.',
      dearerBy: 'By what share of our price competitors are dearer; blank is 10%.',
    },
    lastContact: 'Last contact',
    daysWaiting: 'Days waiting',
    dearerBy: 'Dearer by',
    refreshed: (name: string) => `The KPI functions that are passed ${name} are calculated again.`,
  },
};

export type Messages = typeof en;
