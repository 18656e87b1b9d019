/** Shows which cells name several people, and whom. */
import { severalNames } from '../../../../src/data/scopes/several-names';
import { textKey } from '../../../../src/core/text/text';

const KNOWN = new Map(
  ['Lan', 'Minh', 'Hà', 'Nguyễn, Lan', 'Và', 'Andy'].map((name) => [textKey(name), name]),
);

test.each([
  ['Lan, Minh', ['Lan', 'Minh']],
  ['Lan;Minh', ['Lan', 'Minh']],
  ['lan/MINH', ['Lan', 'Minh']],
  ['Lan & Minh', ['Lan', 'Minh']],
  ['Lan + Minh', ['Lan', 'Minh']],
  ['Lan\nMinh', ['Lan', 'Minh']],
  ['Lan và Minh', ['Lan', 'Minh']],
  ['Lan and Andy', ['Lan', 'Andy']],
  ['Minh, Lan, và Hà', ['Minh', 'Lan', 'Hà']],
  ['Minh, Lan,', ['Minh', 'Lan']],
  ['Lan, Minh, lan', ['Lan', 'Minh']],
])('%j names several', (text, names) => {
  expect(severalNames(text, KNOWN)).toEqual(names);
});

test('a known name with a comma is one, alone and beside another', () => {
  expect(severalNames('Nguyễn, Lan', KNOWN)).toEqual(['Nguyễn, Lan']);
  expect(severalNames('Minh; Nguyễn, Lan', KNOWN)).toEqual(['Minh', 'Nguyễn, Lan']);
});

test.each(['Lan, lan', 'Lan,', '/ Lan', 'Lan và LAN'])('%j names one person', (text) => {
  expect(severalNames(text, KNOWN)).toEqual(['Lan']);
});

test.each(['Trần, Lan', 'Lan, Trần', 'Lan Minh', 'A/B', ','])('%j names nobody who is known', (text) => {
  expect(severalNames(text, KNOWN)).toEqual([]);
});
