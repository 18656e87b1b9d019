/** Shows what a period needs on each working day that is left, and where it ends if it goes on like this. */
import fc from 'fast-check';
import { evaluate } from '../../../../src/compute/rules/evaluate';
import { FORECAST } from '../../../../src/compute/scoring/forecast';
import { NEEDED } from '../../../../src/compute/scoring/needed';
import { PACE } from '../../../../src/compute/scoring/pace';
import type { Course } from '../../../../src/compute/engine/past-courses';
import { rangeAfter } from '../../../../src/compute/scoring/forecast-range';

/** 8 of 20 working days are over. */
const onTheWay = { actual: 400, target: 1000, elapsed: 8, total: 20, isLower: false };

describe('needed per working day', () => {
  test.each<[string, Partial<Record<keyof typeof onTheWay, number | null | boolean>>, number | null]>([
    ['of 1,000 when 400 are done after 8 of 20 working days', {}, 50],
    ['before a working day is over', { actual: 0, elapsed: 0 }, 50],
    ['on the last working day', { actual: 940, elapsed: 19 }, 60],
    ['after refunds', { actual: -200 }, 100],
    ['when the target is met', { actual: 1000 }, 0],
    ['when more is done', { actual: 1200 }, 0],
    ['when it is met and no working day is left', { actual: 1000, elapsed: 20 }, 0],
    ['when it is not met and no working day is left', { elapsed: 20 }, null],
    ['in a period without working days', { elapsed: 0, total: 0 }, null],
    ['where lower is better', { isLower: true }, null],
    ['without actual value', { actual: null }, null],
    ['without target', { target: null }, null],
  ])('%s', (_, changes, expected) => {
    expect(evaluate(NEEDED, { ...onTheWay, ...changes } as typeof onTheWay)).toBe(expected);
  });
});

describe('the forecast', () => {
  test.each<[string, Partial<Record<keyof typeof onTheWay, number | null>>, number | null]>([
    ['of 400 after 8 of 20 working days', {}, 1000],
    ['of nothing', { actual: 0 }, 0],
    ['when every working day is over', { elapsed: 20 }, 400],
    ['before a working day is over', { elapsed: 0 }, null],
    ['without actual value', { actual: null }, null],
  ])('%s', (_, changes, expected) => {
    expect(evaluate(FORECAST, { ...onTheWay, ...changes })).toBe(expected);
  });

  test('is the target where what is needed a day is what was done a day', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    const days = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(amount, days, (perDay, [elapsed, left]) => {
        const total = elapsed + left;
        const steady = { actual: perDay * elapsed, target: perDay * total, elapsed, total, isLower: false };
        expect(evaluate(FORECAST, steady)).toBeCloseTo(steady.target, 6);
        expect(evaluate(NEEDED, steady)).toBeCloseTo(perDay, 6);
      }),
    );
  });

  test('is the pace times the target', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 20 }), (actual, target, elapsed) => {
        const period = { actual, target, elapsed, total: 20 };
        const pace = evaluate(PACE, { ...period, cap: 1.2, isLower: false }) ?? NaN;
        expect((evaluate(FORECAST, period) ?? NaN) / target).toBeCloseTo(pace, 8);
      }),
    );
  });
});

describe('where past periods ended, as a share of what was forecast', () => {
  /** 100 a day, but for what is said of the last day. */
  const steady = (lastDay: number, days = 4): Course =>
    Array.from({ length: days }, (_, day) => (day === days - 1 ? day * 100 + lastDay : (day + 1) * 100));

  test('is the lowest and the highest of a few periods', () => {
    // After two days 400 were forecast each time; the ends were 400, 500 and 360.
    const courses = [steady(100), steady(200), steady(60)];
    expect(rangeAfter(courses, 2)).toEqual({ least: 0.9, most: 1.25 });
    expect(rangeAfter(courses, 4)).toEqual({ least: 1, most: 1 });
  });

  test('leaves one outlier on either side out, where there are ten periods or more', () => {
    const courses = [0, 60, ...Array<number>(8).fill(100), 140, 900].map((lastDay) => steady(lastDay));
    expect(rangeAfter(courses, 2)).toEqual({ least: 0.9, most: 1.1 });
  });

  test('compares periods of other lengths by their own days', () => {
    expect(rangeAfter([steady(100, 20), steady(100, 22), steady(100, 23)], 10)).toEqual({
      least: 1,
      most: 1,
    });
    // A period of four days was over by then.
    expect(rangeAfter([steady(200), steady(200), steady(200)], 10)).toEqual({ least: 1, most: 1 });
  });

  test('is unknown from fewer than three periods that had come to something by then', () => {
    const late: Course = [0, 0, 0, 400];
    expect(rangeAfter([steady(100), steady(200)], 2)).toBeUndefined();
    expect(rangeAfter([steady(100), steady(200), late], 2)).toBeUndefined();
    expect(rangeAfter([steady(100), steady(200), late], 4)).toEqual({ least: 1, most: 1 });
  });
});
