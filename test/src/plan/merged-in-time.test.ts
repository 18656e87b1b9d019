/** Shows what each period has where two people changed at once what applies from a period on. */
import fc from 'fast-check';
import { serialOf } from '../../../src/core/calendar/calendar';
import { merged } from '../../../src/plan/merged';
import { NEW_PLAN, type Plan } from '../../../src/plan/plan';
import type { PlanKpi } from '../../../src/plan/plan-kpi';
import { groupWeightsIn, kpiIn } from '../../../src/plan/terms';
import { groupWeightsFrom, kpisFrom } from '../../../src/plan/terms-from';

const month = (number: number): number => serialOf(2026, number, 1);
const since = month(8);

const REVENUE: PlanKpi = {
  ...{ kpi: 'revenue', inUse: true, group: 'A', weight: 3, better: 'higher', cap: 1.2, floor: 0 },
};
const AGREED: Plan = { ...NEW_PLAN, kpis: [REVENUE] };

type Terms = Partial<Pick<PlanKpi, 'weight' | 'cap'>>;

/** The plan after somebody who knew another one changed how revenue counts from a month on; 0 is every month. */
function after(plan: Plan, known: Plan, terms: Terms, from: number): Plan {
  const [now] = known.kpis;
  if (!now) throw new Error('no KPI');
  const when = { from: from === 0 ? null : month(from), since };
  const shown = from === 0 ? now : kpiIn(known, 'revenue', { start: month(from) });
  const { kpis, pastKpis } = kpisFrom(known, [{ ...shown, ...terms }], when);
  return {
    ...plan,
    ...merged(plan, { kpis: known.kpis, pastKpis: known.pastKpis }, { kpis, pastKpis }),
  };
}

/** Weight and cap of each month from August on. */
const told = (plan: Plan): readonly string[] =>
  [8, 9, 10, 11, 12].map((at) => {
    const { weight, cap } = kpiIn(plan, 'revenue', { start: month(at) });
    return `${String(weight)} ${String(cap)}`;
  });

test('a weight from November on and a cap from October on keep their months', () => {
  const both = after(after(AGREED, AGREED, { weight: 1 }, 11), AGREED, { cap: 0.9 }, 10);
  expect(told(both)).toEqual(['3 1.2', '3 1.2', '3 0.9', '1 0.9', '1 0.9']);
});

test('a cap for every month leaves the weight of November to November', () => {
  const weighed = after(AGREED, AGREED, { weight: 1 }, 11);
  const change = { kpis: [{ ...REVENUE, cap: 0.9 }] };
  const both = { ...weighed, ...merged(weighed, { kpis: AGREED.kpis }, change) };
  expect(told(both)).toEqual(['3 0.9', '3 0.9', '3 0.9', '1 0.9', '1 0.9']);
});

test('weights of two groups keep their months', () => {
  const weights = (plan: Plan) =>
    [9, 10, 11].map((at) => Object.values(groupWeightsIn(plan, { start: month(at) })).join(' '));
  const change = (plan: Plan, next: Plan['groupWeights'], from: number): Plan => {
    const { groupWeights, groupWeightsFrom: day, pastGroupWeights } = AGREED;
    const to = groupWeightsFrom(AGREED, next, { from: month(from), since });
    return { ...plan, ...merged(plan, { groupWeights, groupWeightsFrom: day, pastGroupWeights }, to) };
  };
  const both = change(change(AGREED, { A: 9, B: 2, C: 1 }, 11), { A: 3, B: 5, C: 1 }, 10);
  expect(weights(both)).toEqual(['3 2 1', '3 5 1', '9 5 1']);
});

type Changes = readonly { readonly to: number; readonly from: number }[];

/** The plan after changes of one term, and what was said last for each month. */
function changed(term: 'weight' | 'cap', changes: Changes): { readonly plan: Plan; readonly said: number[] } {
  let plan = AGREED;
  const said = Array<number>(5).fill(REVENUE[term] ?? 0);
  for (const { to, from } of changes) {
    const shown = from === 0 ? plan.kpis[0] : kpiIn(plan, 'revenue', { start: month(from) });
    // What is the same as is shown is no change.
    if (shown?.[term] === to) continue;
    plan = after(plan, plan, { [term]: to }, from);
    said.fill(to, Math.max(0, from - 8));
  }
  return { plan, said };
}

test('whatever two people change of different terms, each month has what each of them said last for it', () => {
  const changes = (...values: readonly number[]) =>
    fc.array(fc.record({ to: fc.constantFrom(...values), from: fc.constantFrom(0, 8, 9, 10, 11, 12) }), {
      maxLength: 3,
    });
  fc.assert(
    fc.property(changes(1, 2, 3), changes(0.9, 1, 1.2), (weights, caps) => {
      const [one, other] = [changed('weight', weights), changed('cap', caps)];
      const { kpis, pastKpis } = other.plan;
      const known = { kpis: AGREED.kpis, pastKpis: AGREED.pastKpis };
      const both = { ...one.plan, ...merged(one.plan, known, { kpis, pastKpis }) };
      expect(told(both)).toEqual(one.said.map((weight, at) => `${weight} ${other.said[at] ?? ''}`));
    }),
  );
});
