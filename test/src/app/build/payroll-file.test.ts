/** Shows the payroll as the text of a CSV file. */
import { payrollFile } from '../../../../src/app/build/payroll-file';
import { refused } from '../../refused';

const HEADER = ['No.', 'Period', 'Rep', 'Region', 'Total pay', 'Signature', 4, 2];
const BLANK = ['', '', '', '', '', '', 0, ''];
const TOP = [['Payroll by KPI'], ['', 'Period', 46_296]];
const SHOWN = [['Payroll by KPI'], ['', 'Period', '10/2026']];

test('it has the headers, those who are paid and the total, with numbers as they are', () => {
  const values = [
    ...TOP,
    HEADER,
    [1, '10/2026', 'Nguyễn Thị Lan', 'North', 1_250_000, '', 12, ''],
    [2, '10/2026', 'Minh, Jr. "M"', 'South', -50.5, '', 13, ''],
    ['', '', 'Total', '', 1_249_949.5, '', -1, ''],
    BLANK,
  ];
  expect(payrollFile(values, SHOWN, 'KPI Payroll')).toEqual({
    name: 'KPI Payroll 10-2026.csv',
    text: [
      '\ufeffNo.,Period,Rep,Region,Total pay,Signature',
      '1,10/2026,Nguyễn Thị Lan,North,1250000,',
      '2,10/2026,"Minh, Jr. ""M""",South,-50.5,',
      ',,Total,,1249949.5,',
      '',
    ].join('\r\n'),
  });
});

test.each(['=1+1', '+84 901', '-Lan', '@Lan'])(
  'a name such as %s is no formula for whoever opens the file',
  (name) => {
    const { text } = payrollFile([...TOP, HEADER, [1, '', name, '', 5, '', 12, '']], SHOWN, 'KPI Payroll');
    expect(text.split('\r\n')[1]).toBe(`1,,'${name},,5,`);
  },
);

test('nobody on it is told', () => {
  expect(refused(() => payrollFile([...TOP, HEADER, BLANK], SHOWN, 'KPI Payroll'))).toEqual({
    en: 'Nobody is on “KPI Payroll” in the period that it shows. Pick another period there.',
    vi: 'Bảng “KPI Payroll” không có ai trong kỳ đang xem. Hãy chọn kỳ khác trong bảng đó.',
  });
});
