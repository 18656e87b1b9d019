/** Shows how contents are written so that each stays what it is. */
import { area, cell } from '../../../../src/core/formula/reference';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { writtenValues, type Looks } from '../../../../src/core/layout/written-values';
import { HANOI, moment } from '../../literal-sheet';

const DAY = serialOf(2026, 10, 5);

const written = (looks: Looks, ...cells: Parameters<ReturnType<typeof writtenValues>>[0]['cells']) =>
  writtenValues(looks, HANOI)({ row: 2, column: 3, cells });

test('an apostrophe keeps texts from being read as anything else; a formula begins with a sign', () => {
  expect(written({ formats: [] }, ['=1', '', null], [true, 5, cell(1, 1)])).toEqual({
    values: [
      ["'=1", '', ''],
      [true, 5, '=A1'],
    ],
    plainTexts: [
      [null, null, null],
      [null, null, null],
    ],
  });
});

test('into a cell of plain text a text goes as it is, where that is the last of its patterns', () => {
  const formats = [
    { area: area(2, 3, 1, 2), style: { number: '@' } },
    { area: area(2, 4), style: { number: '0' } },
    { area: area(2, 3), style: { bold: true } },
  ];
  expect(written({ formats }, ['=1', '=1'])).toEqual({ values: [['=1', "'=1"]], plainTexts: [['=1', null]] });
});

test('a day goes as a moment into a cell that asks for a date', () => {
  const choices = [{ area: area(2, 4), from: { kind: 'date' }, help: '' } as const];
  expect(written({ formats: [], choices }, [DAY, DAY]).values).toEqual([[DAY, moment('2026-10-05')]]);
});
