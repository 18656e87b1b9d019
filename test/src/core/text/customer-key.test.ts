/** Shows when two spellings are one customer, and what a column of keys holds. */
import {
  customerKey,
  customerKinds,
  keyKind,
  mostKind,
  writtenCustomer,
} from '../../../../src/core/text/customer-key';

const BOTH = { phones: true, codes: true };
const NEITHER = { phones: false, codes: false };

test.each([
  ['KH-001', 'kh001'],
  ['KH 001', 'kh001'],
  ['kh001', 'kh001'],
  ['KH_001', 'kh001'],
  ['KH-1', 'kh1'],
  ['0912.000.001', '+84912000001'],
  ['Lan@Example.com ', 'lan@example.com'],
  ['Công ty An Bình', 'công ty an bình'],
  ['Anh Nam 2', 'anh nam 2'],
  ['HD-2026-001', 'hd-2026-001'],
  ['A1-23', 'a1-23'],
])('“%s” is compared as “%s” where phone numbers and codes are', (text, key) => {
  expect(customerKey(text, BOTH)).toBe(key);
});

test.each(['KH-001', '0912.000.001', '84912000001'])('elsewhere “%s” is a text', (text) => {
  expect(customerKey(text, NEITHER)).toBe(text.toLowerCase());
  expect(writtenCustomer(text, NEITHER)).toBeUndefined();
});

test.each([
  ['kh 001', 'KH001'],
  ['+84 912 000 001', '0912 000 001'],
  ['Lan', undefined],
])('“%s” is written “%s”', (text, written) => {
  expect(writtenCustomer(text, BOTH)).toBe(written);
});

test.each([
  ['0912000001', 'phone'],
  ['lan@example.com', 'email'],
  ['KH-001', 'code'],
  ['912000001', 'number'],
  ['An Bình', 'name'],
])('“%s” is a %s', (text, kind) => {
  expect(keyKind(text)).toBe(kind);
});

test('a column is what more than half of its texts are', () => {
  expect(customerKinds([['0912000001', '912000002', 'Lan']])).toEqual({ phones: true, codes: false });
  expect(customerKinds([['0912000001', 'Lan', 'Minh']])).toEqual(NEITHER);
  expect(customerKinds([['912000001', '912000002']])).toEqual(NEITHER);
  expect(customerKinds([['KH-1', 'KH-2', 'Lan']])).toEqual({ phones: false, codes: true });
  expect(customerKinds([['KH-1', 'Lan']])).toEqual(NEITHER);
});

test('what one column holds is compared so in every column', () => {
  expect(customerKinds([['912000001', '912000002'], ['0912000001']])).toEqual({ phones: true, codes: false });
});

test('what most texts are', () => {
  expect(mostKind(['0912000001', '0912000002', 'Lan'])).toBe('phone');
  expect(mostKind(['0912000001', '912000002', '912000003'])).toBe('phone');
  expect(mostKind(['912000002', '912000003'])).toBe('number');
  expect(mostKind(['0912000001', 'Lan'])).toBeUndefined();
});
