import { merged } from '../../../src/plan/merged';
import { NEW_PLAN, type Plan, type Target } from '../../../src/plan/plan';
import type { PlanKpi } from '../../../src/plan/plan-kpi';

const target = (name: string, value: number): Target => ({
  kpi: 'revenue',
  scope: { kind: 'named', name },
  from: 46_000,
  target: value,
});
const kpi = (id: string, more: Partial<PlanKpi> = {}): PlanKpi => ({
  kpi: id,
  inUse: true,
  group: 'A',
  better: 'higher',
  cap: 1.2,
  floor: 0,
  ...more,
});
const plan = (parts: Partial<Plan>): Plan => ({ ...NEW_PLAN, ...parts });

test.each([
  { by: 'nobody else', now: [100, 200], from: [100, 200], to: [100, 250], is: [100, 250] },
  { by: 'somebody, of another row', now: [999, 200], from: [100, 200], to: [100, 250], is: [999, 250] },
  { by: 'somebody, of the same row', now: [100, 999], from: [100, 200], to: [100, 250], is: [100, 250] },
])('the target of Minh is changed, and by $by', ({ now, from, to, is }) => {
  const targets = ([lan, minh]: readonly number[]) => [target('Lan', lan ?? 0), target('Minh', minh ?? 0)];
  expect(
    merged(plan({ targets: targets(now) }), { targets: targets(from) }, { targets: targets(to) }),
  ).toEqual({ targets: targets(is) });
});

test('rows that somebody added stay, those that somebody deleted stay away, in the order of the sheet', () => {
  const [lan, minh, hoa, an] = ['Lan', 'Minh', 'Hoa', 'An'].map((name) => target(name, 1)) as [
    Target,
    Target,
    Target,
    Target,
  ];
  const change = merged(
    plan({ targets: [hoa, lan] }),
    { targets: [lan, minh] },
    { targets: [lan, minh, an] },
  );
  expect(change).toEqual({ targets: [hoa, lan, an] });
});

test('rows of the same place are replaced together', () => {
  const twice = [target('Lan', 1), target('LAN', 3)];
  const change = merged(plan({ targets: twice }), { targets: twice }, { targets: [target('Lan', 5)] });
  expect(change).toEqual({ targets: [target('Lan', 5)] });
});

test('of a KPI, and of weights, only the fields that were changed', () => {
  const now = plan({ kpis: [kpi('revenue', { weight: 7 })], groupWeights: { A: 9, B: 2, C: 1 } });
  expect(
    merged(
      now,
      { kpis: [kpi('revenue', { weight: 4 })], groupWeights: { A: 3, B: 2, C: 1 } },
      { kpis: [kpi('revenue', { weight: 4, group: 'C' })], groupWeights: { A: 3, B: 5, C: 1 } },
    ),
  ).toEqual({ kpis: [kpi('revenue', { weight: 7, group: 'C' })], groupWeights: { A: 9, B: 5, C: 1 } });
});

test('a weight that is taken away is gone', () => {
  const kpis = [kpi('revenue', { weight: 4 })];
  expect(merged(plan({ kpis }), { kpis }, { kpis: [kpi('revenue')] })).toEqual({ kpis: [kpi('revenue')] });
});

test('bands, which hold together, and parts that nobody knew before are replaced', () => {
  const bands = [{ name: 'All', from: 0, bonus: null }];
  expect(merged(NEW_PLAN, { bands: NEW_PLAN.bands }, { bands, careDays: 9 })).toEqual({ bands, careDays: 9 });
});
