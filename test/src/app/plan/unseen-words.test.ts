/** Shows which status words are refused when a mapping is saved. */
import { refuseUnseenWords } from '../../../../src/app/plan/unseen-words';
import type { TableMapping } from '../../../../src/data/mapping/mapping';
import { literalSheet } from '../../literal-sheet';
import { refused } from '../../refused';

const ORDERS = literalSheet(
  'Orders',
  `Sold on    | Amount | Stage
   2026-10-05 | 100    | Chốt xong
   2026-10-06 | 200    | chốt xong
   2026-10-07 | 300    | Bỏ cuộc
   2026-10-08 | 300    |`,
);

const cellsOf = (name: string) => (name === 'Orders' ? ORDERS : undefined);

const orders = (words: Partial<TableMapping>): { sales: TableMapping } => ({
  sales: { sheet: 'Orders', columns: { soldOn: 'Sold on', amount: 'Amount', status: 'Stage' }, ...words },
});

test('a word that no row has, with the column, its words and the nearest of them', () => {
  expect(
    refused(() => {
      refuseUnseenWords(orders({ won: ['Chốt xog'] }), {}, cellsOf);
    }),
  ).toEqual({
    en: 'No row of “Stage” has the status “Chốt xog”; “Chốt xong” comes nearest. The column has “Chốt xong”, “Bỏ cuộc”: write one of these.',
    vi: 'Cột “Stage” không có dòng nào ghi trạng thái “Chốt xog”; gần nhất là “Chốt xong”. Trong cột có: “Chốt xong”, “Bỏ cuộc”. Hãy ghi một trong các từ này.',
  });
});

test.each([
  ['a word of the column, in whatever case', orders({ won: ['CHỐT XONG'], lost: ['Bỏ cuộc'] }), {}],
  ['a usual word, which may come yet', orders({ won: ['Thành công'] }), {}],
  [
    'a word that the plan has already, whatever it means now',
    orders({ open: ['Để sau'] }),
    orders({ won: ['Để sau'] }),
  ],
  [
    'a sheet that is not there: another refusal says so',
    { sales: { ...orders({ won: ['Để sau'] }).sales, sheet: 'Gone' } },
    {},
  ],
])('%s is not refused', (_, mapping, before) => {
  expect(() => {
    refuseUnseenWords(mapping, before, cellsOf);
  }).not.toThrow();
});
