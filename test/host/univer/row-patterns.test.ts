/** Shows which formulas are taken for the same but for their row, and that they come to what each of them says. */
import { rowPattern } from '../../../host/univer/patches/row-patterns';
import { openHost } from '../apps-script/open-host';

describe('rows are from 0, so A1 stands in row 0', () => {
  test.each([
    ['=A1+$B2', '=A7+$B8'],
    ['=SUM(A1:B3)', '=SUM(A7:B9)'],
    ['=A1*C$2', '=A7*C$2'],
    [`='Leads 2026'!A1&"A1"`, `='Leads 2026'!A7&"A1"`],
    ['=COUNTIFS(Leads!$A:$A,">="&$K1)', '=COUNTIFS(Leads!$A:$A,">="&$K7)'],
  ])('%s in row 0 and %s in row 6 are one', (first, second) => {
    expect(rowPattern(first, 0)).not.toBeNull();
    expect(rowPattern(second, 6)).toBe(rowPattern(first, 0));
  });

  test.each([
    ['another row', '=A1', '=A8'],
    ['another column', '=A1', '=B7'],
    ['a row that stays', '=A$1', '=A$7'],
    ['a number', '=A1+1', '=A7+7'],
    ['a text', '=A1&"A1"', '=A7&"A7"'],
    ['a sheet', '=Q1!A1', '=Q7!A7'],
  ])('%s makes a difference', (_, first, second) => {
    expect(rowPattern(first, 0)).not.toBeNull();
    expect(rowPattern(second, 6)).not.toBe(rowPattern(first, 0));
  });

  test.each([
    ['a name', '=Rate*A1'],
    ['whole rows', '=SUM(1:2)'],
    ['a range of which one end stays', '=SUM(A$1:A3)'],
    ['a range that a function ends', '=SUM(A1:INDEX(B:B,2))'],
    ['small letters', '=a1'],
    ['a list', '={1,2}'],
    ['a reference as it is written', '=SUMIF(A1:A3,">1",B1)'],
    ['a reference to a deleted cell', '=#REF!+A1'],
  ])('%s is taken as it is: %s', (_, formula) => {
    expect(rowPattern(formula, 0)).toBeNull();
  });
});

test('formulas that are the same but for their row read their own rows, on every sheet, also when one changes', async () => {
  const { host, sheet, spreadsheet } = openHost();
  const other = spreadsheet.insertSheet('Other');
  for (const each of [sheet, other]) {
    each.getRange('A1:A3').setValues([[1], [2], [3]]);
    each.getRange('B1:C3').setFormulas([
      ['=A1*10', '=SUM(A1:B1)'],
      ['=A2*10', '=SUM(A2:B2)'],
      ['=A3*10', '=SUM(A3:B3)'],
    ]);
  }
  await host.calculated();
  other.getRange('A2').setValue(20);
  sheet.getRange('B3').setFormula('=A1*10');
  await host.calculated();
  expect(sheet.getRange('A1:C3').getValues()).toEqual([
    [1, 10, 11],
    [2, 20, 22],
    [3, 10, 13],
  ]);
  expect(other.getRange('A1:C3').getValues()).toEqual([
    [1, 10, 11],
    [20, 200, 220],
    [3, 30, 33],
  ]);
  host.document.engine.dispose();
});

test('a formula that reads below the end of its sheet, before one that does not', async () => {
  const { host, sheet } = openHost();
  const rows = sheet.getMaxRows();
  sheet.getRange(rows, 1).setValue(5);
  sheet.getRange(rows - 1, 2, 2, 1).setFormulas([[`=A${rows}`], [`=A${rows + 1}`]]);
  await host.calculated();
  sheet.getRange(rows, 1).setValue(6);
  await host.calculated();
  expect(sheet.getRange(rows - 1, 2).getValue()).toBe(6);
  host.document.engine.dispose();
});
