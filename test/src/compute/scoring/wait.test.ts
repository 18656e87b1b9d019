/** Shows from when on a KPI is scored. */
import type { KpiId } from '../../../../src/model/kpi/kpis';
import { isScored, waitOf } from '../../../../src/compute/scoring/wait';
import { kpiOf } from '../../answers';

const END = 100;

test.each<[KpiId, number | null, number | null]>([
  ['revenueGrowth', null, 0],
  ['leadGrowth', 30, 0],
  ['conversionRate', 30, 30],
  ['conversionRate', null, null],
  ['winRate', 30, null],
  ['revenue', 30, null],
  ['nps', null, null],
])('%s with a maturity of %p days waits %p days', (id, maturity, wait) => {
  expect(waitOf(kpiOf(id), maturity)).toBe(wait);
});

test.each([
  ['what does not wait', null, END - 20, true],
  ['growth, on the last day of the period', 0, END - 1 / 24, false],
  ['growth, when it is over', 0, END, true],
  ['a cohort of 30 days, on the day before it is mature', 30, END + 29.9, false],
  ['a cohort of 30 days, when it is mature', 30, END + 30, true],
])('%s is scored: %s, %s, %s', (_, wait, now, scored) => {
  expect(isScored(wait, END, now)).toBe(scored);
});
