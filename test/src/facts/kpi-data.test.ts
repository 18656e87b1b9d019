import { kpiDataLayout, kpiDataSize, type KpiData } from '../../../src/facts/kpi-data';
import { kpiDataPlaces } from '../../../src/facts/kpi-data-places';
import { messages } from '../../../src/messages';
import { serialOf } from '../../../src/periods/calendar';
import { kpiOf } from '../answers';
import { NOW, tinyTeam } from '../tiny-team';
import { writtenRows, type Written } from '../written';

const en = messages('en');
const formulas = writtenRows(kpiDataLayout(tinyTeam('formulas').data, en));
const values = writtenRows(kpiDataLayout(tinyTeam('values').data, en));

const blank = (count: number): readonly null[] => Array<null>(count).fill(null);

describe('above the rows', () => {
  test('the first row, hidden, holds the ids by which programs read the sheet', () => {
    expect(formulas[0]).toEqual([
      ...['scopeNumber', 'scopeType', 'scope', 'region', 'criterion', 'period', 'start', 'end', 'asOf'],
      ...['count leads by createdOn', 'count leads by createdOn where won', 'sum sales.amount by soldOn'],
      ...['newLeads', 'conversionRate', 'revenue'],
    ]);
  });

  test('the words that mean won follow, with their wildcards escaped', () => {
    expect(formulas[1]).toEqual([...blank(10), 'Won', ...blank(4)]);
    expect(formulas[2]).toEqual([...blank(10), 'Chốt~?', ...blank(4)]);
  });

  test('then the headers that people read', () => {
    expect(formulas[3]).toEqual([
      ...['No.', 'Type', 'Name', 'Region', 'Criterion', 'Period', 'Start', 'End (excluded)'],
      'As of (blank: live)',
      'Leads: rows, by “Created on”',
      'Leads: rows, by “Created on” (won)',
      'Sales: total “Amount”, by “Sold on”',
      ...['New leads', 'Conversion rate', 'Revenue'],
    ]);
  });

  test('in Vietnamese too', () => {
    expect(writtenRows(kpiDataLayout(tinyTeam('formulas').data, messages('vi')))[3]).toEqual([
      ...['STT', 'Loại', 'Tên', 'Khu vực', 'Điều kiện', 'Kỳ', 'Từ ngày', 'Đến trước ngày'],
      'Số liệu tính đến (trống: tự cập nhật)',
      'Khách tiềm năng: số dòng, theo “Ngày tạo”',
      'Khách tiềm năng: số dòng, theo “Ngày tạo” (thành công)',
      'Bán hàng: tổng “Số tiền”, theo “Ngày bán”',
      ...['Khách tiềm năng mới', 'Tỷ lệ chuyển đổi', 'Doanh thu'],
    ]);
  });
});

test('each period has a row for the team, then for each region, then for each rep', () => {
  expect(formulas.slice(4).map(([number, type, name, , , period]) => [period, number, type, name])).toEqual(
    ['2026-09', '2026-10', '2026-11', '2026-12'].flatMap((period) => [
      [period, 1, 'team', 'Whole team'],
      [period, 2, 'region', 'Bắc'],
      [period, 3, 'region', 'Nam'],
      [period, 4, 'rep', 'Lan'],
      [period, 5, 'rep', 'Minh'],
    ]),
  );
});

