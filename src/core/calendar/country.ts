/** Lists the countries whose public holidays are known, and finds the one of a locale. */

/** In the order of the choice: Vietnam and its neighbours first. */
export const COUNTRIES = ['VN', 'TH', 'ID', 'MY', 'SG', 'PH', 'TW', 'KR', 'JP', 'AU', 'GB', 'US'] as const;

export type Country = (typeof COUNTRIES)[number];

/** The country of a locale such as `vi_VN`; `null` where it names none, or one whose holidays are not known. */
export function countryOf(locale: string): Country | null {
  const [, named] = locale.toUpperCase().split(/[-_]/);
  return COUNTRIES.find((country) => country === named) ?? null;
}
