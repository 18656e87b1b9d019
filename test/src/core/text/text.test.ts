/** Shows when two texts are the same name. */
import { plainText, textKey } from '../../../../src/core/text/text';

test('a text loses its outer blanks, also those that only look like blanks', () => {
  expect(plainText('  Lan Anh ')).toBe('Lan Anh');
  expect(plainText('\u00a0Lan\u00a0')).toBe('Lan');
  expect(plainText('   ')).toBe('');
});

test('letters typed with separate accents are the same letters', () => {
  const [composed, decomposed] = ['Hòa', 'Ho\u0300a'];
  expect(plainText(decomposed)).toBe(composed);
  expect(textKey(decomposed)).toBe(textKey(composed));
});

test('names are compared without regard to case, but with their accents', () => {
  expect(textKey('ĐẶNG THÙY LINH')).toBe(textKey('Đặng Thùy Linh'));
  expect(textKey('Hoa')).not.toBe(textKey('Hòa'));
});
