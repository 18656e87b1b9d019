/**
 * Compares functions that the local host answers itself, or that the add-on's formulas rely on, with Google's
 * documentation.
 */
import type { HostDocument } from '../../../host/document/host-document';
import { calculate, fill, openTestDocument, values } from '../document/sheet';

/** Targets as a plan has them: KPI, scope, from when, target; and in F what formulas leave of numbers. */
function targets(): HostDocument {
  const document = openTestDocument();
  fill(document, 'A1', [
    ['KPI', 'Scope', 'From', 'Target'],
    ['Revenue', 'Lan', '2026-01-01', 100],
    ['Revenue', 'LAN', '2026-04-01', 120],
    ['Revenue', 'Lan', '2026-04-01', 140],
    ['Revenue', 'La*n', '2026-04-01', 7],
    ['Revenue', 'Laxn', '2026-04-01', 9],
    ['NPS', 'Lan', '2026-07-01', ''],
  ]);
  fill(document, 'F1', [['Left'], ['=IF(1=2;1;"")'], [5], [0], [-1], ['="a"'], ['']]);
  return document;
}

const REVENUE_OF_LAN = '$A:$A;"=Revenue";$B:$B;"=lan"';

test.each<[formula: string, expected: unknown]>([
  // The latest row at or before a day, then the mean of the rows of that day.
  [`=MAXIFS(C:C;${REVENUE_OF_LAN};C:C;"<="&DATE(2026;5;1))-DATE(2026;4;1)`, 0],
  ['=MAXIFS($C$2:$C$7;$A$2:$A$7;"=Revenue";$B$2:$B$7;"=Lan";$C$2:$C$7;"<="&DATE(2025;5;1))', 0],
  [`=AVERAGEIFS(D:D;${REVENUE_OF_LAN};C:C;DATE(2026;4;1))`, 130],
  ['=AVERAGEIFS(D:D;A:A;"=Revenue";B:B;"=La~*n")', 7],
  ['=AVERAGEIFS(D:D;A:A;"=Revenue";B:B;"=La*n")', 75.2],
  ['=AVERAGEIFS(D:D;A:A;"=nothing")', '#DIV/0!'],
  ['=AVERAGEIFS(D:D;A:A;"=NPS")', '#DIV/0!'],
  ['=IFERROR(AVERAGEIFS(D:D;A:A;"=NPS");"none")', 'none'],
  ['=MINIFS(D:D;A:A;"=Revenue")', 7],
  ['=MAXIFS(D:D;A:A;"=nothing")', 0],
  // An empty text is a text: neither a number nor "?*", and blank to "".
  ['=COUNTIFS(F2:F7;">=0")', 2],
  ['=COUNTIF(F2:F7;"?*")', 1],
  ['=COUNTIF(A:A;"?*")', 7],
  ['=COUNTIF(F2:F7;"")', 2],
  ['=COUNTIFS(A2:A7;"=Revenue";F2:F7;">=0")', 2],
  ['=SUMIFS(F2:F7;F2:F7;">=0")', 5],
  // Weekends as seven digits from Monday on; blank holidays are none, and one on a Sunday changes nothing.
  ['=NETWORKDAYS.INTL(DATE(2026;10;1);DATE(2026;10;31);"0000001")', 27],
  ['=NETWORKDAYS.INTL(DATE(2026;4;1);DATE(2026;4;30);"0000001";C2:C9)', 25],
  ['=NETWORKDAYS.INTL(DATE(2026;10;4);DATE(2026;10;4);"0000001")', 0],
  ['=TEXTJOIN("; ";TRUE;A6:A9)', 'Revenue; NPS'],
  ['=LARGE(D:D;2)', 120],
  ['=LARGE(D2:D4;4)', '#NUM!'],
  ['=MATCH("La~*n";B:B;0)', 5],
  ['=MATCH("nps";A:A;0)', 7],
  ['=INDEX(D:D;MATCH("NPS";A:A;0))=""', true],
  ['=SUMPRODUCT((A2:A7="Revenue")*(D2:D7>100))', 2],
  ['=SUMPRODUCT(ISERROR(1/F2:F7)*1)', 4],
  ['=ARRAYFORMULA(TEXTJOIN(", ";TRUE;IF(D2:D4>110;B2:B4&D2:D4;"")))', 'LAN120, Lan140'],
])('%s is %s', async (formula, expected) => {
  expect(await calculate(targets(), [formula])).toEqual([expected]);
});

