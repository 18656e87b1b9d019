/** Says what the team of the year is paid besides bonuses, and what is agreed otherwise once October is closed. */
import fc from 'fast-check';
import type { PayPart, PayTier } from '../../../../src/plan/pay-part';
import { on } from './days';

const start = on('2026-01-01');

const tier = (above: number, rate: number): PayTier => ({ above, rate });

/** A sum for a score of 100; `null` ends it. */
const timesScore = (name: string, from: number, sum: number | null): PayPart => ({
  ...{ name, kind: 'timesScore', sum, tiers: [], from },
});

/** Each tier at its own rate; without tiers it ends. */
const byTiers = (name: string, kpi: string, from: number, ...tiers: readonly PayTier[]): PayPart => ({
  ...{ name, kind: 'shareByTiers', kpi, sum: null, tiers, from },
});

/** All of it at the rate that is reached. */
const ofAll = (name: string, kpi: string, from: number, ...tiers: readonly PayTier[]): PayPart => ({
  ...{ name, kind: 'shareOfAll', kpi, sum: null, tiers, from },
});

const limit = (from: number, sum: number | null): PayPart => ({
  ...{ name: 'Limit', kind: 'cap', sum, tiers: [], from },
});

/** The rows of a part need not stand in the order of their days. */
const COMMISSION: readonly PayPart[] = [
  byTiers('Commission', 'revenue', on('2026-07-01'), tier(0, 0.03), tier(500, 0.06), tier(1_000, 0.1)),
  byTiers('Commission', 'revenue', start, tier(0, 0.02), tier(800, 0.055)),
  // The day lies within September, which the row therefore does not reach; nobody minds the case of a name.
  {
    ...byTiers(
      'COMMISSION',
      'revenue',
      on('2026-09-15'),
      tier(0, 0.025),
      tier(600, 0.0725),
      tier(1_200, 0.12),
    ),
    atMost: 115,
  },
];

/** Of what is in no target: new customers are not in use from May on. */
const CUSTOMERS = ofAll('Per customer', 'newCustomers', on('2026-02-01'), tier(0, 40), tier(1, 62.5));

export const PAY: readonly PayPart[] = [
  { ...timesScore('KPI pay', on('2026-07-01'), 1_200), atMost: 1_300 },
  timesScore('KPI pay', start, 1_000),
  ...COMMISSION,
  CUSTOMERS,
  // Ends with May.
  timesScore('Start', start, 333),
  timesScore('Start', on('2026-06-01'), null),
  // Begins in August.
  { ...ofAll('Push', 'newLeads', on('2026-08-01'), tier(0, 7.5), tier(3, 12.5), tier(5, 15)), atMost: 70 },
  limit(on('2026-03-01'), 2_300),
  limit(on('2026-10-01'), 4_000),
];

/** The rates of October are others, nobody is pushed any more, and more is paid from December on, up to no limit. */
export const PAY_LATER: readonly PayPart[] = [
  ...PAY.filter(({ name, from }) => name !== 'Push' && !(name === 'KPI pay' && from === start)),
  timesScore('KPI pay', start, 1_050),
  byTiers('Commission', 'revenue', on('2026-10-01'), tier(0, 0.04), tier(700, 0.09)),
  ofAll('Extra', 'acquisitionSpend', on('2026-12-01'), tier(0, 0.1), tier(40, 0.25)),
  limit(on('2026-11-01'), 2_000),
  limit(on('2026-12-01'), null),
];

const anyDay = fc
  .integer({ min: 1, max: 12 })
  .chain((month) =>
    fc.constantFrom('01', '01', '01', '16').map((day) => on(`2026-${String(month).padStart(2, '0')}-${day}`)),
  );

/** Tiers that rise, above amounts that are often just what somebody reaches. */
const anyTiers = (rates: readonly number[], step: number): fc.Arbitrary<readonly PayTier[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }),
      fc.array(fc.constantFrom(...rates), { minLength: 4, maxLength: 4 }),
    )
    .map(([steps, drawn]) =>
      [0, ...steps.sort((one, other) => one - other)].map((at, place) => tier(at * step, drawn[place] ?? 0)),
    );

const PARTS = [
  { kpi: 'revenue', rates: [0, 0.01, 0.025, 0.0733, 0.2], step: 250 },
  { kpi: 'newLeads', rates: [0, 5, 7.5, 33.33], step: 1 },
  { kpi: 'newCustomers', rates: [0, 40, 62.5], step: 1 },
  { kpi: 'acquisitionSpend', rates: [0.05, 0.125, 1], step: 20 },
] as const;

const rowsOf = (row: fc.Arbitrary<PayPart>): fc.Arbitrary<readonly PayPart[]> =>
  fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ from }) => from });

const anyShare = (place: number): fc.Arbitrary<readonly PayPart[]> =>
  fc
    .record({
      of: fc.constantFrom(...PARTS),
      kind: fc.constantFrom('shareByTiers' as const, 'shareOfAll' as const),
    })
    .chain(({ of: { kpi, rates, step }, kind }) =>
      rowsOf(
        fc
          .record({
            from: anyDay,
            tiers: fc.oneof({ weight: 5, arbitrary: anyTiers(rates, step) }, fc.constant([])),
            atMost: fc.option(fc.integer({ min: 0, max: 200 })),
          })
          .map(({ from, tiers, atMost }) => ({
            ...{ name: `Share ${place}`, kind, kpi, sum: null, tiers, from },
            ...(atMost === null ? {} : { atMost }),
          })),
      ),
    );

const anySum = (name: string, kind: 'timesScore' | 'cap'): fc.Arbitrary<readonly PayPart[]> =>
  rowsOf(
    fc
      .record({
        from: anyDay,
        sum: fc.option(fc.integer({ min: 0, max: 3_333 }), { freq: 5 }),
        atMost: fc.option(fc.integer({ min: 0, max: 3_000 })),
      })
      .map(({ from, sum, atMost }) => ({
        ...{ name, kind, sum, tiers: [], from },
        ...(atMost === null || kind === 'cap' ? {} : { atMost }),
      })),
  );

/** Some parts of every kind, with rows from any day on. */
export const anyPay: fc.Arbitrary<readonly PayPart[]> = fc
  .tuple(
    anyShare(1),
    anySum('Sum 1', 'timesScore'),
    anyShare(2),
    anySum('Limit', 'cap'),
    anySum('Sum 2', 'timesScore'),
  )
  .map((parts) => parts.flat());

/** The same with all amounts so many times as large: also those that are paid for each of what is no money. */
export const timesThePay = (times: number, pay: readonly PayPart[]): readonly PayPart[] =>
  pay.map(({ kpi = '', sum, tiers, atMost, ...part }) => {
    const isMoney = ['revenue', 'acquisitionSpend'].includes(kpi);
    return {
      ...part,
      ...(kpi === '' ? {} : { kpi }),
      sum: sum === null ? null : sum * times,
      tiers: tiers.map(({ above, rate }) =>
        isMoney ? { above: above * times, rate } : { above, rate: Math.round(rate * times) },
      ),
      ...(atMost === undefined ? {} : { atMost: atMost * times }),
    };
  });
