/** Shows which terms of a plan apply in a month: of those that have begun the latest, and before the first of them the first. */
import fc from 'fast-check';
import { serialOf } from '../../../src/core/calendar/calendar';
import { NEW_PLAN } from '../../../src/plan/plan';
import type { PlanKpi } from '../../../src/plan/plan-kpi';
import { bandsIn, groupWeightsIn, kpiIn, latestBegun } from '../../../src/plan/terms';

const month = (number: number): number => serialOf(2026, number, 1);

/** From each month on another number, in any order; the last of them is what the plan says now. */
interface Said {
  readonly now: { readonly from: number | null; readonly number: number };
  readonly past: readonly { readonly from: number; readonly number: number }[];
}

const said: fc.Arbitrary<Said> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }), fc.boolean())
  .chain(([months, isDated]) => {
    const days = months
      .sort((one, other) => one - other)
      .map((each, at) => ({ from: month(each), number: at }));
    const last = days[days.length - 1] ?? { from: 0, number: 0 };
    // What has no day always applies, whatever else is said.
    const now = isDated ? last : { from: null, number: 99 };
    return fc.record({
      now: fc.constant(now),
      past: fc.shuffledSubarray(days.slice(0, -1), { minLength: days.length - 1 }),
    });
  });

/** Month by month, as people would follow the list with a finger. */
function yearOf({ now, past }: Said): readonly number[] {
  return Array.from({ length: 12 }, (_, at) => {
    if (now.from === null) return now.number;
    let found: number | undefined;
    for (let each = 1; each <= at + 1; each += 1) {
      found = [...past, now].find(({ from }) => from === month(each))?.number ?? found;
    }
    return found ?? Math.min(...[...past, now].map(({ number }) => number));
  });
}

const inYear = (terms: (start: number) => number): readonly number[] =>
  Array.from({ length: 12 }, (_, at) => terms(month(at + 1)));

test('how a KPI counts, for anything that was ever said', () => {
  fc.assert(
    fc.property(said, (each) => {
      const terms = (weight: number) =>
        ({ kpi: 'revenue', inUse: true, group: 'A', weight, cap: 1.2, floor: 0 }) as const;
      const now: PlanKpi = {
        ...{ ...terms(each.now.number), better: 'lower' },
        ...(each.now.from === null ? {} : { from: each.now.from }),
      };
      const pastKpis = each.past.map(({ from, number }) => ({ ...terms(number), from }));
      // Another KPI has a past of its own.
      const other = { ...terms(77), kpi: 'newLeads', from: month(1) };
      const plan = { kpis: [now], pastKpis: [other, ...pastKpis] };
      expect(inYear((start) => kpiIn(plan, 'revenue', { start }).weight ?? NaN)).toEqual(yearOf(each));
      expect(kpiIn(plan, 'revenue', { start: month(1) }).better).toBe('lower');
    }),
  );
});

test('what the groups weigh, and the ratings, alike', () => {
  fc.assert(
    fc.property(said, (each) => {
      const weights = (A: number) => ({ ...NEW_PLAN.groupWeights, A });
      const bands = (bonus: number) => [{ name: 'A', from: 0, bonus }];
      const past = <T>(terms: (number: number) => T) =>
        each.past.map(({ from, number }) => ({ from, terms: terms(number) }));
      const { from, number } = each.now;
      const groups = {
        groupWeights: weights(number),
        groupWeightsFrom: from,
        pastGroupWeights: past(weights),
      };
      expect(inYear((start) => groupWeightsIn(groups, { start }).A)).toEqual(yearOf(each));
      const ratings = { bands: bands(number), bandsFrom: from, pastBands: past(bands) };
      expect(inYear((start) => bandsIn(ratings, { start })[0]?.bonus ?? NaN)).toEqual(yearOf(each));
    }),
  );
});

test('a row of pay does not apply before its day, not even the first', () => {
  fc.assert(
    fc.property(said, fc.integer({ min: 1, max: 12 }), ({ past }, number) => {
      const begun = past.filter(({ from }) => from <= month(number)).map(({ from }) => from);
      expect(latestBegun(past, month(number))?.from).toBe(
        begun.length === 0 ? undefined : Math.max(...begun),
      );
    }),
  );
});
