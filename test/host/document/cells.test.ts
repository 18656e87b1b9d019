/** Shows how values, dates, formats and formulas are written into cells and read back. */
import { clearContent, readDisplay, readExtent, readFormulas, readPatterns, writeStyle } from '../local-host';
import { areaOf, fill, openTestDocument, SHEET, values } from './sheet';

test('what is written is read back by type', () => {
  const document = openTestDocument();
  const noon = new Date('2026-10-05T05:00:00Z');
  fill(document, 'B2', [
    [1.5, true, 'Lan', noon],
    ['', false, "'007", '2026-10-05'],
  ]);
  expect(values(document, 'B2:E3')).toEqual([
    [1.5, true, 'Lan', noon],
    ['', false, '007', new Date('2026-10-04T17:00:00Z')],
  ]);
  expect(readPatterns(document, SHEET, areaOf('B2:E3'))).toEqual([
    ['', '', '', 'dd/mm/yyyy h:mm:ss'],
    ['', '', '', 'yyyy-mm-dd'],
  ]);
});

test('a date is the same day in a spreadsheet of another time zone', () => {
  const document = openTestDocument({ timeZone: 'America/New_York' });
  fill(document, 'A1', [['2026-10-05']]);
  expect(values(document, 'A1')).toEqual([[new Date('2026-10-05T04:00:00Z')]]);
});

test('a cell that is formatted as text keeps what is written', () => {
  const document = openTestDocument();
  writeStyle(document, SHEET, areaOf('A1:A4'), () => ({ n: { pattern: '@' } }));
  fill(document, 'A1', [['2026-10'], ['0912345678'], ['=1+1'], ['TRUE']]);
  expect(values(document, 'A1:A4')).toEqual([['2026-10'], ['0912345678'], ['=1+1'], ['TRUE']]);
  expect(readFormulas(document, SHEET, areaOf('A3'))).toEqual([['']]);
});

test('a pattern that a cell has stays when something is typed', () => {
  const document = openTestDocument();
  writeStyle(document, SHEET, areaOf('A1'), () => ({ n: { pattern: 'yyyy-mm' } }));
  fill(document, 'A1', [['5/10/2026']]);
  expect(readDisplay(document, SHEET, areaOf('A1'))).toEqual([['2026-10']]);
});

test.each([
  ['vi_VN', ['1.234.567', '1.234,50', '12,3%', '1.200 ₫', '05/10/2026', 'TRUE', '#DIV/0!', '']],
  ['en_US', ['1,234,567', '1,234.50', '12.3%', '1,200 ₫', '05/10/2026', 'TRUE', '#DIV/0!', '']],
])('display texts have the marks of %s', async (locale, expected) => {
  const document = openTestDocument({ locale });
  const patterns = ['#,##0', '#,##0.00', '0.0%', '#,##0 "₫"', 'dd/mm/yyyy'];
  fill(document, 'A1', [
    [1_234_567, 1234.5, 0.1234, 1200, new Date('2026-10-05T05:00:00Z'), true, '=1/0', ''],
  ]);
  writeStyle(document, SHEET, areaOf('A1:E1'), (_, column) => ({ n: { pattern: patterns[column] ?? '' } }));
  await document.engine.calculated();
  expect(readDisplay(document, SHEET, areaOf('A1:H1'))).toEqual([expected]);
});

test('a style leaves a formula and its value, a value removes the formula', async () => {
  const document = openTestDocument();
  fill(document, 'A1', [['=1+1']]);
  await document.engine.calculated();
  writeStyle(document, SHEET, areaOf('A1'), () => ({ fs: 20 }));
  await document.engine.calculated();
  expect([values(document, 'A1'), readFormulas(document, SHEET, areaOf('A1'))]).toEqual([[[2]], [['=1+1']]]);
  fill(document, 'A1', [[3]]);
  expect(readFormulas(document, SHEET, areaOf('A1'))).toEqual([['']]);
});

test('clearing empties the cells and keeps their style', () => {
  const document = openTestDocument();
  fill(document, 'A1', [['2026-10-05', '=A1']]);
  clearContent(document, SHEET, areaOf('A1:B1'));
  expect(values(document, 'A1:B1')).toEqual([['', '']]);
  expect(readPatterns(document, SHEET, areaOf('A1'))).toEqual([['yyyy-mm-dd']]);
});

test('the extent ends with the last cell that holds something, whatever its style', () => {
  const document = openTestDocument();
  expect(readExtent(document, SHEET)).toEqual({ rows: 0, columns: 0 });
  fill(document, 'B3', [['Lan']]);
  writeStyle(document, SHEET, areaOf('F9'), () => ({ fs: 20 }));
  expect(readExtent(document, SHEET)).toEqual({ rows: 3, columns: 2 });
});

test('the calculation follows every write, one that comes during a calculation as well', async () => {
  const document = openTestDocument();
  fill(document, 'A1', [[1, '=A1*2', '=B1+1']]);
  const first = document.engine.calculated();
  await new Promise((resolve) => setTimeout(resolve, 105));
  fill(document, 'A1', [[5]]);
  await first;
  await document.engine.calculated();
  expect(values(document, 'A1:C1')).toEqual([[5, 10, 11]]);
});

test('a number that is no day stays a number in a cell of dates', () => {
  const document = openTestDocument();
  writeStyle(document, SHEET, areaOf('A1:A2'), () => ({ n: { pattern: 'dd/mm/yyyy' } }));
  fill(document, 'A1', [[1_696_118_400_000], [46_300]]);
  expect(values(document, 'A1:A2')).toEqual([[1_696_118_400_000], [new Date('2026-10-04T17:00:00Z')]]);
});
