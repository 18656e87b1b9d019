/** Shows that a column in which nothing can be read is refused once, with what stands in it. */
import { locate } from '../../../../src/data/mapping/locate';
import { refuseUnreadable } from '../../../../src/data/mapping/unreadable-column';
import { usableMapping } from '../../../../src/data/mapping/usable';
import type { Mapping } from '../../../../src/data/mapping/mapping';
import { literalSheet } from '../../literal-sheet';
import { refused } from '../../refused';

const SALES: Mapping = {
  sales: { sheet: 'Sales', columns: { soldOn: 'Sold', rep: 'Rep', amount: 'Amount' } },
};

function check(table: string): void {
  const mapping = SALES.sales;
  if (!mapping) throw new Error('no sales');
  const cells = literalSheet('Sales', table);
  refuseUnreadable(locate('sales', mapping, cells), cells);
}

const NOTHING_SOLD = `
  Report |      |
  Sold   | Rep  | Amount
  Q4     | Lan  | 100
  Q4     | Minh | 200
         | Lan  | 300
  #N/A   | Minh | 400
  soon   | Lan  | 500`;

test('dates: none can be read', () => {
  expect(refused(() => check(NOTHING_SOLD))).toEqual({
    en: 'Sales!A (“Sold”): none of the 4 filled cells can be read as a date, for example “Q4”, “#N/A”, “soon”. Correct the cells, or choose another column for it.',
    vi: 'Sales!A (“Sold”): không ô nào trong 4 ô có dữ liệu đọc được là ngày tháng, ví dụ “Q4”, “#N/A”, “soon”. Hãy sửa các ô này hoặc chọn cột khác.',
  });
});

test('numbers: none can be read', () => {
  const { en } = refused(() =>
    check(`
      Sold       | Rep  | Amount
      2026-10-01 | Lan  | paid
      2026-10-02 | Minh | open
      2026-10-03 | Lan  | paid`),
  );
  expect(en).toMatch(
    /^Sales!C \(“Amount”\): none of the 3 filled cells can be read as a number, for example “paid”, “open”\./,
  );
});

test.each([
  ['one cell can be read', 'Sold|Rep|Amount\nsoon|Lan|1\nsoon|Lan|1\nsoon|Lan|1\nT7, 24/01/2026|Lan|1'],
  ['one cell is a date', 'Sold|Rep|Amount\nsoon|Lan|1\nsoon|Lan|1\nsoon|Lan|1\n2026-10-01|Lan|1'],
  [
    'one cell is a moment elsewhere',
    'Sold|Rep|Amount\nsoon|Lan|1\nsoon|Lan|1\nx|Lan|1\n2026-10-01 10:00 +0500|Lan|1',
  ],
  ['two cells may be slips', 'Sold|Rep|Amount\nsoon|Lan|1\nsoon|Lan|1'],
  ['nothing is filled', 'Sold|Rep|Amount\n|Lan|1\n|Lan|1\n|Lan|1'],
])('nothing is refused where %s', (_, table) => {
  expect(() => {
    check(table);
  }).not.toThrow();
});

test('in the wizard the table is left out, and the reason said', () => {
  const { mapping, refused: refusals } = usableMapping(SALES, () => literalSheet('Sales', NOTHING_SOLD));
  expect([mapping, refusals.length]).toEqual([{}, 1]);
});
