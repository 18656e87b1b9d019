import { a1 } from '../../../src/formula/reference';
import { messages } from '../../../src/messages';
import { overviewLayout } from '../../../src/scorecard/overview';
import { writtenRows, type Written } from '../written';
import { currentStart, data, facts } from './places';

const overview = { scopes: data.scopes, kpis: data.kpis, facts, currentStart, money: data.money };
const layout = overviewLayout(overview, messages('en'));

const line = (row: number, number: number): readonly Written[] => [
  ...['C', 'M', 'N', 'O'].map(
    (column) => `=IF($E${row}=0;"";INDEX('KPI Data'!$${column}:$${column};$E${row}))`,
  ),
  `=IFERROR(MATCH($B$2;'KPI Data'!$G:$G;0)+${number}-1;0)`,
];

test('the team, the regions and the reps stand below each other over the current period', () => {
  const headers = ['Name', 'New leads', 'Conversion rate', 'Revenue', null];
  const nothing = [null, null, null, null, null];
  expect(writtenRows(layout)).toEqual([
    ['KPI overview', null, null, null, null],
    ['Period', "='KPI Plan'!$C$5", null, null, null],
    ...Array.from({ length: 16 }, () => nothing),
    ['Whole team', null, null, null, null],
    headers,
    line(21, 1),
    nothing,
    ['Regions', null, null, null, null],
    headers,
    line(25, 2),
    line(26, 3),
    nothing,
    ['Reps', null, null, null, null],
    headers,
    line(30, 4),
    line(31, 5),
  ]);
});

test('a chart compares the regions, another one beside it the reps, by what they bring in', () => {
  expect(layout.charts?.map(({ kind, title, areas }) => [kind, title, ...areas.map(a1)])).toEqual([
    ['column', 'Revenue: Regions', 'A24:A26', 'D24:D26'],
    ['bar', 'Revenue: Reps', 'A29:A31', 'D29:D31'],
  ]);
  const places = layout.charts?.map(({ row, column }) => [row, column]);
  expect(places).toEqual([
    [4, 1],
    [4, 5],
  ]);
});

test('a section without members is left out, and so is its chart', () => {
  const list = data.scopes.list.filter(({ type }) => type !== 'region');
  const withoutRegions = overviewLayout({ ...overview, scopes: { list } }, messages('en'));
  expect(writtenRows(withoutRegions).flatMap(([title]) => (title === 'Regions' ? [title] : []))).toEqual([]);
  expect(withoutRegions.charts?.map(({ title }) => title)).toEqual(['Revenue: Reps']);
});

test('without amounts there is nothing to chart', () => {
  const kpis = data.kpis.filter(({ format }) => format !== 'money');
  expect(overviewLayout({ ...overview, kpis }, messages('en')).charts).toEqual([]);
});

test('the column by which the rows are looked up is hidden', () => {
  expect(layout.hiddenColumns).toEqual([{ first: 5, count: 1 }]);
});

test('in Vietnamese', () => {
  const titles = writtenRows(overviewLayout(overview, messages('vi'))).map(([title]) => title);
  expect(titles.filter((title) => title !== null && !String(title).startsWith('='))).toEqual([
    'Tổng quan KPI',
    'Kỳ',
    ...['Toàn đội', 'Tên', 'Khu vực', 'Tên', 'Nhân viên', 'Tên'],
  ]);
});
