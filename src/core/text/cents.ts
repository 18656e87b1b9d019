/** Tells in which currencies nobody writes parts of one. */

const WITHOUT_CENTS: ReadonlySet<string> = new Set([
  'VND',
  'JPY',
  'KRW',
  'IDR',
  'LAK',
  'KHR',
  'MMK',
  'HUF',
  'CLP',
  'COP',
]);

/** @param code `USD`; a currency that is not known has cents, since hiding them is worse than showing two zeros */
export const hasCents = (code: string | undefined): boolean => code === undefined || !WITHOUT_CENTS.has(code);
