/** Shows the KPIs of sales by place over small tables. */
import { answers, inOctober, kpiOf } from '../../answers';
import { readTables } from '../../literal-tables';

describe('revenue', () => {
  test('adds up the amounts of the period; blank amounts add nothing, returns are negative', () => {
    expect(
      inOctober('revenue', {
        sales: `soldOn     | rep  | amount
                2026-10-01 | Lan  | 1200000
                2026-10-02 | Lan  | -200000
                2026-10-03 | Minh |
                2026-11-03 | Minh | 7`,
      }),
    ).toEqual({ team: 1_000_000, 'rep Lan': 1_000_000, 'rep Minh': 0 });
  });

  test('counts won rows only where sales have a status', () => {
    const sales = `soldOn     | rep | amount | status
                   2026-10-01 | Lan | 5      | Won
                   2026-10-01 | Lan | 7      | Lost
                   2026-10-01 | Lan | 9      |`;
    expect(inOctober('revenue', { sales }).team).toBe(5);
    expect(inOctober('revenue', { sales: sales.replace('status', 'note') }).team).toBe(21);
  });
});

describe('revenue growth', () => {
  const growth = (september: string, october: string): number | null | undefined =>
    inOctober('revenueGrowth', {
      sales: `soldOn | amount\n 2026-09-01 | ${september}\n 2026-10-01 | ${october}`,
    }).team;

  test.each([
    ['200', '300', 0.5],
    ['200', '-100', -1.5],
    ['200', '', -1],
  ])('from %s to “%s” is %d', (september, october, expected) => {
    expect(growth(september, october)).toBe(expected);
  });

  test.each([
    ['0', '300'],
    ['', '300'],
    ['-200', '300'],
    ['-200', '-300'],
  ])('from “%s” to %s has no value', (september, october) => {
    expect(growth(september, october)).toBeNull();
  });

  test('has no value for a scope that sales cannot name', () => {
    const read = readTables({
      team: 'rep | region\n Lan | Bắc',
      sales: 'soldOn | amount | region\n 2026-09-01 | 100 | Bắc\n 2026-10-01 | 120 | Bắc',
    });
    expect(answers(kpiOf('revenueGrowth'), read, '2026-10')).toEqual({
      team: 0.2,
      'region Bắc': 0.2,
      'rep Lan': null,
    });
  });
});

describe('the share of revenue', () => {
  test('is the part of the whole team’s, which is 1', () => {
    expect(
      inOctober('revenueShare', {
        sales: `soldOn     | rep  | region | amount
                2026-10-01 | Lan  | Bắc    | 300
                2026-10-02 | Minh | Nam    | 100
                2026-10-03 |      | Nam    | 400
                2026-09-03 | Lan  | Bắc    | 999`,
      }),
    ).toEqual({ team: 1, 'region Bắc': 3 / 8, 'region Nam': 5 / 8, 'rep Lan': 3 / 8, 'rep Minh': 1 / 8 });
  });

  test('has no value where the team sold nothing, or for as much as it took back', () => {
    expect(inOctober('revenueShare', { sales: 'soldOn | rep | amount\n 2026-09-01 | Lan | 5' })).toEqual({
      team: null,
      'rep Lan': null,
    });
    expect(
      inOctober('revenueShare', {
        sales: 'soldOn | rep | amount\n 2026-10-01 | Lan | 5\n 2026-10-01 | Minh | -5',
      }),
    ).toEqual({ team: null, 'rep Lan': null, 'rep Minh': null });
  });
});

describe('where orders have numbers, the average sale is revenue by order', () => {
  test('whatever an order takes several rows for', () => {
    expect(
      inOctober('averageSale', {
        sales: `orderId | soldOn     | rep  | amount
                #1001   | 2026-10-05 | Lan  | 300
                #1001   | 2026-10-05 | Lan  |
                #1001   | 2026-10-05 | Lan  |
                #1002   | 2026-10-06 | Minh | 100
                #1001   | 2026-11-01 | Lan  | 50`,
      }),
    ).toEqual({ team: 200, 'rep Lan': 300, 'rep Minh': 100 });
  });

  test('a row without a number is an order of its own', () => {
    expect(
      inOctober('averageSale', {
        sales: `orderId | soldOn     | amount
                DH01    | 2026-10-05 | 100
                dh01    | 2026-10-05 | 200
                        | 2026-10-06 | 300
                        | 2026-10-07 | 400`,
      }),
    ).toEqual({ team: 1000 / 3 });
  });
});

test('the average sale is revenue over the sales whose amount is known, 0 and returns among them', () => {
  expect(
    inOctober('averageSale', {
      sales: `soldOn     | rep  | amount | status
              2026-10-01 | Lan  | 300    | Won
              2026-10-02 | Lan  |        | Won
              2026-10-02 | Lan  | 0      | Won
              2026-10-02 | Lan  | -60    | Won
              2026-10-02 | Lan  | 1000   | Lost
              2026-10-03 | Minh | 500    | Lost
              2026-10-04 | Minh |        | Won`,
    }),
  ).toEqual({ team: 80, 'rep Lan': 80, 'rep Minh': null });
});

test('an amount that cannot be read is no sale to divide by, with order IDs and without', () => {
  const sales = `orderId | soldOn     | amount
                 A1      | 2026-10-01 | 1000000
                 A2      | 2026-10-03 | soon
                 A3      | 2026-10-04 | 700000`;
  expect(inOctober('averageSale', { sales })).toEqual({ team: 850_000 });
  expect(inOctober('averageSale', { sales: sales.replace('orderId', 'note') })).toEqual({ team: 850_000 });
  // Nobody knows what an error was, and so the mean.
  expect(inOctober('averageSale', { sales: sales.replace('soon', '#N/A') })).toEqual({ team: null });
});
