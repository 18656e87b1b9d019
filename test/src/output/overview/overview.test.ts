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
/** How many KPIs of a rep are below the amber of the plan. */
const BELOW_AMBER = "SUMPRODUCT(ISNUMBER(S37:T37)*(S37:T37<'KPI Plan'!$R$9))";

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
  expect(at('M6')).toMatch(
    /^=IF\(ISERROR\(\$B\$3\);0;IF\(\$B\$3="";'KPI Plan'!\$R\$5;IF\(ISNUMBER\(\$B\$3\);SUMPRODUCT\(/,
  );
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
  expect(cells(35, 'A', 'B')).toEqual(['Rank', 'Rep']);
  expect(cells(37, 'A', 'L')).toEqual([
    '=IF(D37="";"";IF(D37=D36;A36;2))',
    `=IF($M37=0;"";${value(SCOPE, '$M37')})`,
    `=IF($M37=0;"";${value(REGION, '$M37')})`,
    `=IF($M37=0;"";${score('$M37')})`,
    '=IF(D37="";"";IF(INT(D37/10)>=12;REPT("█";12);REPT("█";MAX(0;INT(D37/10)))&IF(MOD(D37;10)>=5;"▌";"")))',
    `=IF($M37=0;"";IF(${rating('$M37')}="";"";${rating('$M37')}&IF(${value(COVERAGE, '$M37')}<1;" *";"")))`,
    `=IF($N37=0;"";${score('$N37')})`,
    '=IF(OR(D37="";G37="");"";ROUND(D37-G37;1))',
    `=IF($M37=0;"";${standing(BONUS, COURSE_BONUS, '$M37')})`,
    `=IF($R37="";"";INDEX($S$35:$T$35;$R37)&IF(${BELOW_AMBER}>1;" +"&${BELOW_AMBER}-1;""))`,
    null,
    null,
  ]);
  expect(cells(37, 'M', 'R')).toEqual([
    '=IFERROR(INDEX($O$36:$O$37;MATCH(LARGE($P$36:$P$37;2);$P$36:$P$37;0));0)',
    '=IF($M37-5<8;0;$M37-5)',
    '=IF($M$3=0;0;$M$3+4)',
    `=IF($O37=0;"";IF(${value(ACTIVE, '$O37')};IF(${score('$O37')}="";-1;${score('$O37')})-2/1000000000;""))`,
    '=IF($R37="";"";2)',
    '=IF(COUNT(S37:T37)=0;"";IF(MIN(S37:T37)<\'KPI Plan\'!$R$9;MATCH(MIN(S37:T37);S37:T37;0);""))',
  ]);
});

test('hidden cells say how far the period shown has gone', () => {
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

test('a KPI counts with what its status goes by, where it is scored and has a weight', () => {
  expect(cells(35, 'S', 'T')).toEqual(['Revenue', 'Cost per new customer']);
  const reached = (counted: string, weight: string, judged: string): string =>
    `=IF($M37=0;"";IF(AND(${value(counted, '$M37')}<>"";${value(weight, '$M37')}>0;ISNUMBER(${judged}));ROUND(${judged};3);""))`;
  expect(cells(37, 'S', 'T')).toEqual([
    reached('AF', 'AB', `IF($N$5;${value('AS', '$M37')};${value('AD', '$M37')})`),
    reached('AG', 'AC', value('AE', '$M37')),
  ]);
});

test('below a ranking stands what its numbers are while the period is going on, and what the mark of a rating means', () => {
  expect(at('A39')).toBe(
    '=TEXTJOIN(" ";TRUE();IF($N$5;IF(AND($N$5;$M$5=0);"Nobody is ranked before the first working day is over.";' +
      '"The period is in progress: score, rating and bonus are projected at this pace, beside the final score of the previous period.");"");' +
      'IF(COUNTIF($F$36:$F$37;"*~*")>0;"* Provisional: less than 100% of the weight is scored so far.";""))',
  );
});

test('below the reps stands who has improved the most', () => {
  const most = 'MAX($H$36:$H$37)';
  expect(cells(38, 'B', 'H')).toEqual([
    `=IF(${most}>0;"Most improved";"")`,
    `=IF(${most}>0;INDEX($B$36:$B$37;MATCH(${most};$H$36:$H$37;0));"")`,
    ...[null, null, null, null],
    `=IF(${most}>0;${most};"")`,
  ]);
});

test('regions stand side by side by their rows of KPI Data, and the plan decides which value leads', () => {
  const row = rows.findIndex(([first]) => first === 'Cost per new customer') + 1;
  const header = row - 4;
  expect(cells(header, 'C', 'F')).toEqual([
    `=IF($M$3=0;"";${value(SCOPE, '$M$3')})`,
    `=IF($O$43=0;"";${value(SCOPE, '$O$43')})`,
    `=IF($O$44=0;"";${value(SCOPE, '$O$44')})`,
    'Leader',
  ]);
  const values = `D${row}:E${row}`;
  const best = `IF('KPI Plan'!$E$3="lower";MIN(${values});MAX(${values}))`;
  expect(cells(row, 'C', 'F')).toEqual([
    `=IF($M$3=0;"";${value(CAC, '$M$3')})`,
    `=IF($O$43=0;"";${value(CAC, '$O$43')})`,
    `=IF($O$44=0;"";${value(CAC, '$O$44')})`,
    `=IF(OR(COUNT(${values})<2;SUMPRODUCT((${values}=${best})*1)>1);"";INDEX(D${header}:E${header};MATCH(${best};${values};0)))`,
  ]);
});

test('the team’s last 12 periods go back from the one that is shown', () => {
  const first = rows.findIndex(([title]) => title === 'Whole team: the last 12 periods') + 3;
  expect(at(`M${first}`)).toBe('=IF($M$3-55<8;0;$M$3-55)');
  expect(at(`M${first + 11}`)).toBe('=IF($M$3<8;0;$M$3)');
  const revenue = value(REVENUE, `$M${first}`);
  // Blank, not an empty text, where the line has no point.
  const known = `IF(${revenue}="";;${revenue})`;
  expect(at(`C${first}`)).toBe(`=IF($M${first}=0;;IF($N${first};;${known}))`);
  expect(at(`D${first}`)).toBe(`=IF($M${first}=0;;IF($N${first};${known};))`);
  const [closedBy, asOf, end] = ['P', 'O', 'I'].map((column) => value(column, `$M${first}`));
  expect(at(`N${first}`)).toBe(
    `=IF($M${first}=0;FALSE();AND(${closedBy}="";IF(${asOf}="";TODAY();${asOf})<${end}))`,
  );
});

test('the heat map reads what was reached from the ranking', () => {
  expect([cells(51, 'B', 'D'), cells(52, 'B', 'D')]).toEqual([
    ['=B36', '=S36', '=T36'],
    ['=B37', '=S37', '=T37'],
  ]);
  const steps = layout.rules?.filter(({ area }) => a1(area) === 'C51:D53');
  expect(
    steps?.map((rule) =>
      'value' in rule ? [rule.test, rule.value] : 'text' in rule ? rule.text : rule.test,
    ),
  ).toEqual([
    ['below', 0.595],
    ['below', 0.795],
    ['below', 0.995],
    ['above', 0],
  ]);
  // The lower, the darker, also in grey.
  const greys = steps?.map(({ background = '' }) => grey(background)) ?? [];
  expect(greys).toEqual([...greys].sort((one, other) => one - other));
});

/** The relative luminance, roughly, from 0 to 255. */
const grey = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/g) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

test('the parts follow each other', () => {
  expect(titles(rows)).toEqual([
    'KPI overview',
    'Who needs help today',
    'Revenue by region, with targets',
    'Ranking of reps',
    'Rank',
    'Ranking of regions',
    'Rank',
    'Reps and KPIs: where to look first',
    'What each has reached of what it should, as its status counts it: darker below 60%, 80%, 100%; green from 100% on. Blank: not scored.',
    'Whole team: the last 12 periods',
    'Price windows open now: every competitor is more expensive by 10% or more, without promotion',
    'This list needs the table “Prices”, which no sheet is mapped to.',
    'Customers due for care (30 days or more without contact)',
    'No customer is due for care: all were contacted within 30 days.',
    'Regions side by side',
    'KPI',
    'New contacts',
    'New leads',
    'Acquisition cost',
    'Cost per new customer',
    'Sales by place',
    'Revenue',
    'This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
  ]);
});

test('the customers due for care are one click away, and so are price windows where the list can be told', () => {
  expect(layout.links?.map(({ at: from, text, to }) => [a1(from), text, a1(to)])).toEqual([
    ['A19', 'Due for care: 0 customers', 'A73'],
  ]);
  expect(at('A73')).toBe('Customers due for care (30 days or more without contact)');
  const { alerts } = overviewOf([team]);
  const told = overviewOf([team, ...reps], { alerts: { ...alerts, priceWindows: { rows: [] } } });
  const { links = [], ...others } = overviewLayout(told, messages('en'));
  const written = writtenRows(others);
  expect(links.map(({ at: from, text, to }) => [a1(from), text, written[to.row - 1]?.[0]])).toEqual([
    ['A19', 'Due for care: 0 customers', 'Customers due for care (30 days or more without contact)'],
    [
      ...['E19', 'Price windows open now: 0'],
      'Price windows open now: every competitor is more expensive by 10% or more, without promotion',
    ],
  ]);
});

describe('the chart', () => {
  test('follows the team: a line of the periods that are over, a mark of the one that is going on, a dashed line of targets', () => {
    expect(layout.charts?.map(({ title, areas }) => [title, ...areas.map(a1)])).toEqual([
      ['Revenue of the whole team, last 12 periods', 'B56:E68'],
    ]);
    const drawn = layout.charts?.flatMap(({ series }) => series) ?? [];
    expect(drawn.map(({ point, shape, dash }) => [point, shape, dash])).toEqual([
      [6, undefined, undefined],
      [14, 'diamond', undefined],
      [undefined, undefined, [5, 4]],
    ]);
    // Also in grey.
    const [values = 0, soFar = 0] = drawn.map(({ color }) => grey(color));
    expect(Math.abs(values - soFar)).toBeGreaterThan(40);
  });

  test('stands beside the bars of the regions, over no cell that is written', () => {
    const [chart] = layout.charts ?? [];
    expect([chart?.row, chart?.column]).toEqual([21, 7]);
    const under = rows
      .slice(20, 20 + Math.ceil((chart?.height ?? 0) / 21))
      .flatMap((row) => row.slice(6, 12));
    expect(under.every((cell) => cell === null)).toBe(true);
  });

  test('is as wide as the page without regions', () => {
    const [chart] = overviewLayout(overviewOf([team, ...reps]), messages('en')).charts ?? [];
    expect([chart?.column, chart?.width]).toEqual([1, layout.columnWidths.reduce((a, b) => a + b) - 16]);
  });

  test('has no line of targets where the plan does not use the KPI', () => {
    const [chart] =
      overviewLayout(overviewOf([team], { scored: [kpiOf('cac')] }), messages('en')).charts ?? [];
    expect(chart?.areas.map(a1)).toEqual([expect.stringMatching(/^B\d+:D\d+$/)]);
  });

  test('shows another KPI where no money comes in', () => {
    const kpis = [kpiOf('newLeads')];
    const leads = overviewOf([team, ...regions, ...reps], { kpis, scored: [], charted: kpiOf('newLeads') });
    const drawn = overviewLayout(leads, messages('en'));
    expect(drawn.charts?.map(({ title }) => title)).toEqual(['New leads of the whole team, last 12 periods']);
    const written = writtenRows({ ...drawn, links: [] });
    expect(titles(written)).toContain('New leads by region, with targets');
    expect(drawn.chartTitles).toContain('Khách tiềm năng mới toàn phòng, 12 kỳ gần nhất');
  });

  test('is left out where there is nothing to show, and the tables move up', () => {
    const alone = overviewOf([team, ...reps], { kpis: [], scored: [], charted: undefined });
    const { charts } = overviewLayout(alone, messages('en'));
    expect(charts).toEqual([]);
    const written = writtenRows(overviewLayout(alone, messages('en')));
    expect(written.findIndex(([title]) => title === 'Ranking of reps')).toBe(6);
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
  const ranked = written.findIndex(([title]) => title === 'Ranking of reps');
  const headers = written.filter(([rank, name], row) => row > ranked && rank === null && name === 'Rep');
  expect(headers.map((row) => row.slice(2, 12).filter((cell) => cell !== null).length)).toEqual([10, 10, 2]);
});

test('it is as wide as a page, and what it looks up with is hidden', () => {
  expect(layout.columnWidths.reduce((a, b) => a + b)).toBe(1202);
  expect(layout.hiddenColumns).toEqual([{ first: 13, count: 10 }]);
});

test('only the period can be picked without a warning', () => {
  expect(layout.inputs?.map(a1)).toEqual(['B3']);
});

test('in Vietnamese', () => {
  const written = writtenRows(overviewLayout(overviewOf([team, ...regions, ...reps]), messages('vi')));
  expect(titles(written)).toEqual([
    'Tổng quan KPI',
    'Ai cần giúp hôm nay',
    'Doanh thu theo khu vực, so với chỉ tiêu',
    'Xếp hạng nhân viên',
    'Hạng',
    'Xếp hạng khu vực',
    'Hạng',
    'Nhân viên và KPI: nên xem chỗ nào trước',
    'Mức đạt so với mức cần có, tính như cột trạng thái: dưới 60%, 80%, 100% thì càng thấp càng đậm; từ 100% có màu xanh nhạt. Ô trống: chưa chấm.',
    'Toàn phòng trong 12 kỳ gần nhất',
    'Thời điểm vàng đang mở: mọi đối thủ bán cao hơn từ 10% và không khuyến mãi',
    'Danh sách này cần bảng “Giá thị trường” nhưng chưa chọn trang tính cho bảng này.',
    'Khách hàng cần chăm sóc (từ 30 ngày chưa được liên hệ)',
    'Không có khách hàng nào cần chăm sóc: tất cả đã được liên hệ trong 30 ngày qua.',
    'So sánh các khu vực',
    'KPI',
    'Khách hàng tiềm năng mới',
    'Khách tiềm năng mới',
    'Chi phí tìm kiếm khách hàng',
    'Chi phí/khách hàng mới',
    'Doanh thu theo khu vực',
    'Doanh thu',
    'This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
  ]);
});
