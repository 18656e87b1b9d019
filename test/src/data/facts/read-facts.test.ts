/** Shows how rows of facts are read, and that every row that is not is named with its cell. */
import { measure } from '../../../../src/compute/engine/engine';
import { problemText } from '../../../../src/data/reading/problem-text';
import { scopesOf } from '../../../../src/data/scopes/scopes';
import { KPIS } from '../../../../src/model/kpi/kpis';
import { messages } from '../../../../src/words';
import type { Language } from '../../../../src/words/language';
import { kpiOf, month } from '../../answers';
import { readTables } from '../../literal-tables';

const TEAM = 'rep | otherNames | region\n Lan | Nguyen Thi Lan | North\n Minh | | South';
const HEADERS = 'scopeType | scope | periodStart | periodEnd | measure | value';

const read = (rows: string) => readTables({ team: TEAM, facts: `${HEADERS}\n${rows}` });

/** Revenue and new leads in October 2026. */
function october(rows: string): Readonly<Record<string, readonly (number | null)[]>> {
  const { sources } = read(rows);
  const scopes = scopesOf(sources);
  const measures = [kpiOf('revenue'), kpiOf('newLeads')].flatMap(({ value }) =>
    value.kind === 'sum' || value.kind === 'count' ? [value] : [],
  );
  const told = measures.filter(({ table }) => sources[table]);
  const measured = measure({ sources, measures: told, scopes, periods: [month('2026-10')] });
  return Object.fromEntries(
    scopes.list.map(({ type, name }, scope) => [
      `${type} ${name}`.trim(),
      told.map((each) => measured.value(each, scope, 0)),
    ]),
  );
}

test('a measure by its ID, a KPI by its ID or its name, in any language and case', () => {
  expect(
    october(`team   | All  | 2026-10-01 | 2026-10-31 | sum sales.amount by soldOn | 300
             TEAM   |      | 2026-10-01 |            | KHÁCH TIỀM NĂNG MỚI        | 9
             Region | north| 2026-10-01 | 2026-10-31 | revenue                    | 100
             rep    | LAN  | 2026-10-01 | 2026-10-31 | Doanh thu                  | 60.5
             Nhân viên | Minh | 2026-10-01 |        | New leads                  | 4`),
  ).toEqual({
    team: [300, 9],
    'region North': [100, null],
    'region South': [null, null],
    'rep Lan': [60.5, null],
    'rep Minh': [null, 4],
  });
});

test('an other name of the team sheet is the rep, and whom it does not list is somebody, too', () => {
  expect(
    october(`rep | nguyen thi lan | 2026-10-01 | | revenue | 60
             rep | Hoa            | 2026-10-01 | | revenue | 0
             region | West        | 2026-10-01 | | revenue | 5`),
  ).toEqual({
    team: [null],
    ...{ 'region North': [null], 'region South': [null], 'region West': [5] },
    ...{ 'rep Hoa': [0], 'rep Lan': [60], 'rep Minh': [null] },
  });
});

test('a blank is no number, and the same number again is one', () => {
  const rows = `rep | Lan  | 2026-10-01 | | revenue |
                rep | Minh | 2026-10-01 | | revenue | 7
                rep | Minh | 2026-10-01 | 2026-10-31 | sum sales.amount by soldOn | 7`;
  expect(read(rows).problems).toEqual([]);
  expect(october(rows)).toMatchObject({ 'rep Lan': [null], 'rep Minh': [7] });
});

const said = (rows: string, language: Language): readonly string[] =>
  read(rows).problems.map((problem) => problemText(problem, messages(language)));

