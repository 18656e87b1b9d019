import { reasonText } from '../../../src/mapping/in-words';
import { columnPreview, proposeColumns, type ProposedTable } from '../../../src/mapping/propose-columns';
import { messages } from '../../../src/messages';
import type { SheetCells } from '../../../src/rows/cells';
import { HANOI, literalSheet } from '../literal-sheet';

function proposed(cells: SheetCells, table: 'sales' | 'leads' | 'prices' = 'sales'): ProposedTable {
  const proposal = proposeColumns(table, cells, HANOI);
  if (!proposal) throw new Error('nothing is proposed');
  return proposal;
}

/** `soldOn: B “Day”, likely` */
const written = (cells: SheetCells, table?: 'sales' | 'leads' | 'prices'): readonly string[] =>
  proposed(cells, table).columns.map(
    ({ id, column, header, confidence }) => `${id}: ${column} “${header}”, ${confidence}`,
  );

test('a column with a known header and readable values is sure, and shows three different cells', () => {
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
  expect(proposed(orders)).toEqual({
    table: 'sales',
    sheet: 'Orders',
    headerRow: 2,
    missing: [],
    mapping: {
      sheet: 'Orders',
      columns: { soldOn: 'Order date', customer: 'Customer', amount: 'Total' },
    },
    columns: [
      {
        id: 'soldOn',
        column: 1,
        header: 'Order date',
        confidence: 'sure',
        reasons: [{ kind: 'header' }, { kind: 'values', readable: 5, of: 5, expected: 'date' }],
        preview: ['2026-10-01', '2026-10-02', '2026-10-03'],
      },
      {
        id: 'customer',
        column: 2,
        header: 'Customer',
        confidence: 'sure',
        reasons: [{ kind: 'header' }, { kind: 'values', readable: 5, of: 5, expected: 'text' }],
        preview: ['An Phát', 'Minh Long', 'Hoà Bình'],
      },
      {
        id: 'amount',
        column: 3,
        header: 'Total',
        confidence: 'sure',
        reasons: [{ kind: 'header' }, { kind: 'values', readable: 4, of: 4, expected: 'number' }],
        preview: ['1.200.000 ₫', '1,5 tr', '300000'],
      },
    ],
  });
});

describe('a column is only likely', () => {
  test('where less than nine of ten cells can be read', () => {
    const dates = (unreadable: number): string =>
      [
        ...Array.from({ length: 10 - unreadable }, () => '2026-10-01 | 1'),
        ...Array.from({ length: unreadable }, () => 'soon | 1'),
      ].join('\n');
    expect(written(literalSheet('Orders', `Order date | Total\n${dates(1)}`))[0]).toBe(
      'soldOn: 1 “Order date”, sure',
    );
    expect(written(literalSheet('Orders', `Order date | Total\n${dates(2)}`))[0]).toBe(
      'soldOn: 1 “Order date”, likely',
    );
  });

  test('where it is empty', () => {
    expect(written(literalSheet('Orders', 'Order date | Total\n 2026-10-01 | '))).toEqual([
      'soldOn: 1 “Order date”, sure',
      'amount: 2 “Total”, likely',
    ]);
  });

  test('where its header stands above other columns, too: the leftmost is read', () => {
    const orders = literalSheet('Orders', 'Order date | Total | total\n 2026-10-01 | 1 | 2');
    expect(proposed(orders).columns[1]).toMatchObject({
      column: 2,
      confidence: 'likely',
      reasons: [{ kind: 'header' }, { kind: 'values' }, { kind: 'sameHeader', columns: [3] }],
    });
  });

  test('where its values alone speak for it', () => {
    const orders = literalSheet('Sheet1', 'Day | Total\n 2026-10-01 | 1');
    expect(written(orders)).toEqual(['soldOn: 1 “Day”, likely', 'amount: 2 “Total”, sure']);
    expect(proposed(orders).columns[0]?.reasons[0]).toEqual({ kind: 'onlyOne' });
  });

  test('where a part of its header does', () => {
    const orders = literalSheet(
      'Sheet1',
      'Order date (new one) old | Paid | Total\n 2026-10-01 | 2026-10-01 | 1',
    );
    expect(proposed(orders).columns[0]).toMatchObject({
      id: 'soldOn',
      column: 1,
      reasons: [{ kind: 'part' }, {}],
    });
  });
});

