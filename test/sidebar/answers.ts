/** Lists what a server says about a small team: three reps in two regions, leads and sales. */
import type {
  ColumnView,
  KpiView,
  ScopeView,
  SheetHeaders,
  TableView,
  WizardState,
} from '../../src/app/bridge';
import { KPIS } from '../../src/model/kpi/kpis';
import { TABLE_IDS, TABLES, type ColumnId, type TableId } from '../../src/model/catalogue/tables';
import type { Kpi } from '../../src/model/kpi/kpi';
import { recognised } from '../../src/data/mapping/recognised';
import { kpiName, messages } from '../../src/words';
import { NEW_PLAN } from '../../src/plan/plan';
import { isAdditive } from '../../src/model/kpi/kpi';
import { serialOf } from '../../src/core/calendar/calendar';

const HEADERS: Readonly<Record<string, Readonly<Partial<Record<ColumnId, string>>>>> = {
  team: { rep: 'Sales agent', region: 'Office' },
  leads: { createdOn: 'Created', rep: 'Agent', status: 'Stage' },
  sales: { soldOn: 'Sold', amount: 'Total' },
};

const PREVIEW: Readonly<Partial<Record<ColumnId, readonly string[]>>> = {
  createdOn: ['01/10/2026', '02/10/2026'],
  rep: ['Lan', 'Minh'],
  status: ['Won', 'Open', 'Lost'],
};

const SHEETS: Readonly<Partial<Record<TableId, { readonly sheet: string; readonly rows: number }>>> = {
  team: { sheet: 'Team', rows: 2 },
  leads: { sheet: 'Pipeline', rows: 1234 },
  sales: { sheet: 'Orders', rows: 1 },
};

const columnsOf = (table: TableId): readonly ColumnView[] =>
  TABLES[table].columns.map(({ id, required }): ColumnView => {
    const header = HEADERS[table]?.[id] ?? null;
    return {
      column: id,
      required,
      header,
      ...(id === 'share' ? { isNeedless: true } : {}),
      why: '',
      ...(header !== null &&
        (id === 'status'
          ? { confidence: 'likely', why: 'a known header; no cell below it is filled' }
          : { confidence: 'sure', why: 'a known header' })),
      preview: table === 'leads' ? (PREVIEW[id] ?? []) : [],
    };
  });

const TABLE_VIEWS: readonly TableView[] = TABLE_IDS.map((table) => ({
  table,
  ...(SHEETS[table] ?? { sheet: null, rows: 0 }),
  columns: columnsOf(table),
  joined: [],
  siblings: [],
  statuses:
    table === 'leads'
      ? [
          { word: 'Won', rows: 700, means: 'won' },
          { word: 'Lost', rows: 533, means: 'lost' },
          { word: 'Hot', rows: 1, means: null },
        ]
      : [],
  scale: null,
  leftOut: [],
  decisions: [],
  notes: [],
  rivals: [],
}));

const m = messages('en');

const KPI_VIEWS: readonly KpiView[] = (KPIS as readonly Kpi[]).map((kpi) => ({
  id: kpi.id,
  name: kpiName(kpi, m),
  explains: m.kpiExplanations[kpi.id as keyof typeof m.kpis],
  family: kpi.family,
  format: kpi.format,
  unit: kpi.unit,
  better: kpi.better,
  isAdditive: isAdditive(kpi),
  lacks: ['newContacts', 'salesByPlace'].includes(kpi.family)
    ? null
    : { text: 'needs the table “Spend”, which no sheet is mapped to', table: 'spend' },
}));

const withHeaders = (sheet: string, headers: readonly string[]): SheetHeaders => ({
  sheet,
  headers,
  columns: Object.fromEntries(
    TABLE_IDS.map((table) => [table, recognised(table, { sheet, values: [headers] })]),
  ) as SheetHeaders['columns'],
});

