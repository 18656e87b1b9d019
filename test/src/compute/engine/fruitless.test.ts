/** Shows when something was spent and nothing came of it, and what is attained then. */
import fc from 'fast-check';
import { isFruitless, kpiValue, type MeasureReader } from '../../../../src/compute/engine/kpi-value';
import { evaluate } from '../../../../src/compute/rules/evaluate';
import { attainmentOfKpi } from '../../../../src/compute/scoring/attainment';
import { minus, ratio, type Kpi } from '../../../../src/model/kpi/kpi';
import { count, sum } from '../../../../src/model/kpi/measure';
import { measureId } from '../../../../src/model/kpi/measure-id';
import { customers, spend } from '../../../../src/model/catalogue/tables';
import { kpiOf } from '../../answers';

const spent = sum(spend.amount, { when: spend.spentOn });
const won = count(customers, { when: customers.since });

/** The measures of acquisition cost: what was spent, and the customers who were won. */
const reader = (amount: number | null, customersWon: number | null): MeasureReader => {
  const here = (measure: Parameters<MeasureReader['here']>[0]): number | null =>
    measureId(measure) === measureId(spent) ? amount : customersWon;
  return { here, previous: here, team: here };
};

const cac = kpiOf('cac');
/** The same amounts, of which more is better. */
const more: Kpi = { ...cac, better: 'higher' };
/** A difference that is held against its target by points. */
const balance: Kpi = { ...cac, value: ratio(minus(spent, won), won), format: 'percent' };

test.each<[string, Kpi, amount: number | null, customersWon: number | null, number | null, boolean]>([
  ['10 spent on a new customer', cac, 10, 1, 10, false],
  ['10 spent, and nobody won', cac, 10, 0, null, true],
  ['nothing spent, and nobody won', cac, 0, 0, null, false],
  ['a refund, and nobody won', cac, -10, 0, null, false],
  ['nobody knows what was spent', cac, null, 0, null, false],
  ['nobody knows who was won', cac, 10, null, null, false],
  ['more is better', more, 10, 0, null, false],
  ['a difference, and nobody won', balance, 10, 0, null, true],
])('%s', (_, kpi, amount, customersWon, value, fruitless) => {
  const read = reader(amount, customersWon);
  expect(kpiValue(kpi.value, read)).toBe(value);
  expect(isFruitless(kpi, read)).toBe(fruitless);
});

const attained = (kpi: Kpi, isFruitless: boolean, actual: number | null, target: number | null) =>
  evaluate(attainmentOfKpi(kpi), { actual, target, cap: 1.2, isLower: true, isFruitless });

test.each<[string, Kpi, target: number | null, number | null]>([
  ['0, whatever the target is', cac, 10, 0],
  ['0 of a target of 0', cac, 0, 0],
  ['0 of a difference', balance, 0.1, 0],
  ['nothing without a target', cac, null, null],
  ['nothing of a target that is refused', cac, -5, null],
])('spent for nothing attains %s', (_, kpi, target, expected) => {
  expect(attained(kpi, true, null, target)).toBe(expected);
});

test('nobody is better off with nothing won than with a customer, however dear', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (amount, target) => {
      const dear = attained(cac, false, kpiValue(cac.value, reader(amount, 1)), target);
      const none = attained(cac, isFruitless(cac, reader(amount, 0)), null, target);
      expect(none).toBe(0);
      expect(dear).toBeGreaterThanOrEqual(0);
    }),
  );
});
