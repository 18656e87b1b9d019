import fc from 'fast-check';
import { NEW_PLAN, type Plan, type Target } from '../../../../src/plan/plan';
import type { PlanKpi } from '../../../../src/plan/plan-kpi';
import { changesBetween, type PlanChange } from '../../../../src/plan/changes/changes';
import { subjectKey, valueOn, type Step } from '../../../../src/plan/changes/course';
import { coursesOf } from '../../../../src/plan/changes/courses';
import { serialOf } from '../../../../src/core/calendar/calendar';

const [JANUARY, APRIL, JULY, OCTOBER] = [
  serialOf(2026, 1, 1),
  serialOf(2026, 4, 1),
  serialOf(2026, 7, 1),
  serialOf(2026, 10, 1),
];

const plan = (parts: Partial<Plan> = {}): Plan => ({ ...NEW_PLAN, ...parts });

const withKpi = (kpi: string, terms: Partial<PlanKpi>, parts: Partial<Plan> = {}): Plan =>
  plan({
    ...parts,
    kpis: NEW_PLAN.kpis.map((each) => (each.kpi === kpi ? { ...each, ...terms } : each)),
  });

const kpiTerms = (kpi: string): PlanKpi => {
  const found = NEW_PLAN.kpis.find((each) => each.kpi === kpi);
  if (!found) throw new Error(kpi);
  return found;
};

const lan = (from: number, target: number, per: Target['per'] = 'month'): Target => ({
  kpi: 'revenue',
  scope: { kind: 'named', name: 'Lan' },
  from,
  target,
  per,
});

/** `what of whom: before → after (from – until)` */
const said = ({ subject: { what, of, whom }, from, until, before, after }: PlanChange): string =>
  `${[what, of, whom?.kind === 'named' ? whom.name : whom?.kind].filter(Boolean).join(' ')}: ` +
  `${String(before)} → ${String(after)} (${String(from)} – ${String(until)})`;

const changes = (before: Plan, after: Plan): readonly string[] => changesBetween(before, after).map(said);

describe('changesBetween', () => {
  test('a weight that always counted otherwise', () => {
    expect(changes(plan(), withKpi('revenue', { weight: 5 }))).toEqual([
      'weight revenue: null → 5 (null – null)',
    ]);
  });

  test('a weight from October on: what applied before stays', () => {
    const after = withKpi(
      'revenue',
      { weight: 5, from: OCTOBER },
      { pastKpis: [{ ...kpiTerms('revenue'), weight: 3, from: JANUARY }] },
    );
    expect(changes(withKpi('revenue', { weight: 3 }), after)).toEqual([
      `weight revenue: 3 → 5 (${OCTOBER} – null)`,
    ]);
  });

  test('what is put off by a quarter changes for that quarter alone', () => {
    const past = { pastKpis: [{ ...kpiTerms('revenue'), weight: 3, from: JANUARY }] };
    expect(
      changes(
        withKpi('revenue', { weight: 5, from: JULY }, past),
        withKpi('revenue', { weight: 5, from: OCTOBER }, past),
      ),
    ).toEqual([`weight revenue: 5 → 3 (${JULY} – ${OCTOBER})`]);
  });

  test('a KPI that is no longer in use, counts at most otherwise and the other way round', () => {
    expect(changes(plan(), withKpi('cac', { inUse: false, cap: 2, better: 'higher', group: 'A' }))).toEqual([
      'inUse cac: true → false (null – null)',
      'group cac: B → A (null – null)',
      `cap cac: ${kpiTerms('cac').cap} → 2 (null – null)`,
      'better cac: lower → higher (null – null)',
    ]);
  });

  test('the weights of the groups', () => {
    const after = plan({
      groupWeights: { A: 5, B: 2, C: 1 },
      groupWeightsFrom: JULY,
      pastGroupWeights: [{ from: JANUARY, terms: { A: 3, B: 2, C: 1 } }],
    });
    expect(changes(plan(), after)).toEqual([`groupWeight A: 3 → 5 (${JULY} – null)`]);
  });

  test('ratings: their points, their bonus, one more', () => {
    const after = plan({
      bands: [
        { name: 'Gold', from: 120, bonus: 900 },
        ...NEW_PLAN.bands.map((band) => (band.name === 'A' ? { ...band, from: 95, bonus: 500 } : band)),
      ],
    });
    expect(changes(plan(), after)).toEqual([
      'points Gold: null → 120 (null – null)',
      'bonus Gold: null → 900 (null – null)',
      'points A: 90 → 95 (null – null)',
      'bonus A: null → 500 (null – null)',
    ]);
  });

  test('a target that is raised, one that comes, and one that goes', () => {
    expect(changes(plan({ targets: [lan(JANUARY, 500)] }), plan({ targets: [lan(JANUARY, 600)] }))).toEqual([
      `targetPerMonth revenue Lan: 500 → 600 (${JANUARY} – null)`,
    ]);
    expect(
      changes(plan({ targets: [lan(JANUARY, 500)] }), plan({ targets: [lan(JANUARY, 500), lan(JULY, 700)] })),
    ).toEqual([`targetPerMonth revenue Lan: 500 → 700 (${JULY} – null)`]);
    expect(
      changes(plan({ targets: [lan(JANUARY, 500), lan(JULY, 700)] }), plan({ targets: [lan(JULY, 700)] })),
    ).toEqual([`targetPerMonth revenue Lan: 500 → null (${JANUARY} – ${JULY})`]);
  });

  test('a target for another length of period', () => {
    expect(
      changes(plan({ targets: [lan(JANUARY, 500)] }), plan({ targets: [lan(JANUARY, 1500, 'quarter')] })),
    ).toEqual([
      `targetPerQuarter revenue Lan: null → 1500 (${JANUARY} – null)`,
      `targetPerMonth revenue Lan: 500 → null (${JANUARY} – null)`,
    ]);
  });

  test('of what does not add up a length of period says nothing', () => {
    const cac = (per: Target['per'] & string): Target => ({
      kpi: 'cac',
      scope: { kind: 'team' },
      from: JULY,
      target: 9,
      per,
    });
    expect(changes(plan({ targets: [cac('month')] }), plan({ targets: [cac('week')] }))).toEqual([]);
  });

  test('whoever is spelled in another case is the same', () => {
    const LAN: Target = { ...lan(JANUARY, 500), scope: { kind: 'named', name: 'LAN' } };
    expect(changes(plan({ targets: [lan(JANUARY, 500)] }), plan({ targets: [LAN] }))).toEqual([]);
  });

  test('pay: a sum that is raised from July on, a share with other tiers', () => {
    const pay = (sum: number, from: number): Plan['pay'][number] => ({
      ...{ name: 'Commission', kind: 'timesScore' as const, sum, tiers: [], from },
    });
    const share = (rate: number): Plan['pay'][number] => ({
      ...{ name: 'Share', kind: 'shareByTiers' as const, kpi: 'revenue', sum: null, from: JANUARY },
      tiers: [{ above: 0, rate }],
    });
    expect(
      changes(
        plan({ pay: [pay(100, JANUARY), share(1)] }),
        plan({ pay: [pay(100, JANUARY), pay(150, JULY), share(2)] }),
      ),
    ).toEqual([
      `paySum Commission: 100 → 150 (${JULY} – null)`,
      `payTiers Share: [{"above":0,"rate":1}] → [{"above":0,"rate":2}] (${JANUARY} – null)`,
    ]);
  });

  test('the length of periods, and what people who come and go are to reach', () => {
    expect(changes(plan(), plan({ grain: 'quarter', partTargets: 'whole' }))).toEqual([
      'grain: month → quarter (null – null)',
      'partTargets: byWorkingDays → whole (null – null)',
    ]);
  });

  test('of a KPI of one’s own that comes only that it is in use', () => {
    const ownKpis: Plan['ownKpis'] = [
      {
        ...{ id: 'calls', name: 'Calls', table: 'care', aggregate: 'count', date: 'contactedOn' },
        ...{ better: 'higher', format: 'count', unit: '' },
      },
    ];
    expect(changes(plan(), plan({ ownKpis }))).toEqual(['inUse calls: null → true (null – null)']);
  });
});

