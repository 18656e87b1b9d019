/** Shows the layout and the formulas of the overview. */
import { KPIS } from '../../../../src/model/kpi/kpis';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { a1 } from '../../../../src/core/formula/reference';
import { messages } from '../../../../src/words';
import { factLookup } from '../../../../src/output/lookup/fact-lookup';
import { overviewLayout } from '../../../../src/output/overview/overview';
import { kpiOf } from '../../answers';
import { writtenRows, type Written } from '../../written';
import { NEW_PLAN } from '../../../../src/plan/plan';
import { planOnASheet } from '../../plan-on-a-sheet';
import { DATA, overviewOf, type Member } from './overview-team';

const team: Member = { type: 'team', name: '' };
const regions = ['Bắc', 'Nam'].map((name): Member => ({ type: 'region', name, region: name }));
const reps = ['Lan', 'Minh'].map((name): Member => ({ type: 'rep', name, region: 'Bắc' }));

const layout = overviewLayout(overviewOf([team, ...regions, ...reps]), messages('en'));
const rows = writtenRows(layout);

const at = (address: string): Written => {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return rows[Number(row) - 1]?.[letter.charCodeAt(0) - 65] ?? null;
};

const cells = (row: number, from: string, to: string): readonly Written[] =>
  rows[row - 1]?.slice(from.charCodeAt(0) - 65, to.charCodeAt(0) - 64) ?? [];

/** The rows whose first cell is a text: titles and notes. */
const titles = (written: readonly (readonly Written[])[]): readonly Written[] =>
  written.flatMap(([first]) => (typeof first === 'string' && !first.startsWith('=') ? [first] : []));

const value = (column: string, row: string): string => `INDEX('KPI Data'!$${column}:$${column};${row})`;

/** The columns of KPI Data that are read here. */
const [SCOPE, REGION, ACTIVE, REVENUE, CAC] = ['C', 'D', 'M', 'W', 'V'] as const;
const [SCORE, COVERAGE, RATING, BONUS] = ['AK', 'AL', 'AM', 'AN'] as const;
const [DAYS_OVER, COURSE_SCORE, COURSE_RATING, COURSE_BONUS] = ['AW', 'AY', 'AZ', 'BA'] as const;

/** What a period is on course for while it is going on, and what it came to afterwards. */
const standing = (total: string, onCourse: string, row: string): string =>
  `IF(${value(DAYS_OVER, row)}="";${value(total, row)};${value(onCourse, row)})`;
const score = (row: string): string => standing(SCORE, COURSE_SCORE, row);
const rating = (row: string): string => standing(RATING, COURSE_RATING, row);

