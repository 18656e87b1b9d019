/** Reads the parts of a date as people write it, before it is known whether the day or the month comes first. */
import { dateOf, FIRST_YEAR, serialOf, utcOfSerial } from '../calendar/calendar';
import type { TimeZone } from '../calendar/time-zone';
import type { DateOrder } from './locale-style';
import { withPlainBlanks } from './look-alike';
import { MONTH_NAME, monthOf } from './month-words';
import { plainText } from './text';

export type WrittenDate =
  | { readonly kind: 'serial'; readonly serial: number }
  /** With an offset from UTC, as programs write it. */
  | { readonly kind: 'moment'; readonly moment: Date }
  /** `first` and `second` are day and month in either order: at least one order gives a date. */
  | {
      readonly kind: 'numeric';
      readonly dayFirst: number | undefined;
      readonly monthFirst: number | undefined;
    };

const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn),? /;
const CLOCK = String.raw`(?<hour>\d{1,2})(?::|h)(?<minute>\d{2})(?::(?<second>\d{2}(?:\.\d+)?))?(?: ?(?<half>[ap]\.?m\.?|sa|ch))?`;
const CLOCK_LAST = new RegExp(`^(?<date>.*?\\d)(?:,? |t)${CLOCK}(?<offset>z|[-+]\\d{2}:?\\d{2})?$`);
const CLOCK_FIRST = new RegExp(`^${CLOCK},? (?<date>.+)$`);
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_NAME_YEAR = new RegExp(
  `^(?:ngày )?(\\d{1,2})(?:st|nd|rd|th)?[-/., ]+(${MONTH_NAME})[-/., ]+(?:năm )?(\\d{4}|\\d{2})$`,
);
const NAME_DAY_YEAR = new RegExp(`^(${MONTH_NAME})[-/. ]+(\\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\\d{4})$`);

/** `2026-10-05T14:30Z`, `5/10/2026 14:30`, `15 Apr, 2021 00:03:00`, `14h30 5 tháng 10, 2026`; `undefined` for anything else. */
export function readDateText(text: string): WrittenDate | undefined {
  if (!/\d/.test(text)) return undefined;
  const plain = plainText(withPlainBlanks(text)).toLowerCase().replace(/\s+/g, ' ');
  const written = /^\d/.test(plain) ? plain : plain.replace(WEEKDAY, '');
  const hasTime = /\d[:h]\d/.test(written);
  const timed = hasTime ? (CLOCK_LAST.exec(written) ?? CLOCK_FIRST.exec(written))?.groups : undefined;
  const time = timed ? timeOfDay(timed) : 0;
  const day = dayOf((timed?.date ?? written).trim());
  if (time === undefined || day === undefined) return undefined;
  if (timed?.offset !== undefined) {
    // Only programs write offsets, and they write the year first.
    return typeof day === 'number' ? momentOf(day + time, timed.offset) : undefined;
  }
  if (typeof day === 'number') return { kind: 'serial', serial: day + time };
  const [dayFirst, monthFirst] = day.map((serial) => (serial === undefined ? undefined : serial + time));
  return dayFirst === undefined && monthFirst === undefined
    ? undefined
    : { kind: 'numeric', dayFirst, monthFirst };
}

/** The order in which alone the text is a date; `undefined` where both orders are, or none is needed. */
export function orderTold(written: WrittenDate): DateOrder | undefined {
  if (written.kind !== 'numeric') return undefined;
  if (written.monthFirst === undefined) return 'dayFirst';
  return written.dayFirst === undefined ? 'monthFirst' : undefined;
}

/** Whether the two orders say different days. */
export const isAmbiguous = (written: WrittenDate): boolean =>
  written.kind === 'numeric' &&
  written.dayFirst !== undefined &&
  written.monthFirst !== undefined &&
  written.dayFirst !== written.monthFirst;

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
  switch (written.kind) {
    case 'serial':
      return written.serial;
    case 'moment':
      return zone?.toSerial(written.moment);
    case 'numeric':
      return written[order] ?? written.dayFirst ?? written.monthFirst;
    default:
      return written satisfies never;
  }
}

type InBothOrders = readonly [dayFirst: number | undefined, monthFirst: number | undefined];

function dayOf(date: string): number | InBothOrders | undefined {
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst) return calendarDay(yearFirst[1], Number(yearFirst[3]), yearFirst[4]);
  const yearLast = YEAR_LAST.exec(date);
  if (yearLast) {
    const [, first, , second, year] = yearLast;
    return [calendarDay(year, Number(second), first), calendarDay(year, Number(first), second)];
  }
  const dayName = DAY_NAME_YEAR.exec(date);
  if (dayName) return calendarDay(dayName[3], monthOf(dayName[2] ?? ''), dayName[1]);
  const nameDay = NAME_DAY_YEAR.exec(date);
  return nameDay ? calendarDay(nameDay[3], monthOf(nameDay[1] ?? ''), nameDay[2]) : undefined;
}

function calendarDay(year = '', month = 0, day = ''): number | undefined {
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

/** The part of a day; `undefined` where no clock shows it. */
function timeOfDay({ hour, minute, second = '0', half }: Record<string, string>): number | undefined {
  const isHalf = half !== undefined;
  const isLate = half === 'ch' || half?.startsWith('p') === true;
  if (Number(minute) > 59 || Number(second) >= 60 || Number(hour) > 23) return undefined;
  // Vietnamese writes both `2:30 CH` and `14:30 CH`.
  const hours = isHalf && Number(hour) <= 12 ? (Number(hour) % 12) + (isLate ? 12 : 0) : Number(hour);
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

function momentOf(serial: number, offset: string): WrittenDate {
  const [, sign, hours, minutes] = /^([-+])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return { kind: 'moment', moment: new Date(utcOfSerial(serial) - ahead * 60_000) };
}
