/** Shows which target applies to whom, and how much of it. */
import fc from 'fast-check';
import type { KpiId } from '../../../src/model/kpi/kpis';
import { serialOf } from '../../../src/core/calendar/calendar';
import { WEEKDAYS, type Weekday } from '../../../src/core/calendar/weekday';
import { periodAt, periodsFrom, type Period } from '../../../src/core/calendar/period';
import { NEW_PLAN, type Plan, type PlanGrain, type Target, type TargetScope } from '../../../src/plan/plan';
import { targetsOf } from '../../../src/plan/targets';
import { scopesOf, type Scopes } from '../../../src/data/scopes/scopes';
import { kpiOf, month } from '../answers';
import { readTables } from '../literal-tables';

const SCOPES = scopesOf(
  readTables({
    team: `rep  | region
           Lan  | Bắc
           An   | Bắc
           Minh | Nam
           Bắc  | Nam
           Chi  |`,
  }).sources,
);

const WORDS: Readonly<Record<string, TargetScope>> = { each: { kind: 'each' }, team: { kind: 'team' } };

/** One line per target: KPI, for whom, the month from whose first day it applies, number. */
const targets = (table: string): readonly Target[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [kpi = '', whom = '', from = '', target = ''] = line.split('|').map((text) => text.trim());
      return {
        kpi,
        scope: WORDS[whom] ?? { kind: 'named', name: whom },
        from: month(from).start,
        target: target === 'none' ? null : Number(target),
      };
    });

