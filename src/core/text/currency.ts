/** Lists the currencies and what people write for each: signs, codes and words. */
import { once } from '../once';
import { withPlainBlanks } from './look-alike';
import { plainText } from './text';
import { unaccented } from './unaccented';

/** In lower case: behind its code all else that stands for a currency, in an amount or alone. */
const CURRENCIES: readonly (readonly [code: string, ...names: readonly string[]])[] = [
  ['VND', '₫', 'vnđ', 'đồng', 'đ', 'việt nam đồng', 'đồng việt nam', 'vietnam dong'],
  ['USD', 'us$', 'đô la', 'đô la mỹ', 'đô', 'dollar', 'dollars', 'us dollar', 'us dollars'],
  ['EUR', '€', 'euro', 'euros'],
  ['GBP', '£', 'bảng anh', 'pound', 'pounds'],
  ['JPY', 'jp¥', 'yên', 'yen', 'yên nhật'],
  ['CNY', 'cn¥', 'rmb', 'yuan', 'nhân dân tệ'],
  ['KRW', '₩', 'won hàn quốc'], // “won” alone is a status
  ['THB', '฿', 'baht', 'bạt thái'],
  ['SGD', 's$'],
  ['HKD', 'hk$'],
  ['TWD', 'nt$'],
  ['AUD', 'a$', 'au$'],
  ['NZD', 'nz$'],
  ['CAD', 'c$', 'ca$'],
  ['MXN', 'mx$'],
  ['BRL', 'r$'],
  ['INR', '₹', 'rs', 'rs.', 'rupee', 'rupees'],
  ['IDR', 'rp', 'rp.', 'rupiah'],
  ['MYR', 'rm', 'rm.', 'ringgit'],
  ['PHP', '₱', 'peso', 'pesos'],
  ['LAK', '₭', 'kip'],
  ['KHR', '៛', 'riel'],
  ['RUB', '₽'],
  ['TRY', '₺'],
  ['UAH', '₴'],
  ['ILS', '₪'],
  ['NGN', '₦'],
  ['KZT', '₸'],
  ['MNT', '₮'],
  ['PLN', 'zł'],
  ['CZK', 'kč'],
  ...['CHF', 'MMK', 'BND', 'MOP', 'SEK', 'NOK', 'DKK', 'HUF', 'RON', 'AED', 'SAR', 'QAR', 'KWD', 'ZAR'].map(
    (code) => [code] as const,
  ),
  ...['PKR', 'BDT', 'LKR', 'NPR', 'ARS', 'CLP', 'COP', 'PEN', 'EGP', 'KES'].map((code) => [code] as const),
];

/** Signs of several currencies: that of the document, or else the first. */
const SHARED: ReadonlyMap<string, readonly [string, ...string[]]> = new Map([
  ['$', ['USD', 'SGD', 'HKD', 'TWD', 'AUD', 'NZD', 'CAD', 'MXN']],
  ['¥', ['JPY', 'CNY']],
]);

/** Whether a code is one of those that `$` may stand for. */
export const isDollar = (code: string): boolean => SHARED.get('$')?.includes(code) ?? false;

export const CURRENCY_CODES: readonly string[] = CURRENCIES.map(([code]) => code);

const CODES: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(([code, ...names]) =>
    [code.toLowerCase(), ...names].flatMap((name): [string, string][] => [
      [name, code],
      ...(name.length > 2 ? [[unaccented(name), code] as [string, string]] : []),
    ]),
  ),
);

/** Every sign, code and word, in lower case, the longest first. */
export const currencyNames = once((): readonly string[] =>
  [...new Set([...CODES.keys(), ...SHARED.keys()])].sort((a, b) => b.length - a.length),
);

/**
 * The code of what stands for a listed currency: `VND` for `đồng`, `USD` for `US$` and for `USD - U.S. Dollar`.
 *
 * @param ours the code of the document's own currency, which decides whose `$` or `¥` it is
 * @returns `undefined` for anything else
 */
export function knownCurrency(written: string, ours?: string): string | undefined {
  const name = plainText(withPlainBlanks(written)).toLowerCase().replace(/\s+/g, ' ');
  const shared = SHARED.get(name);
  if (shared) return shared.find((code) => code === ours) ?? shared[0];
  const code = CODES.get(name);
  if (code !== undefined) return code;
  const [, first = ''] = /^([a-z]{3})(?: ?[-–:(]| )/.exec(name) ?? [];
  return CURRENCY_CODES.find((each) => each.toLowerCase() === first);
}

/** The same for what names a currency for certain: a text that is not listed stands for itself. `undefined` where it is blank. */
export function currencyNamed(written: string, ours?: string): string | undefined {
  const text = plainText(withPlainBlanks(written));
  return text === '' ? undefined : (knownCurrency(text, ours) ?? text.toUpperCase());
}
