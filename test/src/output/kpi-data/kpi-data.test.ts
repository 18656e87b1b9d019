/** Shows the layout and the formulas of KPI Data. */
import { kpiDataSize } from '../../../../src/output/kpi-data/kpi-data';
import type { KpiData } from '../../../../src/output/kpi-data/contents';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { LANGUAGE_IDS } from '../../../../src/words/language';
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { defaultKpis } from '../../../../src/plan/plan-kpi';
import { kpiOf } from '../../answers';
import { NOW, tinyTeam } from '../../tiny-team';
import { writtenRows, type Written } from '../../written';
import { PATTERNS } from '../../patterns';
import { planOnASheet, planRow } from '../../plan-on-a-sheet';
import { wholeKpiData } from './whole-kpi-data';

const layoutOf = (data: KpiData, language: 'en' | 'vi' = 'en') =>
  wholeKpiData(data, planOnASheet(data.plan).cells, PATTERNS, messages(language));
const rowsOf = (data: KpiData, language?: 'en' | 'vi') => writtenRows(layoutOf(data, language));

const formulas = rowsOf(tinyTeam('formulas').data);
const values = rowsOf(tinyTeam('values').data);

/** Columns by their index: the keys, the first measure, the first KPI. */
const [TYPE, NAME, PERIOD, AS_OF, MEASURE] = [1, 2, 6, 14, 16];

const blank = (count: number): readonly null[] => Array<null>(count).fill(null);

describe('above the rows', () => {
  test('the first row, hidden, holds the ids by which programs read the sheet', () => {
    expect(formulas[0]?.slice(0, 45)).toEqual([
      ...['scopeNumber', 'scopeType', 'scope', 'region', 'criterion', 'scopeKey'],
      ...['period', 'start', 'end', 'yearStart', 'startNumber', 'endNumber'],
      ...['isActive', 'isEmpty', 'asOf', 'closedBy'],
      ...['count leads by createdOn', 'count leads by createdOn where won', 'sum sales.amount by soldOn'],
      ...['newLeads', 'conversionRate', 'revenue'],
      ...['defaultTarget newLeads', 'defaultTarget conversionRate', 'defaultTarget revenue'],
      ...['target newLeads', 'target conversionRate', 'target revenue'],
      ...['weight newLeads', 'weight conversionRate', 'weight revenue'],
      ...['attainment newLeads', 'attainment conversionRate', 'attainment revenue'],
      ...['counted newLeads', 'counted conversionRate', 'counted revenue'],
      ...['points newLeads', 'points conversionRate', 'points revenue'],
      ...['scoredWeight', 'score', 'coverage', 'rating', 'bonus'],
    ]);
  });

  test('what formulas compare with follows: the words that mean won and the names, with their wildcards escaped', () => {
    expect(formulas[1]?.slice(0, 28)).toEqual([
      ...blank(17),
      ...['Won', null],
      ...blank(3),
      ...['Each rep', 'Each rep', 'Each rep'],
      ...['New leads', 'Conversion (by lead date)', 'Revenue'],
    ]);
    expect(formulas[2]?.slice(0, 19)).toEqual([...blank(17), 'Chốt~?', null]);
  });

  test('and the plan’s directions', () => {
    const { plan } = tinyTeam('formulas').data;
    const planRows = ['newLeads', 'conversionRate', 'revenue'].map((id) => planRow(plan.kpis, id));
    expect(formulas[1]?.slice(31, 34)).toEqual(planRows.map((row) => `='KPI Plan'!$E$${row}="lower"`));
  });

  test('then the headers that people read', () => {
    expect(formulas[3]?.slice(0, 23)).toEqual([
      ...[
        'No.',
        'Type',
        'Name',
        'Region',
        'Criterion',
        'Key',
        'Code of the period',
        'Period from',
        'End (exclusive)',
      ],
      ...[
        'Year begins on',
        'Start, as a number',
        'End, as a number',
        'On the team',
        'Without data',
        'As of (blank: live)',
        'Closed by',
      ],
      'Leads: rows, by “Created on”',
      'Leads: rows, by “Created on” (won)',
      'Sales: total “Amount”, by “Sold on”',
      ...['New leads', 'Conversion (by lead date)', 'Revenue'],
      'Target for each rep: New leads',
    ]);
    expect(formulas[3]?.slice(25, 45)).toEqual([
      ...['Target: New leads', 'Target: Conversion (by lead date)', 'Target: Revenue'],
      ...['Weight: New leads', 'Weight: Conversion (by lead date)', 'Weight: Revenue'],
      ...['Attainment: New leads', 'Attainment: Conversion (by lead date)', 'Attainment: Revenue'],
      ...['Counts: New leads', 'Counts: Conversion (by lead date)', 'Counts: Revenue'],
      ...['Points: New leads', 'Points: Conversion (by lead date)', 'Points: Revenue'],
      ...['Scored weight', 'Total score', '% of weight scored', 'Rating', 'Bonus'],
    ]);
  });

  test('in Vietnamese too', () => {
    const headers = rowsOf(tinyTeam('formulas').data, 'vi')[3] ?? [];
    expect(headers.slice(0, 23)).toEqual([
      ...['STT', 'Loại', 'Tên', 'Khu vực', 'Điều kiện', 'Khóa', 'Mã kỳ', 'Kỳ bắt đầu từ', 'Đến trước ngày'],
      ...[
        'Năm bắt đầu từ',
        'Từ ngày, dạng số',
        'Đến trước ngày, dạng số',
        'Đang làm việc',
        'Không có số liệu',
      ],
      ...['Số liệu tính đến (trống: tự cập nhật)', 'Người chốt kỳ'],
      'Khách tiềm năng: số dòng, theo “Ngày nhận khách”',
      'Khách tiềm năng: số dòng, theo “Ngày nhận khách” (thành công)',
      'Bán hàng: tổng “Số tiền”, theo “Ngày bán”',
      ...['Khách tiềm năng mới', 'Tỷ lệ chuyển đổi (theo ngày nhận khách)', 'Doanh thu'],
      'Chỉ tiêu chung cho nhân viên: Khách tiềm năng mới',
    ]);
    expect([25, 28, 31, 34, 37].map((index) => headers[index])).toEqual([
      ...['Chỉ tiêu: Khách tiềm năng mới', 'Trọng số: Khách tiềm năng mới'],
      ...[
        '% hoàn thành: Khách tiềm năng mới',
        '% được tính: Khách tiềm năng mới',
        'Điểm: Khách tiềm năng mới',
      ],
    ]);
    expect(headers.slice(40, 45)).toEqual([
      ...['Trọng số đã chấm', 'Tổng điểm', '% trọng số đã chấm', 'Xếp loại', 'Thưởng'],
    ]);
  });
});

