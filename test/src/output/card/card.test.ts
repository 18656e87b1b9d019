/** Shows the layout and the formulas of a scorecard. */
import fc from 'fast-check';
import { KPIS } from '../../../../src/model/kpi/kpis';
import { a1, area, type Area } from '../../../../src/core/formula/reference';
import type { Kpi } from '../../../../src/model/kpi/kpi';
import { palette } from '../../../../src/core/layout/palette';
import type { Block, SheetLayout } from '../../../../src/core/layout/sheet-layout';
import { messages } from '../../../../src/words';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { cardLayout, SCOPE_CELL } from '../../../../src/output/card/card';
import { factLookup } from '../../../../src/output/lookup/fact-lookup';
import { kpiOf } from '../../answers';
import { refused } from '../../refused';
import { writtenRows, type Written } from '../../written';
import { card, DATA, planCells } from './card-team';

const layout = cardLayout(card, messages('en'));
const rows = writtenRows(layout);

/** The cells from the first to the last letter, of A to Z. */
const cells = (row: number, from: string, to = from): readonly Written[] =>
  (rows[row - 1] ?? []).slice(from.charCodeAt(0) - 65, to.charCodeAt(0) - 64);

/** A card with other KPIs than the plan of four knows. */
const layoutWith = (kpis: readonly Kpi[], language: 'en' | 'vi' = 'en'): SheetLayout => {
  const places = kpiDataPlaces({ kpis, scored: kpis, firstRow: 5, periods: 4, scopes: 3 });
  const plan = { ...card.plan, kpi: () => planCells.kpi('revenue') };
  return cardLayout({ ...card, kpis, plan, facts: factLookup(DATA, places) }, messages(language));
};

/** The list of periods beside KPI Data: first days, days after the last, names in both languages. */
const [STARTS, ENDS, NAMES, OTHER_NAMES] = ['BJ', 'BK', 'BL', 'BM'].map(
  (column) => `'KPI Data'!$${column}$8:$${column}$10`,
) as [string, string, string, string];
const START =
  `=IF($C$3="";'KPI Plan'!$A$1;IF(ISNUMBER($C$3);SUMPRODUCT((${STARTS}<=$C$3)*(${ENDS}>$C$3)*${STARTS});` +
  `IFERROR(INDEX(${STARTS};IFERROR(MATCH(TRIM($C$3);${NAMES};0);MATCH(TRIM($C$3);${OTHER_NAMES};0)));0)))`;

test('the period that is shown is the current one of the plan, by a cell of the card itself, until one is picked', () => {
  expect(rows[2]?.slice(1, 3)).toEqual([
    `=IF($C$3="";"Period: "&IFERROR(INDEX(${NAMES};MATCH('KPI Plan'!$A$1;${STARTS};0));"");"Period")`,
    '=$S$1',
  ]);
  expect(rows[0]?.[18]).toBe(
    `=IFERROR(INDEX('KPI Data'!$BI$8:$BI$10;MATCH('KPI Plan'!$A$1;${STARTS};0));'KPI Plan'!$A$1)`,
  );
});

test('hidden cells find the scope by its key, its row in the period, and how far the period is', () => {
  expect(a1(SCOPE_CELL)).toBe('P1');
  expect([1, 2, 3, 4, 5].map((row) => rows[row - 1]?.slice(15, 18))).toEqual([
    ['template', `=IF($P$4=0;"";INDEX('KPI Data'!$I:$I;$P$4))`, START],
    [
      "=IFERROR(MATCH($P$1;'KPI Data'!$F$5:$F$7;0);0)",
      ['A', 'B', 'C', 'D', 'E', 'F', 'G']
        .map((day) => `IF('KPI Plan'!$${day}$6;"0";"1")`)
        .join('&')
        .replace(/^/, '='),
      `=IF($P$4=0;"";MAX(INDEX('KPI Data'!$J:$J;$P$4);INDEX('KPI Data'!$H:$H;8)))`,
    ],
    [
      '=IF($P$2=0;0;4+$P$2)',
      `=IF($P$4=0;"";NETWORKDAYS.INTL($R$1;$Q$1-1;$Q$2;'KPI Plan'!$A$7:$A$9))`,
      `=IF($P$4=0;"";COUNTIFS('KPI Data'!$A:$A;$P$2;'KPI Data'!$H:$H;">="&$R$2;'KPI Data'!$H:$H;"<="&$R$1))`,
    ],
    [
      "=IF(OR($R$1=0;$P$2=0);0;IFERROR(MATCH($R$1;'KPI Data'!$H:$H;0)+$P$2-1;0))",
      `=IF($P$4=0;"";IF(INT($P$5)<=$R$1;0;NETWORKDAYS.INTL($R$1;MIN(INT($P$5);$Q$1)-1;$Q$2;'KPI Plan'!$A$7:$A$9)))`,
      `=IF($P$4=0;"";INDEX('KPI Data'!$AZ:$AZ;$P$4))`,
    ],
    [
      `=IF($P$4=0;"";IF(INDEX('KPI Data'!$O:$O;$P$4)="";TODAY();INDEX('KPI Data'!$O:$O;$P$4)))`,
      `=IF($P$4=0;FALSE();AND(INDEX('KPI Data'!$P:$P;$P$4)="";$P$5<$Q$1))`,
      '=SUM($P$7:$P$10)',
    ],
  ]);
  expect(layout.hiddenColumns).toEqual([{ first: 16, count: 14 }]);
});