test.each([
  [
    'two numbers for the same: neither counts',
    'rep | Lan | 2026-10-01 | | revenue | 7\n rep | Lan | 2026-10-01 | | revenue | 8',
    'facts!F3 (“value”): 8 is another number than 7 in facts!F2, for the same measure, person and period (1 such row). Neither counts until one of them is deleted.',
    'facts!F3 (“value”): 8 khác với 7 ở facts!F2 dù cùng chỉ số đo, cùng người và cùng kỳ (1 dòng như vậy). Cả hai chưa được tính cho đến khi bạn xóa bớt một dòng.',
  ],
  [
    'a measure that is not known, once for all its rows',
    'rep | Lan | 2026-10-01 | | turnover | 7\n rep | Minh | 2026-10-01 | | Turnover | 8',
    'facts!E2 (“measure”): “turnover” is no measure and no KPI that is known here (2 such rows, left out). Write the name or ID of a KPI, such as revenue, or the ID of a measure, such as sum sales.amount by soldOn.',
    'facts!E2 (“measure”): “turnover” không phải là chỉ số đo hay KPI nào có ở đây (2 dòng như vậy, bị bỏ qua). Hãy ghi tên hoặc mã KPI, chẳng hạn Doanh thu, hoặc mã chỉ số đo, chẳng hạn sum sales.amount by soldOn.',
  ],
  [
    'a slip in the name of a KPI, with the one that may be meant',
    'rep | Lan | 2026-10-01 | | Doanh thuu | 7',
    'facts!E2 (“measure”): “Doanh thuu” is no measure and no KPI that is known here (1 such row, left out). Is “Doanh thu” meant? Write the name or ID of a KPI, such as revenue, or the ID of a measure, such as sum sales.amount by soldOn.',
    'facts!E2 (“measure”): “Doanh thuu” không phải là chỉ số đo hay KPI nào có ở đây (1 dòng như vậy, bị bỏ qua). Có phải “Doanh thu”? Hãy ghi tên hoặc mã KPI, chẳng hạn Doanh thu, hoặc mã chỉ số đo, chẳng hạn sum sales.amount by soldOn.',
  ],
  [
    'a KPI that is calculated from two measures',
    'team | | 2026-10-01 | | conversionRate | 0.5',
    'facts!E2 (“measure”): “conversionRate” is calculated from other numbers (1 such row, left out). Give these instead: count leads by createdOn where won (“Leads: rows, by “Created on” (won)”); count leads by createdOn (“Leads: rows, by “Created on””).',
    'facts!E2 (“measure”): “conversionRate” được tính từ các số khác (1 dòng như vậy, bị bỏ qua). Hãy ghi các số này thay thế: count leads by createdOn where won (“Khách tiềm năng: số dòng, theo “Ngày nhận khách” (thành công)”); count leads by createdOn (“Khách tiềm năng: số dòng, theo “Ngày nhận khách””).',
  ],
  [
    'nobody knows whom it is about',
    'office | Lan | 2026-10-01 | | revenue | 7',
    'facts!A2 (“scopeType”): “office” does not say whom a number is about (1 such row, left out). Write team, region or rep.',
    'facts!A2 (“scopeType”): “office” không cho biết số là của ai (1 dòng như vậy, bị bỏ qua). Hãy ghi toàn phòng, khu vực hoặc nhân viên (team, region, rep).',
  ],
  [
    'a rep without a name',
    'rep | | 2026-10-01 | | revenue | 7\n rep | | 2026-11-01 | | revenue | 8',
    'facts!B2 (“scope”) is blank, so nobody knows what the number of this and 1 other row is about. It is left out; fill in the cell.',
    'facts!B2 (“scope”) để trống nên không biết số ở dòng này và 1 dòng khác là của ai hoặc của chỉ số nào. Số này bị bỏ qua; hãy điền ô còn trống.',
  ],
  [
    'a day on which no month begins',
    'rep | Lan | 2026-10-05 | | revenue | 7',
    'facts!C2 (“periodStart”): 2026-10-05 does not begin a month of the plan (1 such row, left out). Give a number for each month, with its first day.',
    'facts!C2 (“periodStart”): 2026-10-05 không phải là ngày đầu của một tháng theo kế hoạch (1 dòng như vậy, bị bỏ qua). Hãy ghi số của từng tháng, kèm ngày đầu.',
  ],
  [
    'a day with which no month ends',
    'rep | Lan | 2026-10-01 | 2026-10-30 | revenue | 7',
    'facts!D2 (“periodEnd”): 2026-10-30 does not end a month of the plan (1 such row, left out). Give a number for each month, with its first day and its last one.',
    'facts!D2 (“periodEnd”): 2026-10-30 không phải là ngày cuối của một tháng theo kế hoạch (1 dòng như vậy, bị bỏ qua). Hãy ghi số của từng tháng, kèm ngày đầu và ngày cuối.',
  ],
  [
    'a value that is no number',
    'rep | Lan | 2026-10-01 | | revenue | much\n rep | Minh | 2026-10-01 | | revenue | 8',
    'facts!F2 (“value”): “much” is not a number. It is left out until the cell is corrected.',
    'facts!F2 (“value”): “much” không phải là số. Ô này bị bỏ qua cho đến khi bạn sửa.',
  ],
  [
    'no day at all',
    'rep | Lan | | | revenue | 7\n rep | Minh | 2026-10-01 | | revenue | 8',
    'facts!C2 (“periodStart”) is blank: this row is in no period and does not count. Enter the date in every row; a merged cell dates only the first of its rows.',
    'facts!C2 (“periodStart”) để trống: dòng này không thuộc kỳ nào nên không được tính. Hãy ghi ngày ở từng dòng; ô gộp chỉ có ngày ở dòng đầu tiên.',
  ],
] as const)('%s', (_, rows, en, vi) => {
  expect([said(rows, 'en'), said(rows, 'vi')]).toEqual([[en], [vi]]);
});

