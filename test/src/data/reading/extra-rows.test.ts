/** Shows which rows of a sheet are no data, that they are named, and how they count after all. */
import { locate } from '../../../../src/data/mapping/locate';
import type { Counting } from '../../../../src/data/reading/counting';
import { uncleanCells } from '../../../../src/data/reading/clean';
import { problemText } from '../../../../src/data/reading/problem-text';
import { readRows, type ReadTable } from '../../../../src/data/reading/read';
import type { ColumnId, TableId } from '../../../../src/model/catalogue/tables';
import { messages } from '../../../../src/words';
import { HANOI, literalSheet } from '../../literal-sheet';

/** A table on a sheet whose headers are the ids of its columns, with others that are not mapped. */
function read(table: TableId, ids: readonly ColumnId[], text: string, counting?: Counting): ReadTable {
  const cells = literalSheet('Data', text);
  const columns = Object.fromEntries(ids.map((id) => [id, id]));
  return readRows(locate(table, { sheet: 'Data', columns }, cells), cells, HANOI, 'vi_VN', counting);
}

const rowsLeftOut = ({ problems }: ReadTable): readonly unknown[] =>
  problems.flatMap((problem) => (problem.kind === 'extraRow' ? [[problem.row, problem.what]] : []));

const SALES: readonly ColumnId[] = ['soldOn', 'customer', 'rep', 'amount'];
const sales = (rows: string, counting?: Counting): ReadTable =>
  read(
    'sales',
    SALES,
    `soldOn | customer | rep | amount | note\n 2026-10-01 | An | Lan | 100 |\n${rows}`,
    counting,
  );

