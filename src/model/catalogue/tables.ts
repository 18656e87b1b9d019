/** Defines the source tables from which KPIs are made. */
import { marking, optional, required, requiredMoney, table, type Column } from './table';

const team = table('team', {
  rep: required('text'),
  otherNames: optional('text'),
  region: optional('text'),
  email: optional('text'),
  from: optional('date'),
  until: optional('date'),
});

export const leads = table('leads', {
  leadId: optional('text'),
  createdOn: required('date'),
  rep: marking('text'),
  share: optional('text'),
  region: optional('text'),
  source: optional('text'),
  status: marking('status'),
  firstContactOn: optional('date'),
  closedOn: optional('date'),
});

export const sales = table(
  'sales',
  {
    orderId: optional('text'),
    soldOn: required('date'),
    customer: optional('text'),
    rep: optional('text'),
    share: optional('text'),
    region: optional('text'),
    amount: requiredMoney(),
    currency: optional('text'),
    status: optional('status'),
  },
  { onlyWon: true },
);

export const customers = table('customers', {
  customer: required('text'),
  rep: optional('text'),
  share: optional('text'),
  region: optional('text'),
  since: required('date'),
  until: optional('date'),
});

export const spend = table('spend', {
  spentOn: required('date'),
  amount: requiredMoney(),
  currency: optional('text'),
  channel: optional('text'),
  rep: optional('text'),
  share: optional('text'),
  region: optional('text'),
});

export const prices = table('prices', {
  observedOn: required('date'),
  product: required('text'),
  region: optional('text'),
  ourPrice: requiredMoney(),
  competitor: optional('text'),
  competitorPrice: requiredMoney(),
  currency: optional('text'),
  promotion: optional('text'),
});

export const care = table('care', {
  contactedOn: required('date'),
  customer: required('text'),
  rep: optional('text'),
  share: optional('text'),
  region: optional('text'),
  channel: optional('text'),
});

export const surveys = table('surveys', {
  answeredOn: required('date'),
  score: required('number'),
  customer: optional('text'),
  rep: optional('text'),
  share: optional('text'),
  region: optional('text'),
});

/** Numbers that were counted elsewhere, one a row: they stand in for tables whose rows are on no sheet. */
const facts = table('facts', {
  scopeType: required('text'),
  scope: marking('text'),
  periodStart: required('date'),
  periodEnd: optional('date'),
  measure: required('text'),
  value: required('number'),
});

export const TABLES = { team, leads, sales, customers, spend, prices, care, surveys, facts } as const;

export type TableId = keyof typeof TABLES;
export type ColumnId = (typeof TABLES)[TableId]['columns'][number]['id'];

export type SourceColumn = Column<TableId, ColumnId>;

export const TABLE_IDS: readonly TableId[] = Object.values(TABLES).map(({ tableId }) => tableId);

/** The tables whose rows are counted. */
export type RowTableId = Exclude<TableId, 'facts'>;

export const ROW_TABLE_IDS: readonly RowTableId[] = TABLE_IDS.filter((id) => id !== 'facts');

export const isTableId = (id: string): id is TableId => TABLE_IDS.some((each) => each === id);

/** In the order in which the table lists them. */
export const columnsOf = (table: TableId): readonly SourceColumn[] => TABLES[table].columns;

/** Whether a sheet is told to be the table by this column among others. */
export const tells = ({ required, marks }: SourceColumn): boolean => required || marks === true;

/** The columns by which a sheet is told to be a table; a sheet that a person chose needs the required ones only. */
export const tellingColumns = (table: TableId): readonly ColumnId[] =>
  columnsOf(table)
    .filter(tells)
    .map(({ id }) => id);

/** The columns of a table that hold amounts of money. */
export const moneyColumns = (table: TableId): readonly ColumnId[] =>
  columnsOf(table)
    .filter(({ unit }) => unit === 'money')
    .map(({ id }) => id);

/** The column that tells one thing of a table from another, whatever rows it takes. */
export const idColumn = (table: TableId): ColumnId | undefined =>
  table === 'leads' ? 'leadId' : table === 'sales' ? 'orderId' : undefined;

/** The date on which it was decided what became of a row, where a table has one beside that of its beginning. */
export const decidedOn = (table: TableId): ColumnId | undefined =>
  table === 'leads' ? 'closedOn' : undefined;

/** Lists, such as those of the team and of customers, say until when their rows hold; in other tables something happens on a day. */
export const isList = (table: TableId): boolean => columnsOf(table).some(({ id }) => id === 'until');

/** The date that every row of a table has; `undefined` for the team, whose rows need none. */
export const dateColumn = (table: TableId): ColumnId | undefined =>
  TABLES[table].columns.find(({ type, required }) => type === 'date' && required)?.id;
