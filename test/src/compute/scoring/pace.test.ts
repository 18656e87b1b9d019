/** Shows the pace that follows from the working days that are over. */
import { evaluate } from '../../../../src/compute/rules/evaluate';
import { hasPace, PACE } from '../../../../src/compute/scoring/pace';
import type { Direction } from '../../../../src/compute/scoring/target';
import { kpiOf } from '../../answers';

const pace = (
  {
    better,
    ...reached
  }: {
    readonly better: Direction;
    readonly actual: number | null;
    readonly target: number | null;
    readonly cap: number;
  },
  days: { readonly elapsed: number | null; readonly total: number },
): number | null => evaluate(PACE, { ...reached, ...days, isLower: better === 'lower' });

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
    ['in a period that is over', onTheWay, { elapsed: null, total: 26 }],
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
