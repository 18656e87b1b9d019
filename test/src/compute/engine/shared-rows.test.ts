/** Shows what counts of rows that name several reps: for each of them, for their regions, and once for the team. */
import fc from 'fast-check';
import type { Sharing } from '../../../../src/data/reading/counting';
import { care, leads, sales } from '../../../../src/model/catalogue/tables';
import { count, distinct, entries, sum } from '../../../../src/model/kpi/measure';
import type { Value } from '../../../../src/model/kpi/kpi';
import { runs } from '../../../all-ways';
import { answers, kpiOf } from '../../answers';
import { readTables, type LiteralTables } from '../../literal-tables';

const TEAM = 'rep | region\n Lan | Bắc\n Minh | Nam\n Hà | Nam';

const revenue = sum(sales.amount, { when: sales.soldOn });

const inOctober = (value: Value, tables: LiteralTables, sharing?: Sharing) =>
  answers({ value }, readTables(tables, undefined, undefined, sharing), '2026-10');

const SALES = `soldOn     | rep       | amount | share
               2026-10-01 | Lan       | 100    |
               2026-10-02 | Lan, Minh | 1000   | 60/40
               2026-10-03 | Minh & Hà | 10     |`;

test('listed: for the team alone, and nobody has such a name', () => {
  expect(inOctober(revenue, { team: TEAM, sales: SALES })).toEqual({
    ...{ team: 1110, 'region Bắc': 100, 'region Nam': 0 },
    ...{ 'rep Hà': 0, 'rep Lan': 100, 'rep Minh': 0 },
  });
});

test('split evenly: an equal part for each, and for a region the parts of its reps', () => {
  expect(inOctober(revenue, { team: TEAM, sales: SALES }, 'evenly')).toEqual({
    ...{ team: 1110, 'region Bắc': 600, 'region Nam': 510 },
    ...{ 'rep Hà': 5, 'rep Lan': 600, 'rep Minh': 505 },
  });
});

test('by the column, and evenly where it is blank', () => {
  expect(inOctober(revenue, { team: TEAM, sales: SALES }, 'byShare')).toEqual({
    ...{ team: 1110, 'region Bắc': 700, 'region Nam': 410 },
    ...{ 'rep Hà': 5, 'rep Lan': 700, 'rep Minh': 405 },
  });
});

test('a region that the row names has it whole', () => {
  const rows = `soldOn | rep | region | amount\n 2026-10-01 | Lan, Minh | Bắc | 100\n 2026-10-02 | Minh | Nam | 1\n 2026-10-02 | Lan | | 1`;
  const both = { team: 102, 'region Bắc': 100, 'region Nam': 1 };
  expect(inOctober(revenue, { team: TEAM, sales: rows })).toMatchObject({ ...both, 'rep Lan': 1 });
  expect(inOctober(revenue, { team: TEAM, sales: rows }, 'evenly')).toMatchObject({
    ...{ ...both, 'rep Lan': 51, 'rep Minh': 51 },
  });
});

test('a lead counts half for each of two', () => {
  const rows = 'createdOn | rep\n 2026-10-01 | Lan/Minh\n 2026-10-02 | Lan';
  expect(inOctober(count(leads, { when: leads.createdOn }), { team: TEAM, leads: rows }, 'evenly')).toEqual({
    ...{ team: 2, 'region Bắc': 1.5, 'region Nam': 0.5 },
    ...{ 'rep Hà': 0, 'rep Lan': 1.5, 'rep Minh': 0.5 },
  });
});

test('each of them has the customer, and the team and a region have it once', () => {
  const rows = 'contactedOn | customer | rep\n 2026-10-01 | An | Minh, Hà\n 2026-10-02 | An | Lan';
  const customers = distinct(care.customer, { when: care.contactedOn });
  expect(inOctober(customers, { team: TEAM, care: rows }, 'evenly')).toEqual({
    ...{ team: 1, 'region Bắc': 1, 'region Nam': 1 },
    ...{ 'rep Hà': 1, 'rep Lan': 1, 'rep Minh': 1 },
  });
});