test('the head has the period that is picked, and the row of the team and of its period before in hidden cells', () => {
  expect(at('B3')).toBe(
    "=IFERROR(INDEX('KPI Data'!$BI$8:$BI$9;MATCH('KPI Plan'!$R$5;'KPI Data'!$BJ$8:$BJ$9;0));'KPI Plan'!$R$5)",
  );
  expect(at('M6')).toMatch(/^=IF\(\$B\$3="";'KPI Plan'!\$R\$5;IF\(ISNUMBER\(\$B\$3\);SUMPRODUCT\(/);
  expect(at('C3')).toBe(`=IF($M$3=0;"";${score('$M$3')})`);
  expect(at('M3')).toBe("=IF(OR($M$6=0;1=0);0;IFERROR(MATCH($M$6;'KPI Data'!$H:$H;0)+1-1;0))");
  expect(at('N3')).toBe('=IF($M$3-5<8;0;$M$3-5)');
  expect(layout.choices).toEqual([
    {
      area: { row: 3, column: 2, rows: 1, columns: 1 },
      from: { sheet: DATA, area: { row: 8, column: 60, rows: 2, columns: 1 } },
      help: messages('en').overview.pickPeriod,
      isLoose: true,
    },
  ]);
});

test('a rep is shown by a row of KPI Data, which the hidden cells beside sort by score', () => {
  expect(cells(24, 'A', 'B')).toEqual(['Rank', 'Rep']);
  expect(cells(26, 'A', 'L')).toEqual([
    '=IF(D26="";"";IF(D26=D25;A25;2))',
    `=IF($M26=0;"";${value(SCOPE, '$M26')})`,
    `=IF($M26=0;"";${value(REGION, '$M26')})`,
    `=IF($M26=0;"";${score('$M26')})`,
    `=IF($M26=0;"";IF(${rating('$M26')}="";"";${rating('$M26')}&IF(F26<1;" *";"")))`,
    `=IF($M26=0;"";${value(COVERAGE, '$M26')})`,
    `=IF($N26=0;"";${score('$N26')})`,
    '=IF(OR(D26="";G26="");"";ROUND(D26-G26;1))',
    `=IF($M26=0;"";${standing(BONUS, COURSE_BONUS, '$M26')})`,
    null,
    null,
    '=IF($Q26="";"";COUNTIF(R26:S26;"?*")&": "&IF(LEN($Q26)>44;LEFT($Q26;43)&"…";$Q26))',
  ]);
  expect(cells(26, 'M', 'Q')).toEqual([
    '=IFERROR(INDEX($O$25:$O$26;MATCH(LARGE($P$25:$P$26;2);$P$25:$P$26;0));0)',
    '=IF($M26-5<8;0;$M26-5)',
    '=IF($M$3=0;0;$M$3+4)',
    `=IF($O26=0;"";IF(${value(ACTIVE, '$O26')};IF(${score('$O26')}="";-1;${score('$O26')})-2/1000000000;""))`,
    '=TEXTJOIN(", ";TRUE();R26:S26)',
  ]);
});

test('hidden cells beside the alerts say how far the period shown has gone', () => {
  expect([cells(4, 'M', 'N'), cells(5, 'M', 'N')]).toEqual([
    [
      `=IF($M$3=0;"";IF(${value('O', '$M$3')}="";TODAY();${value('O', '$M$3')}))`,
      `=IF($M$3=0;"";${value('I', '$M$3')})`,
    ],
    [
      `=IF($M$3=0;"";${value(DAYS_OVER, '$M$3')})`,
      `=IF($M$3=0;FALSE();AND(${value('P', '$M$3')}="";$M$4<$N$4))`,
    ],
  ]);
});

test('a KPI is red where it counts and what its status goes by is below the amber of the plan', () => {
  expect(cells(24, 'R', 'S')).toEqual(['Revenue', 'Cost per new customer (CAC)']);
  const red = (counted: string, weight: string, judged: string, name: string): string =>
    `=IF($M26=0;"";IF(AND(${value(counted, '$M26')}<>"";${value(weight, '$M26')}>0;IF(${judged}="";FALSE();ROUND(${judged};3)<'KPI Plan'!$R$9));${name};""))`;
  expect(cells(26, 'R', 'S')).toEqual([
    red('AF', 'AB', `IF($N$5;${value('AS', '$M26')};${value('AD', '$M26')})`, 'R$24'),
    red('AG', 'AC', value('AE', '$M26'), 'S$24'),
  ]);
});

test('below a ranking stands what its numbers are while the period is going on, and what the mark of a rating means', () => {
  expect(at('A28')).toBe(
    '=TEXTJOIN(" ";TRUE();IF($N$5;IF(AND($N$5;$M$5=0);"Nobody is ranked before the first working day is over.";' +
      '"The period is in progress: score, rating and bonus are projected at this pace, beside the final score of the previous period.");"");' +
      'IF(COUNTIFS($F$25:$F$26;"<1";$E$25:$E$26;"?*")>0;"* Provisional: less than 100% of the weight is scored so far.";""))',
  );
});

test('below the reps stands who has improved the most', () => {
  const most = 'MAX($H$25:$H$26)';
  expect(cells(27, 'B', 'H')).toEqual([
    `=IF(${most}>0;"Most improved";"")`,
    `=IF(${most}>0;INDEX($B$25:$B$26;MATCH(${most};$H$25:$H$26;0));"")`,
    ...[null, null, null, null],
    `=IF(${most}>0;${most};"")`,
  ]);
});

test('regions stand side by side by their rows of KPI Data, and the plan decides which value leads', () => {
  const row = rows.findIndex(([first]) => first === 'Cost per new customer (CAC)') + 1;
  const header = row - 4;
  expect(cells(header, 'C', 'F')).toEqual([
    `=IF($M$3=0;"";${value(SCOPE, '$M$3')})`,
    `=IF($O$32=0;"";${value(SCOPE, '$O$32')})`,
    `=IF($O$33=0;"";${value(SCOPE, '$O$33')})`,
    'Leader',
  ]);
  const values = `D${row}:E${row}`;
  const best = `IF('KPI Plan'!$E$3="lower";MIN(${values});MAX(${values}))`;
  expect(cells(row, 'C', 'F')).toEqual([
    `=IF($M$3=0;"";${value(CAC, '$M$3')})`,
    `=IF($O$32=0;"";${value(CAC, '$O$32')})`,
    `=IF($O$33=0;"";${value(CAC, '$O$33')})`,
    `=IF(OR(COUNT(${values})<2;SUMPRODUCT((${values}=${best})*1)>1);"";INDEX(D${header}:E${header};MATCH(${best};${values};0)))`,
  ]);
});

test('the team’s last 12 periods go back from the one that is shown', () => {
  const first = rows.findIndex(([title]) => title === 'Whole team: the last 12 periods') + 3;
  expect(at(`M${first}`)).toBe('=IF($M$3-55<8;0;$M$3-55)');
  expect(at(`M${first + 11}`)).toBe('=IF($M$3<8;0;$M$3)');
  const revenue = value(REVENUE, `$M${first}`);
  expect(at(`C${first}`)).toBe(`=IF($M${first}=0;"";IF($N${first};"";${revenue}))`);
  expect(at(`D${first}`)).toBe(`=IF($M${first}=0;"";IF($N${first};${revenue};""))`);
  const [closedBy, asOf, end] = ['P', 'O', 'I'].map((column) => value(column, `$M${first}`));
  expect(at(`N${first}`)).toBe(
    `=IF($M${first}=0;FALSE();AND(${closedBy}="";IF(${asOf}="";TODAY();${asOf})<${end}))`,
  );
});

test('the parts follow each other', () => {
  expect(titles(rows)).toEqual([
    'KPI overview',
    'Due for care: 0 customers',
    'This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
    'Ranking of reps',
    'Rank',
    'Ranking of regions',
    'Rank',
    'Customers due for care (30 days or more without contact)',
    'No customer is due for care: all were contacted within 30 days.',
    'Price windows: every competitor is more expensive by 10% or more, without promotion',
    'This list needs the table “Prices”, which no sheet is mapped to.',
    'Regions side by side',
    'KPI',
    'New contacts',
    'New leads',
    'Acquisition cost',
    'Cost per new customer (CAC)',
    'Sales by place',
    'Revenue',
    'Reps side by side',
    'Whole team: the last 12 periods',
  ]);
});

describe('the charts', () => {
  test('compare regions and reps, and follow the team, each named by what it shows', () => {
    expect(layout.charts?.map(({ kind, title, areas }) => [kind, title, ...areas.map(a1)])).toEqual([
      ['column', 'Revenue by region', 'B31:B33', 'C31:C33'],
      ['bar', 'Score by rep (top 10)', 'B24:B26', 'D24:D26'],
      ['column', 'Revenue of the whole team, last 12 periods', 'B59:B71', 'C59:C71', 'D59:D71'],
    ]);
    expect(layout.charts?.map(({ isStacked = false }) => isStacked)).toEqual([false, false, true]);
  });

  test('stand side by side between the head and the tables, over no cell that is written', () => {
    const row = 21;
    for (const { row: top, column, width, height } of layout.charts ?? []) {
      const widthOfColumns = layout.columnWidths.slice(column - 1, column + 3).reduce((a, b) => a + b);
      expect(width).toBeLessThan(widthOfColumns);
      const rowsBelow = Math.ceil(height / row);
      expect(
        rows
          .slice(top - 1, top - 1 + rowsBelow)
          .flat()
          .every((cell) => cell === null),
      ).toBe(true);
    }
    expect(layout.charts?.map(({ row: top, column }) => [top, column])).toEqual([
      [8, 1],
      [8, 5],
      [8, 9],
    ]);
  });

  test('show the ten best of many reps', () => {
    const many = Array.from({ length: 14 }, (_, index): Member => ({ type: 'rep', name: `Rep ${index}` }));
    const [bars] = overviewLayout(overviewOf([team, ...many]), messages('en')).charts ?? [];
    expect(bars?.areas.map(a1)).toEqual(['B24:B34', 'D24:D34']);
  });

  test('are left out where there is nothing to compare, and the tables move up', () => {
    const alone = overviewOf([team], { kpis: [kpiOf('newLeads')], scored: [kpiOf('newLeads')] });
    const { charts, blocks } = overviewLayout(alone, messages('en'));
    expect(charts).toEqual([]);
    expect(blocks.some(({ row }) => row === 8)).toBe(true);
  });
});

test('a team without regions has neither their ranking nor their comparison', () => {
  const written = writtenRows(overviewLayout(overviewOf([team, ...reps]), messages('en')));
  expect(titles(written).filter((title) => String(title).includes('egion'))).toEqual([]);
});

test('one region is not in the lead of anything', () => {
  const [region] = regions;
  const written = writtenRows(overviewLayout(overviewOf(region ? [team, region] : [team]), messages('en')));
  expect(written.flat()).not.toContain('Leader');
});

test('more KPIs than fit beside each other stand in several tables below each other', () => {
  const scopes = [team, ...reps];
  const kpis = KPIS.slice(0, 22);
  const places = kpiDataPlaces({ kpis, scored: kpis, firstRow: 3, periods: 3, scopes: scopes.length });
  const overview = overviewOf(scopes, {
    ...{ kpis, scored: kpis, facts: factLookup(DATA, places) },
    plan: planOnASheet(NEW_PLAN).cells,
  });
  const written = writtenRows(overviewLayout(overview, messages('en')));
  const headers = written.filter(([, name, , , , last]) => name === 'Rep' && last !== '% of weight scored');
  expect(headers.map((row) => row.slice(2, 12).filter((cell) => cell !== null).length)).toEqual([10, 10, 2]);
});

test('it is as wide as a page, and what it looks up with is hidden', () => {
  expect(layout.columnWidths.reduce((a, b) => a + b)).toBe(1344);
  expect(layout.hiddenColumns).toEqual([{ first: 13, count: 9 }]);
});

test('only the period can be picked without a warning', () => {
  expect(layout.inputs?.map(a1)).toEqual(['B3']);
});

test('in Vietnamese', () => {
  const written = writtenRows(overviewLayout(overviewOf([team, ...regions, ...reps]), messages('vi')));
  expect(titles(written)).toEqual([
    'Tổng quan KPI',
    'Khách hàng cần chăm sóc: 0',
    'This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
    'Xếp hạng nhân viên',
    'Hạng',
    'Xếp hạng khu vực',
    'Hạng',
    'Khách hàng cần chăm sóc (từ 30 ngày chưa được liên hệ)',
    'Không có khách hàng nào cần chăm sóc: tất cả đã được liên hệ trong 30 ngày qua.',
    'Thời điểm vàng: mọi đối thủ bán cao hơn từ 10% và không khuyến mãi',
    'Danh sách này cần bảng “Giá thị trường” nhưng chưa chọn trang tính cho bảng này.',
    'So sánh các khu vực',
    'KPI',
    'Khách hàng tiềm năng mới',
    'Khách tiềm năng mới',
    'Chi phí tìm kiếm khách hàng',
    'Chi phí/khách hàng mới (CAC)',
    'Doanh thu theo khu vực',
    'Doanh thu',
    'So sánh các nhân viên',
    'Toàn phòng trong 12 kỳ gần nhất',
  ]);
});
