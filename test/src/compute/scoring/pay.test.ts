/** Shows what the rules of pay come to, each held against a few lines that say the same without a formula. */
import fc from 'fast-check';
import { evaluate } from '../../../../src/compute/rules/evaluate';
import { HELD_BACK, PAY, share, timesScore } from '../../../../src/compute/scoring/pay';
import { bothWays } from './rule-on-a-sheet';
import { runs } from '../../../all-ways';

interface Tier {
  readonly above: number;
  readonly rate: number;
}

/** Four at most, upwards, the first of them above 0; rates need not rise. */
const tiers: fc.Arbitrary<readonly Tier[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([begin, rates]) =>
    [0, ...begin.sort((one, other) => one - other)].map((at, place) => ({
      above: at * 10_000,
      rate: (rates[place] ?? 0) / 1000,
    })),
  );

/** Often just where a tier begins. */
const actual = fc.oneof(
  fc.integer({ min: -2, max: 12 }).map((tenThousands) => tenThousands * 10_000),
  fc.integer({ min: -5_000, max: 120_000 }),
  fc.integer({ min: 0, max: 12_000_000 }).map((hundredths) => hundredths / 100),
);
const most = fc.option(fc.integer({ min: 0, max: 9_000 }));
const decimals = fc.constantFrom<0 | 2>(0, 2);

/** The tiers as the rule takes them: where each begins, and by how much its rate exceeds the one below. */
const inputsOf = (some: readonly Tier[], reached: number, atMost: number | null = null) => {
  const at = (place: number): Tier => some[place] ?? { above: 0, rate: some[place - 1]?.rate ?? 0 };
  return {
    ...{ sum: some[0]?.rate ?? null, actual: reached, atMost },
    above: [0, 1, 2, 3].map((place) => at(place).above),
    steps: [0, 1, 2, 3].map((place) => (some[place] ? at(place).rate - (some[place - 1]?.rate ?? 0) : 0)),
  };
};

const COMMISSION = [
  { above: 0, rate: 0.01 },
  { above: 10_000, rate: 0.02 },
  { above: 30_000, rate: 0.05 },
];

test.each([
  [-500, 0, 0],
  [0, 0, 0],
  [9_000, 90, 90],
  // Just 10,000 have not gone beyond them.
  [10_000, 100, 100],
  [10_100, 102, 202],
  [40_000, 1_000, 2_000],
])('of %d 1%%, 2%% above 10,000, 5%% above 30,000: tier by tier %d, of all %d', (reached, byTiers, ofAll) => {
  const inputs = inputsOf(COMMISSION, reached);
  expect(evaluate(share('shareByTiers', 0), inputs)).toBe(byTiers);
  expect(evaluate(share('shareOfAll', 0), inputs)).toBe(ofAll);
});