test('a column without a header is found, and is missing until it has one', () => {
  const orders = literalSheet('Orders', ' | Total\n 2026-10-01 | 1');
  expect(proposed(orders)).toMatchObject({
    missing: ['soldOn'],
    mapping: { columns: { amount: 'Total' } },
    columns: [
      {
        id: 'soldOn',
        column: 1,
        header: '',
        confidence: 'likely',
        reasons: [{ kind: 'onlyOne' }, {}, { kind: 'noHeader' }],
      },
      { id: 'amount' },
    ],
  });
});

test('a person who chose the sheet may mean a header of another table', () => {
  expect(written(literalSheet('Sheet1', 'Ngày tạo | Doanh thu\n 2026-10-01 | 1'))).toEqual([
    'soldOn: 1 “Ngày tạo”, likely',
    'amount: 2 “Doanh thu”, sure',
  ]);
});

test('two columns of numbers are not guessed apart where two are missing, and one is not taken for either', () => {
  const head = 'Observed on | Product | A';
  const missing = (table: string): readonly string[] =>
    proposed(literalSheet('Prices', table), 'prices').missing;
  expect(missing(`${head} | B\n 2026-10-01 | Trà | 100 | 120`)).toEqual(['ourPrice', 'competitorPrice']);
  expect(missing(`${head}\n 2026-10-01 | Trà | 100`)).toEqual(['ourPrice', 'competitorPrice']);
  expect(missing('Observed on | Product | Our price | B\n 2026-10-01 | Trà | 100 | 120')).toEqual([]);
});

test('a sheet of which no header is known is read below its first row of texts', () => {
  const cells = literalSheet('Sheet1', 'Report\n Day | Who | How much\n 2026-10-01 | Lan | 5');
  expect(proposed(cells)).toMatchObject({ headerRow: 2, missing: [] });
  expect(written(cells)).toEqual(['soldOn: 1 “Day”, likely', 'amount: 3 “How much”, likely']);
  expect(proposeColumns('sales', literalSheet('Sheet1', '1 | 2\n 3 | 4'), HANOI)).toBeUndefined();
  expect(proposeColumns('sales', { sheet: 'Sheet1', values: [] }, HANOI)).toBeUndefined();
});

test('what is missing is named', () => {
  expect(
    proposed(literalSheet('Leads', 'Created on | Rep | Note\n 2026-10-01 | Lan | call'), 'leads').missing,
  ).toEqual(['status']);
});

test('any column can be looked at', () => {
  const cells = literalSheet('Sheet1', 'A | B\n 2026-10-01 | 1\n 2026-10-01 | 2\n | 3\n | 4');
  expect(columnPreview(cells, 1, 1, HANOI)).toEqual(['2026-10-01']);
  expect(columnPreview(cells, 1, 2, HANOI)).toEqual(['1', '2', '3']);
  expect(columnPreview(cells, 1, 3, HANOI)).toEqual([]);
});

test('reasons are phrases in both languages', () => {
  const orders = literalSheet('Orders', ' | Total | Total\n 2026-10-01 | 1 | 2');
  const said = (language: 'en' | 'vi'): readonly (readonly string[])[] =>
    proposed(orders).columns.map(({ reasons }) =>
      reasons.map((reason) => reasonText(reason, messages(language))),
    );
  expect(said('en')).toEqual([
    [
      'no other column holds such values',
      '1 of 1 cell can be read as a date',
      'it has no header: type one above it first',
    ],
    [
      'its header says so',
      '1 of 1 cell can be read as a number',
      'the same header stands above C, too: only the leftmost column is read',
    ],
  ]);
  expect(said('vi')).toEqual([
    [
      'không cột nào khác có giá trị như vậy',
      '1/1 ô đọc được là ngày tháng',
      'cột chưa có tiêu đề: hãy gõ tiêu đề trước',
    ],
    ['tiêu đề cột cho biết', '1/1 ô đọc được là số', 'cột C có cùng tiêu đề: chỉ cột bên trái nhất được đọc'],
  ]);
});
