/** Shows which spellings are one phone number, and what is none. */
import fc from 'fast-check';
import { isPhoneNumber, phoneKey, writtenPhone } from '../../../../src/core/text/phone-number';
import { readsAsValue } from '../../../../src/data/reading/reads-as-value';

test.each([
  ['0912000001', '+84912000001'],
  ['0912.000.001', '+84912000001'],
  ['0912 000 001', '+84912000001'],
  ['0912-000-001', '+84912000001'],
  ['(0912) 000 001', '+84912000001'],
  ["'0912000001", '+84912000001'],
  ['+84912000001', '+84912000001'],
  ['+84 (0) 912 000 001', '+84912000001'],
  ['(+84) 912-000-001', '+84912000001'],
  ['0084 912 000 001', '+84912000001'],
  ['84912000001', '+84912000001'],
  ['p:+84912000001', '+84912000001'],
  ['ĐT: 0912 000 001', '+84912000001'],
  ['\u202a0912\u00a0000\u00a0001\u202c', '+84912000001'],
  ['024 3825 1234', '+842438251234'],
  ['+84-24-3825-1234', '+842438251234'],
  ['0225.382.5123', '+842253825123'],
  ['+1 (415) 555-0100', '+14155550100'],
  ['+65 9123 4567', '+6591234567'],
] as const)('“%s” is %s for sure', (text, key) => {
  expect([phoneKey(text), isPhoneNumber(text)]).toEqual([key, true]);
});

test.each([
  ['912000001', '+84912000001'],
  ['84.912.000.001', '+84912000001'],
  ['+1.200.000', '+1200000'],
  ['001 415 555 0100', '+14155550100'],
] as const)('“%s” is %s where the others are phone numbers', (text, key) => {
  expect([phoneKey(text), isPhoneNumber(text)]).toEqual([key, false]);
});

test.each([
  '84120001',
  '1.200.000',
  '120000000',
  '20261129',
  '2026112901',
  '29/11/2026',
  '2026-11-29 10:30',
  '10-05-2026',
  'KH-0912',
  'Lan',
  'Lan 0912000001',
  '0912000001 / 0987000001',
  '0912',
  '',
])('“%s” is no phone number', (text) => {
  expect([phoneKey(text), isPhoneNumber(text)]).toEqual([undefined, false]);
});

/** Nine digits of a mobile number, or ten of one in Hà Nội. */
const nationals = fc.oneof(
  fc
    .tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.integer({ min: 0, max: 99_999_999 }))
    .map(([first, rest]) => first + String(rest).padStart(8, '0')),
  fc.integer({ min: 0, max: 99_999_999 }).map((rest) => `24${String(rest).padStart(8, '0')}`),
);

/** A number as somebody spells it. */
const spelled = (national: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('0', '84', '+84', '+84 ', '0084', '(+84) ', '+84 (0)', "'0", 'p:+84', ''),
      fc.array(fc.constantFrom('', ' ', '.', '-', '\u00a0'), { minLength: 10, maxLength: 10 }),
    )
    .map(
      ([prefix, parts]) =>
        prefix + national.replace(/(?!^)./g, (digit, at: number) => `${parts[at] ?? ''}${digit}`),
    );

test('any two spellings of one number meet', () => {
  fc.assert(
    fc.property(
      nationals.chain((national) => fc.tuple(fc.constant(national), spelled(national), spelled(national))),
      ([national, one, other]) => {
        expect([phoneKey(one), phoneKey(other)]).toEqual([`+84${national}`, `+84${national}`]);
      },
    ),
    { seed: 121 },
  );
});

test('different numbers never meet', () => {
  fc.assert(
    fc.property(
      fc
        .tuple(nationals, nationals)
        .chain(([one, other]) => fc.tuple(fc.constant(one === other), spelled(one), spelled(other))),
      ([areOne, one, other]) => {
        expect(phoneKey(one) === phoneKey(other)).toBe(areOne);
      },
    ),
    { seed: 122 },
  );
});

test.each([
  ['+84912000001', '0912 000 001'],
  ['+842438251234', '024 3825 1234'],
  ['+842253825123', '0225 382 5123'],
  ['+14155550100', '+1415 555 0100'],
  ['+6591234567', '+659 123 4567'],
])('%s is written “%s”', (key, written) => {
  expect(writtenPhone(key)).toBe(written);
});

test('what is written is the same number, and nothing that a spreadsheet takes for a value', () => {
  fc.assert(
    fc.property(nationals, (national) => {
      const written = writtenPhone(`+84${national}`);
      expect([phoneKey(written), readsAsValue(written)]).toEqual([`+84${national}`, false]);
    }),
    { seed: 123 },
  );
});
