/** Chooses the locale of a document in the page: its own, else that of the browser's region where it is known here. */
import { languageOf, LANGUAGES, type Language } from '../../src/words/language';
import { DAY_FIRST_ENGLISH } from '../typing/locale-marks';

/** As Sheets names them. */
const KNOWN: readonly string[] = [
  ...Object.values(LANGUAGES).map(({ locale }) => locale),
  ...DAY_FIRST_ENGLISH.map((region) => `en_${region}`),
];

/**
 * @param kept the locale that the document was saved with; `undefined` for a new one
 * @param spoken the tags of the browser's languages, the most wanted one first
 */
export function documentLocale(
  language: Language,
  kept: string | undefined,
  spoken: readonly string[],
): string {
  const isSpokenHere = (locale: string): boolean => languageOf(locale) === language;
  if (kept !== undefined && isSpokenHere(kept)) return kept;
  const known = spoken.map((tag) => tag.replace('-', '_')).filter((locale) => KNOWN.includes(locale));
  return known.find(isSpokenHere) ?? LANGUAGES[language].locale;
}
