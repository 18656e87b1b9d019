/** Shows which two names may be those of one person. */
import { mayBeOnePerson, partsOfName } from '../../../../src/data/scopes/one-person';

const asks = (one: string, other: string): boolean => mayBeOnePerson(partsOfName(one), partsOfName(other));

test.each([
  ['Nguyễn Thị Lan', 'Nguyen Thi Lan'],
  ['Nguyễn Thị Lan', 'NguyenThiLan'],
  ['Nguyễn Thị Lan', 'Lan'],
  ['Nguyễn Thị Lan', 'thị lan'],
  ['Anna Snelling', 'Anna'],
  ['Nguyễn Thị Lan', 'N.T. Lan'],
  ['Nguyễn Thị Lan', 'Lan NT'],
  ['Nguyễn Thị Lan', 'NTL'],
  ['John Smith', 'J. Smith'],
  ['John Smith', 'Smith, John'],
  ['Nguyễn Thị Lan', 'lannt@example.com'],
  ['Nguyễn Thị Lan', 'lan.nguyen@example.com'],
  ['NV01 - Lan', 'Lan'],
  ['NV01 - Lan', 'Nguyễn Thị Lan'],
])('“%s” and “%s” may be one', (one, other) => {
  expect([asks(one, other), asks(other, one)]).toEqual([true, true]);
});

test.each([
  ['Hùng', 'Hưng'],
  ['Trần Văn Hùng', 'Hưng'],
  ['Nguyễn Thị Lan', 'Trần Thị Lan'],
  ['Nguyễn Thị Lan', 'Minh'],
  ['Nguyễn Thị Lan', 'Thị'],
  ['NV01 - Lan', 'NV02 - Lan'],
  ['Lan 1', 'Lan 2'],
  ['Team 01', 'Team 02'],
  ['A', 'A B'],
])('“%s” and “%s” are two', (one, other) => {
  expect([asks(one, other), asks(other, one)]).toEqual([false, false]);
});
