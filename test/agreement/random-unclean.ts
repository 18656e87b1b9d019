/**
 * Draws random workbooks as people leave them: names in several spellings, stray blanks, texts among numbers and dates.
 */
import fc from 'fast-check';
import type { Cell } from '../../src/core/text/cells';
import { workbook, type Workbook } from './random-workbook';

/** What may happen to a cell below the header. */
type Blemish = (cell: Cell) => Cell;

const onText =
  (change: (text: string) => string): Blemish =>
  (cell) =>
    typeof cell === 'string' ? change(cell) : cell;

const BLEMISHES: readonly Blemish[] = [
  onText((text) => text.toUpperCase()),
  onText((text) => text.toLowerCase()),
  onText((text) => text.normalize('NFD')),
  onText((text) => `\u00a0${text}\t`),
  onText((text) => `${text} \n\u3000`),
  () => '   ',
  () => 'không rõ',
  () => 17,
  () => true,
];

const TITLE_AND_HEADER = 3;

const none: Blemish = (cell) => cell;

const blemishOf = (chance: fc.Stream<number>): Blemish => {
  const [drawn = -1] = chance.take(1);
  return BLEMISHES[drawn] ?? none;
};

/** Another currency leaves a row out, which a query does not. */
const isCurrency = (values: readonly (readonly Cell[])[], column: number): boolean =>
  values.slice(0, TITLE_AND_HEADER).some((row) => String(row[column]).startsWith('currency '));

/** A clean workbook with a blemish here and there. */
export const unclean: fc.Arbitrary<Workbook> = fc
  .tuple(workbook, fc.infiniteStream(fc.integer({ min: 0, max: BLEMISHES.length * 5 })))
  .map(([{ sheets, mapping }, chance]) => ({
    mapping,
    sheets: sheets.map(({ sheet, values }) => ({
      sheet,
      values: values.map((row, index) =>
        index < TITLE_AND_HEADER
          ? row
          : row.map((cell, column) => (isCurrency(values, column) ? cell : blemishOf(chance)(cell))),
      ),
    })),
  }));