const DAYS = [JANUARY, APRIL, JULY, OCTOBER];

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    targets: fc.array(
      fc
        .record({
          from: fc.constantFrom(...DAYS),
          target: fc.integer({ min: 1, max: 4 }),
          per: fc.constantFrom('month' as const, 'quarter' as const),
          name: fc.constantFrom('Lan', 'Minh'),
        })
        .map(({ name, ...row }): Target => ({ kpi: 'revenue', scope: { kind: 'named', name }, ...row })),
      { maxLength: 6 },
    ),
    weight: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    inUse: fc.boolean(),
    from: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
    past: fc.uniqueArray(
      fc.record({ from: fc.constantFrom(...DAYS), weight: fc.integer({ min: 0, max: 3 }) }),
      { selector: ({ from }) => from },
    ),
    bonuses: fc.array(fc.option(fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 4 }),
  })
  .map(({ targets, weight, inUse, from, past, bonuses }) =>
    withKpi(
      'revenue',
      { inUse, ...(weight === undefined ? {} : { weight }), ...(from === undefined ? {} : { from }) },
      {
        targets,
        pastKpis: past.map((each) => ({ ...kpiTerms('revenue'), ...each })),
        bands: bonuses.map((bonus, at) => ({
          name: `R${at}`,
          from: (bonuses.length - 1 - at) * 10,
          bonus,
        })),
      },
    ),
  );

describe('of any two plans', () => {
  test('what changed, put into the earlier one, gives what the later one says on every day', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const found = changesBetween(before, after);
        const [was, is] = [before, after].map(
          (each) => new Map(coursesOf(each).map(({ subject, steps }) => [subjectKey(subject), steps])),
        );
        const none: readonly Step[] = [];
        const isSaid = (key: string, on: number | null): boolean => {
          const change = found.find(
            (each) =>
              subjectKey(each.subject) === key &&
              (each.from === null || (on !== null && each.from <= on)) &&
              (each.until === null || on === null || on < each.until),
          );
          const value = change ? change.after : valueOn(was?.get(key) ?? none, on);
          return value === valueOn(is?.get(key) ?? none, on);
        };
        return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].every((key) =>
          [null, ...DAYS, OCTOBER + 1].every((on) => isSaid(key, on)),
        );
      }),
    );
  });

  test('a plan and itself differ in nothing', () => {
    fc.assert(fc.property(anyPlan, (any) => changesBetween(any, structuredClone(any)).length === 0));
  });
});
