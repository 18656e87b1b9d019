/** Shows formulas that Sheets and Univer calculate differently. */
import type { HostDocument } from '../../../host/document/host-document';
import { serialOf } from '../../../src/core/calendar/calendar';
import { importCsv, readFormulas, saveDocument, writeValues } from '../local-host';
import type { Cell } from '../../../src/core/text/cells';
import { areaOf, calculate, fill, openTestDocument, SHEET, values } from './sheet';

const LEADS = `name,date,amount,status
Lan,2026-10-01,100,Won
lan,2026-10-31,200,won
Lan ,2026-11-01,300,Lost
La*n,2026-10-05,50,Won
Laxn,2026-10-05,60,Won
,2026-10-06,7,Won
Minh,,8,Won
Minh,không rõ,9,Won
12,2026-10-07,10,Won
'12,2026-10-07,11,Won
a?b,2026-10-01,1,x
`;

/** Names in C, the first days of two months in D, as KPI Data has them. */
function leads(): HostDocument {
  const document = openTestDocument();
  importCsv(document, 'Leads.csv', LEADS);
  fill(document, 'C1', [['lan'], ['La~*n'], ['La*n'], ['won'], [''], ["'12"], ['a~?b'], ['nobody']]);
  fill(document, 'D1', [['2026-10-01'], ['2026-11-01'], ['2027-01-01'], ['']]);
  return document;
}

const OCTOBER = `'Leads'!$B:$B;">="&$D$1;'Leads'!$B:$B;"<"&$D$2`;

test.each<[string, number]>([
  // Whole columns; the end of a period is not part of it; texts and blanks among dates are left out.
  [`=COUNTIFS(${OCTOBER})`, 8],
  [`=COUNTIFS('Leads'!$B:$B;">0")`, 9],
  [`=COUNTIFS('Leads'!$B:$B;$D$1)`, 2],
  // Case is ignored, blanks at the end are not.
  [`=COUNTIFS('Leads'!$A:$A;"="&$C$1)`, 2],
  // Escaped wildcards are themselves.
  [`=COUNTIFS('Leads'!$A:$A;"="&$C$2)`, 1],
  [`=COUNTIFS('Leads'!$A:$A;"="&$C$3)`, 4],
  [`=COUNTIFS('Leads'!$A:$A;"="&$C$7)`, 1],
  // A text that reads as a number counts as one.
  [`=COUNTIFS('Leads'!$A:$A;"="&$C$6)`, 2],
  [`=COUNTIFS('Leads'!$A:$A;"="&$C$5)`, 1],
  [`=COUNTIFS('Leads'!$A:$A;"<>Lan")`, 10],
  [`=COUNTIFS('Leads'!$A:$A;"="&$C$8)`, 0],
  [`=SUMIFS('Leads'!$C:$C;${OCTOBER})`, 439],
  [`=SUMIFS('Leads'!$C:$C;${OCTOBER};'Leads'!$D:$D;"="&$C$4)`, 438],
  [`=SUMIFS('Leads'!$C:$C;'Leads'!$A:$A;"="&$C$8)`, 0],
  // Lan, lan, La*n, Laxn, 12, the text 12 and a?b; the row without a name has none to count.
  [`=COUNTUNIQUEIFS('Leads'!$A:$A;${OCTOBER})`, 7],
  [`=COUNTUNIQUEIFS('Leads'!$A:$A;'Leads'!$A:$A;"="&$C$1)`, 2],
  [`=COUNTUNIQUEIFS('Leads'!$A:$A;'Leads'!$A:$A;"="&$C$8)`, 0],
  // The header is a value as well.
  [`=COUNTUNIQUE('Leads'!$D:$D)`, 5],
  [`=MATCH($D$1;'Leads'!$B:$B;0)`, 2],
  [`=MATCH("LAN";'Leads'!$A:$A;0)`, 2],
  [`=INDEX('Leads'!$C:$C;MATCH($D$2;'Leads'!$B:$B;0))`, 300],
  [`=IFERROR(MATCH($D$3;'Leads'!$B:$B;0);0)`, 0],
])('%s is %d', async (formula, expected) => {
  expect(await calculate(leads(), [formula])).toEqual([expected]);
});

test('conditions over ranges of different size are an error', async () => {
  const document = openTestDocument();
  expect(await calculate(document, ['=COUNTUNIQUEIFS(A1:A3;B1:B2;">0")'])).toEqual(['#ERROR!']);
});

test('a link has its label for a value', async () => {
  const document = openTestDocument();
  fill(document, 'A1', [['=HYPERLINK("#range=B3";"To B3")'], ['=A1&"!"']]);
  await document.engine.calculated();
  expect(values(document, 'A1:A2').flat()).toEqual(['To B3', 'To B3!']);
});

test('a formula that was empty stays so for whoever reads it in a later calculation', async () => {
  const document = openTestDocument();
  fill(document, 'A2', [['=A1', 1]]);
  const shown = () => calculate(document, ['=IF(B2=0;"";IF(A2="";"–";A2))', '=ISBLANK(A2)', '=A2+B2']);
  expect(await shown()).toEqual(['–', true, 1]);
  fill(document, 'B2', [[2]]);
  expect(await shown()).toEqual(['–', true, 2]);
  document.engine.dispose();
});

