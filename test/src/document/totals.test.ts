/** Shows that a table may give ready totals in place of rows: what is behind the sources takes them as it takes rows. */
import { lackText } from '../../../src/compute/available/lack-text';
import { serialOf } from '../../../src/core/calendar/calendar';
import { daysAmong } from '../../../src/core/calendar/days';
import type { NamedRows } from '../../../src/data/scopes/named-rows';
import type { Source, Sources } from '../../../src/data/source';
import { prepare, type Prepared } from '../../../src/document/prepare';
import { readSources } from '../../../src/document/read-document';
import { measureId } from '../../../src/model/kpi/measure-id';
import { alertsOf } from '../../../src/output/overview/overview-alert-lists';
import { resultsOf } from '../../../src/output/kpi-data/results';
import { DEFAULT_LIMITS } from '../../../src/compute/scoring/limits';
import { reasonText } from '../../../src/app/build/start-text';
import type { Plan } from '../../../src/plan/plan';
import { KPIS, type KpiId } from '../../../src/model/kpi/kpis';
import { messages } from '../../../src/words';
import { kpiOf, month } from '../answers';
import { readTables } from '../literal-tables';
import { drawnData } from '../output/kpi-data/drawn-data';

const SEPTEMBER = serialOf(2026, 9, 1);
const OCTOBER = serialOf(2026, 10, 1);

/** By measure, period and scope, as a warehouse would answer; what is not there is no number. */
const TOTALS: Readonly<Record<string, number>> = {
  'sum sales.amount by soldOn, 2026-09, team ': 100,
  'sum sales.amount by soldOn, 2026-09, rep Lan': 60,
  'sum sales.amount by soldOn, 2026-09, rep Minh': 40,
  // As many working days as are over of October.
  'sum sales.amount by soldOn, 2026-09-01..2026-09-18, rep Lan': 45,
  'sum sales.amount by soldOn, 2026-09-01..2026-09-18, rep Minh': 40,
  'sum sales.amount by soldOn, 2026-10, team ': 150,
  'sum sales.amount by soldOn, 2026-10, rep Lan': 90,
  'sum sales.amount by soldOn, 2026-10, rep Minh': 60,
  'count sales by soldOn, 2026-10, team ': 5,
  'count sales by soldOn, 2026-10, rep Lan': 3,
  'count sales by soldOn, 2026-10, rep Minh': 2,
};

const NAMED: readonly NamedRows[] = [
  { rep: 'Lan', region: '', count: 8, days: { first: SEPTEMBER, last: OCTOBER + 4 } },
  { rep: 'Minh', region: '', count: 6, days: { first: SEPTEMBER + 2, last: OCTOBER + 1 } },
];

/** Sales that were counted elsewhere: dates, amounts and reps are known, and no row. */
const SALES: Source = {
  table: 'sales',
  columns: { soldOn: true, amount: true, rep: true },
  won: [],
  lost: [],
  length: 14,
  problems: [],
  decisions: [],
  named: () => NAMED,
  days: (_, within) => daysAmong([SEPTEMBER, OCTOBER + 4], within),
  happened: (within) => daysAmong([SEPTEMBER, OCTOBER + 4], within),
  measure: ({ scopes, periods }) => ({
    value: (measure, scope, period) => {
      const [who, when] = [scopes.list[scope], periods[period]];
      if (!who || !when) throw new RangeError(`no scope ${scope} or period ${period}`);
      return TOTALS[`${measureId(measure)}, ${when.label}, ${who.type} ${who.name}`] ?? null;
    },
  }),
};

const IN_USE = ['revenue', 'revenueGrowth', 'newLeads'] as const;

const PLAN: Partial<Plan> = {
  current: OCTOBER,
  kpis: IN_USE.map((kpi) => ({ kpi, inUse: true, group: 'A', better: 'higher', ...DEFAULT_LIMITS })),
  targets: [{ kpi: 'revenue', scope: { kind: 'each' }, from: OCTOBER, target: 100 }],
};

const NOW = serialOf(2026, 10, 20);

const preparedFrom = (sources: Sources, ...asked: readonly 'formulas'[]): Prepared =>
  prepare({ ...PLAN, now: NOW }, readSources(sources, KPIS), asked[0]);

/** Beside leads on a sheet. */
const { leads } = readTables({ leads: 'createdOn | rep | status\n 2026-10-02 | Lan | Won' }).sources;
const BOTH: Sources = { sales: SALES, ...(leads ? { leads } : {}) };

test('they allow the KPIs whose columns they know', () => {
  const asked = ['revenue', 'revenueGrowth', 'revenueShare', 'averageSale', 'newLeads', 'cac'] as const;
  const { available } = readSources({ sales: SALES }, asked.map(kpiOf)).availability;
  expect(available.map(({ id }): string => id)).toEqual(asked.slice(0, 4));
});

