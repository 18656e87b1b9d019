/** Shows what an Excel workbook becomes when it is imported, and which files are refused. */
import { workbook } from '../../workbooks';
import { importWorkbookSheet, readFormulas, readPatterns, readValues, readWorkbook } from '../local-host';
import { openTestDocument } from './sheet';

const moment = (iso: string): Date => new Date(`${iso}+07:00`);

test('every sheet with a cell is read: which are hidden, how many formulas there were', async () => {
  const sheets = await readWorkbook(workbook('orders'));
  expect(
    sheets.map(({ name, isHidden, formulas, cells }) => [name, isHidden, formulas, cells.length]),
  ).toEqual([
    ['Đơn hàng', false, 1, 5],
    ['Nhân sự', true, 0, 3],
  ]);
});

test('dates are dates, numbers numbers, texts texts; of a formula its value is there', async () => {
  const document = openTestDocument();
  const [orders] = await readWorkbook(workbook('orders'));
  if (!orders) throw new Error('no sheet was read');
  expect(importWorkbookSheet(document, 'Đơn hàng 10', orders)).toBe(5);
  const sheetId = document.workbook.getSheetByName('Đơn hàng 10')?.getSheetId() ?? '';
  const area = { row: 1, column: 1, rows: 5, columns: 5 };
  expect(readValues(document, sheetId, area)).toEqual([
    ['Ngày bán', 'Nhân viên', 'Mã đơn', 'Thành tiền', 'Đã giao'],
    [moment('2026-10-05T00:00'), 'Lan', '0071', 2_000_000, true],
    [moment('2026-10-06T10:30'), 'Minh', '=1+1', 1.5, false],
    ['', '', '', '', ''],
    ['', 'Tổng', '', 2_000_001.5, ''],
  ]);
  expect(readFormulas(document, sheetId, area).flat().join('')).toBe('');
  expect(readPatterns(document, sheetId, area).slice(1, 3)).toEqual([
    ['dd/mm/yyyy', '', '', '#,##0 "₫"', ''],
    ['dd/mm/yyyy h:mm:ss', '', '', '', ''],
  ]);
});

test.each([
  ['an empty one', () => workbook('empty'), 'empty'],
  ['half of one', () => workbook('orders').subarray(0, 3000), 'broken'],
  ['a text', () => Buffer.from('Ngày bán,Thành tiền\n'), 'broken'],
  ['one with a password', () => workbook('locked'), 'locked'],
  ['one with more than a million cells', () => workbook('many'), 'large'],
  ['one of more than 20 MB', () => Buffer.alloc(20_000_001), 'large'],
])('%s is refused', async (_, bytes, flaw) => {
  await expect(readWorkbook(bytes())).rejects.toMatchObject({ name: 'WorkbookError', flaw });
});
