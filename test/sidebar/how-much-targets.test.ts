/** Shows how targets enter the plan, which ones apply, and how several are filled in at once. */
import { filled } from '../../sidebar/stages/how-much/bulk-fill';
import { hasOwnTarget, inForce, ownTarget } from '../../sidebar/stages/how-much/in-force';
import {
  currentPeriod,
  labelledPeriod,
  periodOptions,
  periodsToChoose,
  periodText,
} from '../../sidebar/stages/how-much/plan-periods';
import { planScopes } from '../../sidebar/stages/how-much/plan-scopes';
import { kpisInUse } from '../../sidebar/stages/how-much/shares';
import { targetAt, withTargets } from '../../sidebar/stages/how-much/targets-with';
import { KPIS } from '../../src/model/kpi/kpis';
import type { Kpi } from '../../src/model/kpi/kpi';
import { sidebarWords } from '../../src/words/sidebar';
import { inOwnNames } from '../../src/plan/own-names';
import type { Plan, Target } from '../../src/plan/plan';
import { serialOf } from '../../src/core/calendar/calendar';
import { scopesOf } from './answers';
import { AGREED, JULY, NOVEMBER, OCTOBER, SEPTEMBER, TARGETS } from './agreed';

const LAN = { kind: 'named', name: 'Lan' } as const;
const scopes = planScopes(AGREED);
const [team, north, lan, minh] = [0, 1, 3, 4];
const october = labelledPeriod('2026-10', AGREED);

const planWith = (targets: readonly Target[]): Plan => ({ ...AGREED.plan, targets });

function kpiOf(id: string): Kpi {
  const found = (KPIS as readonly Kpi[]).find((kpi) => kpi.id === id);
  if (!found) throw new Error(id);
  return found;
}

test('a rep who went and came back is on the team in the periods around', () => {
  const [LAST, FIRST] = [serialOf(2026, 6, 30), serialOf(2026, 9, 1)];
  const twice = planScopes({
    people: [],
    scopes: scopesOf(['North', 'South'], [{ name: 'Lan', region: 'South' }]).map((scope) =>
      scope.type === 'rep'
        ? {
            ...scope,
            days: [
              { first: null, last: LAST },
              { first: FIRST, last: null },
            ],
          }
        : scope,
    ),
  });
  expect(twice.reps).toEqual(new Map([['lan', 3]]));
  const active = ['2026-06', '2026-07', '2026-08', '2026-09'].map((label) =>
    twice.isActive(3, labelledPeriod(label, AGREED)),
  );
  expect(active).toEqual([true, false, false, true]);
});

describe('a new target', () => {
  const target = { kpi: 'revenue', scope: LAN, from: OCTOBER, target: 1600 };

  test('is added after the others, which stay as they are', () => {
    expect(withTargets(TARGETS, [target])).toEqual([...TARGETS, target]);
  });

  test('replaces every row of the same KPI, scope and day, whatever the case of the name', () => {
    const twice: readonly Target[] = [
      { ...target, scope: { kind: 'named', name: 'LAN' }, target: 1 },
      ...TARGETS,
      { ...target, target: 2 },
    ];
    expect(withTargets(twice, [target])).toEqual([
      { ...target, scope: { kind: 'named', name: 'LAN' } },
      ...TARGETS,
    ]);
  });

  test('that is blank takes the row away', () => {
    expect(withTargets([...TARGETS, target], [{ ...target, target: null }])).toEqual(TARGETS);
  });

  test('is read back from exactly its place, several rows as their mean', () => {
    const rows = [...TARGETS, target, { ...target, target: 1800 }];
    expect(targetAt(rows, target)).toBe(1700);
    expect(targetAt(rows, { ...target, from: NOVEMBER })).toBeNull();
  });
});

