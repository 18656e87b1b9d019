/** Reads the parts of a date as people write it, before it is known whether the day or the month comes first. */
import { dateOf, FIRST_YEAR, serialOf, utcOfSerial } from '../calendar/calendar';
import type { TimeZone } from '../calendar/time-zone';
import { weekdayOf } from '../calendar/weekday';
import { dateTokens, type DateToken } from './date-tokens';
import type { DateOrder } from './locale-style';
import { withPlainBlanks } from './look-alike';
import { plainText } from './text';

/** The same day in both orders, unless it is written in numbers whose day and month can be exchanged. */
export interface WrittenDate {
  /** Serials with the time of day; `undefined` where the order gives no date. At least one of them does. */
  readonly dayFirst: number | undefined;
  readonly monthFirst: number | undefined;
  /** Minutes ahead of UTC, where the text tells: then it is a moment, which is another day elsewhere. */
  readonly ahead: number | undefined;
}

/** The parts that make a day, in the order in which they stand: weekday, time and offset may stand anywhere. */
const DAYS: Readonly<Record<string, (parts: readonly DateToken[]) => InBothOrders>> = {
  numbers: ([day]) => (day?.kind === 'numbers' ? ofNumbers(day.parts) : NO_DAY),
  'number month number': ([first, month, last]) => {
    const [a, b] = [digitsOf(first), digitsOf(last)];
    return a.length === 4 ? inWords(a, month, b) : inWords(b, month, a);
  },
  // `Jan 24 26` may be the 24th or the year.
  'month number number': ([month, day, year]) =>
    digitsOf(year).length === 4 ? inWords(digitsOf(year), month, digitsOf(day)) : NO_DAY,
};

/**
 * `2026-10-05T14:30Z`, `5/10/2026 10:54 PM GMT+7`, `T7, 24/01/2026`, `17:34 lúc 24 tháng 1, 2026`; `undefined` for anything
 * else, also where the weekday is another one.
 */
export function readDateText(text: string): WrittenDate | undefined {
  if (!/\d/.test(text)) return undefined;
  const plain = plainText(withPlainBlanks(text)).toLowerCase().replace(/\s+/g, ' ').replace(/−/g, '-');
  const tokens = dateTokens(plain);
  if (!tokens) return undefined;
  const [weekday, ...otherWeekdays] = ofKind(tokens, 'weekday');
  const [clock, ...otherClocks] = ofKind(tokens, 'clock');
  const [offset] = ofKind(tokens, 'offset');
  if (otherWeekdays.length > 0 || otherClocks.length > 0) return undefined;
  const parts = tokens.filter(({ kind }) => !['weekday', 'clock', 'offset'].includes(kind));
  const days = DAYS[parts.map(({ kind }) => kind).join(' ')]?.(parts) ?? NO_DAY;
  const [dayFirst, monthFirst] = days.map((day) =>
    day === undefined || (weekday && weekdayOf(day) !== weekday.weekday)
      ? undefined
      : day + (clock?.time ?? 0),
  );
  return dayFirst === undefined && monthFirst === undefined
    ? undefined
    : { dayFirst, monthFirst, ahead: offset?.ahead };
}

/** The order in which alone the text is a date; `undefined` where both orders are. */
export function orderTold({ dayFirst, monthFirst }: WrittenDate): DateOrder | undefined {
  if (monthFirst === undefined) return 'dayFirst';
  return dayFirst === undefined ? 'monthFirst' : undefined;
}

/** Whether the two orders say different days. */
export const isAmbiguous = ({ dayFirst, monthFirst }: WrittenDate): boolean =>
  dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst;

/**
 * The serial in the spreadsheet's time zone; where one order alone gives a date, that one.
 *
 * @returns `undefined` for a moment in an unknown time zone
 */
export function serialOfText(
  written: WrittenDate,
  order: DateOrder,
  zone: TimeZone | null,
): number | undefined {
  const serial = written[order] ?? written.dayFirst ?? written.monthFirst;
  if (written.ahead === undefined || serial === undefined) return serial;
  return zone?.toSerial(new Date(utcOfSerial(serial) - written.ahead * 60_000));
}

type InBothOrders = readonly [dayFirst: number | undefined, monthFirst: number | undefined];

const NO_DAY: InBothOrders = [undefined, undefined];

const ofKind = <Kind extends DateToken['kind']>(
  tokens: readonly DateToken[],
  kind: Kind,
): readonly Extract<DateToken, { kind: Kind }>[] =>
  tokens.filter((token): token is Extract<DateToken, { kind: Kind }> => token.kind === kind);

const digitsOf = (token: DateToken | undefined): string => (token?.kind === 'number' ? token.digits : '');

function ofNumbers([first, second, third]: readonly [string, string, string]): InBothOrders {
  if (first.length === 4) return alike(calendarDay(first, Number(second), third));
  return [calendarDay(third, Number(second), first), calendarDay(third, Number(first), second)];
}

const inWords = (year: string, month: DateToken | undefined, day: string): InBothOrders =>
  alike(month?.kind === 'month' ? calendarDay(year, month.month, day) : undefined);

const alike = (serial: number | undefined): InBothOrders => [serial, serial];

function calendarDay(year: string, month: number, day: string): number | undefined {
  if (day.length > 2 || (year.length !== 2 && year.length !== 4)) return undefined;
  const serial = serialOf(fullYear(year), month, Number(day));
  const date = dateOf(serial);
  const isReal = date.year === fullYear(year) && date.month === month && date.day === Number(day);
  return isReal && date.year >= FIRST_YEAR ? serial : undefined;
}

/** As Sheets completes a year of two digits: 00 to 29 are of this century. */
function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}
