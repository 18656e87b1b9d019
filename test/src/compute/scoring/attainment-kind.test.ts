/** Shows how each kind of KPI is compared with its target. */
import { KPIS } from '../../../../src/model/kpi/kpis';
import { leads, sales } from '../../../../src/model/catalogue/tables';
import { minus, ratio } from '../../../../src/model/kpi/kpi';
import { count, sum } from '../../../../src/model/kpi/measure';
import { attainmentKind } from '../../../../src/compute/scoring/attainment-kind';

test('of the catalogue, growth and nps are held against their target by difference, all others by quotient', () => {
  const byDifference = KPIS.filter((kpi) => attainmentKind(kpi) === 'difference').map(({ id }) => id);
  expect(byDifference).toEqual(['leadGrowth', 'revenueGrowth', 'nps']);
});

test('a difference of counts, and a difference per sale in money, are quotients: 1 is no hundredth of theirs', () => {
  const created = count(leads, { when: leads.createdOn });
  const closed = count(leads, { when: leads.closedOn });
  const amount = sum(sales.amount, { when: sales.soldOn });
  expect(attainmentKind({ value: minus(created, closed), format: 'count' })).toBe('quotient');
  expect(attainmentKind({ value: ratio(minus(amount, closed), created), format: 'money' })).toBe('quotient');
});
