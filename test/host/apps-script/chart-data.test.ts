/** Shows which data of its ranges a chart draws. */
import { chartData } from '../local-host';
import { openHost } from './open-host';

test('a chart shows names, numbers and texts of its ranges side by side, without empty rows', () => {
  const { host, sheet } = openHost();
  sheet.getRange('A1:B4').setValues([
    ['Rep', 'Revenue'],
    ['Lan', 1200],
    ['Minh', ''],
    ['', ''],
  ]);
  sheet.getRange('D1:D4').setValues([['Share'], [0.25], ['n/a'], ['']]);
  sheet.getRange('B2:B4').setNumberFormat('#,##0');
  sheet.getRange('D2:D4').setNumberFormat('0%');
  const data = chartData(host.document, {
    type: 'COLUMN',
    ranges: [
      { sheetId: '0', area: { row: 1, column: 1, rows: 4, columns: 2 } },
      { sheetId: '0', area: { row: 1, column: 4, rows: 4, columns: 1 } },
    ],
    headers: 1,
    position: { row: 1, column: 6, offsetX: 0, offsetY: 0 },
    options: {},
  });
  expect(data).toEqual({
    names: ['Lan', 'Minh'],
    series: [
      { title: 'Revenue', values: [1200, null], texts: ['1,200', ''] },
      { title: 'Share', values: [0.25, null], texts: ['25%', 'n/a'] },
    ],
  });
  host.document.engine.dispose();
});