test('each period has a row for the team, then for each region, then for each rep; below them are rows of the same days, and of what applies in each', () => {
  const keys = formulas
    .slice(4, 24)
    .map(([number, type, name, , , key, period]) => [period, number, type, name, key]);
  expect(keys).toEqual(
    ['2026-09', '2026-10', '2026-11', '2026-12'].flatMap((period) => [
      [period, 1, 'team', 'Whole team', 'team '],
      [period, 2, 'region', 'Bắc', 'region bắc'],
      [period, 3, 'region', 'Nam', 'region nam'],
      [period, 4, 'rep', 'Lan', 'rep lan'],
      [period, 5, 'rep', 'Minh', 'rep minh'],
    ]),
  );
  // Nothing is going on: they are blank.
  expect(
    formulas
      .slice(24, 29)
      .flat()
      .every((each) => each === null),
  ).toBe(true);
  expect(formulas.slice(29).map((row) => row[6])).toEqual([
    ...['Plan for 2026-09', 'Plan for 2026-10', 'Plan for 2026-11', 'Plan for 2026-12'],
  ]);
});

describe('in formulas mode the current period is live', () => {
  const rowOf = (name: string): readonly Written[] =>
    formulas.find((row) => row[NAME] === name && row[PERIOD] === '2026-11') ?? [];
  const keys = (name: string): readonly Written[] => rowOf(name).slice(0, MEASURE);
  const numbers = (name: string): readonly Written[] => rowOf(name).slice(MEASURE, MEASURE + 6);
  const [start, end] = [serialOf(2026, 11, 1), serialOf(2026, 12, 1)];
  const during = ['2026-11', start, end, serialOf(2026, 1, 1), start, end];
  const state = [true, false, null, null];

  test('for a rep', () => {
    const created = `'leads'!$A:$A;">="&$K18;'leads'!$A:$A;"<"&$L18;'leads'!$B:$B;"="&$E18`;
    expect(keys('Lan')).toEqual([4, 'rep', 'Lan', 'Bắc', 'Lan', 'rep lan', ...during, ...state]);
    expect(numbers('Lan')).toEqual([
      `=COUNTIFS(${created})`,
      `=COUNTIFS(${created};'leads'!$C:$C;"="&R$2)+COUNTIFS(${created};'leads'!$C:$C;"="&R$3)`,
      `=IFERROR(SUMIFS('sales'!$C:$C;'sales'!$A:$A;">="&$K18;'sales'!$A:$A;"<"&$L18;'sales'!$B:$B;"="&$E18);"")`,
      '=IF(Q18="";"";Q18)',
      '=IF(OR(R18="";Q18="");"";IF(Q18=0;"";R18/Q18))',
      '=IF(S18="";"";S18)',
    ]);
  });

  test('for a region: by its own column, or as the sum of its reps’ rows', () => {
    const created = `'leads'!$A:$A;">="&$K16;'leads'!$A:$A;"<"&$L16;'leads'!$D:$D;"="&$E16`;
    expect(keys('Bắc')).toEqual([2, 'region', 'Bắc', 'Bắc', 'Bắc', 'region bắc', ...during, ...state]);
    expect(numbers('Bắc')).toEqual([
      `=COUNTIFS(${created})`,
      `=COUNTIFS(${created};'leads'!$C:$C;"="&R$2)+COUNTIFS(${created};'leads'!$C:$C;"="&R$3)`,
      '=IF(COUNTIFS(D$18:D$19;"="&$E16;S$18:S$19;"<1000000000000000000")<COUNTIFS(D$18:D$19;"="&$E16);"";SUMIFS(S$18:S$19;D$18:D$19;"="&$E16))',
      '=IF(Q16="";"";Q16)',
      '=IF(OR(R16="";Q16="");"";IF(Q16=0;"";R16/Q16))',
      '=IF(S16="";"";S16)',
    ]);
  });

  test('for the team, which needs no name', () => {
    const created = `'leads'!$A:$A;">="&$K15;'leads'!$A:$A;"<"&$L15`;
    expect(keys('Whole team')).toEqual([
      1,
      'team',
      'Whole team',
      '',
      'Whole team',
      'team ',
      ...during,
      ...state,
    ]);
    expect(numbers('Whole team').slice(0, 3)).toEqual([
      `=COUNTIFS(${created})`,
      `=COUNTIFS(${created};'leads'!$C:$C;"="&R$2)+COUNTIFS(${created};'leads'!$C:$C;"="&R$3)`,
      `=IFERROR(SUMIFS('sales'!$C:$C;'sales'!$A:$A;">="&$K15;'sales'!$A:$A;"<"&$L15);"")`,
    ]);
  });
});