test('periods and people are those that the totals name', () => {
  const { timeline, scopes, activity } = preparedFrom({ sales: SALES }).data;
  expect(timeline.periods.slice(0, 2).map(({ label }) => label)).toEqual(['2026-08', '2026-09']);
  expect(scopes.list.map(({ type, name }) => `${type} ${name}`)).toEqual(['team ', 'rep Lan', 'rep Minh']);
  expect([1, 2].map(activity.hasRows)).toEqual([true, true]);
});

test('KPI Data has their numbers as values, and KPIs as arithmetic on them', () => {
  const { data } = preparedFrom(BOTH);
  const { at } = drawnData(data);
  expect(data.mode).toBe('values');
  expect(
    ['Whole team', 'Lan', 'Minh'].map((who) => at('sum sales.amount by soldOn', who, '2026-10')),
  ).toEqual([...[150, 90, 60]]);
  expect(at('count leads by createdOn', 'Lan', '2026-10')).toBe(1);
  expect(at('revenueGrowth', 'Lan', '2026-10')).toMatch(/^=IF\(/);
});

test('scorecards have results from them, beside those from rows', () => {
  const { data } = preparedFrom(BOTH);
  const results = resultsOf(data, data.timeline.current);
  const actualOf = (name: string, id: KpiId): number | null | undefined =>
    results.find(({ scope }) => scope.name === name)?.kpis.find(({ kpi }) => kpi === id)?.actual;
  expect(['Lan', 'Minh'].map((name) => IN_USE.map((id) => actualOf(name, id)))).toEqual([
    [90, 1, 1],
    [60, 0.5, 0],
  ]);
  expect(results.map(({ scope, score }) => [scope.name, score])).toEqual([
    // Two reps at 100.
    ['', 75],
    ['Lan', 90],
    ['Minh', 60],
  ]);
});

test('live formulas cannot read them: values mode is chosen and says why', () => {
  const prepared = preparedFrom(BOTH);
  expect(prepared.limited).toEqual([]);
  expect(prepared.modeReason).toBe('limited');
  expect((['en', 'vi'] as const).map((language) => reasonText(prepared, messages(language)))).toEqual([
    expect.stringContaining(
      'Revenue: formulas cannot calculate it, because its data are not on a sheet of this file: choose “Fixed numbers”',
    ),
    expect.stringContaining(
      'Doanh thu: không tự cập nhật được vì dữ liệu không nằm trên trang tính nào của tệp này: hãy chọn “Số cố định”',
    ),
  ]);
});

test('where formulas are asked for, tables on sheets have them and totals stay blank', () => {
  const { data, limited } = preparedFrom(BOTH, 'formulas');
  const { at } = drawnData(data);
  expect(limited.map(({ kpi, limit }) => [kpi.id, limit])).toEqual([
    ['revenue', 'elsewhere'],
    ['revenueGrowth', 'elsewhere'],
  ]);
  expect(at('sum sales.amount by soldOn', 'Lan', '2026-10')).toBeNull();
  expect(at('count leads by createdOn', 'Lan', '2026-10')).toMatch(/^=COUNTIFS\('leads'!/);
});

test('a period is empty where no day of the totals is in it', () => {
  const at = (current: number) =>
    prepare({ ...PLAN, current, now: NOW }, readSources({ sales: SALES }, KPIS), undefined).without;
  expect(at(OCTOBER)).toBeUndefined();
  expect(at(serialOf(2026, 12, 1))?.last.label).toBe('2026-10');
});

test('lists that need rows say that there are only totals', () => {
  const { customers } = readTables({ customers: 'customer | since\n An | 2026-01-01' }).sources;
  const care: Source = { ...SALES, table: 'care', columns: { contactedOn: true, customer: true } };
  const sources: Sources = { care, ...(customers ? { customers } : {}) };
  const { careDue } = alertsOf({
    ...{ sources, now: NOW, current: month('2026-10'), before: month('2026-09') },
    scopes: { list: [], reps: new Map(), regions: new Map() },
    plan: { careDays: 30, dearerBy: 0.1 },
  });
  expect(careDue).toEqual({ lack: { kind: 'rows', table: 'care' } });
  // Who was contacted is looked up row by row, too.
  const { unavailable } = readSources(sources, [kpiOf('careCoverage')]).availability;
  expect(
    unavailable.flatMap(({ lacks }) =>
      (['en', 'vi'] as const).map((language) => lackText(lacks, messages(language))),
    ),
  ).toEqual([
    'needs the rows of “Care”, of which only totals are known',
    'cần từng dòng của bảng “Chăm sóc” nhưng chỉ có số tổng của bảng này',
  ]);
});
