/** Shows that lookups find a scope by its key, and no other. */
import fc from 'fast-check';
import { lookupKey } from '../../../../src/data/scopes/lookup-key';
import { scopeKey } from '../../../../src/data/scopes/scopes';

test.each([
  ['Lan', 'rep lan'],
  ['Lan*', 'rep lan%2a'],
  ['Ai?', 'rep ai%3f'],
  ['a~b', 'rep a%7eb'],
  ['100%', 'rep 100%25'],
  ['a%7eb', 'rep a%257eb'],
])('%s is looked up as %s', (name, expected) => {
  expect(lookupKey({ type: 'rep', name })).toBe(expected);
});

test('no lookup reads a wildcard in a key, and two scopes never have the same one', () => {
  const name = fc.string({ unit: fc.constantFrom('~', '*', '?', '%', '2', 'a', 'A', '7', 'e') });
  fc.assert(
    fc.property(name, name, (one, other) => {
      const [first, second] = [one, other].map((each) => ({ type: 'rep', name: each }) as const);
      if (!first || !second) throw new Error('no scopes');
      expect(lookupKey(first)).not.toMatch(/[~*?]/);
      expect(lookupKey(first) === lookupKey(second)).toBe(scopeKey(first) === scopeKey(second));
    }),
    { seed: 22 },
  );
});
