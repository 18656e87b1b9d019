/** Shows that no more is read of data sheets than is asked for. */
import { dataSheets, type ReadableSheet } from '../../../../src/app/plan/data-sheets';
import { literalSheet } from '../../literal-sheet';
import { sheetsOf } from '../literal-document';

let read: string[];
beforeEach(() => {
  read = [];
});

function sheet(name: string, ...rows: readonly string[]): readonly [string, ReadableSheet] {
  const { values } = literalSheet(name, rows.join('\n'));
  return [
    name,
    {
      patterns: () => [],
      values: () => (read.push(name), values),
      rows: () => values.length,
      top: (count) => (read.push(`${name} 1 to ${count}`), values.slice(0, count)),
    },
  ];
}

const rows = (count: number): readonly string[] => Array.from({ length: count }, () => 'Lan | 1');

test('a sheet is read when it is asked for, and once', () => {
  const { named, all } = sheetsOf(new Map([sheet('Leads', 'Rep', 'Lan'), sheet('Sales', 'Rep', 'Minh')]));
  const sheets = dataSheets({ named, all: () => (read.push('names'), all()) });
  expect(read).toEqual([]);
  expect(sheets.cellsOf('Sales')?.values).toEqual([['Rep'], ['Minh']]);
  expect([sheets.cellsOf('Sales')?.sheet, sheets.cellsOf('Costs')]).toEqual(['Sales', undefined]);
  expect(sheets.all().map((each) => each.sheet)).toEqual(['Leads', 'Sales']);
  expect(read).toEqual(['Sales', 'names', 'Leads']);
});

test('of a sheet of which only the head is asked for the first 20 rows are read', () => {
  const sheets = dataSheets(
    sheetsOf(new Map([sheet('Leads', ...rows(50)), sheet('Sales', 'Rep'), sheet('New', '')])),
  );
  sheets.cellsOf('Sales');
  const heads = sheets.heads();
  expect(read).toEqual(['Sales', 'Leads 1 to 20', 'New 1 to 1']);
  expect(heads.map(({ top, isFilled }) => [top.length, isFilled])).toEqual([
    [20, true],
    [1, true],
    [1, false],
  ]);
});