/** Who is on the team when; whom the team sheet does not list is always there. */
interface Around {
  readonly plan?: Partial<Plan>;
  readonly isActive?: (name: string) => boolean;
  readonly scopes?: Scopes;
  /** First and last days of a rep. */
  readonly days?: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

/** By scope, in a period: `{ team: 3, 'region Bắc': 2, 'rep Lan': 1 }`. */
function inPeriod(
  kpi: KpiId,
  rows: readonly Target[],
  period: Period,
  { plan = {}, isActive = () => true, days = {}, scopes = SCOPES }: Around = {},
): Readonly<Record<string, number | null>> {
  const stretches = (scope: number) =>
    (days[scopes.list[scope]?.name ?? ''] ?? []).map(([first, last]) => ({ first, last }));
  const find = targetsOf({ ...NEW_PLAN, ...plan, targets: rows }, scopes, {
    isListed: (scope) => stretches(scope).length > 0,
    stretchesOf: stretches,
    isActive: (scope, { start, end }) =>
      scopes.list[scope]?.type !== 'rep' ||
      (isActive(scopes.list[scope].name) &&
        (stretches(scope).length === 0 ||
          stretches(scope).some(({ first, last }) => first < end && last >= start))),
  });
  return Object.fromEntries(
    scopes.list.map(({ type, name }, scope) => [
      type === 'team' ? 'team' : `${type} ${name}`,
      find(kpiOf(kpi), scope, period),
    ]),
  );
}

const inMonth = (
  kpi: KpiId,
  table: string,
  label: string,
  isActive: (name: string) => boolean = () => true,
  scopes: Scopes = SCOPES,
) => inPeriod(kpi, targets(table), month(label), { isActive, scopes });

describe('a rep', () => {
  const REVENUE = `revenue | Lan  | 2026-01 | 100
                   revenue | Lan  | 2026-07 | 150
                   revenue | each | 2026-03 | 40`;

  test.each([
    ['2025-12', null],
    ['2026-01', 100],
    ['2026-06', 100],
    ['2026-07', 150],
    ['2026-12', 150],
  ])('has in %s the latest target of their own: %s', (label, target) => {
    expect(inMonth('revenue', REVENUE, label)['rep Lan']).toBe(target);
  });

  test.each([
    ['2026-02', null],
    ['2026-03', 40],
  ])('without one has in %s the one that each rep has: %s', (label, target) => {
    expect(inMonth('revenue', REVENUE, label)['rep Minh']).toBe(target);
  });

  test('of a region’s name shares its rows', () => {
    expect(inMonth('revenue', 'revenue | bắc | 2026-01 | 70', '2026-01')).toEqual({
      ...{ team: 70, 'region Bắc': 70, 'region Nam': 70 },
      ...{ 'rep Lan': null, 'rep An': null, 'rep Minh': null, 'rep Bắc': 70, 'rep Chi': null },
    });
  });

  test('has the mean of rows that say the same KPI and day', () => {
    const rows = `revenue | Lan | 2026-01 | 100
                  revenue | LAN | 2026-01 | 300
                  revenue | Lan | 2025-12 | 900`;
    expect(inMonth('revenue', rows, '2026-02')['rep Lan']).toBe(200);
  });

  test('has what each rep has from the day on which its own target ends, until there is another', () => {
    const rows = `revenue | each | 2026-01 | 50
                  revenue | Lan  | 2026-01 | 300
                  revenue | Lan  | 2026-03 | none
                  revenue | Lan  | 2026-05 | 400
                  revenue | Bắc  | 2026-01 | 900
                  revenue | Bắc  | 2026-04 | none`;
    const of = (label: string) => {
      const found = inMonth('revenue', rows, label);
      return [found['rep Lan'], found['region Bắc']];
    };
    expect(['2026-02', '2026-03', '2026-04', '2026-05'].map(of)).toEqual([
      [300, 900],
      [50, 900],
      [50, 100],
      [400, 450],
    ]);
  });

  test('may have a target of 0 where lower is better', () => {
    expect(inMonth('acquisitionSpend', 'acquisitionSpend | Lan | 2026-01 | 0', '2026-01')['rep Lan']).toBe(0);
  });
});

describe('a region and the team', () => {
  const REVENUE = `revenue | Lan  | 2026-01 | 100
                   revenue | An   | 2026-01 | 20
                   revenue | Minh | 2026-01 | 300
                   csat    | Lan  | 2026-01 | 9
                   csat    | each | 2026-01 | 7`;

  test('have the sum of their reps’ targets where the KPI adds up', () => {
    expect(inMonth('revenue', REVENUE, '2026-01')).toMatchObject({
      ...{ team: 420, 'region Bắc': 120, 'region Nam': 300, 'rep Chi': null },
    });
  });

  test('in which reps count with what each rep has', () => {
    const rows = `${REVENUE}
                  revenue | each | 2026-01 | 1`;
    expect(inMonth('revenue', rows, '2026-01')).toMatchObject({
      ...{ team: 422, 'region Bắc': 120, 'region Nam': 301, 'rep Chi': 1 },
    });
  });

  test('but only with reps who are on the team in the period', () => {
    expect(inMonth('revenue', REVENUE, '2026-01', (name) => name !== 'An')).toMatchObject({
      ...{ team: 400, 'region Bắc': 100, 'rep An': null },
    });
    expect(inMonth('revenue', REVENUE, '2026-01', () => false)).toMatchObject({
      team: null,
      'region Bắc': null,
    });
  });

  test('have what each rep has where the KPI does not add up', () => {
    expect(inMonth('csat', REVENUE, '2026-01')).toMatchObject({ team: 7, 'region Bắc': 7, 'rep Lan': 9 });
  });

  test('have their own where there is one; the team still adds up its reps', () => {
    const rows = `${REVENUE}
                  revenue | Bắc  | 2026-01 | 500
                  revenue | team | 2026-02 | 1000
                  csat    | team | 2026-01 | 8`;
    expect(inMonth('revenue', rows, '2026-01')).toMatchObject({
      team: 920,
      'region Bắc': 500,
      'rep Bắc': 500,
    });
    expect(inMonth('revenue', rows, '2026-02')).toMatchObject({ team: 1000, 'region Bắc': 500 });
    expect(inMonth('csat', rows, '2026-01')).toMatchObject({ team: 8, 'region Bắc': 7 });
  });
});

test('a name that a region and, as another name, a rep have means the region', () => {
  const scopes = scopesOf(
    readTables({ team: 'rep | otherNames | region\n Lan | Nam; L.T. | Bắc\n Minh | | Nam' }).sources,
  );
  const rows = targets(`revenue | Nam  | 2026-10 | 100
                        revenue | L.T. | 2026-10 | 30
                        revenue | Minh | 2026-10 | 40`);
  expect(inPeriod('revenue', rows, month('2026-10'), { scopes })).toEqual({
    ...{ team: 70, 'region Bắc': 30, 'region Nam': 100 },
    ...{ 'rep Lan': 30, 'rep Minh': 40 },
  });
});

describe('a rep who moves', () => {
  // From Monday to Saturday, October has 27 working days: 13 to the 15th, 14 after that.
  const moving = scopesOf(
    readTables({
      team: `rep  | region | from       | until
             Lan  | Bắc    |            | 2026-10-15
             Lan  | Nam    | 2026-10-16 |
             Minh | Bắc    |            |`,
    }).sources,
  );
  const TARGETS = 'revenue | Lan | 2026-01 | 54\nrevenue | Minh | 2026-01 | 1000';

  test.each([
    ['2026-09', { 'region Bắc': 1054, 'region Nam': null }],
    ['2026-10', { 'region Bắc': 1026, 'region Nam': expect.closeTo(28, 9) as number }],
    ['2026-11', { 'region Bắc': 1000, 'region Nam': 54 }],
  ])('counts in %s by working days for each region, and once for the team', (label, expected) => {
    expect(inMonth('revenue', TARGETS, label, () => true, moving)).toMatchObject({
      ...{ team: 1054, 'rep Lan': 54 },
      ...expected,
    });
  });
});

describe('a rep who comes back to another region', () => {
  // From the 12th of October on there are 18 of its 27 working days, nine of them to the 21st.
  const backIn = (region: string) =>
    inPeriod('revenue', targets('revenue | Lan | 2026-01 | 54'), month('2026-10'), {
      scopes: scopesOf(
        readTables({
          team: `rep  | region | from       | until
                 Lan  | Bắc    | 2026-01-01 | 2026-06-09
                 Lan  | ${region} | 2026-10-12 | 2026-10-21
                 Lan  | Nam    | 2026-10-22 |
                 Minh | Bắc    |            |`,
        }).sources,
      ),
      days: {
        Lan: [
          [serialOf(2026, 1, 1), serialOf(2026, 6, 9)],
          [serialOf(2026, 10, 12), Infinity],
        ],
      },
    });

  test('counts there with all that they are there, not with the days before they came', () => {
    expect(backIn('Nam')).toMatchObject({ 'rep Lan': 36, 'region Bắc': null, 'region Nam': 36, team: 36 });
  });

  test('and moves after that counts by the working days since they came', () => {
    expect(backIn('Bắc')).toMatchObject({ 'rep Lan': 36, 'region Bắc': 18, 'region Nam': 18, team: 36 });
  });
});

test('a KPI without any target has none', () => {
  expect(inMonth('nps', 'revenue | each | 2026-01 | 40', '2026-01').team).toBeNull();
});

describe('a rep who is on the team for a part of a period', () => {
  // November 2026 begins on a Sunday: 25 working days from Monday to Saturday, 13 of them from the 16th on.
  const NOVEMBER = month('2026-11');
  const november = (day: number): number => serialOf(2026, 11, day);
  const rows = targets(`revenue | Lan  | 2026-01 | 100
                        revenue | An   | 2026-01 | 50
                        csat    | each | 2026-01 | 8`);
  const joined = { days: { Lan: [[november(16), Infinity]] as const } };

  test('has of what adds up the part of their working days, and so have the region and the team', () => {
    expect(inPeriod('revenue', rows, NOVEMBER, joined)).toMatchObject({
      ...{ 'rep Lan': 52, 'rep An': 50, 'region Bắc': 102, team: 102 },
    });
  });

  test('has whole what does not add up, what the plan leaves whole, and what comes in a period of theirs', () => {
    expect(inPeriod('csat', rows, NOVEMBER, joined)['rep Lan']).toBe(8);
    expect(inPeriod('revenue', rows, NOVEMBER, { ...joined, plan: { partTargets: 'whole' } })).toMatchObject({
      ...{ 'rep Lan': 100, team: 150 },
    });
    expect(inPeriod('revenue', rows, month('2026-12'), joined)['rep Lan']).toBe(100);
  });

  test('may have left and come back: the days of all stretches count, each once', () => {
    const days = {
      Lan: [
        [november(23), november(30)],
        [-Infinity, november(7)],
        [november(2), november(7)],
      ],
    } as const;
    // 2 to 7 and 23 to 30: 6 + 7 days.
    expect(inPeriod('revenue', rows, NOVEMBER, { days })['rep Lan']).toBe(52);
  });

  test('by the working days and holidays of the plan', () => {
    const calendar = { weekdays: [1, 2, 3, 4, 5] as const, holidays: [november(16)] };
    // 20 of 21 Mondays to Fridays; 10 of 11 of them from the 16th on.
    expect(inPeriod('revenue', rows, NOVEMBER, { ...joined, plan: { calendar } })['rep Lan']).toBe(50);
  });

  test('has none where they have no working day', () => {
    const sunday = { days: { Lan: [[-Infinity, november(1)]] as const } };
    expect(inPeriod('revenue', rows, NOVEMBER, sunday)).toMatchObject({ 'rep Lan': null, team: 50 });
  });

  test('has all of it where one row ends on the day before the next one begins', () => {
    const days = {
      Lan: [
        [-Infinity, november(15)],
        [november(16), Infinity],
      ],
    } as const;
    expect(inPeriod('revenue', rows, NOVEMBER, { days })['rep Lan']).toBe(100);
  });
});

describe('a target that was agreed for another length of period', () => {
  const per = (grain: PlanGrain, table: string): readonly Target[] =>
    targets(table).map((target) => ({ ...target, per: grain }));
  const week = (year: number, ofMonth: number, day: number): Period =>
    periodAt('week', serialOf(year, ofMonth, day));
  const quarter = periodAt('quarter', month('2026-10').start);
  const byMonth = per(
    'month',
    `revenue | Lan | 2026-10 | 270
     revenue | Lan | 2026-11 | 250`,
  );

  test('adds up over a longer one: of what is agreed', () => {
    // October 270, November 250, December again 250.
    expect(inPeriod('revenue', byMonth, quarter, { plan: { grain: 'quarter' } })['rep Lan']).toBe(770);
    const later = byMonth.slice(1);
    expect(inPeriod('revenue', later, quarter, { plan: { grain: 'quarter' } })['rep Lan']).toBe(500);
  });

  test('is spread by working days over shorter ones, which may share in two', () => {
    const weekly = { plan: { grain: 'week' } } as const;
    // 27 working days in October 2026: 10 a day; 25 in November: 10 a day.
    expect(inPeriod('revenue', byMonth, week(2026, 10, 5), weekly)['rep Lan']).toBe(60);
    const other = per(
      'month',
      `revenue | Lan | 2026-09 | 26
       revenue | Lan | 2026-10 | 270`,
    );
    // Monday 28 September to Wednesday are 3 of 26 days, Thursday 1 October to Saturday 3 of 27.
    expect(inPeriod('revenue', other, week(2026, 9, 28), weekly)).toMatchObject({
      ...{ 'rep Lan': 33, 'region Bắc': 33, team: 33 },
    });
  });

  test('applies as it is where it does not add up', () => {
    const rows = per('month', 'csat | each | 2026-09 | 8');
    expect(inPeriod('csat', rows, week(2026, 9, 28), { plan: { grain: 'week' } })['rep Lan']).toBe(8);
  });

  test('gives way to the row of the latest day, whichever length that has', () => {
    const rows = [...byMonth, ...per('week', 'revenue | Lan | 2026-11 | 7')];
    const weekly = { plan: { grain: 'week' } } as const;
    expect(inPeriod('revenue', rows, week(2026, 11, 9), weekly)['rep Lan']).toBe(7);
    // The week of Sunday 1 November began before that day: October’s 270 until Saturday.
    expect(inPeriod('revenue', rows, week(2026, 10, 26), weekly)['rep Lan']).toBe(60);
  });

  test('is in proportion for those who join within the period shown', () => {
    const joined = {
      days: { Lan: [[serialOf(2026, 10, 8), Infinity]] as const },
      plan: { grain: 'week' },
    } as const;
    expect(inPeriod('revenue', byMonth, week(2026, 10, 5), joined)['rep Lan']).toBe(30);
  });

  test('comes to the same sum, however it is spread', () => {
    // One month’s target, over all the weeks that meet that month.
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 2015, max: 2035 }),
        fc.integer({ min: 1, max: 12 }),
        fc.uniqueArray(fc.constantFrom<Weekday>(...WEEKDAYS), { minLength: 1 }),
        (amount, year, ofMonth, weekdays) => {
          const agreed = periodAt('month', serialOf(year, ofMonth, 1));
          const rows: readonly Target[] = [
            { kpi: 'revenue', scope: { kind: 'team' }, from: agreed.start, target: amount, per: 'month' },
            { kpi: 'revenue', scope: { kind: 'team' }, from: agreed.end, target: 0, per: 'month' },
          ];
          const plan = { grain: 'week', calendar: { weekdays, holidays: [] } } as const;
          const weeks = periodsFrom(periodAt('week', agreed.start), periodAt('week', agreed.end + 6));
          const sum = weeks.reduce(
            (total, each) => total + (inPeriod('revenue', rows, each, { plan }).team ?? 0),
            0,
          );
          expect(sum).toBeCloseTo(amount, 3);
        },
      ),
      { seed: 1109, numRuns: 40 },
    );
  });
});
