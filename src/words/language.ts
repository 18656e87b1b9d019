/** Lists the languages that people and documents read, and finds the one of a locale. */

/** What each calls itself, and the locale of a document that is made for its readers; in the order of every choice. */
export const LANGUAGES = {
  vi: { name: 'Tiếng Việt', locale: 'vi_VN' },
  en: { name: 'English', locale: 'en_US' },
} as const;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as readonly Language[];

/** The language of a locale such as `vi_VN` or `en-US`; English, where the add-on does not speak it. */
export function languageOf(locale: string): Language {
  const [spoken] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGE_IDS.find((each) => each === spoken) ?? 'en';
}
