/** Shows which name a tab gets. */
import fc from 'fast-check';
import { freeTabName } from '../../../src/app/tab-name';

const taken = (...names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toLowerCase()));

test('a name that is free stays as it is', () => {
  expect(freeTabName('Lan', taken('Minh'))).toBe('Lan');
});

test('a name that is taken, in whatever case, is numbered', () => {
  expect(freeTabName('Lan', taken('LAN'))).toBe('Lan (2)');
  expect(freeTabName('Lan', taken('lan', 'Lan (2)', 'Lan (3)'))).toBe('Lan (4)');
});

test('a name is cut to 100 characters, its number included', () => {
  const long = 'x'.repeat(120);
  expect(freeTabName(long, taken())).toBe('x'.repeat(100));
  expect(freeTabName(long, taken('x'.repeat(100)))).toBe(`${'x'.repeat(96)} (2)`);
});

test('a name of blanks is a dash', () => {
  expect(freeTabName('  ', taken())).toBe('-');
});

test('many tabs of one name all find a free one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Lan', 'lan', 'LAN (2)', 'y'.repeat(99))), (wanted) => {
      const names = new Set<string>();
      for (const each of wanted) {
        const name = freeTabName(each, names);
        expect(name.length).toBeLessThanOrEqual(100);
        names.add(name.toLowerCase());
      }
      expect(names.size).toBe(wanted.length);
    }),
    { seed: 10 },
  );
});
