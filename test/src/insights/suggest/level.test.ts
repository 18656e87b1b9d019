/** Shows by what each KPI's targets are suggested, its limit, and which period is the same of a year. */
import { comingAfter } from '../../../../src/insights/suggest/coming';
import { levelOf } from '../../../../src/insights/suggest/level';
import { limitOf } from '../../../../src/insights/suggest/limit';
import { parsePeriod } from '../../../../src/words/period-text';
import { kpiOf } from '../../answers';

test.each([
  ['revenue', 'sum', null],
  ['newLeads', 'sum', null],
  ['customersContacted', 'amount', null],
  ['conversionRate', 'rate', 1],
  ['retention', 'rate', 1],
  ['revenueShare', 'rate', 1],
  ['averageSale', 'rate', null],
  ['cac', 'rate', 0],
  ['responseDays', 'rate', 0],
  ['competitorPromotions', 'sum', 0],
  ['csat', 'rate', 10],
  ['nps', 'rate', 1],
  ['revenueGrowth', 'growth', null],
] as const)('%s goes by its %s, and cannot go beyond %s', (id, level, limit) => {
  const kpi = kpiOf(id);
  expect([levelOf(kpi), limitOf(kpi, kpi.better)]).toEqual([level, limit]);
});

test('the limit follows the scale of the survey, and which way is better', () => {
  expect(limitOf(kpiOf('csat'), 'higher', '1-5')).toBe(5);
  expect(limitOf(kpiOf('conversionRate'), 'lower')).toBe(0);
  expect(limitOf(kpiOf('revenueGrowth'), 'lower')).toBeNull();
});

test.each([
  ['2026-10', '2026-11', 12, 11],
  ['2026-10', '2027-10', 12, 0],
  ['2026-10', '2028-02', 12, 8],
  ['2026-10', '2026-08', 12, 2],
  ['2026-Q3', '2026-Q4', 4, 3],
  ['2026-W40', '2026-W41', null, 0],
])('after %s, %s has %s periods a year, and the same one lies %i back', (last, chosen, perYear, back) => {
  expect(comingAfter(parsePeriod(last, 0), parsePeriod(chosen, 0))).toEqual({ perYear, back });
});