describe('in formulas mode the current period is live', () => {
  const rowOf = (name: string): readonly Written[] =>
    formulas.find((row) => row[2] === name && row[5] === '2026-11') ?? [];
  const keys = (name: string): readonly Written[] => rowOf(name).slice(0, 9);
  const numbers = (name: string): readonly Written[] => rowOf(name).slice(9);
  const [start, end] = [serialOf(2026, 11, 1), serialOf(2026, 12, 1)];

  test('for a rep', () => {
    const created = `'leads'!$A:$A;">="&$G18;'leads'!$A:$A;"<"&$H18;'leads'!$B:$B;"="&$E18`;
    expect(keys('Lan')).toEqual([4, 'rep', 'Lan', 'Bắc', 'Lan', '2026-11', start, end, null]);
    expect(numbers('Lan')).toEqual([
      `=COUNTIFS(${created})`,
      `=COUNTIFS(${created};'leads'!$C:$C;"="&K$2)+COUNTIFS(${created};'leads'!$C:$C;"="&K$3)`,
      `=SUMIFS('sales'!$C:$C;'sales'!$A:$A;">="&$G18;'sales'!$A:$A;"<"&$H18;'sales'!$B:$B;"="&$E18)`,
      '=IF(J18="";"";J18)',
      '=IF(OR(K18="";J18="");"";IF(J18=0;"";K18/J18))',
      '=IF(L18="";"";L18)',
    ]);
  });

  test('for a region: by its own column, or as the sum of its reps’ rows', () => {
    const created = `'leads'!$A:$A;">="&$G16;'leads'!$A:$A;"<"&$H16;'leads'!$D:$D;"="&$E16`;
    expect(keys('Bắc')).toEqual([2, 'region', 'Bắc', 'Bắc', 'Bắc', '2026-11', start, end, null]);
    expect(numbers('Bắc')).toEqual([
      `=COUNTIFS(${created})`,
      `=COUNTIFS(${created};'leads'!$C:$C;"="&K$2)+COUNTIFS(${created};'leads'!$C:$C;"="&K$3)`,
      '=SUMIFS(L$18:L$19;D$18:D$19;"="&$E16)',
      '=IF(J16="";"";J16)',
      '=IF(OR(K16="";J16="");"";IF(J16=0;"";K16/J16))',
      '=IF(L16="";"";L16)',
    ]);
  });

  test('for the team, which needs no name', () => {
    const created = `'leads'!$A:$A;">="&$G15;'leads'!$A:$A;"<"&$H15`;
    expect(keys('Whole team')).toEqual([1, 'team', 'Whole team', '', '', '2026-11', start, end, null]);
    expect(numbers('Whole team').slice(0, 3)).toEqual([
      `=COUNTIFS(${created})`,
      `=COUNTIFS(${created};'leads'!$C:$C;"="&K$2)+COUNTIFS(${created};'leads'!$C:$C;"="&K$3)`,
      `=SUMIFS('sales'!$C:$C;'sales'!$A:$A;">="&$G15;'sales'!$A:$A;"<"&$H15)`,
    ]);
  });
});

describe('KPIs that look beyond their own row', () => {
  const layout = kpiDataLayout(tinyTeam('formulas', ['revenueGrowth', 'revenueShare', 'revenue']).data, en);
  const kpis = (name: string, period: string): readonly Written[] =>
    writtenRows(layout)
      .find((row) => row[2] === name && row[5] === period)
      ?.slice(10) ?? [];

  // Sales begin in November, so October is the base; without status words its rows start at 3, five to a period.
  test('growth reads the same scope in the period before, a share the team in the same period', () => {
    expect(kpis('Lan', '2026-11')).toEqual([
      '=IF(OR(J11="";J6="");"";IF(J6<=0;"";(J11-J6)/J6))',
      '=IF(OR(J11="";J8="");"";IF(J8=0;"";J11/J8))',
      '=IF(J11="";"";J11)',
    ]);
    expect(kpis('Whole team', '2026-11')).toEqual([
      '=IF(OR(J8="";J3="");"";IF(J3<=0;"";(J8-J3)/J3))',
      '=IF(J8="";"";IF(J8=0;"";J8/J8))',
      '=IF(J8="";"";J8)',
    ]);
  });

  test('the base period, which has none before it, has no growth', () => {
    expect(kpis('Lan', '2026-10')).toEqual([
      null,
      '=IF(OR(J6="";J3="");"";IF(J3=0;"";J6/J3))',
      '=IF(J6="";"";J6)',
    ]);
  });

  test('all share the column of their measure', () => {
    expect(writtenRows(layout)[0]?.slice(9)).toEqual([
      ...['sum sales.amount by soldOn', 'revenueGrowth', 'revenueShare', 'revenue'],
    ]);
  });
});

