/** Shows how blocks are cut into chunks. */
import { inChunks, rowsAtOnce } from '../../../../src/core/layout/chunks';

const block = (rows: number, columns: number) => ({
  row: 7,
  column: 2,
  cells: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => row)),
});

test('a block that one call can write stays whole', () => {
  const small = block(3, 2);
  expect(inChunks(small)).toEqual([small]);
  expect(inChunks(block(50_000, 1))).toHaveLength(1);
});

test('a larger one is cut between rows, and its chunks follow each other', () => {
  const chunks = inChunks(block(1_001, 100));
  expect(chunks.map(({ row, column, cells }) => [row, column, cells.length, cells[0]?.[0]])).toEqual([
    [7, 2, 500, 0],
    [507, 2, 500, 500],
    [1_007, 2, 1, 1_000],
  ]);
});

test('nothing is written for a block without rows', () => {
  expect(inChunks({ row: 1, column: 1, cells: [] })).toEqual([]);
});

test.each([
  [1, 50_000],
  [120, 416],
  [49_999, 1],
  // A row cannot be cut.
  [60_000, 1],
])('of %i columns %i rows are written at once', (columns, rows) => {
  expect(rowsAtOnce(columns)).toBe(rows);
  if (rows > 1) expect(rows * columns).toBeLessThanOrEqual(50_000);
});
