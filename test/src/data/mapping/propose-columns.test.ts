/** Shows which columns are proposed for a sheet that a person chose, and why. */
import { reasonsText } from '../../../../src/data/mapping/in-words';
import { columnPreview, proposeColumns } from '../../../../src/data/mapping/propose-columns';
import type { TableId } from '../../../../src/model/catalogue/tables';
import { messages } from '../../../../src/words';
import type { SheetCells } from '../../../../src/core/text/cells';
import { HANOI, literalSheet } from '../../literal-sheet';

const SHOWING = { zone: HANOI, locale: 'vi_VN' };

const proposed = (cells: SheetCells, table: TableId = 'sales') => proposeColumns(table, cells);

/** `soldOn: “Day”, likely` */
const written = (cells: SheetCells, table?: TableId): readonly string[] =>
  proposed(cells, table).map(({ id, header, confidence }) => `${id}: “${header}”, ${confidence}`);

test('a column with a known header and readable values is sure', () => {
  const orders = literalSheet(
    'Orders',
    `Sales report
     Order date | Customer  | Total
     2026-10-01 | An Phát   | 1.200.000 ₫
     2026-10-01 | Minh Long | 1,5 tr
     2026-10-02 | An Phát   | 300000
     2026-10-03 | An Phát   |
     2026-10-04 | Hoà Bình  | 5`,
  );
  expect(proposed(orders)).toEqual([
    {
      id: 'soldOn',
      header: 'Order date',
      confidence: 'sure',
      reasons: [{ kind: 'header' }, { kind: 'values', readable: 5, of: 5, expected: 'date' }],
    },
    {
      id: 'customer',
      header: 'Customer',
      confidence: 'sure',
      reasons: [{ kind: 'header' }],
    },
    {
      id: 'amount',
      header: 'Total',
      confidence: 'sure',
      reasons: [{ kind: 'header' }, { kind: 'values', readable: 4, of: 4, expected: 'number' }],
    },
  ]);
});

describe('a column is only likely', () => {
  test('where less than nine of ten cells can be read', () => {
    const dates = (unreadable: number): string =>
      [
        ...Array.from({ length: 10 - unreadable }, () => '2026-10-01 | 1'),
        ...Array.from({ length: unreadable }, () => 'soon | 1'),
      ].join('\n');
    expect(written(literalSheet('Orders', `Order date | Total\n${dates(1)}`))[0]).toBe(
      'soldOn: “Order date”, sure',
    );
    expect(written(literalSheet('Orders', `Order date | Total\n${dates(2)}`))[0]).toBe(
      'soldOn: “Order date”, likely',
    );
  });

  test('where it is empty', () => {
    expect(written(literalSheet('Orders', 'Order date | Total\n 2026-10-01 | '))).toEqual([
      'soldOn: “Order date”, sure',
      'amount: “Total”, likely',
    ]);
  });

  test('where its header stands above other columns, too: the leftmost is read', () => {
    const orders = literalSheet('Orders', 'Order date | Total | total\n 2026-10-01 | 1 | 2');
    expect(proposed(orders)[1]).toMatchObject({
      header: 'Total',
      confidence: 'likely',
      reasons: [{ kind: 'header' }, { kind: 'values' }, { kind: 'sameHeader', columns: [3] }],
    });
  });

  test('where its values alone speak for it', () => {
    const orders = literalSheet('Sheet1', 'Day | Total\n 2026-10-01 | 1');
    expect(written(orders)).toEqual(['soldOn: “Day”, likely', 'amount: “Total”, sure']);
    expect(proposed(orders)[0]?.reasons[0]).toEqual({ kind: 'onlyOne' });
  });

  test('where a part of its header does', () => {
    const orders = literalSheet(
      'Sheet1',
      'Order date (new one) old | Paid | Total\n 2026-10-01 | 2026-10-01 | 1',
    );
    expect(proposed(orders)[0]).toMatchObject({
      id: 'soldOn',
      header: 'Order date (new one) old',
      reasons: [{ kind: 'part' }, {}],
    });
  });
});

