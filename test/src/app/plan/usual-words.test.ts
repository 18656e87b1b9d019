/** Shows which words the status column of a table gets that was just chosen. */
import { withUsualWords } from '../../../../src/app/plan/usual-words';
import type { TableMapping } from '../../../../src/data/mapping/mapping';
import { literalSheet } from '../../literal-sheet';

const ORDERS = literalSheet(
  'Orders',
  `Sold on    | Amount | Payment  | Delivery
   2026-10-05 | 100    | paid     | Đã giao
   2026-10-06 | 200    | refunded | Trả hàng`,
);

const cellsOf = (name: string) => (name === 'Orders' ? ORDERS : undefined);

const orders = (status: string, words: Partial<TableMapping> = {}): TableMapping => ({
  sheet: 'Orders',
  columns: { soldOn: 'Sold on', amount: 'Amount', status },
  ...words,
});

const saved = (sales: TableMapping, before?: TableMapping) =>
  withUsualWords({ sales }, before ? { sales: before } : {}, cellsOf).sales;

test('another column has its own words', () => {
  expect(saved(orders('Delivery'), orders('Payment', { won: ['paid'] }))).toEqual(
    orders('Delivery', { won: ['Đã giao'], returned: ['Trả hàng'] }),
  );
  expect(saved(orders('Payment'))).toEqual(orders('Payment', { won: ['paid'], returned: ['refunded'] }));
});

test('words that somebody chose, and a column without words that nobody changed, stay as they are', () => {
  expect(saved(orders('Delivery', { won: ['Trả hàng'] }))).toEqual(orders('Delivery', { won: ['Trả hàng'] }));
  expect(saved(orders('Payment'), orders('Payment'))).toEqual(orders('Payment'));
});

test('a column that is not on the sheet gets none', () => {
  expect(saved(orders('Stage'))).toEqual(orders('Stage'));
});
