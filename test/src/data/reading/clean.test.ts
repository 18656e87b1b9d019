/** Shows why formulas would read a sheet differently from the engine. */
import { messages } from '../../../../src/words';
import { uncleanText } from '../../../../src/data/reading/unclean-text';
import { locate } from '../../../../src/data/mapping/locate';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { uncleanCells } from '../../../../src/data/reading/clean';
import type { Unclean } from '../../../../src/data/reading/unclean';
import { HANOI, moment } from '../../literal-sheet';

const HEADERS = ['Created', 'Rep', 'Status', 'First contact'];
const COLUMNS = { createdOn: 'Created', rep: 'Rep', status: 'Status', firstContactOn: 'First contact' };
const READING = {
  columns: new Set(['createdOn', 'rep', 'status', 'firstContactOn'] as const),
  pairs: [{ from: 'createdOn', to: 'firstContactOn' }] as const,
};
const DAY = moment('2026-10-05');

/** Leads below a title; each row gives creation, rep, status and first contact. */
function unclean(
  rows: readonly (readonly Cell[])[],
  title: readonly Cell[] = ['Leads 2026'],
): readonly Unclean[] {
  const cells: SheetCells = { sheet: 'Leads', values: [title, HEADERS, ...rows] };
  return uncleanCells(locate('leads', { sheet: 'Leads', columns: COLUMNS }, cells), cells, HANOI, READING);
}

/** The reasons that one row gives, as the kind and the cell. */
const found = (...row: readonly Cell[]): readonly string[] =>
  unclean([row]).map(({ kind, column, cells }) => `${kind} ${column}/${cells[0].row}`);

test('a clean table gives no reason', () => {
  expect(
    unclean([
      [DAY, 'Lan', 'Won', moment('2026-10-05')],
      [moment('2026-10-06 23:59'), 'Trần Thị Bích', 'Chốt', ''],
      ['', '', '', ''],
      [],
      [DAY, 'Lan', 'Won', moment('2026-10-06')],
    ]),
  ).toEqual([]);
});

test('names with wildcards, quotes, and signs of formulas and comparisons are clean texts', () => {
  const names = ['*', 'L?n', '~', '"x"', "Lan's", '=1+1', '<5', '>', '<>'];
  expect(unclean(names.map((name) => [DAY, name, 'New', '']))).toEqual([]);
});

test('a column of whole numbers is a clean text column', () => {
  expect(unclean([101, 102, -3].map((rep) => [DAY, rep, 'New', '']))).toEqual([]);
});

test('a date formatted as a number is clean: formulas compare its serial', () => {
  expect(unclean([[46_300, 'Lan', 'New', '']])).toEqual([]);
});

test.each<[string, readonly Cell[], readonly string[]]>([
  ['a text date, though it can be read', ['5/10/2026', 'Lan', 'New', ''], ['type 1/3']],
  ['a year as a date', [2026, 'Lan', 'New', ''], ['type 1/3']],
  ['an error', ['#N/A', '#REF!', 'New', ''], ['error 1/3', 'error 2/3']],
  ['a blank that is none', [' ', '\u00a0', 'New', ''], ['blank 1/3', 'blank 2/3']],
  ['an outer blank', [DAY, 'Lan ', 'New', ''], ['blank 2/3']],
  ['a no-break space', [DAY, 'Lan\u00a0Anh', 'New', ''], ['blank 2/3']],
  ['a sign without width', [DAY, 'Lan\u200b', 'New', ''], ['blank 2/3']],
  ['separate accents', [DAY, 'Ho\u0300a', 'New', ''], ['accents 2/3']],
  ['a text that looks like a number', [DAY, '0912', 'New', ''], ['value 2/3']],
  ['a text that looks like a date', [DAY, '1-2', 'New', ''], ['value 2/3']],
  ['a text that looks like a boolean', [DAY, 'Lan', 'true', ''], ['value 3/3']],
  ['a date in a text column', [DAY, DAY, 'New', ''], ['type 2/3']],
  ['a tick in a text column', [DAY, 'Lan', true, ''], ['type 3/3']],
  ['a fraction in a text column', [DAY, 1.5, 'New', ''], ['type 2/3']],
  ['a first contact before the creation', [DAY, 'Lan', 'New', moment('2026-10-04')], ['order 4/3']],
  ['the same formatted as a number', [46_300, 'Lan', 'New', 46_299], ['order 4/3']],
])('%s is a reason', (_, row, reasons) => {
  expect(found(...row)).toEqual(reasons);
});

