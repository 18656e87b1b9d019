/** Finds the currency of the country where a spreadsheet is used. */
import { localCountry } from './locale-country';

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

/**
 * That of the country in which the spreadsheet is at home.
 *
 * @param locale as Sheets or a browser names it: `vi_VN`, `en-US`
 * @param zone its name in the IANA database
 * @returns the code, `undefined` where the locale names no country that is known
 */
export const localCurrency = (locale: string, zone: string): string | undefined =>
  CURRENCY_OF.get(localCountry(locale, zone) ?? '');
