/** Shows about which names the wizard asks, and which one it would keep. */
import { namePairs } from '../../../../src/app/wizard/name-pairs';
import { pairKey } from '../../../../src/data/scopes/one-person';

const person = (rep: string, row?: number) => ({
  ...{ rep, region: '', email: '', from: '', until: '' },
  ...(row === undefined ? {} : { row }),
});

test('the name in the team sheet is kept, else the one that says more', () => {
  expect(namePairs([person('Lan', 2), person('Nguyễn Thị Lan'), person('Minh')], new Set())).toEqual([
    { name: 'Lan', other: 'Nguyễn Thị Lan' },
  ]);
  expect(namePairs([person('Lan'), person('Nguyễn Thị Lan')], new Set())).toEqual([
    { name: 'Nguyễn Thị Lan', other: 'Lan' },
  ]);
  expect(namePairs([person('lannt@example.com'), person('Lan NT')], new Set())).toEqual([
    { name: 'Lan NT', other: 'lannt@example.com' },
  ]);
});

test('two people of the team sheet are two, and so are those of whom somebody has said it', () => {
  const people = [person('Lan', 2), person('Lan', 3), person('Nguyễn Thị Lan', 4), person('Trần Lan')];
  expect(namePairs(people, new Set())).toEqual([{ name: 'Lan', other: 'Trần Lan' }]);
  expect(namePairs(people, new Set([pairKey({ name: 'TRẦN LAN', other: 'lan' })]))).toEqual([]);
});