test('an order of several lines counts for each by the largest part of one of them', () => {
  const rows = `orderId | soldOn | rep | amount
                A1 | 2026-10-01 | Lan, Minh | 10
                A1 | 2026-10-01 | Lan, Minh | 30
                A2 | 2026-10-01 | Minh, Hà | 50
                A2 | 2026-10-01 | Minh | 20
                   | 2026-10-01 | Lan, Hà | 5`;
  const orders = entries(sales.orderId, { when: sales.soldOn });
  expect(inOctober(orders, { team: TEAM, sales: rows }, 'evenly')).toEqual({
    ...{ team: 3, 'region Bắc': 1, 'region Nam': 2 },
    ...{ 'rep Hà': 1, 'rep Lan': 1, 'rep Minh': 1.5 },
  });
  expect(
    answers(
      kpiOf('averageSale'),
      readTables({ team: TEAM, sales: rows }, undefined, undefined, 'evenly'),
      '2026-10',
    ),
  ).toMatchObject({ 'rep Lan': 22.5 });
});

test('who has nothing of a row has nothing of what is counted once', () => {
  const rows =
    'contactedOn | customer | rep | share\n 2026-10-01 | An | Lan, Minh | 100%\n 2026-10-02 | Bo | Minh |';
  const customers = distinct(care.customer, { when: care.contactedOn });
  expect(inOctober(customers, { team: TEAM, care: rows }, 'byShare')).toMatchObject({
    ...{ 'rep Lan': 1, 'rep Minh': 1 },
  });
});

test('an amount that is an error takes the sum from each of them', () => {
  const rows = 'soldOn | rep | amount\n 2026-10-01 | Lan, Minh | #N/A\n 2026-10-02 | Hà | 5';
  expect(inOctober(revenue, { team: TEAM, sales: rows }, 'evenly')).toEqual({
    ...{ team: null, 'region Bắc': null, 'region Nam': null, 'rep Hà': 5, 'rep Lan': null, 'rep Minh': null },
  });
});

test('the parts belong to the region in which each rep is on the day', () => {
  const team = 'rep | region | from\n Lan | Bắc | 2026-01-01\n Lan | Nam | 2026-10-10\n Minh | Bắc |';
  const rows = 'soldOn | rep | amount\n 2026-10-09 | Lan, Minh | 10\n 2026-10-10 | Lan, Minh | 100';
  expect(inOctober(revenue, { team, sales: rows }, 'evenly')).toMatchObject({
    ...{ 'region Bắc': 60, 'region Nam': 50 },
  });
});

test('what adds up comes to the team’s number over reps and over regions, for any rows', () => {
  const rep = fc.constantFrom('Lan', 'Minh', 'Hà', 'Lan, Minh', 'Hà/Lan', 'Lan & Minh & Hà');
  const row = fc.record({
    rep,
    amount: fc.integer({ min: 1, max: 999 }),
    share: fc.constantFrom('', '60%', '50'),
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom<Sharing>('evenly', 'byShare'),
      (rows, sharing) => {
        const lines = rows.map((each) => `2026-10-05 | ${each.rep} | ${each.amount} | ${each.share}`);
        const tables = { team: TEAM, sales: ['soldOn | rep | amount | share', ...lines].join('\n') };
        for (const value of [revenue, count(sales, { when: sales.soldOn })]) {
          const found = Object.entries(inOctober(value, tables, sharing));
          const sumOf = (type: string): number =>
            found.reduce((total, [scope, each]) => total + (scope.startsWith(type) ? (each ?? NaN) : 0), 0);
          expect(sumOf('rep')).toBeCloseTo(sumOf('team'), 9);
          expect(sumOf('region')).toBeCloseTo(sumOf('team'), 9);
        }
      },
    ),
    { numRuns: runs(100, 1000) },
  );
});
