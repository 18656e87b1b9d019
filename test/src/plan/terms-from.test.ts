/** Shows what a plan says now, and what it said before, when something counts otherwise from a period on. */
import fc from 'fast-check';
import { serialOf } from '../../../src/core/calendar/calendar';
import { NEW_PLAN } from '../../../src/plan/plan';
import type { PastKpi, PlanKpi } from '../../../src/plan/plan-kpi';
import { bandsIn, groupWeightsIn, kpiIn } from '../../../src/plan/terms';
import type { KpisInTime } from '../../../src/plan/in-time';
import { bandsFrom, groupWeightsFrom, kpisFrom } from '../../../src/plan/terms-from';

const month = (number: number): number => serialOf(2026, number, 1);

const revenue = (weight: number, from?: number): PlanKpi => ({
  ...{ kpi: 'revenue', inUse: true, group: 'A', weight, better: 'higher', cap: 1.2, floor: 0 },
  ...(from === undefined ? {} : { from }),
});

/** The weight of revenue in each month of the year. */
const weights = (plan: KpisInTime): string =>
  Array.from({ length: 12 }, (_, at) => kpiIn(plan, 'revenue', { start: month(at + 1) }).weight).join(' ');

const caps = (plan: KpisInTime): string =>
  Array.from({ length: 12 }, (_, at) => kpiIn(plan, 'revenue', { start: month(at + 1) }).cap).join(' ');

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

  test('back to what it was before has no past, either', () => {
    expect(kpisFrom(fromNovember, [revenue(3, month(11))], { from: month(11), since })).toEqual(agreed);
  });

  test('in November keeps its month where something else changes from June on', () => {
    const [kpi] = fromNovember.kpis;
    if (!kpi) throw new Error('no KPI');
    // What applies in June is what is shown, and changed.
    const capped = kpisFrom(fromNovember, [{ ...revenue(3), cap: 1 }], { from: month(6), since });
    expect(weights(capped)).toBe('3 3 3 3 3 3 3 3 3 3 2 2');
    expect(caps(capped)).toBe('1.2 1.2 1.2 1.2 1.2 1 1 1 1 1 1 1');
  });

  test('in November applies earlier where it is chosen for June, too', () => {
    const fromJune = kpisFrom(fromNovember, [revenue(2)], { from: month(6), since });
    expect(weights(fromJune)).toBe('3 3 3 3 3 2 2 2 2 2 2 2');
    expect(fromJune.pastKpis.map(({ from }) => from)).toEqual([since]);
  });

  test('for every period leaves each cap to its time', () => {
    const capped = kpisFrom(agreed, [{ ...revenue(3), cap: 1 }], { from: month(6), since });
    const always = kpisFrom(capped, [{ ...revenue(7, month(6)), cap: 1 }], { from: null, since });
    expect(weights(always)).toBe('7 7 7 7 7 7 7 7 7 7 7 7');
    expect(caps(always)).toBe('1.2 1.2 1.2 1.2 1.2 1 1 1 1 1 1 1');
  });

  test('leaves what was typed about its past where it stands', () => {
    const typed: PastKpi = {
      kpi: 'revenue',
      inUse: true,
      group: 'A',
      weight: 5,
      cap: 1.2,
      floor: 0,
      from: month(4),
    };
    // The plan says nothing of when its present began: until now the typed row applied nowhere.
    const plan: KpisInTime = { kpis: [revenue(3)], pastKpis: [typed] };
    expect(weights(plan)).toBe('3 3 3 3 3 3 3 3 3 3 3 3');
    expect(kpisFrom(plan, [revenue(2)], { from: month(11), since: month(4) }).pastKpis).toEqual([typed]);
    expect(kpisFrom(plan, [revenue(2)], { from: month(3), since: month(3) }).pastKpis).toEqual([typed]);
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

test('a group whose weight changes leaves the others as they were said for each time', () => {
  const when = (at: number) => ({ from: month(at), since });
  const weighed = groupWeightsFrom(NEW_PLAN, { A: 3, B: 5, C: 1 }, when(11));
  const both = groupWeightsFrom(weighed, { A: 9, B: 2, C: 1 }, when(10));
  expect([9, 10, 11].map((at) => groupWeightsIn(both, { start: month(at) }))).toEqual([
    { A: 3, B: 2, C: 1 },
    { A: 9, B: 2, C: 1 },
    { A: 9, B: 5, C: 1 },
  ]);
});

test('for any changes, each month has of each term what was said last for it', () => {
  const change = fc.record({
    term: fc.constantFrom('weight' as const, 'cap' as const),
    to: fc.integer({ min: 1, max: 4 }),
    from: fc.option(fc.integer({ min: 1, max: 12 })),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const said = { weight: Array<number>(12).fill(3), cap: Array<number>(12).fill(1.2) };
      let plan = agreed;
      for (const { term, to, from } of changes) {
        const [now] = plan.kpis;
        const shown = from === null ? now : kpiIn(plan, 'revenue', { start: month(from) });
        // A person sees what applies in the first month; what stays the same is no change.
        if (!shown || shown[term] === to) continue;
        const when = { from: from === null ? null : month(from), since: month(1) };
        plan = kpisFrom(plan, [{ ...shown, [term]: to }], when);
        said[term].fill(to, (from ?? 1) - 1);
      }
      expect([weights(plan), caps(plan)]).toEqual([said.weight.join(' '), said.cap.join(' ')]);
    }),
  );
});