describe('left out and named', () => {
  test.each<[string, string, unknown]>([
    ['a total with a date', '2026-10-31 | | TỔNG CỘNG | 100', [[3, 'total']]],
    [
      'a total in place of the rep, with a region or a customer',
      '2026-10-31 | Bình | Total | 100',
      [[3, 'total']],
    ],
    ['a total in place of the rep and of the customer', '2026-10-31 | Total | Total | 100', [[3, 'total']]],
    ['a total in place of the date', 'Grand total: | | | 100', [[3, 'total']]],
    ['a total beside the mapped columns', '2026-10-31 | | | 100 | Tổng tháng 10', [[3, 'total']]],
    ['a number below a blank row, without a date', '| | | |\n | | | 100', [[4, 'total']]],
    ['a total of a group or a branch', 'Cộng nhóm | | | 100', [[3, 'total']]],
    ['a total of a branch by its name', 'Cộng chi nhánh Hà Nội | | | 100', [[3, 'total']]],
    [
      'a total above signatures, which make most cells of its columns texts',
      '| Tổng cộng | | 100 |\n Số dòng = 1 | | | |\n Người lập | Kế toán trưởng | | Giám đốc |\n (Ký tên) | (Ký tên) | | (Ký, đóng dấu) |',
      [
        [3, 'total'],
        [4, 'note'],
        [5, 'note'],
        [6, 'note'],
      ],
    ],
    ['the header once more', 'soldOn | customer | rep | amount | note', [[3, 'header']]],
    [
      'another table from its headers on',
      'Ngày | Kênh | Người chi | Số tiền |\n 2026-10-02 | Zalo | Lan | 7 |\n 2026-10-03 | Zalo | Minh | 8 |',
      [[3, 'otherTable']],
    ],
    ['a footer', '| | Copyright (c) 2026 Example | |', [[3, 'note']]],
    [
      'a report’s last lines, below a blank row',
      '| | | |\n Opportunity Report | | | |\n An Phát Ltd. | | | |',
      [
        [4, 'note'],
        [5, 'note'],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    const table = sales(rows);
    expect(rowsLeftOut(table)).toEqual(expected);
    expect([table.rows.length, table.rows.texts.rep?.words]).toEqual([1, ['Lan']]);
  });

  test('a row that names nothing and is as much as the others together, above or below them', () => {
    const ids = ['spentOn', 'amount', 'channel'] as const;
    const rows = '2026-10-01 | 100 | A\n 2026-10-02 | 200 | B\n 2026-10-03 | 300 | C';
    const above = read('spend', ids, `spentOn | amount | channel\n 2026-10-01 | 600 |\n ${rows}`);
    expect([rowsLeftOut(above), above.rows.length]).toEqual([[[2, 'total']], 3]);
    const below = read('spend', ids, `spentOn | amount | channel\n ${rows}\n 2026-10-31 | 600 |`);
    expect([rowsLeftOut(below), below.rows.length]).toEqual([[[5, 'total']], 3]);
    const other = read('spend', ids, `spentOn | amount | channel\n ${rows}\n 2026-10-31 | 601 |`);
    expect([rowsLeftOut(other), other.rows.length]).toEqual([[], 4]);
  });

  test('has no say in how a column is written', () => {
    const ids = ['spentOn', 'amount', 'channel'] as const;
    const rows = '5/10/2026 | 100 | A\n 6/10/2026 | 200 | B\n 7/10/2026 | 300 | C';
    const alone = read('spend', ids, `spentOn | amount | channel\n ${rows}`);
    expect(alone.decisions.map(({ style, by, row }) => [style, by, row])).toEqual([
      ['dayFirst', 'locale', 2],
    ]);
    const below = read('spend', ids, `spentOn | amount | channel\n ${rows}\n 10/31/2026 | 600 |`);
    expect([rowsLeftOut(below), below.rows, below.decisions]).toEqual([
      [[5, 'total']],
      alone.rows,
      alone.decisions,
    ]);
  });

  test('each in a sentence', () => {
    const [problem] = sales('2026-10-31 | | TỔNG CỘNG | 100').problems;
    if (!problem) throw new Error('nothing was named');
    expect([problemText(problem, messages('en')), problemText(problem, messages('vi'))]).toEqual([
      'Data, row 3 (“TỔNG CỘNG”) looks like a total and is left out. If it is data, choose “Counted” for “Rows that look like totals or notes” in the KPI plan.',
      'Data, dòng 3 (“TỔNG CỘNG”) có vẻ là dòng tổng nên không được tính. Nếu đây là dữ liệu, hãy chọn “Có tính” ở mục “Dòng giống dòng tổng hoặc ghi chú” trong Kế hoạch KPI.',
    ]);
  });
});

test('below another table rows count again where the own headers stand again', () => {
  const { rows, leftOut } = sales(`Ngày | Kênh | Người chi | Số tiền |
                                   2026-10-02 | Zalo | Lan | 7 |
                                   soldOn | customer | rep | amount | note
                                   2026-10-03 | Bình | Minh | 200 |`);
  expect([...(rows.numbers.amount ?? [])]).toEqual([100, 200]);
  expect([...leftOut.keys()].map((place) => place + 1)).toEqual([3, 4, 5]);
});

test.each([
  ['a customer of such a name, with a date', '2026-10-02 | Total | | 5'],
  ['people called Công and Tống', '2026-10-02 | Công | Tống | 5'],
  ['a company that begins with the word', '2026-10-02 | Tổng công ty Điện lực | | 5'],
  ['a sale without names', '2026-10-02 | | | 5'],
  ['words that are headers elsewhere, beside a date', '2026-10-02 | Công ty | Sales | | Khách hàng'],
  ['a row without a date among the data', '| An | Lan | 5'],
])('%s counts', (_, rows) => {
  const table = sales(rows);
  expect([rowsLeftOut(table), table.rows.length]).toEqual([[], 2]);
});

test('where the plan says so, such rows count and are not named', () => {
  const table = sales('2026-10-31 | | TỔNG CỘNG | 100', { extraRows: 'counted' });
  expect([table.problems, table.rows.length, table.leftOut.size]).toEqual([[], 2, 0]);
});

test('a left out row speaks against formulas where it has a date, by which they would count it', () => {
  const uncleanOf = (rows: string): readonly unknown[] => {
    const cells = literalSheet('Data', `soldOn | rep | amount\n 2026-10-01 | Lan | 5\n ${rows}`);
    const columns = { soldOn: 'soldOn', rep: 'rep', amount: 'amount' };
    const located = locate('sales', { sheet: 'Data', columns }, cells);
    const { leftOut } = readRows(located, cells, HANOI, 'vi_VN');
    const reading = { columns: new Set(['soldOn', 'rep', 'amount'] as const), pairs: [] };
    return uncleanCells(located, cells, HANOI, reading, { leftOut }).map(({ kind, column, count }) => [
      kind,
      column,
      count,
    ]);
  };
  expect(uncleanOf('2026-10-31 | Total | 5')).toEqual([['extra', 1, 1]]);
  expect(uncleanOf('Total | | 5')).toEqual([]);
});
