/** Shows how working days are counted, and the pace that follows from them. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { periodAt } from '../../../../src/core/calendar/period';
import { hasPace, pace } from '../../../../src/compute/scoring/pace';
import {
  DEFAULT_CALENDAR,
  progress,
  workingDays,
  type Weekday,
} from '../../../../src/core/calendar/working-days';
import { kpiOf } from '../../answers';

const OCTOBER = periodAt('month', serialOf(2026, 10, 1));
/** Thursday. */
const FIRST = serialOf(2026, 10, 1);
const day = (dayOfMonth: number): number => serialOf(2026, 10, dayOfMonth);

describe('working days', () => {
  test('are Monday to Saturday where nothing else is said', () => {
    expect(workingDays(OCTOBER, DEFAULT_CALENDAR)).toBe(27);
  });

  test.each<[string, readonly Weekday[], readonly number[], number]>([
    ['Monday to Friday', [1, 2, 3, 4, 5], [], 22],
    ['Sundays alone', [7], [], 4],
    ['none', [], [], 0],
    [
      'all, without two holidays',
      [1, 2, 3, 4, 5, 6, 7],
      [day(5), day(5), day(6) + 0.5, serialOf(2026, 11, 1)],
      29,
    ],
    ['Monday to Saturday, a holiday on a Sunday', [1, 2, 3, 4, 5, 6], [day(4)], 27],
  ])('%s', (_, weekdays, holidays, days) => {
    expect(workingDays(OCTOBER, { weekdays, holidays })).toBe(days);
  });

  test.each<[string, number, number]>([
    ['on the first day none is over', FIRST, 0],
    ['late on the first day neither', FIRST + 0.9, 0],
    ['on Saturday two', day(3), 2],
    ['on Sunday three', day(4), 3],
    ['on Monday three', day(5), 3],
    ['before the period none', serialOf(2026, 9, 15), 0],
    ['on the last day all but it', day(31), 26],
    ['after the period all', serialOf(2026, 12, 1), 27],
  ])('%s', (_, now, elapsed) => {
    expect(progress(OCTOBER, now, DEFAULT_CALENDAR)).toEqual({ elapsed, total: 27 });
  });
});

describe('pace', () => {
  const half = { elapsed: 13, total: 26 };
  const onTheWay = { better: 'higher', actual: 30, target: 50, cap: 1.2 } as const;

  test('holds what was done against the part of the target that is due', () => {
    expect(pace(onTheWay, half)).toBe(1.2);
    expect(pace({ ...onTheWay, actual: 20 }, half)).toBe(0.8);
    expect(pace({ ...onTheWay, actual: 0 }, half)).toBe(0);
  });

  test('is the attainment when the period is over', () => {
    expect(pace(onTheWay, { elapsed: 26, total: 26 })).toBe(0.6);
  });

  test('of spend is good while less was spent than is due', () => {
    expect(pace({ ...onTheWay, better: 'lower', actual: 20 }, half)).toBe(1.25);
    expect(pace({ ...onTheWay, better: 'lower', actual: 50 }, half)).toBe(0.5);
    expect(pace({ ...onTheWay, better: 'lower', actual: 0 }, half)).toBe(1.2);
    expect(pace({ ...onTheWay, better: 'lower', actual: 5, target: 0 }, half)).toBe(0);
  });

  test.each([
    ['without actual value', { ...onTheWay, actual: null }, half],
    ['without target', { ...onTheWay, target: null }, half],
    ['for a target of 0 where more is better', { ...onTheWay, target: 0 }, half],
    ['before a working day is over', onTheWay, { elapsed: 0, total: 26 }],
    ['in a period without working days', onTheWay, { elapsed: 0, total: 0 }],
  ])('is none %s', (_, given, days) => {
    expect(pace(given, days)).toBeNull();
  });

  test('belongs to counts and sums', () => {
    const paced = (['newLeads', 'revenue', 'customersContacted', 'csat', 'leadGrowth'] as const).filter(
      (id) => hasPace(kpiOf(id)),
    );
    expect(paced).toEqual(['newLeads', 'revenue']);
  });
});
