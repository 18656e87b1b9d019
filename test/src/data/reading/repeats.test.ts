/** Shows which rows repeat an ID, that they are named, and what counts where they count once. */
import { locate } from '../../../../src/data/mapping/locate';
import type { Counting } from '../../../../src/data/reading/counting';
import { readRows } from '../../../../src/data/reading/read';
import { columnsOf, type TableId } from '../../../../src/model/catalogue/tables';
import { HANOI, literalSheet } from '../../literal-sheet';

/** The rows that are named, and how many count. */
function found(table: TableId, text: string, counting?: Counting): unknown {
  const cells = literalSheet('Data', text);
  const headers = (cells.values[0] ?? []).map(String);
  const ids = columnsOf(table).filter(({ id }) => headers.includes(id));
  const columns = Object.fromEntries(ids.map(({ id }) => [id, id]));
  const { rows, problems } = readRows(
    locate(table, { sheet: 'Data', columns }, cells),
    cells,
    HANOI,
    'vi_VN',
    counting,
  );
  const named = problems.map((each) => [each.kind, each.value, each.row, 'count' in each ? each.count : 1]);
  return [named, rows.length];
}

const ONCE = { repeats: 'once' } as const;

test('the same row again', () => {
  const rows = `orderId | soldOn | rep | amount | product
    A1 | 2026-11-02 | Lan | 100 | Tea
    A1 | 2026-11-02 | Lan | 100 | Tea
    A2 | 2026-11-02 | Lan | 100 | Tea`;
  expect(found('sales', rows)).toEqual([[['sameRow', 'A1', 3, 1]], 3]);
  expect(found('sales', rows, ONCE)).toEqual([[], 2]);
});

test('the total of an order on each of its lines', () => {
  const rows = `orderId | soldOn | amount | product
    A1 | 2026-11-02 | 300 | Tea
    A1 | 2026-11-02 | 300 | Soap
    A2 | 2026-11-02 | 500 | Tea
    a2 | 2026-11-02 | 500 | Soap
    A2 | 2026-11-02 | 500 | Cream`;
  expect(found('sales', rows)).toEqual([[['sameAmount', 'A1', 3, 3]], 5]);
  expect(found('sales', rows, ONCE)).toEqual([[], 2]);
});

test('lines of one price are no totals where most orders have lines of their own amounts', () => {
  const rows = `orderId | soldOn | amount | product
    A1 | 2026-11-02 | 300 | Tea
    A1 | 2026-11-02 | 300 | Soap
    A2 | 2026-11-02 | 100 | Tea
    A2 | 2026-11-02 | 500 | Soap`;
  expect(found('sales', rows)).toEqual([[], 4]);
  expect(found('sales', rows, ONCE)).toEqual([[], 4]);
});

test('one ID for leads that differ, or for orders of two reps, is named and counts in every row', () => {
  const leads =
    'leadId | createdOn | rep\n L1 | 2026-11-02 | Lan\n L1 | 2026-11-02 | Minh\n L2 | 2026-11-03 | Lan';
  expect(found('leads', leads, ONCE)).toEqual([[['sameId', 'L1', 3, 1]], 3]);
  const sales = 'orderId | soldOn | rep | amount\n A1 | 2026-11-02 | Lan | 1\n A1 | 2026-11-02 | Minh | 2';
  expect(found('sales', sales)).toEqual([[['sameId', 'A1', 3, 1]], 2]);
});

test('one customer of an order may be spelled in several ways', () => {
  const ofTwoLines = (first: string, second: string): string =>
    `orderId | soldOn | customer | amount\n A1 | 2026-11-02 | ${first} | 1\n A1 | 2026-11-02 | ${second} | 2`;
  expect(found('sales', ofTwoLines('0912.000.001', '+84 912 000 001'))).toEqual([[], 2]);
  expect(found('sales', ofTwoLines('0912.000.001', '0912.000.002'))).toEqual([[['sameId', 'A1', 3, 1]], 2]);
});

test('rows without an ID repeat nothing', () => {
  expect(found('sales', 'orderId | soldOn | amount\n | 2026-11-02 | 1\n | 2026-11-02 | 1')).toEqual([[], 2]);
});