describe('KPIs that look beyond their own row', () => {
  const rows = rowsOf(tinyTeam('formulas', ['revenueGrowth', 'revenueShare', 'revenue']).data);
  const kpis = (name: string, period: string): readonly Written[] =>
    rows.find((row) => row[NAME] === name && row[PERIOD] === period)?.slice(MEASURE + 1, MEASURE + 4) ?? [];

  // Sales begin in November, so October is the base; its rows start at 5, five to a period.
  test('growth reads the same scope in the period before, a share the team in the same period', () => {
    expect(kpis('Lan', '2026-11')).toEqual([
      '=IF(OR(Q13="";Q8="");"";IF(Q8<=0;"";(Q13-Q8)/Q8))',
      '=IF(OR(Q13="";Q10="");"";IF(Q10=0;"";Q13/Q10))',
      '=IF(Q13="";"";Q13)',
    ]);
    expect(kpis('Whole team', '2026-11')).toEqual([
      '=IF(OR(Q10="";Q5="");"";IF(Q5<=0;"";(Q10-Q5)/Q5))',
      '=IF(Q10="";"";IF(Q10=0;"";Q10/Q10))',
      '=IF(Q10="";"";Q10)',
    ]);
  });

  test('the base period, which has none before it, has no growth', () => {
    expect(kpis('Lan', '2026-10')).toEqual([
      null,
      '=IF(OR(Q8="";Q5="");"";IF(Q5=0;"";Q8/Q5))',
      '=IF(Q8="";"";Q8)',
    ]);
  });

  test('all share the column of their measure', () => {
    expect(rows[0]?.slice(MEASURE, MEASURE + 4)).toEqual([
      ...['sum sales.amount by soldOn', 'revenueGrowth', 'revenueShare', 'revenue'],
    ]);
  });
});