test('a column without a header is not proposed: nothing could be mapped to it', () => {
  expect(written(literalSheet('Orders', ' | Total\n 2026-10-01 | 1'))).toEqual(['amount: “Total”, sure']);
});

test('a person who chose the sheet may mean a header of another table', () => {
  expect(written(literalSheet('Sheet1', 'Ngày tạo | Doanh thu\n 2026-10-01 | 1'))).toEqual([
    'soldOn: “Ngày tạo”, likely',
    'amount: “Doanh thu”, sure',
  ]);
});

test('two columns of numbers are not guessed apart where two are missing, and one is not taken for either', () => {
  const head = 'Observed on | Product | A';
  const ids = (table: string): readonly string[] =>
    proposed(literalSheet('Prices', table), 'prices').map(({ id }) => id);
  expect(ids(`${head} | B\n 2026-10-01 | Trà | 100 | 120`)).toEqual(['observedOn', 'product']);
  expect(ids(`${head}\n 2026-10-01 | Trà | 100`)).toEqual(['observedOn', 'product']);
  expect(ids('Observed on | Product | Our price | B\n 2026-10-01 | Trà | 100 | 120')).toEqual([
    'observedOn',
    'product',
    'ourPrice',
    'competitorPrice',
  ]);
});

test('a sheet of which no header is known is read below its first row of texts', () => {
  const cells = literalSheet('Sheet1', 'Report\n Day | Who | How much\n 2026-10-01 | Lan | 5');
  expect(written(cells)).toEqual(['soldOn: “Day”, likely', 'amount: “How much”, likely']);
  expect(proposed(literalSheet('Sheet1', '1 | 2\n 3 | 4'))).toEqual([]);
  expect(proposed({ sheet: 'Sheet1', values: [] })).toEqual([]);
});

test('any column can be looked at', () => {
  const cells = literalSheet('Sheet1', 'A | B\n 2026-10-01 | 1\n 2026-10-01 | 2\n | 3\n | 4');
  expect(columnPreview(cells, 1, 1, SHOWING)).toEqual(['1/10/2026']);
  expect(columnPreview(cells, 1, 2, SHOWING)).toEqual(['1', '2', '3']);
  expect(columnPreview(cells, 1, 3, SHOWING)).toEqual([]);
});

test('the reasons of a column are said in both languages', () => {
  const orders = literalSheet('Orders', 'Day | Total | Total\n 2026-10-01 | 1 | 2\n 2026-10-02 | soon | 3');
  const said = (language: 'en' | 'vi', cells = orders): readonly string[] =>
    proposed(cells).map(({ reasons }) => reasonsText(reasons, messages(language)));
  expect(said('en')).toEqual([
    'the only column with such values; dates below it',
    'a known header; 1 of 2 cells can be read as a number; the same header also stands above C: only the leftmost column is read',
  ]);
  expect(said('vi')).toEqual([
    'cột duy nhất có giá trị như vậy; bên dưới là ngày tháng',
    'tiêu đề quen thuộc; 1/2 ô đọc được là số; cột C có cùng tiêu đề: chỉ cột bên trái nhất được đọc',
  ]);
  const open = literalSheet('Sheet1', 'Order date (new one) old | Paid | Total\n 2026-10-01 | 2026-10-01 |');
  expect(said('en', open)).toEqual([
    'a word for it in the header; dates below it',
    'a known header; no cell below it is filled',
  ]);
  expect(said('vi', open)).toEqual([
    'tiêu đề có từ liên quan; bên dưới là ngày tháng',
    'tiêu đề quen thuộc; cột chưa có ô nào được điền',
  ]);
});

test('people’s names are those of reps in the sheet that is the team', () => {
  const staff = literalSheet('Sheet1', 'Họ tên | Chức vụ\n Lan | NVKD');
  expect(written(staff, 'team')).toEqual(['rep: “Họ tên”, sure']);
});
