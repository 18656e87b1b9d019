/** Decides which language a person or a document reads. */
export type Language = 'en' | 'vi';

/** The language of a locale such as `vi_VN` or `en-US`: Vietnamese, else English. */
export const languageOf = (locale: string): Language => (/^vi\b|^vi_/i.test(locale) ? 'vi' : 'en');