/** @param reps on the team from the first day to the last, without one always */
export const scopesOf = (
  regions: readonly string[],
  reps: readonly (Pick<ScopeView, 'name' | 'region'> & {
    readonly first?: number;
    readonly last?: number;
    readonly getsCard?: boolean;
  })[],
): readonly ScopeView[] => [
  { type: 'team', name: '', region: '', days: [], isListed: false, isFormer: false, getsCard: true },
  ...regions.map(
    (name) =>
      ({
        type: 'region',
        name,
        region: name,
        days: [],
        isListed: false,
        isFormer: false,
        getsCard: true,
      }) as const,
  ),
  ...reps.map(
    ({ name, region, first = null, last = null, getsCard = true }) =>
      ({
        type: 'rep',
        name,
        region,
        days: [{ first, last }],
        isListed: true,
        isFormer: !getsCard,
        getsCard,
      }) as const,
  ),
];

export const FOUND: WizardState = {
  language: 'en',
  locale: 'en_US',
  money: '#,##0 "₫"',
  signer: '',
  sql: {
    ...{ database: 'bigquery', dates: 'date', tables: {}, words: m.sql.form },
    databases: [
      { value: 'bigquery', text: 'BigQuery' },
      { value: 'snowflake', text: 'Snowflake' },
    ],
  },
  surveyForm: 'How satisfied are you?',
  stage: 'who',
  unsent: {},
  plan: {
    ...NEW_PLAN,
    mapping: {
      leads: { sheet: 'Pipeline', columns: HEADERS.leads ?? {}, won: ['Won'], lost: ['Lost'] },
      sales: { sheet: 'Orders', columns: HEADERS.sales ?? {} },
    },
  },
  planSheet: 'KPI Plan',
  targetSheet: 'Targets',
  hasScorecards: false,
  sheets: [
    withHeaders('Team', ['Sales agent', 'Office']),
    withHeaders('Pipeline', ['Created', 'Agent', 'Stage', 'First call']),
    withHeaders('Orders', ['Sold', 'Total']),
    withHeaders('Costs', ['Spend date', 'Cost', 'Note']),
  ],
  tables: TABLE_VIEWS,
  teamSheet: 'Team',
  namePairs: [],
  people: [
    { rep: 'Lan', region: 'North', email: 'lan@example.com', from: '2026-01-05', until: '', row: 2 },
    { rep: 'Minh', region: 'South', email: '', from: '', until: '2026-09-30', row: 3 },
    { rep: 'Hoa', region: '', email: '', from: '', until: '' },
  ],
  scopes: scopesOf(
    ['North', 'South'],
    [
      { name: 'Lan', region: 'North', first: serialOf(2026, 1, 5) },
      { name: 'Minh', region: 'South', last: serialOf(2026, 9, 30), getsCard: false },
      { name: 'Hoa', region: '' },
    ],
  ),
  kpis: KPI_VIEWS,
  alike: [],
  today: serialOf(2026, 11, 24),
  nearly: [],
  mappingMistakes: [],
  asksElsewhere: false,
  queryLimit: null,
  problems: [],
  currencies: null,
  sharedRows: [],
  cleanable: [],
  planMistake: null,
  homeHolidays: null,
  currentPeriod: '2026-10',
  shownFirst: '10/2026, the current period, is shown first.',
  finished: [],
  unfinished: null,
  proposedMode: null,
};

/** A document without any data. */
export const EMPTY: WizardState = {
  ...FOUND,
  plan: NEW_PLAN,
  planSheet: null,
  targetSheet: null,
  sheets: [],
  tables: TABLE_IDS.map((table) => ({
    table,
    sheet: null,
    rows: 0,
    columns: columnsOf(table).map((column) => ({ ...column, header: null, why: '', preview: [] })),
    joined: [],
    siblings: [],
    statuses: [],
    scale: null,
    leftOut: [],
    decisions: [],
    notes: [],
    rivals: [],
  })),
  teamSheet: null,
  namePairs: [],
  people: [],
  scopes: scopesOf([], []),
};