test('the trend looks back row by row, and not beyond the first period that is shown', () => {
  expect(rows[5]?.slice(25, 28)).toEqual([
    '=IF($P$4-6<8;0;$P$4-6)',
    '=IF($P$4-3<8;0;$P$4-3)',
    '=IF($P$4<8;0;$P$4)',
  ]);
  expect(rows[6]?.slice(26, 28)).toEqual([
    `=IF($AA$6=0;"";INDEX('KPI Data'!$V:$V;$AA$6))`,
    `=IF($AB$6=0;"";INDEX('KPI Data'!$V:$V;$AB$6))`,
  ]);
});

test('the head says who, the score and what it earns', () => {
  expect(cells(1, 'A', 'N').filter((each) => each !== null)).toEqual([
    `=IF($P$3=0;"";INDEX('KPI Data'!$C:$C;$P$3))`,
    ...['Score', 'Rating', 'Bonus'],
  ]);
  const figure = (column: string): string =>
    `=IF($P$4=0;"";IF(INDEX('KPI Data'!$${column}:$${column};$P$4)="";"–";INDEX('KPI Data'!$${column}:$${column};$P$4)))`;
  expect(['H', 'L', 'N'].flatMap((column) => cells(2, column))).toEqual(['AY', 'BA', 'BB'].map(figure));
});

const TO_DATE = `'KPI Data'!$A:$A;$P$2;'KPI Data'!$H:$H;">="&$R$2;'KPI Data'!$H:$H;"<="&$R$1`;

/** What is said in place of a status, where KPI Data has it for the kind of scope. */
const unmeasured = (column: string): string => {
  const isOf = (type: string): string => `INDEX('KPI Data'!$B:$B;$P$4)="${type}"`;
  const note = (row: number): string => `'KPI Data'!$${column}$${row}&""`;
  return `IF($P$4=0;"";IF(${isOf('rep')};${note(2)};IF(${isOf('region')};${note(3)};"")))`;
};

test('a KPI that adds up has a pace, by which its status goes while the period does, and a year to date', () => {
  const ofYear = (column: string): string =>
    `=IF($P$4=0;"";IF(COUNTIFS(${TO_DATE};'KPI Data'!${column};"<1000000000000000000")<$R$3;"";SUMIFS('KPI Data'!${column};${TO_DATE})))`;
  const due = 'E7*$Q$4/$Q$3';
  const judged = 'IF($Q$5;K7;G7)';
  expect(cells(7, 'A', 'P')).toEqual([
    ...[1, 'Revenue', '₫'],
    '=IF(OR(P7="";$R$5=0);"";P7/$R$5)',
    `=IF($P$4=0;"";INDEX('KPI Data'!$AD:$AD;$P$4))`,
    `=IF($P$4=0;"";INDEX('KPI Data'!$V:$V;$P$4))`,
    `=IF($P$4=0;"";INDEX('KPI Data'!$AL:$AL;$P$4))`,
    `=IF($P$4=0;"";INDEX('KPI Data'!$AT:$AT;$P$4))`,
    `=IF($AA$6=0;"";INDEX('KPI Data'!$V:$V;$AA$6))`,
    '=IF(OR(F7="";I7="");"";IF(I7<=0;"";(F7-I7)/I7))',
    `=IF($Q$5;IF(OR(F7="";E7="";$Q$4=0);"";IF('KPI Plan'!$A$11="lower";` +
      `IF(${due}<0;"";IF(${due}=0;IF(F7<=0;1;0);IF(F7<=0;'KPI Plan'!$B$11;ROUND(${due}/F7;9))));` +
      `IF(${due}<=0;"";MAX(0;ROUND(F7/(${due});9)))));"")`,
    ofYear('$V:$V'),
    ofYear('$AD:$AD'),
    '=IF(COUNT(Q7:AB7)=0;"";SPARKLINE(FILTER(Q7:AB7;ISNUMBER(Q7:AB7))))',
    `=IF(${judged}="";${unmeasured('AT')};IF(${judged}>='KPI Plan'!$A$4;"✓ On target";IF(${judged}>='KPI Plan'!$A$5;"! Close";"✗ Below")))`,
    `=IF($P$4=0;"";INDEX('KPI Data'!$AH:$AH;$P$4))`,
  ]);
});

