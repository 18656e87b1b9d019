/** Lists the countries whose public holidays are known, and finds the one in which a spreadsheet is at home. */
import { localCountry } from './locale-country';

/** In the order of the choice: Vietnam and its neighbours first. */
export const COUNTRIES = ['VN', 'TH', 'ID', 'MY', 'SG', 'PH', 'TW', 'KR', 'JP', 'AU', 'GB', 'US'] as const;

export type Country = (typeof COUNTRIES)[number];

/**
 * Outside America the locale en_US says nothing: English accounts have it everywhere.
 *
 * @param locale as Google names it: `vi_VN`
 * @param zone its name in the IANA database
 * @returns `null` where none is named, or one whose holidays are not known
 */
export function countryOf(locale: string, zone: string): Country | null {
  const country = COUNTRIES.find((each) => each === localCountry(locale, zone));
  return country === undefined || (country === 'US' && !zone.startsWith('America/')) ? null : country;
}
