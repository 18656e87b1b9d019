/** Shows which values meet a criterion of COUNTIFS and similar functions. */
import { criterionTest } from '../../../host/functions/criterion';
import type { Cell } from '../../../src/core/text/cells';
import { serialOf } from '../../../src/core/calendar/calendar';

const october = serialOf(2026, 10, 1);
const cells: readonly Cell[] = ['Lan', 'LAN', 'La*n', 'Laxxn', 'Lan ', '12', 12, 0, october, true, ''];

/** The cells that pass. */
const found = (criterion: Cell): readonly Cell[] =>
  cells.filter(criterionTest(criterion, { locale: 'vi_VN', year: 2026 }));

test.each<[Cell, readonly Cell[]]>([
  ['lan', ['Lan', 'LAN']],
  ['=lan', ['Lan', 'LAN']],
  ['la*n', ['Lan', 'LAN', 'La*n', 'Laxxn']],
  ['la??n', ['Laxxn']],
  ['la~*n', ['La*n']],
  ['*', ['Lan', 'LAN', 'La*n', 'Laxxn', 'Lan ', '12']],
  ['<>lan', ['La*n', 'Laxxn', 'Lan ', '12', 12, 0, october, true, '']],
  ['>=lax', ['Laxxn']],
  [12, ['12', 12]],
  ['12', ['12', 12]],
  ['<>12', ['Lan', 'LAN', 'La*n', 'Laxxn', 'Lan ', 0, october, true, '']],
  ['>0', [12, october]],
  ['>11.5', [12, october]],
  ['>11,5', [12, october]],
  ['<=12', [12, 0]],
  [`>=${october}`, [october]],
  ['=2026-10-01', [october]],
  ['=1/10/2026', [october]],
  [true, [true]],
  ['TRUE', [true]],
  ['', ['']],
  ['=', ['']],
  ['<>', ['Lan', 'LAN', 'La*n', 'Laxxn', 'Lan ', '12', 12, 0, october, true]],
  ['>', []],
])('%j finds %j', (criterion, expected) => {
  expect(found(criterion)).toEqual(expected);
});

test('signs of regular expressions are letters like others', () => {
  const isFound = criterionTest('a.b(c)~~d', { locale: 'en_US', year: 2026 });
  expect(['a.b(c)~d', 'axb(c)~d'].map(isFound)).toEqual([true, false]);
});
