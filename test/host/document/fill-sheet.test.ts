/** Shows that a CSV file fills its sheet without mutations that would keep its cells. */
import { importCsv, readFormulas, readPatterns, readValues } from '../local-host';
import { openTestDocument } from './sheet';

test('constants are no mutation, formulas are one each', () => {
  const document = openTestDocument({ locale: 'vi_VN' });
  const executed: string[] = [];
  const listening = document.engine.commands.onCommandExecuted(({ id }) => executed.push(id));
  const file = 'ngày;số;tên;đúng;tổng\n24/1/2026;12,5%;Lan;TRUE;=B2*2\n24/1/2026;12,5%;Lan;;\n';
  const { sheetId } = importCsv(document, 'a.csv', file);
  listening.dispose();

  expect(executed.filter((id) => id === 'sheet.mutation.set-range-values')).toHaveLength(1);
  const area = { row: 2, column: 1, rows: 2, columns: 5 };
  const day = new Date('2026-01-24T00:00:00+07:00');
  expect(readValues(document, sheetId, { ...area, columns: 4 })).toEqual([
    [day, 0.125, 'Lan', true],
    [day, 0.125, 'Lan', ''],
  ]);
  expect(readPatterns(document, sheetId, { ...area, columns: 3 })).toEqual([
    ['d/m/yyyy', '0.00%', ''],
    ['d/m/yyyy', '0.00%', ''],
  ]);
  expect(readFormulas(document, sheetId, area)).toEqual([
    ['', '', '', '', '=B2*2'],
    ['', '', '', '', ''],
  ]);
});
