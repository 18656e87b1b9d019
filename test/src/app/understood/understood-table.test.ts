/** Shows what is said to be understood of a table: what is left out, how cells were read, and why columns were found. */
import { understoodTable } from '../../../../src/app/understood/understood-table';
import type { UnderstoodTable } from '../../../../src/app/bridge';
import type { Counting } from '../../../../src/data/reading/counting';
import type { Sharing } from '../../../../src/data/reading/counting';
import { readDocument } from '../../../../src/document/read-document';
import { seenColumns } from '../../../../src/document/seen-columns';
import type { Language } from '../../../../src/words/language';
import { messages } from '../../../../src/words';
import { HANOI, literalSheet } from '../../literal-sheet';

const MORE = Array.from({ length: 10 }, (_, at) => `B${at} | 2026-10-1${at} | Lan | 5 | Won`).join('\n');

const ORDERS = literalSheet(
  'Orders',
  `Order ID  | Order date | Rep  | Amount | Status
   A1        | 2026-10-01 | Lan  | 100    | Won
   A2        | 2026-10-02 | Minh | 200    | Hot
   A2        | 2026-10-02 | Minh | 200    | Hot
   A3        | soon       | Lan  | much   | Lost
   A4        | never      | Lan  | 700    | Won
   ${MORE}
   A5        |            | Lan  | 300    | Won
   A6        |            | Lan  | 300    | Won
   Order ID  | Order date | Rep  | Amount | Status
   Total     |            |      | 1200   |`,
);

function sales(language: Language = 'en', counting: Counting = {}): UnderstoodTable {
  const columns = {
    orderId: 'Order ID',
    soldOn: 'Order date',
    rep: 'Rep',
    amount: 'Amount',
    status: 'Status',
  };
  const document = {
    ...{ mapping: { sales: { sheet: 'Orders', columns, won: ['Won'], lost: ['Lost'] } } },
    ...{ cellsOf: () => ORDERS, zone: HANOI, locale: 'en_US', now: 46_300, ...counting },
  };
  const { sources } = readDocument(document);
  const columnsOf = () => seenColumns('sales', document, sources, document, new Set());
  return understoodTable(
    'sales',
    { mapping: document.mapping, sources, sharing: 'listed', columnsOf },
    messages(language),
  );
}

const leftOut = (table: UnderstoodTable): readonly unknown[] =>
  table.leftOut.map(({ what, count, text, first }) => [what, count, text, `${first.row}:${first.column}`]);

test('what is left out is counted by reason, each with its first cell', () => {
  const table = sales();
  expect(table.rows).toBe(17);
  expect(leftOut(table)).toEqual([
    ['rows', 1, '1 repeated header row', '19:1'],
    ['rows', 1, '1 row of totals', '20:1'],
    ['cells', 2, '2 cells of “Order date” that cannot be read as a date', '5:2'],
    ['cells', 1, '1 cell of “Amount” that cannot be read as a number', '5:4'],
    ['cells', 2, '2 rows without a date in “Order date”', '17:2'],
  ]);
});

test('rows that repeat an ID are among it where they count once, in Vietnamese, too', () => {
  const table = sales('vi', { repeats: 'once' });
  expect(table.rows).toBe(16);
  expect(leftOut(table)).toContainEqual(['rows', 1, '1 dòng lặp lại dòng khác', '4:1']);
});

test('rows that look like no data are not among it where they count', () => {
  const table = sales('en', { extraRows: 'counted' });
  expect(table.rows).toBe(19);
  expect(table.leftOut.filter(({ what }) => what === 'rows')).toEqual([]);
});

test('columns say why they were found, words what they mean, and what nobody has said is a note', () => {
  const table = sales();
  expect(table.columns.map(({ header, why }) => [header, why])).toEqual([
    ['Order ID', 'a known header'],
    ['Order date', 'a known header; 13 of 16 cells can be read as a date'],
    [null, ''],
    ['Rep', 'a known header'],
    [null, ''],
    [null, ''],
    ['Amount', 'a known header; 17 of 19 cells can be read as a number'],
    [null, ''],
    ['Status', 'a known header; its words say what is won and lost'],
  ]);
  expect(table.statuses).toEqual([
    { word: 'Won', rows: 14, means: 'won' },
    { word: 'Hot', rows: 2, means: null },
    { word: 'Lost', rows: 1, means: 'lost' },
  ]);
  expect(table.notes).toEqual([
    expect.stringMatching(/^“Sales”: nobody has said what “Hot” \(2 rows\) means/),
  ]);
});

