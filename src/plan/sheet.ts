/** The plan to the sheet "KPI Plan", and that sheet back to the plan. */
import { TABLES, TABLE_IDS, type ColumnId, type TableId } from '../catalogue/tables';
import { binary, call, EMPTY, integer, when } from '../formula/expression';
import { a1, area, cell, type Area } from '../formula/reference';
import { DATE_PATTERN } from '../layout/number-format';
import { palette } from '../layout/palette';
import type { Content, SheetLayout } from '../layout/sheet-layout';
import type { TableMapping } from '../mapping/mapping';
import type { Messages } from '../messages';
import { Refusal } from '../messages/refusal';
import type { TimeZone } from '../periods/time-zone';
import type { Cell, SheetCells } from '../rows/cells';
import { plainText } from '../rows/text';
import type { Plan } from './plan';

/** Hidden: what a row is about, for reading the sheet whatever its language and order. */
const ID = 1;
const TABLE = 2;
const COLUMN = 3;
const SHEET = 4;
const HEADER = 5;

const CURRENT_ROW = 4;
const START_ROW = 5;
const MAPPING_TITLE_ROW = 7;
const MAPPING_HEADER_ROW = 8;
const FIRST_MAPPING_ROW = 9;
/** Room for so many status words beside each other, and for more where the mapping has more. */
const WORD_COLUMNS = 6;

/** The cell that holds the first day of the current period. */
export const START_CELL: Area = area(START_ROW, COLUMN);

const CURRENT_ID = 'current';
const columnId = (table: TableId, column: ColumnId): string => `column ${table} ${column}`;
const wordsId = (means: 'won' | 'lost', table: TableId): string => `${means} ${table}`;

export function planLayout(plan: Plan, m: Messages): SheetLayout {
  const wordLists = Object.values(plan.mapping).flatMap(({ won = [], lost = [] }) => [won, lost]);
  const wordColumns = Math.max(WORD_COLUMNS, ...wordLists.map((words) => words.length));
  const width = HEADER + wordColumns - 1;
  const rows = TABLE_IDS.flatMap((table) => mappingRows(table, plan.mapping[table], width, m));
  const current = cell(CURRENT_ROW, COLUMN);
  const monthOf = (day: typeof current) => call('DATE', call('YEAR', day), call('MONTH', day), integer(1));
  return {
    blocks: [
      { row: 1, column: TABLE, cells: [[m.plan.title]] },
      { row: 3, column: TABLE, cells: [[m.plan.settings]] },
      {
        row: CURRENT_ROW,
        column: ID,
        cells: [
          [CURRENT_ID, m.plan.current, plan.current ?? null, m.plan.currentHint],
          [
            'start',
            m.plan.start,
            when(binary(current, '=', EMPTY), monthOf(call('TODAY')), monthOf(current)),
            null,
          ],
        ],
      },
      { row: MAPPING_TITLE_ROW, column: TABLE, cells: [[m.plan.mapping, null, m.plan.mappingHint]] },
      {
        row: MAPPING_HEADER_ROW,
        column: TABLE,
        cells: [[m.plan.table, m.plan.column, m.plan.sheet, m.plan.header]],
      },
      { row: FIRST_MAPPING_ROW, column: ID, cells: rows },
    ],
    formats: [
      {
        area: area(1, ID, 1, width),
        style: { background: palette.head, color: palette.onHead, valign: 'middle' },
      },
      { area: area(1, TABLE), style: { bold: true, size: 16 } },
      ...[3, MAPPING_TITLE_ROW].map((row) => ({
        area: area(row, TABLE),
        style: { bold: true, size: 12, color: palette.head },
      })),
      { area: area(MAPPING_TITLE_ROW, SHEET), style: { color: palette.quiet, italic: true } },
      {
        area: area(CURRENT_ROW, COLUMN, 2, 1),
        style: { number: DATE_PATTERN, align: 'left' },
      },
      { area: area(CURRENT_ROW, COLUMN), style: { background: palette.input } },
      { area: area(CURRENT_ROW, SHEET), style: { color: palette.quiet, italic: true } },
      {
        area: area(MAPPING_HEADER_ROW, TABLE, 1, width - 1),
        style: { bold: true, background: palette.band, color: palette.head },
      },
      { area: area(FIRST_MAPPING_ROW, TABLE, rows.length, width - 1), style: { rule: palette.line } },
      {
        area: area(FIRST_MAPPING_ROW, SHEET, rows.length, width - SHEET + 1),
        style: { number: '@', background: palette.input },
      },
    ],
    columnWidths: [60, 150, 230, 220, 240, ...Array<number>(wordColumns - 1).fill(120)],
    rowHeights: [{ row: 1, height: 36 }],
    hiddenColumns: [{ first: ID, count: 1 }],
    inputs: [area(CURRENT_ROW, COLUMN), area(FIRST_MAPPING_ROW, SHEET, rows.length, width - SHEET + 1)],
    frozenRows: 1,
    gridlines: false,
    tabColor: palette.technical,
  };
}

