/** Shows the target that past values suggest. */
import fc from 'fast-check';
import { isHarder } from '../../../../src/insights/suggest/harder';
import type { Coming } from '../../../../src/insights/suggest/coming';
import { percentile } from '../../../../src/insights/suggest/percentile';
import { smartHint } from '../../../../src/insights/suggest/smart';
import { suggestTarget, type TargetOf } from '../../../../src/insights/suggest/target';
import { shownNumber, writtenNumber } from '../../../../src/insights/suggest/written-number';

const NO_LIMIT = { limit: null };
const REVENUE: TargetOf = { kind: 'quotient', better: 'higher', format: 'money', level: 'sum', ...NO_LIMIT };
const LEADS: TargetOf = { ...REVENUE, format: 'count' };
const SPEND: TargetOf = { ...REVENUE, better: 'lower', limit: 0 };
const CUSTOMERS: TargetOf = { ...LEADS, level: 'amount' };
const CONVERSION: TargetOf = { ...REVENUE, format: 'percent', level: 'rate', limit: 1 };
const CSAT: TargetOf = { ...CONVERSION, format: 'decimal', limit: 5 };
const CAC: TargetOf = { ...SPEND, level: 'rate' };
const GROWTH: TargetOf = { ...REVENUE, kind: 'difference', format: 'percent', level: 'growth' };

/** The period after the last finished month. */
const NEXT: Coming = { perYear: 12, back: 11 };

/** The suggested target alone, or why there is none. */
const target = (of: TargetOf, ...values: readonly (number | null)[]): number | string => {
  const found = suggestTarget(of, values, NEXT);
  return found.target ?? found.why;
};

const basis = (of: TargetOf, values: readonly (number | null)[], coming = NEXT): unknown => {
  const found = suggestTarget(of, values, coming);
  return found.target === null ? found.why : { target: found.target, ...found.basis };
};

describe('what adds up, while two years are not known, and other amounts', () => {
  const PAST = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110];
  const spread = { by: 'reached', periods: 11, lowest: 10, median: 60, highest: 110 };

  test('are suggested as one period in five has reached them, with what that goes by', () => {
    expect(basis(LEADS, PAST)).toEqual({ target: 90, ...spread });
    expect(basis(CUSTOMERS, PAST)).toEqual({ target: 90, ...spread });
  });

  test('where lower is better, as one period in five has got down to', () => {
    expect(basis(SPEND, PAST)).toEqual({ target: 30, ...spread });
  });

  test('between two values in proportion, as PERCENTILE of a spreadsheet does', () => {
    expect(percentile([4, 1, 3, 2], 0.8)).toBe(3.4);
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(percentile([7], 0.8)).toBe(7);
    expect(() => percentile([], 0.8)).toThrow('no values');
  });

  test('by the last 12 periods that have a value, however long ago', () => {
    const year = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5];
    expect(basis(LEADS, [900, ...year])).toMatchObject({ periods: 12, highest: 5 });
    expect(basis(LEADS, [900, null, null, ...year.slice(1)])).toMatchObject({ periods: 12, highest: 900 });
  });
});

test('fewer than three values say nothing', () => {
  expect(target(LEADS, 10, 20)).toBe('short');
  expect(target(LEADS, 10, null, 20, null)).toBe('short');
  expect(target(LEADS, 10, 20, 20)).toBe(20);
});

test.each<[string, TargetOf, readonly number[], number]>([
  ['amounts have two digits', REVENUE, [118_000_000, 121_400_000, 187_350_000], 170_000_000],
  ['more is asked for, not less', REVENUE, [1_000, 1_210, 1_500], 1_400],
  ['unless no period has reached it', REVENUE, [1_000, 1_010, 1_010], 1_000],
  ['what was reached every time is no target rounded down', REVENUE, [1_010, 1_010, 1_010], 1_010],
  ['costs are rounded down', SPEND, [412_000, 398_500, 455_000], 400_000],
  ['what was never more is no target rounded up', SPEND, [412_000, 412_000, 412_000], 412_000],
  ['what is counted is whole', LEADS, [3, 4, 5], 5],
  ['large counts have two digits', LEADS, [1_180, 1_240, 1_312], 1_300],
])('%s', (_, of, values, expected) => {
  expect(target(of, ...values)).toBe(expected);
});