test('an error among the cells that pass is the result, one among the others is not', async () => {
  const document = openTestDocument();
  fill(document, 'A1', [
    ['Lan', 1],
    ['Lan', '=1/0'],
    ['Minh', 3],
  ]);
  expect(
    await calculate(document, [
      '=SUMIFS(B1:B3;A1:A3;"Lan")',
      '=AVERAGEIFS(B1:B3;A1:A3;"Lan")',
      '=MAXIFS(B1:B3;A1:A3;"Lan")',
      '=SUMIFS(B1:B3;A1:A3;"Minh")',
    ]),
  ).toEqual(['#DIV/0!', '#DIV/0!', '#DIV/0!', 3]);
});

test('an empty text is no number, whether its formula was calculated before or just now', async () => {
  const document = openTestDocument();
  fill(document, 'A1', [['=IF(1=2;1;"")']]);
  const formulas = ['=A1*1', '=A1=0', '=A1>0', '=A1=""', '=ISBLANK(A1)', '=SUM(A1;5)', '=B1*1'];
  const expected = ['#VALUE!', false, true, true, false, 5, 0];
  expect(await calculate(document, formulas)).toEqual(expected);
  fill(document, 'Z1', [[''], [''], [''], [''], [''], [''], ['']]);
  expect(await calculate(document, formulas)).toEqual(expected);
});

describe('SPARKLINE', () => {
  test('shows how high each number stands, and a gap for each cell without one', async () => {
    const document = openTestDocument();
    fill(document, 'A1', [
      [1, 2, '', 8],
      [5, 5, 5, ''],
      ['', '', '', 'x'],
      [-3, '=IF(1=2;1;"")', 4, 0.5],
    ]);
    fill(
      document,
      'F1',
      [1, 2, 3, 4].map((row) => [`=SPARKLINE(A${row}:D${row})`]),
    );
    await document.engine.calculated();
    expect(values(document, 'F1:F4').flat()).toEqual(['▁▂\u2002█', '▄▄▄\u2002', '', '▁\u2002█▅']);
  });

  test('takes no options', async () => {
    const document = openTestDocument();
    expect(await calculate(document, ['=SPARKLINE(A1:B1;C1:D1)'])).toEqual(['#ERROR!']);
  });
});

test('a thousand cells look their target up among three hundred rows', async () => {
  const document = openTestDocument();
  const rows = Array.from({ length: 300 }, (_, row) => [`K${row % 5}`, `R${row % 20}`, row, row * 2]);
  fill(document, 'A1', rows);
  const looked = '$A$1:$A$500;"="&$F1;$B$1:$B$500;"="&$G1;$C$1:$C$500';
  const formula = `=AVERAGEIFS($D$1:$D$500;${looked};MAXIFS($C$1:$C$500;${looked};"<="&$H1))`;
  const asked = rows.slice(0, 125).map(([kpi = '', rep = '', day = '']) => [kpi, rep, day]);
  fill(document, 'F1', asked);
  const ofRow = (row: number): string => formula.replace(/(\$[FGH])1(?!\d)/g, `$1${row}`);
  fill(
    document,
    'I1',
    asked.map((_, index) => Array.from({ length: 8 }, () => ofRow(index + 1))),
  );
  await document.engine.calculated();
  const own = rows.slice(0, 125).map(([, , , target = '']) => new Array<unknown>(8).fill(target));
  expect(values(document, 'I1:P125')).toEqual(own);
});