test('below the period stands what a status goes by and what is not scored yet, where the card has such KPIs', () => {
  const byPace =
    'IF(AND($Q$5;COUNT(K7)>0);"While a period is in progress, the status of KPIs that add up follows their pace.";"")';
  const later =
    'IF(AND($Q$5;COUNT(G9)>0);"Growth is shown, but judged and scored only when the period is over.";"")';
  const note = (kpis: readonly Kpi[]): Written | undefined => writtenRows(layoutWith(kpis))[4]?.[0];
  expect(cells(5, 'A')).toEqual([`=TEXTJOIN(" ";TRUE();${byPace};${later})`]);
  expect(note([kpiOf('revenue')])).toBe(`=${byPace}`);
  expect(note([kpiOf('cac')])).toBeNull();
});

test('a share changes by points, has no pace, by which a status could go, and no year to date', () => {
  expect(cells(10, 'O')).toEqual([
    `=IF(G10="";${unmeasured('AW')};IF(G10>='KPI Plan'!$A$4;"✓ On target";IF(G10>='KPI Plan'!$A$5;"! Close";"✗ Below")))`,
  ]);
  expect(cells(10, 'A', 'C')).toEqual([4, 'Conversion rate', '%']);
  expect(cells(10, 'J', 'M')).toEqual(['=IF(OR(F10="";I10="");"";(F10-I10)*100)', null, null, null]);
});

test('a KPI of the manager’s own shows the unit it was given', () => {
  const own = { ...kpiOf('newLeads'), own: { name: 'Hợp đồng', unit: 'hợp đồng' } };
  expect(writtenRows(layoutWith([own]))[6]?.slice(0, 3)).toEqual([1, 'Hợp đồng', 'hợp đồng']);
});

test('numbers are shown as their KPI is read', () => {
  const shown = layout.formats.flatMap(({ area: where, style: { number } }) =>
    number === undefined ? [] : [`${a1(where)} ${number}`],
  );
  expect(shown).toEqual([
    ...['D7:D10 0%', 'G7:G10 0.0%', 'K7:K10 0%', 'H7:H10 0.0'],
    ...['E7:F7 #,##0 "₫"', 'I7 #,##0 "₫"', 'L7:M7 #,##0 "₫"', 'J7 +0.0%;-0.0%;0.0%'],
    ...['E8:F8 #,##0 "₫"', 'I8 #,##0 "₫"', 'L8:M8 #,##0 "₫"', 'J8 +0.0%;-0.0%;0.0%'],
    ...['E9:F9 0.0%', 'I9 0.0%', 'L9:M9 0.0%', 'J9 +0.0" pts";-0.0" pts";0.0" pts"'],
    ...['E10:F10 0.0%', 'I10 0.0%', 'L10:M10 0.0%', 'J10 +0.0" pts";-0.0" pts";0.0" pts"'],
    ...['D47 0%', 'H47 0.0'],
    ...['H2:K2 0.0', 'N2:O2 #,##0 "₫"', 'C3:D3 mm/yyyy', 'N3:O3 dd/mm/yyyy hh:mm'],
    ...['A50:G50 @', 'I50:O50 @', 'M55 dd/mm/yyyy'],
    ...['P1 @', 'R1 0', 'R2 0'],
  ]);
});

test('a status has a sign of its own, and its colour depends on the sign', () => {
  expect(
    layout.rules?.flatMap((rule) => (rule.test === 'startsWith' ? [[a1(rule.area), rule.text]] : [])),
  ).toEqual([
    ['O7:O46', '✓'],
    ['O7:O46', '!'],
    ['O7:O46', '✗'],
  ]);
});

/** How light a colour is in a grey print, from 0 to 1. */
const lightness = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

test('in grey, each status is darker than the one before, and readable', () => {
  const status = (layout.rules ?? []).filter(({ test: kind }) => kind === 'startsWith');
  const backgrounds = status.map(({ background = '' }) => lightness(background));
  const [good = 0, close = 0, missed = 0] = backgrounds;
  expect([good - close > 0.05, close - missed > 0.15]).toEqual([true, true]);
  const contrasts = status.map(({ color }, index) => (backgrounds[index] ?? 0) - lightness(color) > 0.5);
  expect(contrasts).toEqual([true, true, true]);
});

