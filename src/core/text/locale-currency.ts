/** Finds the currency of the country where a spreadsheet is used. */
import { languageTag } from './language-tag';

const REGIONS: Readonly<Record<string, string>> = {
  VND: 'VN',
  USD: 'US PR EC SV PA',
  EUR: 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK BG',
  GBP: 'GB',
  JPY: 'JP',
  CNY: 'CN',
  KRW: 'KR',
  THB: 'TH',
  SGD: 'SG',
  HKD: 'HK',
  TWD: 'TW',
  AUD: 'AU',
  NZD: 'NZ',
  CAD: 'CA',
  MXN: 'MX',
  BRL: 'BR',
  INR: 'IN',
  IDR: 'ID',
  MYR: 'MY',
  PHP: 'PH',
  LAK: 'LA',
  KHR: 'KH',
  MMK: 'MM',
  CHF: 'CH LI',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK',
  PLN: 'PL',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  RUB: 'RU',
  TRY: 'TR',
  UAH: 'UA',
  ILS: 'IL',
  AED: 'AE',
  SAR: 'SA',
  QAR: 'QA',
  KWD: 'KW',
  ZAR: 'ZA',
  PKR: 'PK',
  BDT: 'BD',
  LKR: 'LK',
  NPR: 'NP',
  ARS: 'AR',
  CLP: 'CL',
  COP: 'CO',
  PEN: 'PE',
  EGP: 'EG',
  NGN: 'NG',
  KES: 'KE',
  KZT: 'KZ',
  MNT: 'MN',
};

const CURRENCY_OF = new Map(
  Object.entries(REGIONS).flatMap(([code, regions]) => regions.split(' ').map((region) => [region, code])),
);

/** Languages that are spoken in one country. */
const COUNTRY_OF: Readonly<Record<string, string>> = { vi: 'VN', ja: 'JP', ko: 'KR', th: 'TH' };

/** Time zones in which many people have a spreadsheet of the locale en_US. */
const OF_ZONE: Readonly<Record<string, string>> = {
  'Asia/Ho_Chi_Minh': 'VND',
  'Asia/Saigon': 'VND',
  'Asia/Singapore': 'SGD',
  'Asia/Manila': 'PHP',
  'Asia/Jakarta': 'IDR',
  'Asia/Kuala_Lumpur': 'MYR',
  'Asia/Hong_Kong': 'HKD',
  'Asia/Taipei': 'TWD',
};

/**
 * That of the country which the locale names; where it is en_US, which English accounts have in other countries too, that
 * of the time zone, if it belongs to one of these.
 *
 * @param zone its name in the IANA database
 */
export const localCurrency = (locale: string, zone: string): string | undefined =>
  (languageTag(locale) === 'en-US' ? OF_ZONE[zone] : undefined) ?? currencyOfLocale(locale);

/**
 * @param locale as Sheets or a browser names it: `vi_VN`, `en-US`
 * @returns the code, `undefined` where the locale names no country that is known
 */
function currencyOfLocale(locale: string): string | undefined {
  const [language = '', ...parts] = languageTag(locale).split('-');
  const region = parts.find((part) => /^[A-Z]{2}$/i.test(part)) ?? COUNTRY_OF[language];
  return region === undefined ? undefined : CURRENCY_OF.get(region.toUpperCase());
}
