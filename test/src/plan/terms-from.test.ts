/** Shows what a plan says now, and what it said before, when something counts otherwise from a period on. */
import fc from 'fast-check';
import { serialOf } from '../../../src/core/calendar/calendar';
import { NEW_PLAN } from '../../../src/plan/plan';
import type { PlanKpi } from '../../../src/plan/plan-kpi';
import { bandsIn, groupWeightsIn, kpiIn } from '../../../src/plan/terms';
import { bandsFrom, groupWeightsFrom, kpisFrom, type KpisInTime } from '../../../src/plan/terms-from';

const month = (number: number): number => serialOf(2026, number, 1);

const revenue = (weight: number, from?: number): PlanKpi => ({
  ...{ kpi: 'revenue', inUse: true, group: 'A', weight, better: 'higher', cap: 1.2, floor: 0 },
  ...(from === undefined ? {} : { from }),
});

/** The weight of revenue in each month of the year. */
const weights = (plan: KpisInTime): string =>
  Array.from({ length: 12 }, (_, at) => kpiIn(plan, 'revenue', { start: month(at + 1) }).weight).join(' ');

const agreed: KpisInTime = { kpis: [revenue(3)], pastKpis: [] };
const since = month(3);

describe('a weight that changes', () => {
  const fromNovember = kpisFrom(agreed, [revenue(2)], { from: month(11), since });

  test('from November on leaves the months before as they were', () => {
    expect(fromNovember.kpis).toEqual([revenue(2, month(11))]);
    expect(fromNovember.pastKpis).toEqual([
      { kpi: 'revenue', inUse: true, group: 'A', weight: 3, cap: 1.2, floor: 0, from: since },
    ]);
    expect(weights(fromNovember)).toBe('3 3 3 3 3 3 3 3 3 3 2 2');
  });

  test('again in November is that of November', () => {
    const again = kpisFrom(fromNovember, [revenue(5, month(11))], { from: month(11), since });
    expect(weights(again)).toBe('3 3 3 3 3 3 3 3 3 3 5 5');
    expect(again.pastKpis).toHaveLength(1);
  });

  test('from June on replaces what was said for November', () => {
    const fromJune = kpisFrom(fromNovember, [revenue(7)], { from: month(6), since });
    expect(weights(fromJune)).toBe('3 3 3 3 3 7 7 7 7 7 7 7');
  });

  test('for every period has no past', () => {
    const always = kpisFrom(fromNovember, [revenue(7, month(11))], { from: null, since });
    expect(always).toEqual({ kpis: [revenue(7)], pastKpis: [] });
  });

  test('for all months that the plan is about has none either', () => {
    expect(kpisFrom(agreed, [revenue(7)], { from: since, since })).toEqual({
      kpis: [revenue(7)],
      pastKpis: [],
    });
  });
});

test('a KPI that counts as before keeps its past, and a direction has none', () => {
  const changed = kpisFrom(agreed, [revenue(2)], { from: month(11), since });
  const turned = kpisFrom(changed, [{ ...revenue(2), better: 'lower' }], { from: month(12), since });
  expect(turned.kpis).toEqual([{ ...revenue(2, month(11)), better: 'lower' }]);
  expect(turned.pastKpis).toEqual(changed.pastKpis);
});

test('groups and ratings change alike', () => {
  const when = { from: month(11), since };
  const { A, ...others } = NEW_PLAN.groupWeights;
  const weighed = groupWeightsFrom(NEW_PLAN, { A: A + 1, ...others }, when);
  expect([10, 11].map((at) => groupWeightsIn(weighed, { start: month(at) }).A)).toEqual([3, 4]);
  const [best, ...worse] = NEW_PLAN.bands;
  if (!best) throw new Error('no rating');
  const rated = bandsFrom(NEW_PLAN, [{ ...best, from: 120 }, ...worse], when);
  expect([10, 11].map((at) => bandsIn(rated, { start: month(at) })[0]?.from)).toEqual([110, 120]);
});

test('for any changes, each month has what was said last for it', () => {
  const change = fc.record({
    weight: fc.integer({ min: 0, max: 9 }),
    from: fc.option(fc.integer({ min: 1, max: 12 })),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const said = Array<number>(12).fill(3);
      let plan = agreed;
      for (const { weight, from } of changes) {
        // A weight that is the same changes nothing, whatever it was before or will be later.
        if (weight === plan.kpis[0]?.weight) continue;
        plan = kpisFrom(plan, [revenue(weight)], {
          from: from === null ? null : month(from),
          since: month(1),
        });
        said.fill(weight, (from ?? 1) - 1);
      }
      expect(weights(plan)).toBe(said.join(' '));
    }),
  );
});
