/** Writes the workbook of the tests as an Excel file, in base64: the library that writes it is no CommonJS module. */
import { writeXlsx } from 'hucre/xlsx';

const utc = (text) => new Date(`${text}Z`);

/** With a day, a moment, amounts, an ID, a formula, an error; a hidden sheet; a sheet without a cell. */
const SHEETS = [
  {
    name: 'Đơn hàng',
    rows: [
      ['Ngày bán', 'Nhân viên', 'Mã đơn', 'Thành tiền', 'Đã giao'],
      [utc('2026-10-05T00:00:00'), 'Lan', '0071', 2_000_000, true],
      [utc('2026-10-06T10:30:00'), 'Minh', '=1+1', 1.5, false],
      [null, null, null, null, null],
      [null, 'Tổng', null, 2_000_001.5, null],
    ],
    cells: new Map([
      ['1,3', { value: 2_000_000, style: { numFmt: '#,##0 "₫"' } }],
      ['4,3', { value: 2_000_001.5, formula: 'SUM(D2:D3)', formulaResult: 2_000_001.5 }],
    ]),
  },
  { name: 'Nhân sự', hidden: true, rows: [['Nhân viên'], ['Lan'], ['Minh']] },
  { name: 'Trống', rows: [] },
];

const written = {
  orders: () => writeXlsx({ sheets: SHEETS }),
  locked: () => writeXlsx({ sheets: SHEETS, encryption: { password: 'secret', spinCount: 10 } }),
  empty: () => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }),
  many: () => writeXlsx({ sheets: [{ name: 'A', rows: Array(1100).fill(Array(1000).fill(1)) }] }),
};

process.stdout.write(Buffer.from(await written[process.argv[2]]()).toString('base64'));
