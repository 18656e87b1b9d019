/** Shows which dates are told to be far away from all others. */
import { locate } from '../../../../src/data/mapping/locate';
import { farOff } from '../../../../src/data/reading/far-off';
import { readRows } from '../../../../src/data/reading/read';
import { HANOI, literalSheet } from '../../literal-sheet';

const COLUMNS = { soldOn: 'Ngày', amount: 'Tiền' };

function found(days: readonly string[]) {
  const cells = literalSheet('T11', ['Ngày | Tiền', ...days.map((day) => `${day} | 5`)].join('\n'));
  const located = locate('sales', { sheet: 'T11', columns: COLUMNS }, cells);
  return farOff(readRows(located, cells, HANOI, 'vi_VN'), located, cells);
}

const NOVEMBER = Array.from({ length: 28 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`);

test('a year that was mistyped, with how many more there are', () => {
  expect(found([...NOVEMBER, '2062-11-02', '1926-11-03'])).toEqual([
    { kind: 'farOff', count: 2, sheet: 'T11', row: 30, column: 1, header: 'Ngày', value: '2062-11-02' },
  ]);
});

test('in a short table, too', () => {
  expect(found(['2026-11-02', '2062-11-03', '2026-11-04'])).toMatchObject([{ count: 1, row: 3 }]);
  expect(found(['2026-11-02', '2012-11-03'])).toEqual([]);
});

test('no years that many rows have, and none within five years', () => {
  expect(found([...NOVEMBER, '2021-12-01', '2031-10-01'])).toEqual([]);
  expect(found([...NOVEMBER.slice(0, 14), ...NOVEMBER.map((day) => day.replace('2026', '2010'))])).toEqual(
    [],
  );
});

test('a list of customers says since when they are there, however long that is', () => {
  const cells = literalSheet(
    'KH',
    ['KH | Từ', 'A | 1990-01-01', ...NOVEMBER.map((day) => `B | ${day}`)].join('\n'),
  );
  const located = locate('customers', { sheet: 'KH', columns: { customer: 'KH', since: 'Từ' } }, cells);
  expect(farOff(readRows(located, cells, HANOI, 'vi_VN'), located, cells)).toEqual([]);
});
