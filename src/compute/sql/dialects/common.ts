/** Holds what the dialects write alike, and what they write by the same rules. */
import { CODE_RULE } from '../../../core/text/customer-key';
import { NO_NAME } from '../../../core/text/no-name';
import { PHONE_RULE } from '../../../core/text/phone-number';

/** What all of them write alike. */
export const COMMON = {
  coalesce: (...args: readonly string[]) => `COALESCE(${args.join(', ')})`,
  day: (value = '') => `CAST(${value} AS DATE)`,
  count: (value = '') => `COUNT(${value})`,
  sum: (value = '') => `SUM(${value})`,
  min: (value = '') => `MIN(${value})`,
  max: (value = '') => `MAX(${value})`,
  countDistinct: (value = '') => `COUNT(DISTINCT ${value})`,
  orBlank: (value = '') => `COALESCE(${value}, '')`,
  countEntries: (value = '') =>
    `COUNT(DISTINCT NULLIF(${value}, '')) + COUNT(CASE WHEN ${value} = '' THEN 1 END)`,
};

/** @param compared writes a text as it is compared, without what a reader does not see */
export const texts = (compared: (value?: string) => string) => ({
  compared,
  textKey: (value = '') => `NULLIF(${compared(value)}, '')`,
});

/** Databases write in patterns what a JavaScript pattern holds; none of the rules has a quote. */
interface Patterns {
  readonly matches: (value: string, pattern: string) => string;
  readonly replaced: (value: string, pattern: string, by: string) => string;
}

/** Keys of texts, by the rules of the engine. */
export const keys = ({ matches, replaced }: Patterns) => ({
  nameKey: (key = '') => `NULLIF(${replaced(key, NO_NAME.source, '')}, '')`,
  codeKey: (key = '') => replaced(key, CODE_RULE, String.raw`\1\2`),
  phoneKey: (key = '', otherwise = '') => {
    const digits = replaced(key, PHONE_RULE.parting, '');
    const by = (pattern: string, prefix: string): string =>
      `WHEN ${matches(digits, pattern)} THEN ${replaced(digits, pattern, prefix)}`;
    const [vietnamese, international] = [
      by(PHONE_RULE.vietnamese, String.raw`+84\1`),
      by(PHONE_RULE.international, String.raw`+\1`),
    ];
    return `CASE ${vietnamese} ${international} ELSE ${otherwise} END`;
  },
});

export const MICROSECONDS_A_DAY = '86400000000';

/** What JavaScript trims, and so the engine. */
export const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Signs that cannot be seen at all. */
const INVISIBLE = '\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f';

/** The same pattern for databases that know no classes of Unicode: what these hold is listed. */
export const posixPattern = (pattern: string): string =>
  pattern.replace(String.raw`\t\n\v\f\r \p{Z}\p{Cf}`, `${BLANKS}${INVISIBLE}`).replace(String.raw`\x27`, "'");
