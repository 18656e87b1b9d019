/** Shows what the command prints of what was understood, for a terminal of 100 columns. */
import { shortened, widthOf, wrapped } from '../../host/command/text-width';
import { understoodText } from '../../host/command/understood-text';
import { commandWords } from '../../host/messages/command';
import type { Understood, UnderstoodTable } from '../../src/app/bridge';

const first = { sheet: 'Đơn hàng T11', row: 15, column: 2 };

const SALES: UnderstoodTable = {
  ...{ table: 'sales', sheet: 'Đơn hàng T10', joined: ['Đơn hàng T11'], rows: 1204 },
  columns: [
    {
      column: 'soldOn',
      required: true,
      header: 'Ngày đặt',
      confidence: 'sure',
      why: 'a known header',
      preview: [],
    },
    {
      ...{ column: 'amount', required: true, header: 'Tổng tiền', confidence: 'likely', preview: [] },
      why: 'a known header; 990 of 1,000 cells can be read as a number; also possible: “Doanh thu sau khi trừ chiết khấu”',
    },
    { column: 'rep', required: false, header: null, why: '', preview: [] },
    { column: 'share', required: false, header: null, isNeedless: true, why: '', preview: [] },
  ],
  statuses: [
    { word: 'Hoàn thành', rows: 1000, means: 'won' },
    { word: 'Đã giao', rows: 4, means: 'won' },
    { word: 'Hủy', rows: 190, means: 'lost' },
    { word: 'Đã soạn', rows: 10, means: null },
  ],
  scale: null,
  leftOut: [
    { what: 'rows', count: 3, text: '3 rows of totals', first },
    { what: 'cells', count: 1, text: '1 error in “Tổng tiền”', first: { ...first, row: 9 } },
  ],
  decisions: [],
  notes: ['“Sales”: nobody has said what “Đã soạn” (10 rows) means.'],
};

const printed = (
  table: UnderstoodTable,
  language: 'en' | 'vi' = 'en',
  sheets: readonly string[] = ['Đơn hàng T10', 'Đơn hàng T11'],
): string => {
  const understood: Understood = { tables: [table], period: '', notes: [] };
  return understoodText(understood, sheets, language, commandWords(language));
};

test('a title, a line for each column, what its words mean, and what is left out', () => {
  expect(printed(SALES)).toBe(
    [
      'Sales ← Đơn hàng T10, Đơn hàng T11 · 1,204 rows · 3 left out',
      '  Sold on      Ngày đặt   a known header',
      '  Amount       Tổng tiền  a known header; 990 of 1,000 cells can be read as a number; also possible:',
      '                          “Doanh thu sau khi trừ chiết khấu”',
      '  (not found)  Rep',
      '  Won          Hoàn thành (1,000), Đã giao (4)',
      '  Lost         Hủy (190)',
      '  Left out     3 rows of totals (first: Đơn hàng T11!B15)',
      '  Left out     1 error in “Tổng tiền” (first: Đơn hàng T11!B9)',
      '  !  “Sales”: nobody has said what “Đã soạn” (10 rows) means.',
    ].join('\n'),
  );
});

test('in Vietnamese, with its marks', () => {
  expect(printed(SALES, 'vi').split('\n').slice(0, 6)).toEqual([
    'Bán hàng ← Đơn hàng T10, Đơn hàng T11 · 1.204 dòng · bỏ 3 dòng',
    '  Ngày bán      Ngày đặt   a known header',
    '  Số tiền       Tổng tiền  a known header; 990 of 1,000 cells can be read as a number; also',
    '                           possible: “Doanh thu sau khi trừ chiết khấu”',
    '  (không thấy)  Nhân viên',
    '  Thành công    Hoàn thành (1.000), Đã giao (4)',
  ]);
});

test('sheets that nothing is read from are named', () => {
  expect(printed(SALES, 'en', ['Đơn hàng T10', 'Ghi chú', 'Giá']).split('\n').slice(-2)).toEqual([
    '',
    'Not read: Ghi chú, Giá',
  ]);
});

test('no line is wider than 100 columns, however long and wide the names are', () => {
  const long = '売上'.repeat(60);
  const table = {
    ...SALES,
    joined: [long],
    columns: SALES.columns.map((each) => ({ ...each, header: each.header && long })),
    statuses: SALES.statuses.map((each) => ({ ...each, word: `${each.word} ${long}` })),
    notes: [long],
  };
  const widths = printed(table).split('\n').map(widthOf);
  expect(widths.filter((width) => width > 100)).toEqual([]);
});

describe('widths', () => {
  test.each([
    ['Lan', 3],
    ['Thành công', 10],
    ['Thành công'.normalize('NFD'), 10],
    ['売上', 4],
    ['👍', 2],
  ])('%s takes %d columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('a letter is never cut in the middle: neither a wide one nor one with its accent apart', () => {
    expect(shortened('売上高', 4)).toBe('売…');
    expect(shortened('売上高', 6)).toBe('売上高');
    expect(shortened('Thế'.normalize('NFD') + ' giới', 4)).toBe('Thế'.normalize('NFD') + '…');
  });

  test('lines break between words', () => {
    expect(wrapped('one two  three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrapped('', 9)).toEqual([]);
  });
});
