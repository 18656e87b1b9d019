/** Shows that a row counts for the region to which its rep belongs on the row's day. */
import fc from 'fast-check';
import { measure } from '../../../../src/compute/engine/engine';
import { sales } from '../../../../src/model/catalogue/tables';
import { count, sum } from '../../../../src/model/kpi/measure';
import { scopesOf } from '../../../../src/data/scopes/scopes';
import { isoText, serialOf } from '../../../../src/core/calendar/calendar';
import { answers, kpiOf, month } from '../../answers';
import { readTables } from '../../literal-tables';

const TEAM = `rep  | region | from       | until
              Lan  | North  | 2026-01-01 | 2026-09-30
              Lan  | South  | 2026-10-01 |
              Minh | North  | 2026-01-01 |`;

const MOVED = readTables({
  team: TEAM,
  sales: `soldOn     | rep  | amount
          2025-12-31 | Lan  | 1
          2026-09-05 | Lan  | 100
          2026-10-05 | Lan  | 70
          2026-09-06 | Minh | 10
          2026-10-07 | Minh | 5`,
  customers: `customer | rep | since      | until
              Sao      | Lan | 2026-03-01 |
              Mai      | Lan | 2026-03-01 | 2026-09-10`,
});

test.each([
  ['2025-12', { 'region North': 1, 'region South': 0 }],
  ['2026-09', { 'region North': 110, 'region South': 0, 'rep Lan': 100 }],
  ['2026-10', { 'region North': 5, 'region South': 70, 'rep Lan': 70 }],
])('sales of %s count for the region of their day', (label, expected) => {
  expect(answers(kpiOf('revenue'), MOVED, label)).toMatchObject(expected);
});

test('growth compares a region with itself, whoever was in it', () => {
  expect(answers(kpiOf('revenueGrowth'), MOVED, '2026-10')).toMatchObject({
    'region North': 5 / 110 - 1,
    'region South': null,
  });
});

test('customers are counted by the region on the last day of the period', () => {
  expect(answers(kpiOf('retention'), MOVED, '2026-09')).toMatchObject({
    'region North': 0.5,
    'region South': null,
  });
  expect(answers(kpiOf('retention'), MOVED, '2026-10')).toMatchObject({
    'region North': null,
    'region South': 1,
  });
});

test('within a period each row counts for its own day', () => {
  const read = readTables({
    team: `rep | region | from       | until
           Lan | North  |            | 2026-10-14
           Lan | South  |            |`,
    sales: `soldOn     | rep | amount
            2026-10-14 | Lan | 3
            2026-10-15 | Lan | 4`,
  });
  expect(answers(kpiOf('revenue'), read, '2026-10')).toEqual({
    ...{ team: 7, 'region North': 3, 'region South': 4, 'rep Lan': 7 },
  });
});

const REGIONS = ['North', 'South', 'West'];
const REPS = ['Lan', 'Minh', 'An'];
const day = fc.integer({ min: serialOf(2026, 8, 1), max: serialOf(2026, 11, 30) });
const dated = (at: number | null): string => (at === null ? '' : isoText(at));

const histories = fc.array(
  fc.record({
    rep: fc.constantFrom(...REPS),
    region: fc.constantFrom(...REGIONS),
    from: fc.option(day),
    until: fc.option(day),
  }),
  { maxLength: 8 },
);
const sold = fc.array(
  fc.record({ rep: fc.constantFrom(...REPS), day, amount: fc.integer({ min: 1, max: 50 }) }),
  {
    minLength: 1,
  },
);

test('whatever the history, regions, reps and the team come to the same', () => {
  const measures = [sum(sales.amount, { when: sales.soldOn }), count(sales, { when: sales.soldOn })];
  const periods = ['2026-08', '2026-09', '2026-10', '2026-11'].map(month);
  fc.assert(
    fc.property(histories, sold, (history, rows) => {
      const { sources } = readTables({
        // Everybody has a region.
        team: [
          'rep | region | from | until',
          ...REPS.map((rep) => `${rep} | North | 2026-08-01 |`),
          ...history.map(({ rep, region, from, until }) =>
            [rep, region, dated(from), dated(until)].join(' | '),
          ),
        ].join('\n'),
        sales: [
          'soldOn | rep | amount',
          ...rows.map((row) => `${isoText(row.day)} | ${row.rep} | ${row.amount}`),
        ].join('\n'),
      });
      const scopes = scopesOf(sources);
      const measured = measure({ measures, scopes, periods, sources });
      for (const each of measures) {
        periods.forEach((_, period) => {
          const of = (type: string): number =>
            scopes.list.reduce(
              (all, scope, place) =>
                scope.type === type ? all + (measured.value(each, place, period) ?? NaN) : all,
              0,
            );
          expect([of('region'), of('rep')]).toEqual([of('team'), of('team')]);
        });
      }
    }),
    { seed: 31, numRuns: 60 },
  );
});