describe('a target by another name of a rep', () => {
  const named = {
    ...AGREED,
    scopes: AGREED.scopes.map((scope) =>
      scope.name === 'Lan' ? { ...scope, otherNames: ['Lan NT'] } : scope,
    ),
  };
  const byOther: Target = {
    ...{ kpi: 'revenue', from: OCTOBER, target: 1600 },
    scope: { kind: 'named', name: 'lan nt' },
  };

  test('is what the field of the rep shows', () => {
    const plan = planWith([byOther]);
    expect(ownTarget(kpiOf('revenue'), LAN, october, plan, planScopes(named))).toBe(1600);
    expect(ownTarget(kpiOf('revenue'), LAN, october, plan, scopes)).toBeNull();
  });

  test('is changed where it stands', () => {
    const change = { kpi: 'revenue', scope: LAN, from: OCTOBER, target: 1700 };
    expect(withTargets([byOther], [change], named.scopes)).toEqual([{ ...byOther, target: 1700 }]);
    expect(withTargets([byOther], [{ ...change, target: null }], named.scopes)).toEqual([]);
  });

  test('of a KPI and a day gives way to one by the own name', () => {
    const own = { ...byOther, scope: LAN, target: 10 };
    const later = { ...byOther, from: NOVEMBER };
    expect(inOwnNames([byOther, own, later], named.scopes)).toEqual([own, { ...later, scope: LAN }]);
  });
});

describe('while a field is empty', () => {
  const revenue = TARGETS.filter(({ kpi }) => kpi === 'revenue');
  const own: Target = { kpi: 'revenue', scope: LAN, from: OCTOBER, target: 1600 };

  test('a rep keeps the own target of before, also behind one that begins this very period', () => {
    expect(inForce(kpiOf('revenue'), lan, october, planWith([...revenue, own]), scopes)).toEqual({
      by: 'earlier',
      target: 1500,
      since: JULY,
    });
  });

  test('another rep has the default, and so has the team for a KPI that does not add up', () => {
    expect(inForce(kpiOf('revenue'), minh, october, planWith(revenue), scopes)).toEqual({
      by: 'default',
      target: 1000,
    });
    expect(inForce(kpiOf('conversionRate'), team, october, planWith(TARGETS), scopes)).toEqual({
      by: 'default',
      target: 0.25,
    });
  });

  test('team and regions have the sum of those who are on the team for one that adds up', () => {
    expect(inForce(kpiOf('revenue'), team, october, planWith(revenue), scopes)).toEqual({
      by: 'sum',
      target: 2500,
    });
    expect(inForce(kpiOf('revenue'), north, october, planWith([...revenue, own]), scopes)).toEqual({
      by: 'sum',
      target: 1600,
    });
  });

  test('nothing applies where nothing was agreed, or only for later', () => {
    expect(inForce(kpiOf('newLeads'), lan, october, planWith([]), scopes)).toBeNull();
    expect(
      inForce(kpiOf('revenue'), 'each', labelledPeriod('2026-06', AGREED), planWith(revenue), scopes),
    ).toBeNull();
  });
});

test('an own target is one that applies in the period, from whichever day on', () => {
  const own = (owner: number | 'each', label: string): boolean =>
    hasOwnTarget(
      owner,
      labelledPeriod(label, AGREED),
      TARGETS.filter(({ kpi }) => kpi === 'revenue'),
      scopes,
    );
  expect([own(lan, '2026-06'), own(lan, '2026-07'), own(lan, '2026-10')]).toEqual([false, true, true]);
  expect([own(minh, '2026-10'), own(team, '2026-10'), own('each', '2026-10')]).toEqual([false, false, true]);
});

