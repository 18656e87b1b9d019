/** Shows which target applies to whom. */
import type { KpiId } from '../../../src/model/kpi/kpis';
import type { Target, TargetScope } from '../../../src/plan/plan';
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
        target: Number(target),
      };
    });

/** By scope, in a month: `{ team: 3, 'region Bắc': 2, 'rep Lan': 1 }`. */
function inMonth(
  kpi: KpiId,
  table: string,
  label: string,
  isActive: (name: string) => boolean = () => true,
  scopes: Scopes = SCOPES,
): Readonly<Record<string, number | null>> {
  const find = targetsOf({ targets: targets(table) }, scopes, (scope) => {
    const { type, name } = scopes.list[scope] ?? {};
    return type !== 'rep' || isActive(name ?? '');
  });
  return Object.fromEntries(
    scopes.list.map(({ type, name }, scope) => [
      type === 'team' ? 'team' : `${type} ${name}`,
      find(kpiOf(kpi), scope, month(label)),
    ]),
  );
}

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

test('a KPI without any target has none', () => {
  expect(inMonth('nps', 'revenue | each | 2026-01 | 40', '2026-01').team).toBeNull();
});
