/** Shows that what is left alone by a calculation is what a calculation of everything would come to. */
import fc from 'fast-check';
import { a1 } from '../../../src/core/formula/reference';
import type { Cell } from '../../../src/core/text/cells';
import { fill, openTestDocument, values } from '../document/sheet';
import { runs } from '../../all-ways';

const ROWS = 8;
const COLUMNS = 4;
const columns = Array.from({ length: COLUMNS });
const ALL = a1({ row: 1, column: 1, rows: ROWS, columns: COLUMNS });

interface Place {
  readonly row: number;
  readonly column: number;
}

const cellOf = ({ row, column }: Place): string => a1({ row, column, rows: 1, columns: 1 });

/** A cell above a row, so that nothing goes in circles. */
const placeAbove = (row: number): fc.Arbitrary<Place> =>
  fc.record({ row: fc.integer({ min: 1, max: row - 1 }), column: fc.integer({ min: 1, max: COLUMNS }) });
const cellAbove = (row: number): fc.Arbitrary<string> => placeAbove(row).map(cellOf);
const rangeAbove = (row: number): fc.Arbitrary<string> =>
  fc.tuple(placeAbove(row), placeAbove(row)).map(([from, to]) => {
    const [top, left] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
    const size = { rows: Math.abs(from.row - to.row) + 1, columns: Math.abs(from.column - to.column) + 1 };
    return a1({ row: top, column: left, ...size });
  });

/**
 * Most come to few values, so that many stay as they were. None spills: whether an array still has room Univer does not
 * ask again when what stood in its way is gone.
 */
function formulaIn(row: number): fc.Arbitrary<string> {
  const [cell, range] = [cellAbove(row), rangeAbove(row)];
  return fc.oneof(
    cell.map((one) => `=${one}`),
    cell.map((one) => `=MIN(${one};1)`),
    fc.tuple(cell, cell).map(([one, other]) => `=IF(${one}>1;${other};"")`),
    range.map((area) => `=SUM(${area})`),
    range.map((area) => `=COUNTIFS(${area};">0")`),
    fc.tuple(range, cell).map(([area, one]) => `=IFERROR(INDEX(${area};IF(${one}>1;2;1);1);"none")`),
    cell.map((one) => `=ISBLANK(${one})`),
    cell.map((one) => `=IFERROR(OFFSET(${one};0;1);0)`),
  );
}

const constant = fc.constantFrom<Cell>(0, 1, 2, 3, '', 'x');
const contentIn = (row: number): fc.Arbitrary<Cell> =>
  row === 1
    ? constant
    : fc.oneof({ weight: 3, arbitrary: constant }, { weight: 4, arbitrary: formulaIn(row) });

const write = fc
  .record({ row: fc.integer({ min: 1, max: ROWS }), column: fc.integer({ min: 1, max: COLUMNS }) })
  .chain((place) => contentIn(place.row).map((content) => ({ place, content })));

test('after any writes every cell has the value that a calculation of everything gives it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(
        ...Array.from({ length: ROWS }, (_, row) => fc.tuple(...columns.map(() => contentIn(row + 1)))),
      ),
      fc.array(write, { minLength: 1, maxLength: 4 }),
      async (cells, writes) => {
        const document = openTestDocument();
        fill(document, 'A1', cells);
        await document.engine.calculated();
        for (const { place: at, content: cell } of writes) {
          fill(document, cellOf(at), [[cell]]);
          await document.engine.calculated();
        }
        const shown = values(document, ALL);
        document.engine.recalculate();
        await document.engine.calculated();
        const all = values(document, ALL);
        document.engine.dispose();
        expect(shown).toEqual(all);
      },
    ),
    { numRuns: runs(8, 25), endOnFailure: true },
  );
}, 120_000);

test('what the target of an OFFSET counts is counted again once it is calculated', async () => {
  const document = openTestDocument();
  fill(document, 'D1', [[3]]);
  fill(document, 'D5', [['=COUNTIFS(B1:D2;">0")']]);
  fill(document, 'B8', [['=IFERROR(OFFSET(C5;0;1);0)']]);
  await document.engine.calculated();
  expect(values(document, 'D5')).toEqual([[1]]);
  fill(document, 'B2', [['=D1']]);
  await document.engine.calculated();
  expect([values(document, 'D5'), values(document, 'B8')]).toEqual([[[2]], [[2]]]);
  document.engine.dispose();
});
