/**
 * Draws random workbooks with rows that are no data and rows that repeat an ID, and what the plan says about both: totals,
 * headers and footers among the data, rows that stand there twice, orders of several lines.
 */
import fc from 'fast-check';
import type { Cell, SheetCells } from '../../src/core/text/cells';
import { sheetsOf } from '../../src/data/mapping/mapped-sheets';
import { mappedTables } from '../../src/data/mapping/mapping';
import { EXTRA_ROWS, REPEATS, type Counting } from '../../src/data/reading/counting';
import { idColumn, type ColumnId } from '../../src/model/catalogue/tables';
import { workbook, type Workbook } from './random-workbook';

export interface Extended {
  readonly workbook: Workbook;
  readonly counting: Counting;
}

type Row = readonly Cell[];

/** Numbers from 0 to 99. */
type Chance = () => number;

/** A column that no table reads: it tells the lines of an order apart. */
const ITEM = 'Mặt hàng';

const TOTALS = ['Tổng cộng', 'TOTAL:', 'Cộng tháng 10'] as const;

/** Of the columns of a sheet, those that the rows below are about; `undefined` where no table has one. */
interface Columns {
  readonly width: number;
  readonly id: number | undefined;
  readonly rep: number | undefined;
}

const extended = ({ sheets, mapping }: Workbook, chance: Chance): Workbook => ({
  mapping,
  sheets: sheets.map((cells) => {
    const tables = mappedTables(mapping).filter(([, mapped]) => sheetsOf(mapped).includes(cells.sheet));
    const headers = tables.flatMap(([, { columns }]) => Object.values(columns));
    const at = cells.values.findIndex((row) => row.some((cell) => headers.includes(String(cell))));
    const header = cells.values[at] ?? [];
    const place = (id: ColumnId | undefined): number | undefined => {
      const found = tables
        .map(([, { columns }]) => header.indexOf((id && columns[id]) ?? ''))
        .find((each) => each >= 0);
      return found;
    };
    const [id] = tables.map(([table]) => place(idColumn(table))).filter((each) => each !== undefined);
    return withMore(cells, at, { width: header.length, id, rep: place('rep') }, chance);
  }),
});

function withMore(
  { sheet, values }: SheetCells,
  headerAt: number,
  columns: Columns,
  chance: Chance,
): SheetCells {
  const header = [...(values[headerAt] ?? []), ITEM];
  const rows = values.slice(headerAt + 1).map((row, index): Row => numbered(row, index, columns, chance));
  const below = rows.flatMap((row) => [
    ...linesOf(row, columns, chance),
    ...extraAfter(row, header, columns, chance),
  ]);
  // A copy may stand anywhere below.
  const copies = below.filter(() => chance() < 10);
  return { sheet, values: [...values.slice(0, headerAt), header, ...below, ...copies] };
}

/** Most rows have an ID of their own. */
const numbered = (row: Row, index: number, { id, width }: Columns, chance: Chance): Row => [
  ...Array.from({ length: width }, (_, column) =>
    column === id && chance() < 80 ? `D${index + 1}` : (row[column] ?? ''),
  ),
  '',
];

/** The row, and perhaps more lines of the same order, each with the same amount for the most part. */
function linesOf(row: Row, { id }: Columns, chance: Chance): readonly Row[] {
  if (id === undefined || chance() < 50) return [row];
  return ['a', 'b'].map((item) =>
    row.map((cell, column) => {
      if (column === row.length - 1) return item;
      if (chance() > 3 || column === id) return cell;
      return typeof cell === 'number'
        ? cell + 1
        : cell instanceof Date
          ? new Date(cell.getTime() + 60_000)
          : cell;
    }),
  );
}

function extraAfter(row: Row, header: Row, { rep }: Columns, chance: Chance): readonly Row[] {
  const drawn = chance();
  // Where no rep tells, SQL cannot.
  if (drawn < (rep === undefined ? 1 : 10)) return [totalOf(row, rep ?? row.length - 1, chance)];
  if (drawn < 13) return [header];
  if (drawn < 16)
    return [row.map(() => ''), row.map((_, column) => (column === 0 ? 'Copyright (c) 2026' : ''))];
  return [];
}

/** Texts beside the word stay at times, dates and numbers always. */
const totalOf = (row: Row, at: number, chance: Chance): Row => {
  const keeps = chance() < 50;
  const word = TOTALS[chance() % TOTALS.length] ?? '';
  return row.map((cell, column) => (column === at ? word : typeof cell === 'string' && !keeps ? '' : cell));
};

export const withExtraRows: fc.Arbitrary<Extended> = fc
  .record({
    given: workbook,
    chance: fc.infiniteStream(fc.nat({ max: 99 })),
    counting: fc.record(
      { extraRows: fc.constantFrom(...EXTRA_ROWS), repeats: fc.constantFrom(...REPEATS, 'once' as const) },
      { requiredKeys: [] },
    ),
  })
  .map(({ given, chance, counting }) => ({
    workbook: extended(given, () => {
      const [drawn = 0] = chance.take(1);
      return drawn;
    }),
    counting,
  }));