describe('what adds up, where two years are known', () => {
  const year = (...months: readonly number[]): readonly number[] => months;
  const YEAR_2025 = year(50, 20, 60, 60, 60, 60, 60, 60, 60, 60, 60, 90);
  const YEAR_2026 = YEAR_2025.map((each) => Math.round(each * 1.1));

  test('is suggested as the same period of the year before, changed as the year has', () => {
    const past = [...YEAR_2025, ...YEAR_2026];
    const of = (back: number): unknown => basis(REVENUE, past, { perYear: 12, back });
    expect(of(11)).toEqual({ target: 61, by: 'season', same: 55, back: 11, change: 0.1 });
    expect(of(10)).toMatchObject({ target: 25, same: 22 });
    expect(of(0)).toMatchObject({ target: 110, same: 99 });
  });

  test('counts at most a fifth of a change', () => {
    const twice = YEAR_2025.map((each) => each * 2);
    expect(basis(REVENUE, [...YEAR_2025, ...twice], { perYear: 12, back: 0 })).toMatchObject({
      target: 210,
      same: 180,
      change: 1,
    });
    expect(basis(REVENUE, [...twice, ...YEAR_2025], { perYear: 12, back: 0 })).toMatchObject({
      target: 72,
      change: -0.5,
    });
  });

  test('is as for any amount where a period of the two years, or the same period, has nothing', () => {
    const hole = YEAR_2025.map((each, at) => (at === 3 ? null : each));
    expect(basis(REVENUE, [...hole, ...YEAR_2026])).toMatchObject({ by: 'reached' });
    const zero = YEAR_2026.map((each, at) => (at === 0 ? 0 : each));
    expect(basis(REVENUE, [...YEAR_2025, ...zero])).toMatchObject({ by: 'reached' });
    expect(basis(REVENUE, [...YEAR_2025, ...YEAR_2026], { perYear: null, back: 0 })).toMatchObject({
      by: 'reached',
    });
  });

  test('but what does not add up has no season', () => {
    expect(basis(CUSTOMERS, [...YEAR_2025, ...YEAR_2026])).toMatchObject({ by: 'reached' });
  });
});

describe('rates and averages', () => {
  test('are suggested as half of the periods have reached them', () => {
    expect(basis(CONVERSION, [0.1, 0.2, 0.3, 0.32, 0.9])).toEqual({
      ...{ target: 0.3, by: 'middle', periods: 5, lowest: 0.1, median: 0.3, highest: 0.9 },
    });
    expect(target(CAC, 100, 210, 300)).toBe(210);
  });

  test('never at their limit: what lies there goes by the best below it', () => {
    expect(basis(CONVERSION, [1, 1, 1, 0.8, 0.93])).toEqual({ target: 0.93, by: 'limit', periods: 5 });
    expect(target(CONVERSION, 0.997, 0.997, 0.9)).toBe(0.99);
    expect(target(CONVERSION, 0.997, 0.998, 0.997)).toBe(0.997);
    expect(target(CSAT, 5, 5, 5, 4.4)).toBe(4.4);
    expect(target(CAC, 0, 0, 0, 10)).toBe(10);
  });

  test('of which every period was at the limit have none', () => {
    expect(target(CONVERSION, 1, 1, 1)).toBe('limit');
    expect(target(CONVERSION, 0.9999, 1, 1)).toBe('limit');
    expect(target(CSAT, 5, 5, 5)).toBe('limit');
    expect(target(SPEND, 0, 0, 0)).toBe('limit');
  });

  test('that were above 1 have no limit there', () => {
    expect(target(CONVERSION, 0.8, 1, 1.4)).toBe(1);
  });
});

describe('growth', () => {
  const alike = (growth: number, periods: number): readonly number[] =>
    Array.from({ length: periods }, () => growth);

  test('is suggested as that of the year, in each of its periods, however the months swing', () => {
    expect(basis(GROWTH, alike(0.02, 12))).toEqual({
      ...{ target: 0.02, by: 'year', change: 0.268241795 },
    });
    // Times 2, then half of that, and 10 % in the year.
    expect(basis(GROWTH, [1, -0.5, 1, -0.5, 1, -0.5, 1, -0.5, 1, -0.5, 1, -0.45])).toEqual({
      ...{ target: 0.008, by: 'year', change: 0.1 },
    });
  });

  test('is the middle where no whole year is known, never the +270 % of one month', () => {
    expect(basis(GROWTH, [2.7, 0.04, -0.2])).toMatchObject({ target: 0.04, by: 'middle' });
  });

  test('is never more than what was reached twice', () => {
    const past = [...alike(-0.001, 11), 3];
    expect(basis(GROWTH, past)).toEqual({ target: -0.001, by: 'twice', periods: 12 });
    expect(target(GROWTH, -0.3, -0.2, -0.1)).toBe(-0.2);
  });

  test('is no decline where there was any growth', () => {
    expect(basis(GROWTH, [0.3, 0.1, -0.2, -0.2, -0.2])).toEqual({ target: 0, by: 'hold', periods: 5 });
  });
});