describe('for any tiers and any number', () => {
  test('tier by tier each slice is paid at its own rate', () => {
    fc.assert(
      fc.property(tiers, actual, decimals, (some, reached, shown) => {
        let paid = 0;
        some.forEach(({ above, rate }, place) => {
          const end = Math.min(reached, some[place + 1]?.above ?? Infinity);
          if (end > above) paid += (end - above) * rate;
        });
        expect(evaluate(share('shareByTiers', shown), inputsOf(some, reached))).toBe(rounded(paid, shown));
      }),
    );
  });

  test('of all the last rate that is reached is paid', () => {
    fc.assert(
      fc.property(tiers, actual, decimals, (some, reached, shown) => {
        const [tier] = some.filter(({ above }) => reached > above).slice(-1);
        const paid = tier ? reached * tier.rate : 0;
        expect(evaluate(share('shareOfAll', shown), inputsOf(some, reached))).toBe(rounded(paid, shown));
      }),
    );
  });

  test('tier by tier nobody is paid less who has reached more', () => {
    fc.assert(
      fc.property(tiers, actual, actual, most, decimals, (some, one, other, atMost, shown) => {
        const paid = (reached: number): number =>
          evaluate(share('shareByTiers', shown), inputsOf(some, reached, atMost)) ?? NaN;
        expect(paid(Math.max(one, other))).toBeGreaterThanOrEqual(paid(Math.min(one, other)));
      }),
    );
  });

  test('no more is paid than agreed, and as much as without a limit where that is less', () => {
    fc.assert(
      fc.property(
        ...[fc.constantFrom<'shareByTiers' | 'shareOfAll'>('shareByTiers', 'shareOfAll'), tiers, actual],
        fc.integer({ min: 0, max: 9_000 }),
        (kind, some, reached, atMost) => {
          const rule = share(kind, 0);
          const whole = evaluate(rule, inputsOf(some, reached)) ?? NaN;
          expect(evaluate(rule, inputsOf(some, reached, atMost))).toBe(Math.min(whole, atMost));
        },
      ),
    );
  });

  test.each(['shareByTiers', 'shareOfAll'] as const)('a sheet pays the same: %s', async (kind) => {
    const inputs = fc
      .tuple(tiers, actual, most)
      .map(([some, reached, atMost]) => inputsOf(some, reached, atMost));
    await fc.assert(
      fc.asyncProperty(fc.array(inputs, { minLength: 40, maxLength: 40 }), decimals, async (some, shown) => {
        const { calculated, evaluated } = await bothWays(share(kind, shown), some);
        expect(calculated).toEqual(evaluated);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});

test('a sum is paid in proportion to the score, no more than agreed', () => {
  const tenths = fc.integer({ min: 0, max: 1_400 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000_000 }), tenths, most, (sum, score, atMost) => {
      expect(evaluate(timesScore(0), { sum, score: score / 10, atMost })).toBe(
        Math.min(rounded((sum * score) / 1000, 0), atMost ?? Infinity),
      );
    }),
  );
});

test.each([
  ['a sum', timesScore(0), { sum: 100, score: null, atMost: null }],
  ['a sum that ended', timesScore(0), { sum: null, score: 90, atMost: null }],
  ['a share', share('shareByTiers', 0), { ...inputsOf(COMMISSION, 0), actual: null }],
  ['a share that ended', share('shareOfAll', 0), inputsOf([], 900)],
] as const)('%s is blank where there is nothing to go by', (_, rule, inputs) => {
  expect(evaluate(rule as ReturnType<typeof timesScore>, inputs as never)).toBeNull();
});

/** A bonus and parts as they are rounded: hundredths, so that sums hold what binary fractions lose. */
const sumsPaid = fc.array(fc.option(fc.integer({ min: 0, max: 900_000 }).map((cents) => cents / 100)), {
  minLength: 1,
  maxLength: 5,
});
const cents = (sum: number | null): number => Math.round((sum ?? 0) * 100);
const centsOfAll = (sums: readonly (number | null)[]): number =>
  sums.reduce<number>((total, sum) => total + cents(sum), 0);

/** With a limit that is often just what they come to. */
const limited = sumsPaid.chain((sums) =>
  fc.record({
    sums: fc.constant(sums),
    cap: fc.option(fc.oneof(fc.constant(centsOfAll(sums)), fc.nat(2_000_000)).map((all) => all / 100)),
  }),
);

test('the parts, less what the limit holds back, add up to the pay, as they are shown', () => {
  fc.assert(
    fc.property(limited, ({ sums, cap }) => {
      const heldBack = evaluate(HELD_BACK, { sums, cap });
      const parts = centsOfAll(sums);
      const pay = evaluate(PAY, { sums, cap });
      expect(cents(pay)).toBe(parts - cents(heldBack));
      expect(cents(pay)).toBe(cap === null ? parts : Math.min(parts, cents(cap)));
      // Nothing is held back where nothing is too much, not even a trace of a binary fraction.
      expect(heldBack === null).toBe(
        cap === null || parts <= cents(cap) || sums.every((sum) => sum === null),
      );
      expect(pay === null).toBe(sums.every((sum) => sum === null));
    }),
    { numRuns: runs(150, 500) },
  );
});

test('a sheet holds back and pays the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(limited, { minLength: 60, maxLength: 60 }), async (some) => {
      for (const rule of [HELD_BACK, PAY]) {
        const { calculated, evaluated } = await bothWays(rule, some);
        expect(calculated).toEqual(evaluated);
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

/** Halves up, also those that binary fractions hold as a little less. */
function rounded(sum: number, shown: 0 | 2): number {
  const scale = shown === 2 ? 100 : 1;
  return Math.round(Number((sum * scale).toFixed(6))) / scale;
}