function mappingRows(
  table: TableId,
  mapping: TableMapping | undefined,
  width: number,
  m: Messages,
): readonly (readonly Content[])[] {
  const padded = (row: readonly Content[]): readonly Content[] =>
    Array.from({ length: width }, (_, index) => row[index] ?? null);
  const columns = TABLES[table].columns.map(({ id }) => {
    const header = mapping?.columns[id];
    return padded([
      columnId(table, id),
      m.tables[table],
      m.columns[id],
      header === undefined ? null : (mapping?.sheet ?? null),
      header ?? null,
    ]);
  });
  const hasStatus = TABLES[table].columns.some(({ type }) => type === 'status');
  const words = (['won', 'lost'] as const).map((means) =>
    padded([wordsId(means, table), m.tables[table], m.plan[means], null, ...(mapping?.[means] ?? [])]),
  );
  return hasStatus ? [...columns, ...words] : columns;
}

/**
 * Reads the sheet "KPI Plan" back.
 *
 * @throws Refusal that names the cell, where the current period is no date
 */
export function readPlan(cells: SheetCells, zone: TimeZone): Plan {
  const rows = new Map(cells.values.map((row, index) => [String(row[ID - 1] ?? ''), { row, at: index + 1 }]));
  const textAt = (row: readonly Cell[] | undefined, column: number): string =>
    plainText(String(row?.[column - 1] ?? ''));

  const typed = rows.get(CURRENT_ID);
  const current = typed?.row[COLUMN - 1] ?? '';
  if (current !== '' && !(current instanceof Date)) {
    const at = a1(area(typed?.at ?? CURRENT_ROW, COLUMN));
    throw new Refusal((m) => m.errors.planCell(at, String(current), m.errors.aDate));
  }

  const mapping: Partial<Record<TableId, TableMapping>> = {};
  for (const table of TABLE_IDS) {
    const mapped = TABLES[table].columns.flatMap(({ id }) => {
      const row = rows.get(columnId(table, id))?.row;
      const [sheet, header] = [textAt(row, SHEET), textAt(row, HEADER)];
      return sheet === '' || header === '' ? [] : [{ id, sheet, header }];
    });
    const sheet = mapped[0]?.sheet;
    if (sheet === undefined) continue;
    const words = (means: 'won' | 'lost'): readonly string[] =>
      (rows.get(wordsId(means, table))?.row.slice(HEADER - 1) ?? [])
        .map((word) => plainText(String(word)))
        .filter(Boolean);
    mapping[table] = {
      sheet,
      columns: Object.fromEntries(mapped.map(({ id, header }) => [id, header])),
      won: words('won'),
      lost: words('lost'),
    };
  }
  return { ...(current instanceof Date ? { current: zone.toSerial(current) } : {}), mapping };
}
