/** Shows the statuses of a table with their rows, and which amounts do not count because of theirs. */
import { leftOutCredits } from '../../../src/document/credits';
import { seenStatuses } from '../../../src/document/seen-statuses';
import { readTables } from '../literal-tables';

const ORDERS = `soldOn     | rep | amount | status
                2026-10-05 | Lan | 1000   | Hoàn thành
                2026-10-06 | Lan | 500    | hoàn thành
                2026-10-07 | Lan | 400    | Đã nhận hàng
                2026-10-08 | Lan | 300    | Trả hàng
                2026-10-09 | Lan | -300   | Trả hàng
                2026-10-10 | Lan | 200    | Chờ gọi
                2026-10-11 | Lan | -100   |`;

const { sales } = readTables({ sales: ORDERS }, { won: ['Hoàn thành', 'Đã chốt'], lost: [] }).sources;
const mapped = { sheet: 'sales', columns: {}, won: ['Hoàn thành', 'Đã chốt'] };

test('each word has its rows and its meaning; whether a row is won is said by people', () => {
  expect(seenStatuses(sales, mapped).map(({ word, rows, means }) => [word, rows, means])).toEqual([
    ['Hoàn thành', 2, 'won'],
    ['Trả hàng', 2, 'returned'],
    ['Đã nhận hàng', 1, null],
    ['Chờ gọi', 1, null],
    ['Đã chốt', 0, 'won'],
  ]);
});

test('what the mapping says goes before what a word usually means', () => {
  const [, returned] = seenStatuses(sales, { ...mapped, open: ['TRẢ HÀNG'] });
  expect(returned).toEqual({ word: 'Trả hàng', rows: 2, means: 'open' });
});

test('negative amounts whose status is not won are found, and none where the status counts or none is mapped', () => {
  const credits = (won: readonly string[], table = ORDERS) => {
    const read = readTables({ sales: table }, { won, lost: [] }).sources.sales;
    return read && leftOutCredits(read);
  };
  expect(credits(['Hoàn thành'])).toEqual({ count: 2, statuses: ['Trả hàng'] });
  expect(credits(['Hoàn thành', 'trả hàng'])).toEqual({ count: 1, statuses: [] });
  expect(credits(['Hoàn thành'], ORDERS.replace('status', 'note'))).toBeUndefined();
});
