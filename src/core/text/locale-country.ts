/** Tells in which country a spreadsheet is at home, by its locale and its time zone. */
import { languageTag } from './language-tag';

/** Languages that are spoken in one country. */
const COUNTRY_OF: Readonly<Record<string, string>> = { vi: 'VN', ja: 'JP', ko: 'KR', th: 'TH' };

/** Time zones in which many people have a spreadsheet of the locale en_US. */
const OF_ZONE: Readonly<Record<string, string>> = {
  'Asia/Ho_Chi_Minh': 'VN',
  'Asia/Saigon': 'VN',
  'Asia/Singapore': 'SG',
  'Asia/Manila': 'PH',
  'Asia/Jakarta': 'ID',
  'Asia/Kuala_Lumpur': 'MY',
  'Asia/Hong_Kong': 'HK',
  'Asia/Taipei': 'TW',
};

/**
 * The country that the locale names; where it is en_US, which English accounts have in other countries too, that of the
 * time zone, if it belongs to one of these.
 *
 * @param locale as Sheets or a browser names it: `vi_VN`, `en-US`
 * @param zone its name in the IANA database
 * @returns two letters, `undefined` where the locale names no country
 */
export function localCountry(locale: string, zone: string): string | undefined {
  const tag = languageTag(locale);
  const [language = '', ...parts] = tag.split('-');
  const ofZone = tag === 'en-US' ? OF_ZONE[zone] : undefined;
  return (ofZone ?? parts.find((part) => /^[A-Z]{2}$/i.test(part)) ?? COUNTRY_OF[language])?.toUpperCase();
}
