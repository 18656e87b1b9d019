/** Reduces a header to what it shares with its other spellings, so that words and headers can be compared. */
import { knownCurrency } from '../../core/text/currency';
import { unaccented } from '../../core/text/unaccented';

/** No accents, case, signs or underscores; `CreatedDate` is two words. */
export const headerKey = (header: string): string =>
  unaccented(header)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What a header is compared as: its key, without what stands in brackets, without a currency at its end, without the name
 * of the thing before a dash (`Deal - Won time`), and without what CRM systems and their loaders put around names of fields
 * (`Region__c`, `property_closedate`). The `ordered_at` of a database is the day that it was ordered on.
 */
export function headerKeys(header: string): readonly string[] {
  const bare = header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/^propert(?:y|ies)_|__c$/gi, '');
  const keys = [header, bare, bare.replace(/^[^-–]+\s[-–]\s/, '')].map(headerKey);
  return [...new Set(keys.flatMap((key) => [key, withoutCurrency(key), key.replace(/ at$/, ' on')]))].filter(
    (key) => key !== '',
  );
}

const withoutCurrency = (key: string): string =>
  key.replace(/ \p{L}+$/u, (word) => (isNamed(word) ? '' : word));

const isNamed = (word: string): boolean => knownCurrency(word) !== undefined;
