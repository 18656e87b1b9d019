/** Shows which columns with a repeated header are reported. */
import { messages } from '../../../../src/words';
import { problemText } from '../../../../src/data/reading/problem-text';
import { locate } from '../../../../src/data/mapping/locate';
import { twins } from '../../../../src/data/reading/twins';

const CELLS = {
  sheet: 'Sales',
  values: [
    ['Report', '', '', '', ''],
    ['Sold on', 'Amount', 'Note', 'AMOUNT ', 'Note'],
  ],
};

test('a second column with the header of a mapped one is told, with the one that is read; unmapped ones are not', () => {
  const source = locate('sales', { sheet: 'Sales', columns: { soldOn: 'Sold on', amount: 'Amount' } }, CELLS);
  const found = twins(source, CELLS);
  expect(found.map((problem) => problemText(problem, messages('en')))).toEqual([
    'Sales!D2: there are several columns “AMOUNT”. Only column B is read. If this one is meant, give each a header of its own.',
  ]);
  expect(found.map((problem) => problemText(problem, messages('vi')))).toEqual([
    'Sales!D2: có nhiều cột cùng tiêu đề “AMOUNT”. Chỉ cột B được đọc. Nếu bạn muốn dùng cột này, hãy đặt cho mỗi cột một tiêu đề riêng.',
  ]);
});