test('a rise is good where higher is better, and bad where lower is', () => {
  const colours = (better: 'higher' | 'lower'): unknown =>
    layoutWith([{ ...kpiOf('newLeads'), better }]).rules?.flatMap((rule) =>
      rule.test === 'startsWith' ? [] : [[a1(rule.area), rule.test, rule.value, rule.color]],
    );
  expect(colours('higher')).toEqual([
    ['J7', 'above', 0, palette.good],
    ['J7', 'below', 0, palette.bad],
  ]);
  expect(colours('lower')).toEqual([
    ['J7', 'above', 0, palette.bad],
    ['J7', 'below', 0, palette.good],
  ]);
});

test('people pick the period, write comments and the day of the signatures, and nothing else', () => {
  expect(layout.inputs?.map(a1)).toEqual(['C3:D3', 'A50:G50', 'I50:O50', 'M55']);
  expect(layout.choices?.map(({ area: where, from }) => [a1(where), from])).toEqual([
    ['C3:D3', { sheet: 'KPI Data', area: area(8, 60, 3, 1) }],
    ['M55', { kind: 'date' }],
  ]);
});

const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const areaOf = ({ row, column, cells: contents }: Block): Area =>
  area(row, column, contents.length, contents[0]?.length ?? 0);

test('drawn again with any number of KPIs, a card writes nothing where people type, and moves none of it', () => {
  fc.assert(
    fc.property(fc.subarray([...KPIS]), (kpis) => {
      const { inputs = [], blocks } = layoutWith(kpis);
      expect(inputs).toEqual(layout.inputs);
      const redrawn = blocks.filter(({ initial = false }) => !initial).map(areaOf);
      expect(
        redrawn.filter((block) => [...inputs, SCOPE_CELL].some((input) => overlap(input, block))),
      ).toEqual([]);
    }),
    { seed: 7, numRuns: 40 },
  );
});

test('rows that no KPI needs are blank and hidden', () => {
  expect(layout.hiddenRows).toEqual([
    { first: 11, count: 36 },
    { first: 56, count: 1 },
  ]);
  const [surplus] = layout.blocks.filter(({ row }) => row === 7);
  expect(surplus?.cells).toHaveLength(40);
  expect(
    surplus?.cells
      .slice(4)
      .flat()
      .every((content) => content === null),
  ).toBe(true);
});

test('a card has room for 40 KPIs, and refuses more', () => {
  const many = (count: number): readonly Kpi[] =>
    Array.from({ length: count }, (_, index) => ({
      ...kpiOf('newLeads'),
      id: `own${index}`,
      own: { name: `Own ${index}`, unit: '' },
    }));
  expect(layoutWith(many(40)).hiddenRows).toEqual([{ first: 56, count: 1 }]);
  expect(refused(() => layoutWith(many(41)))).toEqual({
    en: 'The plan has 41 KPIs in use, and a scorecard has room for 40. Take some out of use in the KPI Plan, and build again.',
    vi: 'Kế hoạch đang dùng 41 chỉ tiêu nhưng mỗi bảng điểm chỉ có chỗ cho 40. Hãy bỏ bớt chỉ tiêu trong Kế hoạch KPI rồi tạo lại.',
  });
});

test('ten KPIs fit on an A4 page in landscape', () => {
  const { columnWidths, rowHeights = [], hiddenRows = [] } = layoutWith(KPIS.slice(0, 10));
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  const heightOf = (row: number): number => rowHeights.find((each) => each.row === row)?.height ?? 21;
  const isHidden = (row: number): boolean =>
    hiddenRows.some(({ first, count }) => first <= row && row < first + count);
  let height = 0;
  for (let row = 1; row <= 55; row++) if (!isHidden(row)) height += heightOf(row);
  expect(width).toBeLessThanOrEqual(1_450);
  expect(height * Math.SQRT2).toBeLessThanOrEqual(width);
});

test('in Vietnamese', () => {
  const vietnamese = writtenRows(layoutWith([kpiOf('careCoverage')], 'vi'));
  expect(vietnamese[5]?.slice(0, 15)).toEqual([
    ...['STT', 'Chỉ tiêu', 'ĐVT', 'Trọng số', 'Mục tiêu', 'Thực hiện', '% hoàn thành', 'Điểm'],
    ...['Kỳ trước', 'Tăng/giảm', 'Tiến độ', 'Lũy kế thực hiện', 'Lũy kế mục tiêu'],
    ...['Xu hướng 12 kỳ', 'Trạng thái'],
  ]);
  expect(vietnamese[6]?.slice(0, 3)).toEqual([1, 'Độ phủ chăm sóc', '%']);
  expect(vietnamese[6]?.[14]).toBe(
    `=IF(G7="";${unmeasured('Y')};IF(G7>='KPI Plan'!$A$4;"✓ Đạt";IF(G7>='KPI Plan'!$A$5;"! Gần đạt";"✗ Chưa đạt")))`,
  );
});
