/**
 * Draws random small workbooks: names in several spellings, dates on the boundaries, blanks, missing optional columns.
 */
import fc from 'fast-check';
import { ROW_TABLE_IDS, TABLES, type TableId } from '../../../../src/model/catalogue/tables';
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { HANOI } from '../../literal-sheet';

/** By column id; dates are serials, `undefined` is a blank cell. */
export type Row = Readonly<Record<string, string | number | undefined>>;

interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export type Book = Readonly<Record<TableId, Sheet>>;

export const WORDS = { won: ['won', 'chốt'], lost: ['lost'] };

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  rep: ['Lan', 'LAN ', 'Hòa', 'Ho\u0300a', 'L*n', '=Lan', ''],
  region: ['Bắc', 'BẮC', 'Nam', ''],
  status: ['Won', 'won', ' Chốt', 'Lost', 'W?n', ''],
  customer: ['An', 'AN ', 'Bình', 'Bi\u0300nh', 'A?', '=An', 'Chi', ''],
  currency: ['VND', 'đồng ', ''],
};

const boundary = fc.constantFrom(serialOf(2026, 9, 1), serialOf(2026, 10, 1), serialOf(2026, 11, 1));
const date = fc.oneof(
  boundary,
  boundary.map((serial) => serial - 1 / 1440),
  fc.integer({ min: serialOf(2026, 8, 25), max: serialOf(2026, 11, 5) }),
  fc.constant(undefined),
);

function cell(column: string, type: string): fc.Arbitrary<string | number | undefined> {
  if (type === 'date') return date;
  if (column === 'score') return fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
  if (type === 'number') return fc.option(fc.integer({ min: -100, max: 900 }), { nil: undefined });
  return fc.constantFrom(...(TEXTS[column] ?? ['a', 'B', '']));
}

function sheet(id: TableId): fc.Arbitrary<Sheet> {
  const { columns } = TABLES[id];
  const optional = columns.filter(({ required }) => !required).map((column): string => column.id);
  const row = fc.record(
    Object.fromEntries(columns.map((column) => [column.id, cell(column.id, column.type)])),
  );
  return fc.record({
    columns: fc
      .subarray(optional)
      .map((chosen) =>
        columns.filter((each) => each.required || chosen.includes(each.id)).map((each) => each.id),
      ),
    rows: fc.array(row, { maxLength: id === 'team' ? 4 : 12 }),
  });
}

export const book: fc.Arbitrary<Book> = fc.record(
  Object.fromEntries(ROW_TABLE_IDS.map((id) => [id, sheet(id)])) as Record<TableId, fc.Arbitrary<Sheet>>,
);

/** The book as sheets named after their tables; without a team there is no such sheet. */
export const sheetsOf = (given: Book): readonly SheetCells[] =>
  ROW_TABLE_IDS.filter((id) => id !== 'team' || given.team.rows.length > 0).map((id) => {
    const { columns, rows } = given[id];
    const isDate = (column: string): boolean =>
      TABLES[id].columns.some((each) => each.id === column && each.type === 'date');
    const cellOf = (value: Row[string], column: string): Cell =>
      value === undefined ? '' : isDate(column) ? HANOI.toMoment(Number(value)) : value;
    return {
      sheet: id,
      values: [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column], column)))],
    };
  });
