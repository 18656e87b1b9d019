/** Shows what a build makes of facts beside tables with rows: which numbers are live, and what lists and weeks say. */
import { lackText } from '../../../src/compute/available/lack-text';
import { serialOf } from '../../../src/core/calendar/calendar';
import { prepare, type Prepared } from '../../../src/document/prepare';
import { readSources } from '../../../src/document/read-document';
import { reasonText } from '../../../src/app/build/start-text';
import { KPIS } from '../../../src/model/kpi/kpis';
import { alertsOf } from '../../../src/output/overview/overview-alert-lists';
import { weeksOf } from '../../../src/output/overview/weeks';
import { periodIn } from '../../../src/compute/available/timeline';
import { TEAM_ALONE } from '../../../src/data/scopes/scopes';
import { messages } from '../../../src/words';
import { DEFAULT_LIMITS } from '../../../src/compute/scoring/limits';
import { month } from '../answers';
import { readTables, type LiteralTables } from '../literal-tables';
import { refused } from '../refused';
import { drawnData } from '../output/kpi-data/drawn-data';

const LEADS = 'createdOn | rep\n 2026-10-02 | Lan\n 2026-10-03 | Lan';

const MONTHS = `scopeType | scope | periodStart | periodEnd | measure | value
  team | All | 2026-09-01 | 2026-09-30 | revenue | 100
  team | All | 2026-10-01 | 2026-10-31 | revenue | 150
  rep  | Lan | 2026-10-01 | 2026-10-31 | revenue | 150`;

const WEEKS = `${MONTHS}
  team | All | 2026-10-05 | 2026-10-11 | revenue | 30
  team | All | 2026-10-12 | 2026-10-18 | revenue | 40`;

function prepared(tables: LiteralTables, asked?: 'formulas'): Prepared {
  const kpis = (['revenue', 'newLeads'] as const).map((kpi) => ({
    ...({ kpi, inUse: true, group: 'A', better: 'higher', ...DEFAULT_LIMITS } as const),
  }));
  const plan = { current: serialOf(2026, 10, 1), kpis, now: serialOf(2026, 10, 20) };
  return prepare(plan, readSources(readTables(tables).sources, KPIS), asked);
}

test('numbers are fixed, and it is said why', () => {
  const found = prepared({ leads: LEADS, facts: MONTHS });
  expect([
    found.data.mode,
    ...(['en', 'vi'] as const).map((language) => reasonText(found, messages(language))),
  ]).toEqual([
    'values',
    'Change only when you refresh the numbers or build again. Revenue: its numbers come from a sheet of facts, which formulas do not follow.',
    'Chỉ đổi khi bạn bấm “Cập nhật số liệu” hoặc tạo lại. Doanh thu: số lấy từ bảng số liệu nên không tự cập nhật được.',
  ]);
});

test('where live numbers are asked for, those of rows are formulas and those of facts values', () => {
  const { at } = drawnData(prepared({ leads: LEADS, facts: MONTHS }, 'formulas').data);
  expect(at('sum sales.amount by soldOn', 'Lan', '2026-10')).toBe(150);
  expect(at('count leads by createdOn', 'Lan', '2026-10')).toMatch(/^=COUNTIFS\('leads'!/);
});

test.each([
  [
    'revenu',
    'The sheet of facts has no number that can be used yet. facts!E2 (“measure”): “revenu” is no measure and no KPI that is known here (1 such row, left out). Is “revenue” meant? Write the name or ID of a KPI, such as revenue, or the ID of a measure, such as sum sales.amount by soldOn.',
    'Bảng số liệu chưa có số nào dùng được. facts!E2 (“measure”): “revenu” không phải là chỉ số đo hay KPI nào có ở đây (1 dòng như vậy, bị bỏ qua). Có phải “revenue”? Hãy ghi tên hoặc mã KPI, chẳng hạn Doanh thu, hoặc mã chỉ số đo, chẳng hạn sum sales.amount by soldOn.',
  ],
  ['', 'The sheet of facts has no number that can be used yet.', 'Bảng số liệu chưa có số nào dùng được.'],
])('where no number of facts can be used, the sheet says why: %s', (measure, en, vi) => {
  const row = measure === '' ? '' : `\n team | All | 2026-10-01 | 2026-10-31 | ${measure} | 150`;
  const facts = `scopeType | scope | periodStart | periodEnd | measure | value${row}`;
  expect(refused(() => prepared({ facts }))).toEqual({ en, vi });
});

const inWeeks = (tables: LiteralTables): unknown => {
  const { data } = prepared(tables);
  const weeks = weeksOf(data, periodIn(data.timeline, data.timeline.current));
  if (weeks?.counted.kind !== 'measured') return weeks;
  const { periods, value } = weeks.counted;
  return weeks.kpis.map(({ id, value: of }) => [
    id,
    periods.map((_, at) => (of.kind === 'sum' || of.kind === 'count' ? value(of, at) : NaN)).slice(-4),
  ]);
};

test('the last weeks are compared where facts have weeks', () => {
  expect(inWeeks({ leads: LEADS, facts: MONTHS })).toEqual([['newLeads', [2, 0, 0, 0]]]);
  expect(inWeeks({ leads: LEADS, facts: WEEKS })).toEqual([
    ['newLeads', [2, 0, 0, 0]],
    ['revenue', [null, 30, 40, null]],
  ]);
});

test('lists that need rows say where the numbers come from', () => {
  const { sources } = readTables({
    customers: 'customer | since\n An | 2026-01-01',
    facts: `${MONTHS}\n team | All | 2026-10-01 | 2026-10-31 | careContacts | 5`,
  });
  const { careDue } = alertsOf({
    ...{ sources, now: serialOf(2026, 10, 20), current: month('2026-10'), before: month('2026-09') },
    scopes: TEAM_ALONE,
    plan: { careDays: 30, dearerBy: 0.1 },
  });
  const lack = 'lack' in careDue ? careDue.lack : undefined;
  expect((['en', 'vi'] as const).map((language) => lack && lackText(lack, messages(language)))).toEqual([
    'needs the rows of “Care”, and these numbers come from a sheet of facts',
    'cần từng dòng của bảng “Chăm sóc” nhưng số liệu này lấy từ bảng số liệu',
  ]);
});
