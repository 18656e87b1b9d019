/** Shows how amounts are read from text. */
import fc from 'fast-check';
import { isAmbiguousAmount, numberOfText, readAmountText } from '../../../../src/core/text/amount-text';
import type { DecimalMark } from '../../../../src/core/text/locale-style';

function read(text: string, mark: DecimalMark): number | undefined {
  const written = readAmountText(text);
  return written && numberOfText(written, mark);
}

test.each([
  ['1.200.000 ₫', 1_200_000],
  ['1.200.000đ', 1_200_000],
  ['1,200 VND', 1200],
  ['1.200 đồng', 1200],
  ['$22,700.00', 22_700],
  ['22.700,50 €', 22_700.5],
  ['$141.56K', 141_560],
  ['1,2 tỷ', 1_200_000_000],
  ['1,2 tỉ đồng', 1_200_000_000],
  ['1,5 triệu', 1_500_000],
  ['1,5tr', 1_500_000],
  ['1tr5', 1_500_000],
  ['2tr350', 2_350_000],
  ['1 tỷ', 1_000_000_000],
  ['500k', 500_000],
  ['500 nghìn', 500_000],
  ['0.29M', 290_000],
  ['(1,200.5)', -1200.5],
  ['($5)', -5],
  ['-5', -5],
  ['−5', -5],
  ['5-', -5],
  ['-$5.25', -5.25],
  ['$-5.25', -5.25],
  ['+7', 7],
  ['12.5%', 0.125],
  ['12 %', 0.12],
  ['1 200 000', 1_200_000],
  ['1 200,500', 1200.5],
  ["1'200'000.5", 1_200_000.5],
  ['1,20,000', 120_000],
  ['12,34,567.00', 1_234_567],
  ['0,125', 0.125],
  ['.5', 0.5],
  ['1234.567', 1234.567],
  ['\u00a012\u00a0', 12],
  ['1 tỷ 200 triệu', 1_200_000_000],
  ['-1 tỷ 200 triệu', -1_200_000_000],
  ['2 tỷ 350 triệu 500 nghìn đồng', 2_350_500_000],
  ['1 ty 5 trieu', 1_005_000_000],
  ['1tr500k', 1_500_000],
  ['1 crore 20 lakh', 12_000_000],
  ['3 trieu', 3_000_000],
  ['3tr5', 3_500_000],
  ['500 nghin dong', 500_000],
  ['1.200.000 dong', 1_200_000],
  ['500kđ', 500_000],
  ['5tr₫', 5_000_000],
  ['Rs. 25,075.50', 25_075.5],
  ['₹12,34,567.00', 1_234_567],
  ['R$ 1.234,56', 1234.56],
  ['Rp 1.200.000', 1_200_000],
  ['$(25.00)', -25],
  ['(25.00) $', -25],
  ['$1,200.00 USD', 1200],
])('“%s” is %d, whatever the decimal mark', (text, amount) => {
  expect([read(text, '.'), read(text, ',')]).toEqual([amount, amount]);
});

test.each([
  ['1.200', 1.2, 1200],
  ['1,200', 1200, 1.2],
  ['(12,345)', -12_345, -12.345],
  ['Rs. 25,075', 25_075, 25.075],
  ['1.200 tỷ', 1_200_000_000, 1_200_000_000_000],
])('“%s” is %d where the point is the decimal mark, %d where the comma is', (text, point, comma) => {
  expect([read(text, '.'), read(text, ',')]).toEqual([point, comma]);
});

test.each([
  ['$22,700.00', '.', false],
  ['1.200.000', ',', false],
  ['1,5 triệu', ',', false],
  ['1.200 ₫', ',', false],
  ['1.200', undefined, true],
  ['1200', undefined, false],
  ['1tr5', undefined, false],
])('“%s” tells the decimal mark %s, and is open: %s', (text, mark, isOpen) => {
  const written = readAmountText(text);
  if (!written) throw new Error(text);
  expect([written.told, isAmbiguousAmount(written)]).toEqual([mark, isOpen]);
});

test.each([
  '',
  'khoảng 5 triệu',
  '5 cái',
  '1.2.3',
  '1.200,50.3',
  '12.34.567',
  '12,34,56',
  '1 20',
  '--5',
  '(-5)',
  '$5$',
  '1,5tr5',
  '5%5',
  '2026-10-05',
  '1e5',
  '-',
  '.',
  '5+',
  '1 tỷ 200',
  '1 tỷ 2 tỷ',
  '200 triệu 1 tỷ',
  '1 tỷ 5000 triệu',
  '1,5 tỷ 200 triệu',
  '2 tr 350',
  '1 tỷ rưỡi',
  '5 usd eur',
  '$5 eur',
  '5 $ tr',
  '(5',
  '5 trăm',
])('“%s” is no amount', (text) => {
  expect(readAmountText(text)).toBeUndefined();
});

test('an amount is read alike however it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (cents) => {
      const amount = cents / 100;
      const written = (locale: string): string =>
        amount.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      expect(read(`$${written('en-US')}`.replace('$-', '-$'), ',')).toBe(amount);
      expect(read(`${written('vi-VN')} €`, '.')).toBe(amount);
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('an amount in words is the sum of its parts', () => {
  const powers = [
    ['tỷ', 1_000_000_000],
    ['triệu', 1_000_000],
    ['nghìn', 1000],
  ] as const;
  const parts = fc.tuple(...powers.map(() => fc.integer({ min: 0, max: 999 })));
  fc.assert(
    fc.property(
      parts,
      fc.constantFrom(' ', ''),
      fc.constantFrom('', ' đồng', '₫', ' VND'),
      (counts, blank, currency) => {
        const said = powers.flatMap(([word], at) => (counts[at] ? [`${counts[at]}${blank}${word}`] : []));
        fc.pre(said.length > 0);
        const amount = powers.reduce((sum, [, power], at) => sum + (counts[at] ?? 0) * power, 0);
        expect(read(`${said.join(' ')}${currency}`, '.')).toBe(amount);
        expect(read(`${said.join(' ')}${currency}`, ',')).toBe(amount);
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});

test('a word that no amount has makes a text none, wherever it stands', () => {
  const texts = fc.constantFrom('1 tỷ 200 triệu đồng', '$ (25.00)', '- 1.200.000 ₫', 'Rs. 25,075', '12,5 %');
  const words = fc.constantFrom('khoảng', 'x', '~', 'đến', '=', 'cái', '1-2', '50%');
  fc.assert(
    fc.property(texts, words, fc.nat(), (text, word, place) => {
      const parts = text.split(' ');
      parts.splice(place % (parts.length + 1), 0, word);
      expect(readAmountText(parts.join(' '))).toBeUndefined();
    }),
    { seed: 8, numRuns: 200 },
  );
});
