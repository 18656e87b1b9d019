/** Shows how a KPI's value follows from its measures. */
import { leads, sales } from '../../../../src/model/catalogue/tables';
import { kpiValue, type ReadMeasure } from '../../../../src/compute/engine/kpi-value';
import { growth, minus, ratio, share, type Value } from '../../../../src/model/kpi/kpi';
import { count, sum } from '../../../../src/model/kpi/measure';
import { measureId } from '../../../../src/model/kpi/measure-id';

const [a, b] = [count(leads, { when: leads.createdOn }), sum(sales.amount, { when: sales.soldOn })];

/** The value where a and b have these numbers here, a `previous` in the period before, and `team` for the team. */
function valueOf(
  value: Value,
  given: Partial<Record<'a' | 'b' | 'previous' | 'team', number | null>>,
): number | null {
  const only =
    (number: number | null | undefined): ReadMeasure =>
    (measure) =>
      measureId(measure) === measureId(a) ? (number ?? null) : null;
  return kpiValue(value, {
    here: (measure) => (measureId(measure) === measureId(a) ? given.a : given.b) ?? null,
    previous: only(given.previous),
    team: only(given.team),
  });
}

test.each([
  ['a measure is its own value', a, { a: 4 }, 4],
  ['a measure may have none', a, { a: null }, null],
  ['a ratio', ratio(a, b), { a: 1, b: 4 }, 0.25],
  ['a ratio of 0', ratio(a, b), { a: 0, b: 4 }, 0],
  ['no ratio over 0', ratio(a, b), { a: 1, b: 0 }, null],
  ['no ratio without a numerator', ratio(a, b), { b: 4 }, null],
  ['no ratio without a denominator', ratio(a, b), { a: 1 }, null],
  ['a difference', minus(a, b), { a: 1, b: 4 }, -3],
  ['no difference without either', minus(a, b), { a: 1 }, null],
  ['a difference inside a ratio', ratio(minus(a, b), b), { a: 6, b: 4 }, 0.5],
  ['growth', growth(a), { a: 6, previous: 4 }, 0.5],
  ['no growth from 0', growth(a), { a: 6, previous: 0 }, null],
  ['no growth from below 0', growth(a), { a: 6, previous: -4 }, null],
  ['no growth from nothing', growth(a), { a: 6 }, null],
  ['no growth of nothing', growth(a), { previous: 4 }, null],
  ['a share of the team', share(a), { a: 1, team: 4 }, 0.25],
  ['a share below 0', share(a), { a: -1, team: 4 }, -0.25],
  ['no share of 0', share(a), { a: 0, team: 0 }, null],
  ['no share without the team', share(a), { a: 1 }, null],
] as const)('%s', (_, value, given, expected) => {
  expect(valueOf(value, given)).toBe(expected);
});