test('in a column of numbers and texts the fewer ones are named', () => {
  const reps = (...values: readonly Cell[]) => unclean(values.map((rep) => [DAY, rep, 'New', '']));
  expect(reps('Lan', 7, 'Minh')).toMatchObject([
    { kind: 'mixed', count: 1, cells: [{ row: 4, value: '7' }] },
  ]);
  expect(reps(7, 'Lan', 8)).toMatchObject([{ kind: 'mixed', count: 1, cells: [{ row: 4, value: 'Lan' }] }]);
});

test('of values that differ only in case all but the first are named', () => {
  expect(unclean(['Lan', 'LAN', 'Lan', 'lan'].map((rep) => [DAY, rep, 'New', '']))).toMatchObject([
    {
      kind: 'case',
      count: 2,
      cells: [
        { row: 4, value: 'LAN' },
        { row: 6, value: 'lan' },
      ],
    },
  ]);
});

test('numbers and dates above the header are read by formulas over whole columns; texts are not', () => {
  const row = [DAY, 'Lan', 'New', ''];
  expect(unclean([row], [DAY, 7, 'Report', '', 12])).toMatchObject([
    { kind: 'above', column: 1, cells: [{ row: 1, value: '2026-10-05' }] },
    { kind: 'above', column: 2, cells: [{ row: 1, value: '7' }] },
  ]);
});

test('columns that formulas do not read do not matter, mapped or not', () => {
  const cells: SheetCells = {
    sheet: 'Leads',
    values: [
      [...HEADERS, 'No.'],
      [DAY, 'Lan', 'New', '', '12E5'],
    ],
  };
  const source = locate('leads', { sheet: 'Leads', columns: { ...COLUMNS, leadId: 'No.' } }, cells);
  expect(uncleanCells(source, cells, HANOI, READING)).toEqual([]);
  expect(unclean([[DAY, 'Lan', 'New', '', '#N/A', ' x ']])).toEqual([]);
});

test('a reason counts all its cells and names the first three', () => {
  const rows = ['1/10/2026', '2/10/2026', '3/10/2026', '4/10/2026'].map((day) => [day, 'Lan', 'New', '']);
  expect(unclean(rows)).toEqual([
    {
      kind: 'type',
      sheet: 'Leads',
      column: 1,
      header: 'Created',
      expected: 'date',
      count: 4,
      cells: [
        { row: 3, value: '1/10/2026' },
        { row: 4, value: '2/10/2026' },
        { row: 5, value: '3/10/2026' },
      ],
    },
  ]);
});

describe('in words', () => {
  const said = (language: 'en' | 'vi', ...rows: readonly (readonly Cell[])[]): readonly string[] =>
    unclean(rows).map((reason) => uncleanText(reason, messages(language)));

  test('one cell', () => {
    const row = ['5/10/2026', 'LAN ', 'New', ''];
    expect(said('en', row)).toEqual([
      'Leads!A3 (“Created”): “5/10/2026” is not stored as a date.',
      'Leads!B3 (“Rep”): “LAN ” has leading or trailing spaces, or characters that only look like spaces.',
    ]);
    expect(said('vi', row)).toEqual([
      'Leads!A3 (“Created”): giá trị “5/10/2026” chưa được lưu dưới dạng ngày tháng.',
      'Leads!B3 (“Rep”): giá trị “LAN ” có dấu cách thừa ở đầu, ở cuối hoặc có ký tự trông giống dấu cách.',
    ]);
  });

  test('several cells of one column', () => {
    const rows = ['5/10/2026', '6/10/2026'].map((day) => [day, 'Lan', 'New', '']);
    expect(said('en', ...rows)).toEqual([
      'Leads!A3 (“Created”, and 1 more in this column): “5/10/2026” is not stored as a date.',
    ]);
    expect(said('vi', ...rows)).toEqual([
      'Leads!A3 (“Created”, và 1 ô khác trong cột): giá trị “5/10/2026” chưa được lưu dưới dạng ngày tháng.',
    ]);
  });
});

test('“-” in place of a customer would count as one; in place of a rep no formula asks for it', () => {
  const values: readonly (readonly Cell[])[] = [
    ['When', 'Rep', 'Customer'],
    [DAY, '-', '-'],
    [DAY, 'Lan', 'An'],
  ];
  const cells: SheetCells = { sheet: 'Care', values };
  const columns = { contactedOn: 'When', rep: 'Rep', customer: 'Customer' };
  const reading = { columns: new Set(['contactedOn', 'rep', 'customer'] as const), pairs: [] };
  const reasons = uncleanCells(locate('care', { sheet: 'Care', columns }, cells), cells, HANOI, reading);
  expect(reasons.map((each) => uncleanText(each, messages('en')))).toEqual([
    'Care!C2 (“Customer”): “-” is no name, so it is read as blank.',
  ]);
});
