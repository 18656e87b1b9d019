/**
 * Lists the number formats of amounts, dates and KPI values. Sheets shows them with the marks of the spreadsheet's
 * locale.
 */
import type { Grain } from '../calendar/period';
import { hasCents } from '../text/cents';
import { localCurrency } from '../text/locale-currency';

/** Without marks, in every locale: a day so written is its serial, and joined to a text it stays one. */
export const WHOLE_NUMBER = '0';

/** How the people of a locale write amounts and dates. */
export interface Patterns {
  /** Amounts that add up: without cents, which nobody reads in a sum. */
  readonly money: string;
  /** The code of the currency that the amounts are in, where that is not the local one. */
  readonly currency?: string;
  /** The KPIs whose sums are shown with decimals, because they are small or no whole counts, by their ids; absent where none is. */
  readonly smallSums?: readonly string[];
  /** Those sums: in any currency, for they are written in thousands or millions where it has no cents. */
  readonly smallMoney: string;
  /** What one of something costs or brings: with cents, where the currency has them. */
  readonly price: string;
  readonly date: string;
  readonly dateTime: string;
  readonly month: string;
}

const DAY_FIRST = { date: 'dd/mm/yyyy', month: 'mm/yyyy' } as const;
const MONTH_FIRST = { date: 'mm/dd/yyyy', month: 'mm/yyyy' } as const;
const YEAR_FIRST = { date: 'yyyy-mm-dd', month: 'yyyy-mm' } as const;

/**
 * @param locale as Google names it: `vi_VN`; one that is not known writes the year first, which nobody misreads
 * @param zone its name in the IANA database
 */
export function patternsOf(locale: string, zone: string): Patterns {
  const order = dateOrder(locale);
  const sign = /^vi/i.test(locale) ? ' "₫"' : '';
  const money = `#,##0${sign}`;
  return {
    money,
    smallMoney: `#,##0.00${sign}`,
    price: hasCents(localCurrency(locale, zone)) ? '#,##0.00' : money,
    ...order,
    dateTime: `${order.date} hh:mm`,
  };
}

/** The same with the code of another currency than the local one; `null` leaves the local one. */
export const inCurrency = (patterns: Patterns, currency: string | null): Patterns => {
  if (currency === null) return patterns;
  const money = `#,##0 "${currency}"`;
  const smallMoney = `#,##0.00 "${currency}"`;
  return { ...patterns, currency, money, smallMoney, price: hasCents(currency) ? smallMoney : money };
};

function dateOrder(locale: string): Pick<Patterns, 'date' | 'month'> {
  if (/^en[_-]?(US)?$/i.test(locale)) return MONTH_FIRST;
  return /^(vi|en[_-](GB|AU|IE|NZ|IN|SG)|fr|de|es|it|pt)/i.test(locale) ? DAY_FIRST : YEAR_FIRST;
}

/** The same number without the sign of a currency, where another cell says it. */
export const withoutSign = (pattern: string): string => pattern.replace(/ "[^"]*"$/, '');

/** The same with air on its right, in each of its cases: for a number beside the words of something else. */
export const withAir = (pattern: string): string => pattern.replace(/;|$/g, (end) => `"  "${end}`);

/** With how many decimals a pattern shows a number. */
export const decimalsShown = (pattern: string): number => /\.(0+)/.exec(pattern)?.[1]?.length ?? 0;

/** A change, with its sign. */
export const signed = (pattern: string): string => `+${pattern};-${pattern};0`;

/**
 * The same number with a word in place of its last six or nine digits: `3,15 tỷ ₫`. What is below a million, or below 0, is
 * written in full.
 *
 * @param words after the number, for a million and for a billion
 */
export function shortened(
  pattern: string,
  words: { readonly million: string; readonly billion: string },
): string {
  const sign = / "([^"]*)"$/.exec(pattern)?.[1];
  const after = (word: string): string => `"${word}${sign === undefined ? '' : ` ${sign}`}"`;
  return `[>=1000000000]#,##0.00,,,${after(words.billion)};[>=1000000]#,##0.0,,${after(words.million)};${pattern}`;
}

/** How a value is written: as a count, as money, as a share of 100, or with a decimal. */
export type ValueFormat = 'count' | 'money' | 'percent' | 'decimal';

/** The pattern of a value. */
export function numberPattern(format: ValueFormat, { money }: Pick<Patterns, 'money'>): string {
  switch (format) {
    case 'count':
      return '#,##0';
    case 'money':
      return money;
    case 'percent':
      return '0.0%';
    case 'decimal':
      return '#,##0.0';
    default:
      return format satisfies never;
  }
}

/** The pattern of a period's first day where it stands for the period: weeks are told apart by their Monday. */
export const startPattern = (grain: Grain, { date, month }: Patterns): string =>
  grain === 'week' ? date : month;