test('what could be no target is not suggested', () => {
  expect(target(REVENUE, 0, 0, 0)).toBe('low');
  expect(target(REVENUE, -5, -3, -1)).toBe('low');
});

test.each<[number, Parameters<typeof writtenNumber>[1], number, number]>([
  [1_234, 'money', 1_200, 1_300],
  [1_200, 'money', 1_200, 1_200],
  [0.57, 'percent', 0.57, 0.57],
  [0.0567, 'percent', 0.056, 0.057],
  [0.00567, 'percent', 0.005, 0.006],
  [-0.0567, 'percent', -0.057, -0.056],
  [4.6, 'count', 4, 5],
  [8.46, 'decimal', 8.4, 8.5],
  [0.04, 'decimal', 0, 0.1],
  [-0.4, 'count', -1, 0],
  [0, 'count', 0, 0],
  [2e21, 'money', 2e21, 2e21],
])('%d as %s is written as %d, or rounded up as %d', (value, format, down, up) => {
  expect([writtenNumber(value, format, 'down'), writtenNumber(value, format, 'up')]).toEqual([down, up]);
});

test('a number is also written to the last digit that is shown', () => {
  expect([shownNumber(1_234.4, 'money', 'up'), shownNumber(0.9996, 'percent', 'near')]).toEqual([1_235, 1]);
});

describe('whatever the past', () => {
  const KINDS = [REVENUE, LEADS, SPEND, CUSTOMERS, CONVERSION, CSAT, CAC, GROWTH];
  const valueOf = ({ level, limit, format }: TargetOf): fc.Arbitrary<number> => {
    if (level === 'growth') return fc.integer({ min: -1000, max: 5000 }).map((each) => each / 1000);
    if (level === 'rate' && limit === 1) return fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000);
    if (format === 'decimal') return fc.integer({ min: 10, max: 50 }).map((each) => each / 10);
    return fc.integer({ min: 0, max: 2_000_000 });
  };
  const cases = fc.constantFrom(...KINDS).chain((of) =>
    fc.record({
      of: fc.constant(of),
      past: fc.array(fc.option(valueOf(of), { freq: 12 }), { minLength: 3, maxLength: 26 }),
      coming: fc.record({ perYear: fc.constantFrom(12, 4, null), back: fc.integer({ min: 0, max: 3 }) }),
    }),
  );
  const suggested = (check: (of: TargetOf, target: number, counted: readonly number[]) => void): void => {
    let times = 0;
    fc.assert(
      fc.property(cases, ({ of, past, coming }) => {
        const found = suggestTarget(of, past, coming);
        if (found.target === null) return;
        times++;
        const counted = past.filter((value) => value !== null).slice(-12);
        check(of, found.target, counted);
      }),
      { seed: 12, numRuns: 600 },
    );
    expect(times).toBeGreaterThan(400);
  };

  test('a suggestion is never at a limit', () => {
    suggested((of, found) => {
      if (of.limit !== null) expect(isHarder(of.better, of.limit, found)).toBe(true);
    });
  });

  test('it is never worse than what was reached every time, nor said to be too easy or out of reach', () => {
    suggested((of, found, counted) => {
      const worst = of.better === 'higher' ? Math.min(...counted) : Math.max(...counted);
      expect(isHarder(of.better, worst, found)).toBe(false);
      expect(smartHint(of, found, counted)).toBeUndefined();
    });
  });

  test('growth is at most what was reached twice, anything else but a season at most the best', () => {
    suggested((of, found, counted) => {
      const best = [...counted].sort((a, b) => (of.better === 'higher' ? b - a : a - b));
      const most = of.level === 'growth' ? best[1] : of.level === 'sum' ? undefined : best[0];
      if (most !== undefined) expect(isHarder(of.better, found, most)).toBe(false);
    });
  });
});
