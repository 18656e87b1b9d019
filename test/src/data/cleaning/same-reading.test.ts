/** Shows that a cleaned copy is clean and reads as its sheet does. */
import fc from 'fast-check';
import { cleanSheet } from '../../../../src/data/cleaning/clean-sheet';
import { locate } from '../../../../src/data/mapping/locate';
import { timeZone } from '../../../../src/core/calendar/time-zone';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { uncleanCells } from '../../../../src/data/reading/clean';
import { withPlainBlanks } from '../../../../src/core/text/look-alike';
import { readRows } from '../../../../src/data/reading/read';
import { textKey } from '../../../../src/core/text/text';
import { HANOI, moment } from '../../literal-sheet';

const HEADERS = ['Created', 'Contacted', 'Rep', 'Status', 'Source'];
const COLUMNS = {
  createdOn: 'Created',
  firstContactOn: 'Contacted',
  rep: 'Rep',
  status: 'Status',
  source: 'Source',
};
const SALES = { soldOn: 'Created', amount: 'Amount' };
const ALL_HEADERS = [...HEADERS, 'Amount'];
const LOCALES = ['vi_VN', 'en_US'];

const sheetOf = (rows: readonly (readonly Cell[])[]): SheetCells => ({
  sheet: 'Pipeline',
  values: [ALL_HEADERS, ...rows],
});

const sourcesOf = (cells: SheetCells) => [
  locate('leads', { sheet: 'Pipeline', columns: COLUMNS, won: ['Won'] }, cells),
  locate('sales', { sheet: 'Pipeline', columns: SALES }, cells),
];

/** Every row as it is read: numbers to a millisecond, names in the way in which they are compared. */
function reading(cells: SheetCells, zone = HANOI, locale = 'vi_VN') {
  return sourcesOf(cells).map((source) => {
    const { rows, rowNumbers, problems } = readRows(source, cells, zone, locale);
    return {
      rowNumbers: [...rowNumbers],
      numbers: Object.entries(rows.numbers).map(([id, numbers]) => [
        id,
        Array.from(numbers, (each) => Number(each.toFixed(8))),
      ]),
      texts: Object.entries(rows.texts).map(([id, { codes, words }]) => [
        id,
        Array.from(codes, (code) => (code < 0 ? '' : textKey(words[code] ?? ''))),
      ]),
      problems: problems
        .filter(({ kind }) => kind !== 'exchanged')
        .map(({ kind, row, column }) => `${kind} ${row}/${column}`),
    };
  });
}

/** With names as people see them: two that only look alike are one name in the copy. */
const asSeen = (cells: SheetCells): SheetCells => ({
  ...cells,
  values: cells.values.map((row) =>
    row.map((value, at) =>
      at >= 2 && at <= 4 && typeof value === 'string' ? withPlainBlanks(value) : value,
    ),
  ),
});

const tables = (
  cells: Readonly<Record<'date' | 'name' | 'status' | 'source' | 'amount', readonly Cell[]>>,
): fc.Arbitrary<readonly (readonly Cell[])[]> =>
  fc.array(
    fc.tuple(
      fc.constantFrom(...cells.date),
      fc.constantFrom(...cells.date),
      fc.constantFrom(...cells.name),
      fc.constantFrom(...cells.status),
      fc.constantFrom(...cells.source),
      fc.constantFrom(...cells.amount),
    ),
    { maxLength: 12 },
  );

const READABLE = {
  date: [
    ...[
      '',
      '  ',
      '5/10/2026',
      '13/10/2026',
      '6/10/2026 14:30:15',
      '2026-10-07',
      '7 Oct, 2026',
      '8 tháng 10, 2026',
    ],
    ...[moment('2026-10-05'), moment('2026-10-05 23:59:59')],
  ],
  name: ['', ' ', 'Lan', 'LAN', ' Lan', 'Lan\u00a0Anh', 'Lan Anh', 'Ho\u0300a', 'Hòa', 'L?n*', '=1+1'],
  status: ['Won', 'WON', 'Lost', ' won ', 'Lost\u200b'],
  source: [101, '101', ' 102', 103, ''],
  amount: ['', 12, -3.5, '1.200.000 ₫', '1,5 tỷ', '2tr350', '$141.56K', '(1.200.000)', '12,5 %'],
};

/** Whatever people leave in a sheet. */
const WILD = {
  date: [
    ...READABLE.date,
    '10/13/2026',
    '2/3/2026',
    'soon',
    '#REF!',
    46_300,
    true,
    '\u200b',
    moment('2019-05-01'),
  ],
  name: [
    ...READABLE.name,
    '0912',
    '1-2',
    'true',
    7,
    '#N/A',
    '#N/A ',
    true,
    1.5,
    moment('2026-10-05'),
    '\u200b',
  ],
  status: [...READABLE.status, '12', false, '#NAME?'],
  source: [...READABLE.source, '0104', 'Web', 1e21, moment('2026-10-05')],
  amount: [
    ...READABLE.amount,
    '1.200',
    '548.97',
    489_048,
    '1,200.5',
    'viele',
    '#DIV/0!',
    true,
    '9'.repeat(400),
  ],
};

test('a sheet of which every cell can be read becomes clean, and reads as before', () => {
  let changed = 0;
  fc.assert(
    fc.property(tables(READABLE), fc.constantFrom(...LOCALES), (rows, locale) => {
      const original = sheetOf(rows);
      const { cells, changes, unclean, problems } = cleanSheet(original, sourcesOf(original), {
        zone: HANOI,
        locale,
      });
      expect([unclean, problems]).toEqual([[], []]);
      for (const source of sourcesOf(cells)) {
        const columns = new Set(Object.keys(source.columns) as (keyof typeof source.columns)[]);
        expect(uncleanCells(source, cells, HANOI, { columns, pairs: [] })).toEqual([]);
      }
      expect(reading(cells, HANOI, locale)).toEqual(reading(asSeen(original), HANOI, locale));
      changed += changes.length;
    }),
    { seed: 31, numRuns: 300 },
  );
  expect(changed).toBeGreaterThan(1_000);
});

test('whatever a sheet holds, its copy reads as before and hides no cell that could not be read', () => {
  const zones = [HANOI, timeZone('America/New_York')];
  fc.assert(
    fc.property(
      tables(WILD),
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...zones),
      (rows, locale, zone) => {
        const original = sheetOf(rows);
        const { cells } = cleanSheet(original, sourcesOf(original), { zone, locale });
        expect(reading(cells, zone, locale)).toEqual(reading(asSeen(original), zone, locale));
      },
    ),
    { seed: 32, numRuns: 500 },
  );
});

test('cleaning a copy again changes nothing', () => {
  fc.assert(
    fc.property(tables(WILD), (rows) => {
      const original = sheetOf(rows);
      const settings = { zone: HANOI, locale: 'vi_VN' };
      const { cells } = cleanSheet(original, sourcesOf(original), settings);
      const again = cleanSheet(cells, sourcesOf(cells), settings);
      expect([again.changes, again.cells]).toEqual([[], cells]);
    }),
    { seed: 33, numRuns: 200 },
  );
});