describe('where no formula exists', () => {
  const inUse = defaultKpis([]).map((each) => ({ ...each, inUse: true }));
  const prepared = tinyTeam('formulas', ['customersContacted'], { kpis: inUse });
  const contacted = (rows: readonly (readonly Written[])[]): readonly Written[] =>
    rows.flatMap((row) => (row[PERIOD] === '2026-11' ? [row[MEASURE] ?? null] : []));

  test('a live measure is blank, and the build is told', () => {
    const live = (row: number, rep = ''): string =>
      `=IFERROR(COUNTUNIQUEIFS('care'!$B:$B;'care'!$A:$A;">="&$K${row};'care'!$A:$A;"<"&$L${row}${rep};'care'!$B:$B;"<>");"")`;
    expect(contacted(rowsOf(prepared.data))).toEqual([
      live(10),
      null,
      null,
      live(13, `;'care'!$C:$C;"="&$E13`),
      live(14, `;'care'!$C:$C;"="&$E14`),
    ]);
    expect(prepared.limited).toEqual([{ kpi: kpiOf('customersContacted'), limit: 'teamRegion' }]);
  });

  test('values say it all the same', () => {
    const inValues = tinyTeam('values', ['customersContacted'], { kpis: inUse });
    expect(contacted(rowsOf(inValues.data))).toEqual([1, 1, 1, 1, 1]);
    expect(inValues.limited).toEqual([]);
  });
});

test('live are the previous, the current and the coming periods; older rows say as of when they are', () => {
  const asOf = (rows: readonly (readonly Written[])[]): readonly Written[] =>
    rows.slice(4).flatMap((row) => (row[TYPE] === 'team' ? [row[AS_OF] ?? null] : []));
  expect(asOf(formulas)).toEqual([NOW, null, null, null]);
  expect(asOf(values)).toEqual([NOW, NOW, NOW, NOW]);
});

test('in values mode every measure is a number, and every KPI still arithmetic on them', () => {
  const november = values.filter((row) => row[PERIOD] === '2026-11');
  expect(november.map((row) => [row[NAME], ...row.slice(MEASURE, MEASURE + 3)])).toEqual([
    ['Whole team', 2, 1, 800],
    ['Bắc', 0, 0, 500],
    ['Nam', 2, 1, 300],
    ['Lan', 1, 0, 500],
    ['Minh', 1, 1, 300],
  ]);
  expect(november.map((row) => row[MEASURE + 4])).toEqual(
    [15, 16, 17, 18, 19].map((row) => `=IF(OR(R${row}="";Q${row}="");"";IF(Q${row}=0;"";R${row}/Q${row}))`),
  );
});

test('a measure is blank for scopes that its table cannot name, in both modes', () => {
  for (const mode of ['formulas', 'values'] as const) {
    const { data } = tinyTeam(mode);
    const { sales } = data.sources;
    if (!sales) throw new Error('sales');
    const { soldOn = 0, amount = 0 } = sales.columns;
    const measured: KpiData['measured'] = {
      value: (each, scope, period) =>
        each.table === 'sales' && scope > 0 ? null : data.measured.value(each, scope, period),
    };
    const nameless = {
      ...data,
      measured,
      sources: { ...data.sources, sales: { ...sales, columns: { soldOn, amount } } },
    };
    const november = rowsOf(nameless).filter((row) => row[PERIOD] === '2026-11');
    expect(november.map((row) => row[MEASURE + 2] === null)).toEqual([false, true, true, true, true]);
  }
});

test('a region without reps has sales of 0', () => {
  const { data } = tinyTeam('formulas');
  const [team, north] = data.scopes.list;
  if (!team || !north) throw new Error('no scopes');
  const scopes = { list: [team, north], regions: data.scopes.regions, reps: new Map<string, number>() };
  const row = rowsOf({ ...data, scopes }).find((each) => each[NAME] === 'Bắc' && each[PERIOD] === '2026-11');
  expect(row?.[MEASURE + 2]).toBe('=0');
});

test('hidden are the ids, the words, the base period, the criterion and key of the scope, what is only for formulas, and the list of periods', () => {
  const layout = layoutOf(tinyTeam('formulas').data);
  expect(layout.hiddenRows).toEqual([
    { first: 1, count: 3 },
    { first: 5, count: 5 },
    { first: 30, count: 4 },
  ]);
  expect(layout.hiddenColumns).toEqual([
    { first: 1, count: 2 },
    { first: 5, count: 3 },
    { first: 9, count: 6 },
    // The list of periods, right of the check cells, with their names in each language.
    { first: 67, count: 4 + LANGUAGE_IDS.length },
    // The names and statuses that were there at the build, right of the table of new ones.
    { first: 76 + LANGUAGE_IDS.length, count: 1 },
  ]);
  expect(layout.frozenRows).toBe(4);
});

test('without status words and KPIs in use the rows start right below the headers', () => {
  const { data } = tinyTeam('formulas');
  const places = kpiDataPlaces(kpiDataSize({ ...data, kpis: [kpiOf('newLeads')], scored: [] }));
  expect([places.firstRow, places.lastRow, places.rowOf(0, 1), places.rowOf(4, 3)]).toEqual([3, 31, 8, 22]);
});
