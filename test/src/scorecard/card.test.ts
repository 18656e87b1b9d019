import { a1 } from '../../../src/formula/reference';
import type { Kpi } from '../../../src/kpi/kpi';
import { palette } from '../../../src/layout/palette';
import type { SheetLayout } from '../../../src/layout/sheet-layout';
import { messages } from '../../../src/messages';
import { cardLayout, SCOPE_CELL } from '../../../src/scorecard/card';
import { kpiOf } from '../answers';
import { writtenRows } from '../written';
import { currentStart, data, facts } from './places';

const layoutOf = (
  kpis: readonly Kpi[] = data.kpis,
  language: 'en' | 'vi' = 'en',
  formerKpis = 0,
): SheetLayout =>
  cardLayout(
    { kpis, facts, factSheet: 'KPI Data', currentStart, money: data.money, formerKpis },
    messages(language),
  );
const layout = layoutOf();
const rows = writtenRows(layout);

test('the head says who, over which period, how fresh the numbers are, and whether the period is there', () => {
  expect(rows.slice(0, 4).map((row) => row.slice(0, 6))).toEqual([
    [`=IF($H$2=0;"";INDEX('KPI Data'!$C:$C;$H$2))`, null, null, null, null, null],
    [
      `=IF($H$2=0;"";IF(AND(INDEX('KPI Data'!$B:$B;$H$2)="rep";INDEX('KPI Data'!$D:$D;$H$2)<>"");"Region: "&INDEX('KPI Data'!$D:$D;$H$2);""))`,
      ...[null, null, null, null, null],
    ],
    [
      ...[null, 'Period', "='KPI Plan'!$C$5", null],
      `=IF($H$2=0;"";IF(INDEX('KPI Data'!$I:$I;$H$2)="";"Live numbers";"As of"))`,
      `=IF($H$2=0;"";INDEX('KPI Data'!$I:$I;$H$2))`,
    ],
    [
      '=IF($H$2=0;"KPI Data does not hold this period. Pick another one, or build the scorecards again.";"")',
      ...[null, null, null, null, null],
    ],
  ]);
});

test('each KPI has its actual value, the previous period’s and the change', () => {
  expect(rows.slice(5).map((row) => row.slice(0, 6))).toEqual([
    ['No.', 'KPI', 'Unit', 'Actual', 'Previous period', 'Change'],
    [
      ...[1, 'New leads', 'leads'],
      `=IF($H$2=0;"";INDEX('KPI Data'!$M:$M;$H$2))`,
      `=IF($H$2=0;"";INDEX('KPI Data'!$M:$M;$H$2-5))`,
      '=IF(OR(D7="";E7="");"";IF(E7<=0;"";(D7-E7)/E7))',
    ],
    [
      ...[2, 'Conversion rate', '%'],
      `=IF($H$2=0;"";INDEX('KPI Data'!$N:$N;$H$2))`,
      `=IF($H$2=0;"";INDEX('KPI Data'!$N:$N;$H$2-5))`,
      '=IF(OR(D8="";E8="");"";(D8-E8)*100)',
    ],
    [
      ...[3, 'Revenue', '₫'],
      `=IF($H$2=0;"";INDEX('KPI Data'!$O:$O;$H$2))`,
      `=IF($H$2=0;"";INDEX('KPI Data'!$O:$O;$H$2-5))`,
      '=IF(OR(D9="";E9="");"";IF(E9<=0;"";(D9-E9)/E9))',
    ],
  ]);
});

test('one hidden cell tells one card from another: the number of its scope, at first the team’s', () => {
  expect(a1(SCOPE_CELL)).toBe('H1');
  expect(rows[0]?.[7]).toBe(1);
  expect(rows[1]?.[7]).toBe("=IFERROR(MATCH($C$3;'KPI Data'!$G:$G;0)+$H$1-1;0)");
  expect(layout.hiddenColumns).toEqual([{ first: 8, count: 1 }]);
});

test('the period is the one cell that people change: it is picked from KPI Data, and kept when drawn again', () => {
  expect(layout.inputs?.map(a1)).toEqual(['C3']);
  expect(
    layout.choices?.map(({ area, from }) => [a1(area), 'sheet' in from && [from.sheet, a1(from.area)]]),
  ).toEqual([['C3', ['KPI Data', 'G10:G24']]]);
  expect(layout.blocks.filter(({ initial }) => initial).map(({ row, column }) => [row, column])).toEqual([
    [3, 3],
  ]);
});

test('headers in Vietnamese', () => {
  const vietnamese = writtenRows(layoutOf(data.kpis, 'vi'));
  expect(vietnamese[5]?.slice(0, 6)).toEqual([
    'STT',
    'Chỉ tiêu',
    'ĐVT',
    'Thực hiện',
    'Kỳ trước',
    'Tăng/giảm',
  ]);
  expect(vietnamese[6]?.slice(0, 3)).toEqual([1, 'Khách tiềm năng mới', 'khách']);
});

test('numbers are shown as their KPI is read; shares change by points', () => {
  const numbers = layout.formats.flatMap(({ area, style: { number } }) =>
    number === undefined ? [] : [`${a1(area)} ${number}`],
  );
  expect(numbers).toEqual([
    'C3 yyyy-mm',
    'F3 yyyy-mm-dd',
    'D7:E7 #,##0',
    'F7 +0.0%;-0.0%;0.0%',
    'D8:E8 0.0%',
    'F8 +0.0" pts";-0.0" pts";0.0" pts"',
    'D9:E9 #,##0 "₫"',
    'F9 +0.0%;-0.0%;0.0%',
  ]);
});

test('a rise is good where higher is better, and bad where lower is', () => {
  const newLeads = kpiOf('newLeads');
  const colours = (better: 'higher' | 'lower'): unknown =>
    layoutOf([{ ...newLeads, better }]).rules?.map(({ area, test, color }) => [a1(area), test, color]);
  expect(colours('higher')).toEqual([
    ['F7', 'above', palette.good],
    ['F7', 'below', palette.bad],
  ]);
  expect(colours('lower')).toEqual([
    ['F7', 'above', palette.bad],
    ['F7', 'below', palette.good],
  ]);
});

test('rows of KPIs that a card no longer has are blanked', () => {
  const newLeads = kpiOf('newLeads');
  const fewer = writtenRows(layoutOf([newLeads], 'en', 3));
  expect(fewer).toHaveLength(9);
  const blocks = layoutOf([newLeads], 'en', 3).blocks.filter(({ row }) => row === 7);
  expect(blocks.map(({ cells }) => cells.slice(1))).toEqual([
    [
      [null, null, null, null, null, null],
      [null, null, null, null, null, null],
    ],
  ]);
});
