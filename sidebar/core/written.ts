/** Writes numbers and days as the spreadsheet's locale does. */
import { languageTag } from '../../src/core/text/language-tag';

/** `1.234,5` in vi_VN, `1,234.5` in en_US */
export const writtenNumber = (value: number, locale: string): string =>
  value.toLocaleString(languageTag(locale), { maximumFractionDigits: 20 });

/** An ISO date, `2026-10-05`, as `5/10/2026` in vi_VN. */
export const writtenDay = (iso: string, locale: string): string =>
  // Without a time zone of its own an ISO date is midnight UTC.
  new Date(iso).toLocaleDateString(languageTag(locale), { timeZone: 'UTC' });

/** Stands for what is not there. */
export const NONE = '–';