describe('filling several targets', () => {
  const of = (kpi: string, targets = TARGETS) =>
    ({ kpi: kpiOf(kpi), better: 'higher', period: october, scopes, plan: planWith(targets) }) as const;
  const values = (changes: ReturnType<typeof filled>) => changes.map(({ scope, target }) => [scope, target]);

  test('with the same for all', () => {
    expect(filled([lan, north], { kind: 'same', target: 900 }, of('revenue'))).toEqual([
      { kpi: 'revenue', scope: LAN, from: OCTOBER, target: 900, per: 'month' },
      { kpi: 'revenue', scope: { kind: 'named', name: 'North' }, from: OCTOBER, target: 900, per: 'month' },
    ]);
  });

  test('with what applied in the period before and a share of it: amounts stay whole', () => {
    expect(values(filled([lan, minh], { kind: 'plus', share: 0.0123 }, of('revenue')))).toEqual([
      [LAN, 1518],
      [{ kind: 'named', name: 'Minh' }, 1012],
    ]);
    expect(values(filled([minh], { kind: 'plus', share: 0.1 }, of('conversionRate')))).toEqual([
      [{ kind: 'named', name: 'Minh' }, 0.275],
    ]);
  });

  test('with percentage points where differences count', () => {
    const growth = [
      { kpi: 'revenueGrowth', scope: { kind: 'each' }, from: SEPTEMBER, target: -0.02 },
    ] as const;
    expect(values(filled([lan], { kind: 'plus', share: 0.05 }, of('revenueGrowth', growth)))).toEqual([
      [LAN, 0.03],
    ]);
  });

  test('leaves out who had no target, and what would be none', () => {
    expect(filled([lan], { kind: 'plus', share: 0.1 }, of('newLeads'))).toEqual([]);
    expect(filled([lan], { kind: 'plus', share: -1 }, of('revenue'))).toEqual([]);
  });
});

test('the share of the score is told by the weights of the KPIs whose data are there', () => {
  const shares = kpisInUse(AGREED).map(({ view, weight, share }) => [view.id, weight, share]);
  expect(shares).toEqual([
    ['revenue', 3, 1 / 2],
    ['conversionRate', 2, 0.33],
    ['newLeads', 1, 0.17],
    ['cac', 2, 0],
  ]);
  const { plan } = AGREED;
  const unweighed = { ...AGREED, plan: { ...plan, groupWeights: { A: 0, B: 0, C: 0 } } };
  expect(kpisInUse(unweighed).map(({ share }) => share)).toEqual([0, 0, 0, 0]);
});

describe('the periods to choose from', () => {
  test('are a year before and after the current one, and those that have targets already', () => {
    const periods = periodsToChoose(AGREED, [serialOf(2024, 3, 1), JULY]).map(({ label }) => label);
    expect(periods).toHaveLength(26);
    expect([periods[0], periods[12], periods[24], periods[25]]).toEqual([
      '2027-10',
      '2026-10',
      '2025-10',
      '2024-03',
    ]);
  });

  test('follow the plan at once when it gets another length of period', () => {
    expect(currentPeriod({ ...AGREED, plan: { ...AGREED.plan, grain: 'quarter' } }).label).toBe('2026-Q4');
  });

  test.each([
    [OCTOBER, undefined, 'October 2026 (current)', 'Tháng 10/2026 (kỳ hiện tại)'],
    [NOVEMBER, undefined, 'October 2026 (last with data)', 'Tháng 10/2026 (kỳ gần nhất có dữ liệu)'],
    [NOVEMBER, OCTOBER, 'October 2026 (as chosen)', 'Tháng 10/2026 (kỳ đã chọn)'],
  ] as const)('say on day %i, with %p chosen, why one is shown first: %s, %s', (today, chosen, en, vi) => {
    const plan = { ...AGREED.plan, ...(chosen === undefined ? {} : { current: chosen }) };
    const marked = (language: 'en' | 'vi'): readonly string[] =>
      periodOptions({ ...AGREED, plan, today }, [], sidebarWords(language)).flatMap(({ text }) =>
        text.includes('(') ? [text] : [],
      );
    expect([marked('en'), marked('vi')]).toEqual([[en], [vi]]);
  });

  test.each([
    { label: '2026-10', en: 'October 2026', vi: 'tháng 10/2026' },
    { label: '2026-Q4', en: 'Q4 2026', vi: 'quý 4/2026' },
    { label: '2026-W53', en: 'Week 53, 2026', vi: 'tuần 53/2026' },
  ])('$label is called $en and $vi', ({ label, en, vi }) => {
    const period = labelledPeriod(label, AGREED);
    expect([periodText(period, sidebarWords('en')), periodText(period, sidebarWords('vi'))]).toEqual([
      en,
      vi,
    ]);
  });
});
