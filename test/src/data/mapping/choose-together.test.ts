/** Shows that options are chosen together: what is best for all, rather than for the first. */
import fc from 'fast-check';
import { chooseTogether } from '../../../../src/data/mapping/choose-together';

interface Option {
  readonly takes: string;
  readonly score: number;
}

const option = (takes: string, score: number): Option => ({ takes, score });
const chosen = (...options: readonly (readonly Option[])[]): readonly (string | undefined)[] =>
  chooseTogether(options, (a, b) => a.takes === b.takes).map((each) => each?.takes);

test('the first gives way where the second has nothing else', () => {
  expect(chosen([option('A', 3), option('B', 2)], [option('A', 2)])).toEqual(['B', 'A']);
});

test('a place stays empty where it would cost more than it is worth', () => {
  expect(chosen([option('A', 1)], [option('A', 2)])).toEqual([undefined, 'A']);
  expect(chosen([], [option('A', 2)])).toEqual([undefined, 'A']);
});

test('of equal choices the first counts', () => {
  expect(chosen([option('A', 1), option('B', 1)])).toEqual(['A']);
});

test('no other choice has more in sum', () => {
  const options = fc.array(
    fc.array(fc.record({ takes: fc.constantFrom('A', 'B', 'C'), score: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 3,
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(options, (places) => {
      const score = (each: readonly (Option | undefined)[]): number =>
        each.reduce((sum, one) => sum + (one?.score ?? 0), 0);
      const best = chooseTogether(places, (a, b) => a.takes === b.takes);
      const all = places.reduce<readonly (readonly (Option | undefined)[])[]>(
        (former, place) =>
          former.flatMap((each) => [
            [...each, undefined],
            ...place
              .filter((one) => !each.some((other) => other?.takes === one.takes))
              .map((one) => [...each, one]),
          ]),
        [[]],
      );
      expect(score(best)).toBe(Math.max(...all.map(score)));
    }),
  );
});