test('a formula that points at an empty cell is empty, not 0', async () => {
  const document = openTestDocument();
  fill(document, 'A1', [['=B1'], ['=INDEX($B:$B;1)'], ['=IF(TRUE;INDEX($B:$B;1);1)'], ['=B1+1'], ['=A1=""']]);
  await document.engine.calculated();
  expect(values(document, 'A1:A5')).toEqual([[''], [''], [''], [1], [true]]);
});

test('logic, errors and text are as in Sheets', async () => {
  const document = openTestDocument();
  expect(
    await calculate(document, [
      '="a"="A"',
      '=IF(OR(A1="";1=2);"none";"some")',
      '=AND(1<2;2<3)',
      '=1/0',
      '=IFERROR(1/0;"no value")',
      '=NOSUCHFUNCTION(1)',
      '=MATCH(1;A:A;0)',
      '="Vùng: "&"Miền Bắc"',
    ]),
  ).toEqual([true, 'none', true, '#DIV/0!', 'no value', '#NAME?', '#N/A', 'Vùng: Miền Bắc']);
});

describe('formulas in a circle', () => {
  test('are #REF! errors, as are those that read them; the others have their values', async () => {
    const document = openTestDocument();
    const formulas = ['=Z2', '=Z1+1', '=Z3', '=SUM(Z4:Z5)', '=Z1', '=IFERROR(Z1;"caught")', '=1+1', '=Z7*2'];
    expect(await calculate(document, formulas)).toEqual([
      ...['#REF!', '#REF!', '#REF!', '#REF!', '#REF!', 'caught', 2, 4],
    ]);
  });

  test('have values once the circle is broken', async () => {
    const document = openTestDocument();
    await calculate(document, ['=Z2', '=Z3', '=Z1', '=Z1*2']);
    fill(document, 'Z3', [[5]]);
    await document.engine.calculated();
    expect(values(document, 'Z1:Z4').flat()).toEqual([5, 5, 5, 10]);
  });
});

describe("today is the spreadsheet's", () => {
  const justBeforeMidnight = Date.UTC(2026, 9, 5, 16, 59);
  test.each([
    ['Asia/Ho_Chi_Minh', justBeforeMidnight, 5],
    ['Asia/Ho_Chi_Minh', justBeforeMidnight + 60_000, 6],
    ['America/New_York', justBeforeMidnight + 60_000, 5],
  ])('in %s', async (timeZone, now, day) => {
    const document = openTestDocument({ timeZone, now: () => now });
    expect(await calculate(document, ['=TODAY()-DATE(2026;10;0)', '=TODAY()'])).toEqual([
      day,
      document.zone.toMoment(serialOf(2026, 10, day)),
    ]);
  });
});

test('formulas are written and read in the marks of the locale', async () => {
  const vietnamese = openTestDocument({ locale: 'vi_VN' });
  expect(await calculate(vietnamese, ['=IF(2,5>2;"1;2";\'x\'!A1)'])).toEqual(['1;2']);
  const american = openTestDocument({ locale: 'en_US' });
  expect(await calculate(american, ['=IF(2.5>2;"a,b",0)'])).toEqual(['a,b']);
});

describe('a range without an end', () => {
  test.each<[string, Cell]>([
    [`=SUM('Leads'!C2:C)`, 756],
    [`=COUNTIFS('Leads'!$D2:D;"won";'Leads'!$C2:$C;">=100")`, 2],
    ['=COUNTIFS(Leads!A2:A;"lan*")', 3],
    ['=SUM(Leads!C9:C)-SUM(Leads!C9:D1000)', 0],
    ['=ROWS(Leads!A2:D)', 11],
    ['=COUNTA(Leads!A2:A)', 10],
    ['=SUMPRODUCT((Leads!D2:D="Won")*1)', 9],
    ['=INDEX(FILTER(Leads!A2:A;Leads!C2:C=8);1)', 'Minh'],
    ['="A2:F"&COUNTUNIQUE(Leads!D1:D)', 'A2:F5'],
  ])('%s is %s, and is shown as it was typed', async (formula, expected) => {
    const document = leads();
    expect(await calculate(document, [formula])).toEqual([expected]);
    expect(readFormulas(document, SHEET, areaOf('Z1'))).toEqual([[formula]]);
  });

  test('goes on where rows are inserted, deleted and added, and is the same after a save', async () => {
    const document = leads();
    const formula = '=SUM(Leads!C2:C)';
    expect(await calculate(document, [formula])).toEqual([756]);
    const sheet = document.workbook.getSheetByName('Leads');
    sheet?.insertRows(3, 2);
    sheet?.deleteRows(1, 1);
    sheet?.insertRowsAfter(sheet.getMaxRows() - 1, 3);
    const end = { row: sheet?.getMaxRows() ?? 0, column: 3, rows: 1, columns: 1 };
    writeValues(document, sheet?.getSheetId() ?? '', end, [[1000]]);
    await document.engine.calculated();
    expect(values(document, 'Z1')).toEqual([[1656]]);
    expect(readFormulas(document, SHEET, areaOf('Z1'))).toEqual([[formula]]);

    const again = openTestDocument({ saved: saveDocument(document) });
    again.engine.recalculate();
    await again.engine.calculated();
    expect(values(again, 'Z1')).toEqual([[1656]]);
    expect(readFormulas(again, SHEET, areaOf('Z1'))).toEqual([[formula]]);
  });
});
