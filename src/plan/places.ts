/** Where things are in the sheet "KPI Plan", and the hidden ids by which its rows are found again. */
import { TABLES, TABLE_IDS, type ColumnId, type TableId } from '../catalogue/tables';
import { area, type Area } from '../formula/reference';
import { OWN_KPI_COLUMNS } from './own-kpis/own-kpi';

/** Hidden: what a row is about, for reading the sheet whatever its language and order. */
export const ID = 1;
export const TABLE = 2;
export const COLUMN = 3;
export const SHEET = 4;
export const HEADER = 5;

/** Where a setting's value is, and what helps to fill it in. */
export const SETTING = COLUMN;
export const HINT = SHEET;

/** Own KPIs begin here, and end there. */
export const OWN_FIRST = 2;
export const OWN_LAST = OWN_FIRST + OWN_KPI_COLUMNS.length - 1;

export const TITLE_ROW = 1;
export const SETTINGS_ROW = 3;
export const CURRENT_ROW = 4;
export const START_ROW = 5;
export const GRAIN_ROW = 6;
export const FISCAL_YEAR_ROW = 7;
export const MAPPING_TITLE_ROW = 9;
export const MAPPING_HEADER_ROW = 10;
export const FIRST_MAPPING_ROW = 11;

/** The cell that holds the first day of the current period. */
export const START_CELL: Area = area(START_ROW, SETTING);

/** Room for so many status words beside each other, and for more where the mapping has more. */
export const WORD_COLUMNS = 6;
/** Room for so many own KPIs, and for some more where the plan has more. */
const OWN_ROWS = 8;
const SPARE_OWN_ROWS = 3;

export const IDS = {
  title: 'title',
  settings: 'settings',
  current: 'current',
  start: 'start',
  grain: 'grain',
  fiscalYearStart: 'fiscalYearStart',
  mappingTitle: 'title mapping',
  mappingHeader: 'header mapping',
  ownTitle: 'title own',
  ownHeader: 'header own',
} as const;

export const columnId = (table: TableId, column: ColumnId): string => `column ${table} ${column}`;
export const wordsId = (means: 'won' | 'lost', table: TableId): string => `${means} ${table}`;
export const isWordsId = (id: string): boolean => /^(won|lost) /.test(id);
export const ownId = (number: number): string => `own ${number}`;
export const isOwnId = (id: string): boolean => /^own \d+$/.test(id);

/** The meanings of which a table's statuses have words. */
export const meaningsOf = (table: TableId): readonly ('won' | 'lost')[] =>
  TABLES[table].columns.some(({ type }) => type === 'status') ? ['won', 'lost'] : [];

const MAPPING_ROWS = TABLE_IDS.reduce(
  (sum, table) => sum + TABLES[table].columns.length + meaningsOf(table).length,
  0,
);

export const OWN_TITLE_ROW = FIRST_MAPPING_ROW + MAPPING_ROWS + 1;
export const OWN_HEADER_ROW = OWN_TITLE_ROW + 1;
export const FIRST_OWN_ROW = OWN_HEADER_ROW + 1;
export const ownRows = (kpis: number): number => Math.max(OWN_ROWS, kpis + SPARE_OWN_ROWS);