test('a word of the plan that no row has is told, unless it is a usual one that may yet come', () => {
  const notes = (won: readonly string[]): readonly string[] => {
    const cells = literalSheet('Orders', 'Order date | Amount | Status\n2026-10-01 | 5 | Won');
    const columns = { soldOn: 'Order date', amount: 'Amount', status: 'Status' };
    const mapping = { sales: { sheet: 'Orders', columns, won } };
    const document = { mapping, cellsOf: () => cells, zone: HANOI, locale: 'en_US', now: 46_300 };
    const { sources } = readDocument(document);
    const columnsOf = () => seenColumns('sales', document, sources, document, new Set());
    return understoodTable('sales', { mapping, sources, sharing: 'listed', columnsOf }, messages('en')).notes;
  };
  expect(notes(['Won', 'Delivered'])).toEqual([]);
  expect(notes(['Won', 'Wonn'])).toEqual([
    '“Sales”: the plan says what “Wonn” means, but no row has that status. Correct the spelling in the plan, or take the word out.',
  ]);
});

test('orders without a rep are told where most have one', () => {
  const notes = (rows: string): readonly string[] => {
    const cells = literalSheet('Orders', `Order date | Rep | Amount\n${rows}`);
    const columns = { soldOn: 'Order date', rep: 'Rep', amount: 'Amount' };
    const mapping = { sales: { sheet: 'Orders', columns } };
    const place = { zone: HANOI, locale: 'en_US', now: 46_300 };
    const document = { mapping, cellsOf: () => cells, ...place };
    const { sources } = readDocument(document);
    const columnsOf = () => seenColumns('sales', document, sources, document, new Set());
    return understoodTable('sales', { mapping, sources, sharing: 'listed', columnsOf }, messages('en')).notes;
  };
  const [lan, none] = ['2026-10-01 | Lan | 5', '2026-10-02 | - | 7'];
  expect(notes([lan, lan, lan, none].join('\n'))).toEqual([
    '“Sales”: 1 row names no rep (row 5): it counts for the team, and for no rep.',
  ]);
  expect(notes([lan, none, none].join('\n'))).toEqual([]);
});

test('rows of several reps are told with what they add up to and how they count', () => {
  const cells = literalSheet(
    'Orders',
    `Order date | Rep       | Amount | Stage
     2026-10-01 | Lan       | 5      | Won
     2026-10-01 | Minh      | 5      | Won
     2026-10-02 | Lan, Minh | 1200   | Won
     2026-10-03 | Minh/Lan  | 34     | Won
     2026-10-03 | Lan, Minh | 1000   | Lost`,
  );
  const columns = { soldOn: 'Order date', rep: 'Rep', amount: 'Amount', status: 'Stage' };
  const mapping = { sales: { sheet: 'Orders', columns, won: ['Won'], lost: ['Lost'] } };
  const notes = (sharing: Sharing, language: 'en' | 'vi'): readonly string[] => {
    const place = { zone: HANOI, locale: 'en_US', now: 46_300 };
    const document = { mapping, cellsOf: () => cells, ...place, sharing: () => sharing };
    const { sources } = readDocument(document);
    const columnsOf = () => seenColumns('sales', document, sources, document, new Set());
    return understoodTable('sales', { mapping, sources, sharing, columnsOf }, messages(language)).notes;
  };
  expect(notes('listed', 'en')).toEqual([
    '“Sales”: 3 rows name several reps (“Lan, Minh”, “Minh, Lan”), 1,234 in all. They count for the team and for regions that the rows name, and for no rep.',
  ]);
  expect(notes('evenly', 'vi')).toEqual([
    'Bảng “Bán hàng”: 3 dòng đứng tên nhiều nhân viên (“Lan, Minh”, “Minh, Lan”), tổng cộng 1.234. Mỗi người được tính một phần bằng nhau. Khách hàng và những gì chỉ đếm một lần được đếm đủ cho từng người, còn toàn phòng chỉ đếm một lần.',
  ]);
});