describe('where no formula exists', () => {
  const prepared = tinyTeam('formulas', ['customersContacted']);
  const contacted = (rows: readonly (readonly Written[])[]): readonly Written[] =>
    rows.flatMap((row) => (row[5] === '2026-11' ? [row[9] ?? null] : []));

  test('a live measure is blank, and the build is told', () => {
    const live = (row: number, rep = ''): string =>
      `=COUNTUNIQUEIFS('care'!$B:$B;'care'!$A:$A;">="&$G${row};'care'!$A:$A;"<"&$H${row}${rep})`;
    expect(contacted(writtenRows(kpiDataLayout(prepared.data, en)))).toEqual([
      live(8),
      null,
      null,
      live(11, `;'care'!$C:$C;"="&$E11`),
      live(12, `;'care'!$C:$C;"="&$E12`),
    ]);
    expect(prepared.limited).toEqual([{ kpi: kpiOf('customersContacted'), limit: 'teamRegion' }]);
  });

  test('values say it all the same', () => {
    const inValues = tinyTeam('values', ['customersContacted']);
    expect(contacted(writtenRows(kpiDataLayout(inValues.data, en)))).toEqual([1, 1, 1, 1, 1]);
    expect(inValues.limited).toEqual([]);
  });
});

test('live are the previous, the current and the coming periods; older rows say as of when they are', () => {
  const asOf = (rows: readonly (readonly Written[])[]): readonly Written[] =>
    rows.slice(4).flatMap((row) => (row[1] === 'team' ? [row[8] ?? null] : []));
  expect(asOf(formulas)).toEqual([NOW, null, null, null]);
  expect(asOf(values)).toEqual([NOW, NOW, NOW, NOW]);
});

test('in values mode every measure is a number, and every KPI still arithmetic on them', () => {
  const november = values.filter((row) => row[5] === '2026-11');
  expect(november.map((row) => [row[2], ...row.slice(9, 12)])).toEqual([
    ['Whole team', 2, 1, 800],
    ['Bắc', 0, 0, 500],
    ['Nam', 2, 1, 300],
    ['Lan', 1, 0, 500],
    ['Minh', 1, 1, 300],
  ]);
  expect(november.map((row) => row[13])).toEqual(
    [15, 16, 17, 18, 19].map((row) => `=IF(OR(K${row}="";J${row}="");"";IF(J${row}=0;"";K${row}/J${row}))`),
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
    const november = writtenRows(kpiDataLayout(nameless, en)).filter((row) => row[5] === '2026-11');
    expect(november.map((row) => row[11] === null)).toEqual([false, true, true, true, true]);
  }
});

test('a region without reps has sales of 0', () => {
  const { data } = tinyTeam('formulas');
  const [team, north] = data.scopes.list;
  if (!team || !north) throw new Error('no scopes');
  const scopes = { list: [team, north], regions: data.scopes.regions, reps: new Map<string, number>() };
  const row = writtenRows(kpiDataLayout({ ...data, scopes }, en)).find(
    (each) => each[2] === 'Bắc' && each[5] === '2026-11',
  );
  expect(row?.[11]).toBe('=0');
});

test('hidden are the ids, the words, the base period and the criterion', () => {
  const layout = kpiDataLayout(tinyTeam('formulas').data, en);
  expect(layout.hiddenRows).toEqual([
    { first: 1, count: 3 },
    { first: 5, count: 5 },
  ]);
  expect(layout.hiddenColumns).toEqual([{ first: 5, count: 1 }]);
  expect(layout.frozenRows).toBe(4);
});

test('without status words the rows start right below the headers', () => {
  const { data } = tinyTeam('formulas');
  const places = kpiDataPlaces(kpiDataSize({ ...data, kpis: [kpiOf('newLeads')] }));
  expect([places.firstRow, places.lastRow, places.rowOf(0, 1), places.rowOf(4, 3)]).toEqual([3, 22, 8, 22]);
});
