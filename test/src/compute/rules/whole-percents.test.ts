/** Divides a whole into whole percents, which add up to 100 whatever the parts are. */
import fc from 'fast-check';
import { wholePercents } from '../../../../src/compute/rules/whole-percents';

const total = (parts: readonly (number | null)[]): number =>
  parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

const percents = (...parts: readonly (number | null)[]): readonly number[] =>
  wholePercents(parts, total(parts));

test.each<[string, readonly (number | null)[], readonly number[]]>([
  ['what divides evenly stays', [3, 1], [75, 25]],
  ['of equal remainders the first is rounded up', [1, 1, 1], [34, 33, 33]],
  ['the largest remainders are rounded up', [3, 3, 2, 1], [34, 33, 22, 11]],
  ['six equal parts are not 102', [1, 1, 1, 1, 1, 1], [17, 17, 17, 17, 16, 16]],
  ['nothing is nothing', [0, null, 1, 2], [0, 0, 33, 67]],
  ['parts need not be whole', [0.1, 0.2, 0.3], [17, 33, 50]],
])('%s', (_, parts, expected) => {
  expect(percents(...parts)).toEqual(expected);
});

const weight = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: 3000 }).map((thousandths) => thousandths / 1000),
);

test('add up to 100, each within one percent of what it is', () => {
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 1, maxLength: 40 }).filter((parts) => total(parts) > 0),
      (parts) => {
        const found = percents(...parts);
        expect(total(found)).toBe(100);
        for (const [place, percent] of found.entries()) {
          expect(Math.abs(percent - ((parts[place] ?? 0) * 100) / total(parts))).toBeLessThan(1);
        }
      },
    ),
  );
});