test('of two numbers for the same none counts', () => {
  const rows = 'rep | Lan | 2026-10-01 | | revenue | 7\n rep | Lan | 2026-10-01 | | revenue | 8';
  expect(october(rows)).toMatchObject({ 'rep Lan': [null] });
});

test('a table with rows of its own is counted from these', () => {
  const { sources } = readTables({
    sales: 'soldOn | rep | amount\n 2026-10-02 | Lan | 5',
    facts: `${HEADERS}\n team | | 2026-10-01 | | revenue | 300\n team | | 2026-10-01 | | newLeads | 9`,
  });
  expect([sources.sales?.length, sources.sales?.facts, sources.facts?.besideRows]).toEqual([
    1,
    undefined,
    ['sales'],
  ]);
  expect(sources.leads?.facts?.measures).toHaveLength(1);
});

test('where a sheet has nothing but headers, the facts count', () => {
  const { sources, problems } = readTables({
    sales: 'soldOn | rep | amount',
    facts: `${HEADERS}\n team | | 2026-10-01 | | revenue | 300`,
  });
  const { sales } = sources;
  expect([sales?.facts?.measures.length, sales?.rows, sales?.emptySheet?.length]).toEqual([1, undefined, 0]);
  expect([sources.facts?.besideRows, problems]).toEqual([[], []]);
});

test('KPIs are those whose measures are all there; of the others it is said what is missing', () => {
  const { availability } = read(`team | | 2026-10-01 | | count leads by createdOn | 9
                                 team | | 2026-10-01 | | revenue | 9`);
  const lacking = availability.unavailable.flatMap(({ kpi, lacks }) =>
    lacks.kind === 'measure' ? [[kpi.id, lacks.table]] : [],
  );
  expect(availability.available.map(({ id }) => id)).toEqual([
    ...['newLeads', 'leadGrowth', 'revenue', 'revenueGrowth', 'revenueShare'],
  ]);
  expect(lacking).toEqual([
    ...['conversionRate', 'winRate', 'contactRate', 'responseDays'].map((id) => [id, 'leads']),
    ['averageSale', 'sales'],
  ]);
  expect(availability.available.length + availability.unavailable.length).toBe(KPIS.length);
});
