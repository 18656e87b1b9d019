/** Shows what a custom function is passed, and what becomes of its answer. */
import type { HostDocument } from '../../../host/document/host-document';
import { errorMessageAt, readDisplay, registerCustomFunctions, writeStyle } from '../local-host';
import { areaOf, calculate, fill, NOON, openTestDocument, SHEET, values } from '../document/sheet';

const help = { description: '', parameters: [] };

function documentWith(
  name: string,
  call: (...args: readonly unknown[]) => unknown,
  options: Parameters<typeof openTestDocument>[0] = {},
): HostDocument {
  const document = openTestDocument(options);
  registerCustomFunctions(document, [{ name, call, help }]);
  return document;
}

test('one cell is its value, a range is rows of values, dates are moments of the time zone', async () => {
  const received: unknown[] = [];
  const document = documentWith('SEE', (...args) => received.push(args));
  fill(document, 'A1', [
    ['2026-10-05', 'Lan', true],
    ['', 1.5, '=1/0'],
  ]);
  await calculate(document, ['=SEE(A1;A2;B1:C2;"2026-10";7)']);
  expect(received).toEqual([
    [
      new Date('2026-10-04T17:00:00Z'),
      '',
      [
        ['Lan', true],
        [1.5, '#DIV/0!'],
      ],
      '2026-10',
      7,
    ],
  ]);
});

test('an omitted argument is undefined, a missing one is not passed', async () => {
  const received: unknown[] = [];
  const document = documentWith('SEE', (...args) => received.push(args));
  await calculate(document, ['=SEE(;2)', '=SEE()']);
  expect(received).toEqual([[undefined, 2], []]);
});

test('a whole column ends with the sheet', async () => {
  const document = documentWith('ROWSOF', (range) => (range as unknown[][]).length);
  expect(await calculate(document, ['=ROWSOF(A:A)', '=ROWSOF(A:C)', '=ROWSOF(A1:B2)'])).toEqual([
    1000, 1000, 2,
  ]);
});

test('a function that changes its argument does not change it for the next one', async () => {
  const document = documentWith('FIRSTOF', (range) => (range as unknown[][]).shift()?.shift());
  fill(document, 'A1', [
    ['Lan', 1],
    ['Minh', 2],
  ]);
  expect(await calculate(document, ['=FIRSTOF(A1:B2)', '=FIRSTOF(A1:B2)'])).toEqual(['Lan', 'Lan']);
});

test('a table spills over the cells below and beside; a date has a date pattern', async () => {
  const document = documentWith('TABLE', () => [['Lan', new Date('2026-10-05T05:00:00Z'), null], ['Minh']]);
  fill(document, 'A1', [['=TABLE()']]);
  await document.engine.calculated();
  expect(values(document, 'A1:C2')).toEqual([
    ['Lan', new Date('2026-10-05T05:00:00Z'), ''],
    ['Minh', '', ''],
  ]);
  expect(readDisplay(document, SHEET, areaOf('B1'))).toEqual([['05/10/2026 12:00:00']]);
});

test('a table that would cover a cell is a #REF! error', async () => {
  const document = documentWith('TABLE', () => [[1], [2]]);
  fill(document, 'A1', [['=TABLE()'], ['in the way']]);
  await document.engine.calculated();
  expect(values(document, 'A1:A2')).toEqual([['#REF!'], ['in the way']]);
});

test('a table that found no room fills its cells once there is room, coloured ones as well', async () => {
  const document = documentWith('TABLE', () => [[1], [2], [3]]);
  writeStyle(document, SHEET, areaOf('A3'), () => ({ bg: { rgb: '#ff0000' } }));
  fill(document, 'A1', [['=TABLE()'], ['in the way']]);
  fill(document, 'C1', [['=SUM(A1:A3)']]);
  await document.engine.calculated();
  expect(values(document, 'A1:C1')).toEqual([['#REF!', '', '#REF!']]);
  fill(document, 'A2', [['']]);
  await document.engine.calculated();
  expect(values(document, 'A1:A3')).toEqual([[1], [2], [3]]);
  expect(values(document, 'C1')).toEqual([[6]]);
});

test.each<[unknown, unknown]>([
  ['', ''],
  [null, ''],
  [undefined, ''],
  [[], ''],
  [false, false],
  [NaN, '#NUM!'],
  [{}, '#ERROR!'],
])('the result %p shows as %p', async (result, shown) => {
  expect(
    await calculate(
      documentWith('GIVE', () => result),
      ['=GIVE()'],
    ),
  ).toEqual([shown]);
});

test('a thrown error shows as #ERROR!, and its message stays with the cell as long as the error', async () => {
  const document = documentWith('CHECK', (value) => {
    if (value === '') throw new Error(`no value`);
    return value;
  });
  fill(document, 'A1', [['', '=CHECK(A1)', '=1+1']]);
  await document.engine.calculated();
  expect(values(document, 'B1:C1')).toEqual([['#ERROR!', 2]]);
  expect([errorMessageAt(document, SHEET, 1, 2), errorMessageAt(document, SHEET, 1, 3)]).toEqual([
    'no value',
    null,
  ]);
  fill(document, 'A1', [[5]]);
  await document.engine.calculated();
  expect(values(document, 'B1')).toEqual([[5]]);
  expect(errorMessageAt(document, SHEET, 1, 2)).toBeNull();
});

test('an error in one cell is the result, without a call', async () => {
  const called = jest.fn();
  const document = documentWith('SEE', called);
  fill(document, 'A1', [['=1/0']]);
  expect(await calculate(document, ['=SEE(A1)', '=SEE(1/0)'])).toEqual(['#DIV/0!', '#DIV/0!']);
  expect(called).not.toHaveBeenCalled();
});

test('what it calls may not write', async () => {
  const document: HostDocument = openTestDocument();
  const call = (): string => {
    document.calls.enter('SpreadsheetApp.Range.getValue', 'read');
    document.calls.enter('SpreadsheetApp.Range.setValue', 'write');
    return 'written';
  };
  registerCustomFunctions(document, [{ name: 'WRITES', call, help }]);
  expect(await calculate(document, ['=WRITES()'])).toEqual(['#ERROR!']);
  expect(errorMessageAt(document, SHEET, 1, 26)).toBe(
    'You do not have permission to call SpreadsheetApp.Range.setValue',
  );
  expect(call).not.toThrow();
});

test.each([
  [30_000, 'done', null],
  [30_001, '#ERROR!', 'Exceeded maximum execution time'],
])('after %d ms the cell shows %s', async (milliseconds, shown, message) => {
  let now = NOON;
  const slow = (): string => {
    now += milliseconds;
    return 'done';
  };
  const document = documentWith('SLOW', slow, { now: () => now });
  expect(await calculate(document, ['=SLOW()'])).toEqual([shown]);
  expect(errorMessageAt(document, SHEET, 1, 26)).toBe(message);
});
