/** Finds the period of a day and its neighbouring periods. Periods are half-open: `start <= date < end`. */
import { dateOf, isoText, serialOf, twoDigits, type CalendarDate } from './calendar';
import { WEEKDAYS, weekdayOf } from './weekday';

/** `week` is the ISO week: it starts on Monday, and belongs to the year of its Thursday. */
export type Grain = 'week' | 'month' | 'quarter' | 'year';

export interface Period {
  /** The serial of the first day. */
  readonly start: number;
  /** The serial of the day after the last one. */
  readonly end: number;
  /** `2026-W41`, `2026-10`, `2026-Q4`, `2026`, `2026-10-01..2026-10-15`; `parsePeriod` reads it back. */
  readonly label: string;
  /** `range` is any stretch of whole days. */
  readonly grain: Grain | 'range';
  /** How many whole months a range is made of: by so many its neighbours lie apart. Absent where they do by its days. */
  readonly months?: number;
  /** The month, 1 to 12, with which years begin, and with them their quarters. */
  readonly fiscalYearStart: number;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const WEEK = WEEKDAYS.length;
/** From a Monday. */
const TO_THURSDAY = 3;

/** The remainder that is never negative. */
const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/**
 * The period that contains a date.
 *
 * @param fiscalYearStart the month with which years begin. A year is named after the calendar year in which it
 *   begins: with 4, `2026` is April 2026 to March 2027, and `2026-Q4` is January to March 2027.
 */
export function periodAt(grain: Grain, serial: number, fiscalYearStart = 1): Period {
  const day = Math.floor(serial);
  if (grain === 'week') return week(day - weekdayOf(day) + 1, fiscalYearStart);
  const { year, month } = dateOf(day);
  return months(grain, year, month - modulo(month - fiscalYearStart, MONTHS[grain]), fiscalYearStart);
}

/** The days from one to another, both included; from the first of a month to the last of one it is made of whole months. */
export function rangeOf(firstDay: number, lastDay: number, fiscalYearStart = 1): Period {
  const days = daysFrom(firstDay, lastDay + 1, fiscalYearStart);
  const [first, after] = [dateOf(firstDay), dateOf(lastDay + 1)];
  const months = (after.year - first.year) * MONTHS.year + after.month - first.month;
  return first.day === 1 && after.day === 1 && months > 0 ? { ...days, months } : days;
}

function daysFrom(start: number, end: number, fiscalYearStart: number): Period {
  const label = `${isoText(start)}..${isoText(end - 1)}`;
  return { start, end, label, grain: 'range', fiscalYearStart };
}

/**
 * The period so many periods later, or earlier where the number is negative. A range is followed by one of as many whole
 * months, or where it is not made of months, of as many days.
 */
export function shift(period: Period, by: number): Period {
  const { grain, start, fiscalYearStart } = period;
  if (grain === 'week') return week(start + by * WEEK, fiscalYearStart);
  if (grain === 'range') return shiftedRange(period, by);
  const { year, month } = dateOf(start);
  return months(grain, year, month + by * MONTHS[grain], fiscalYearStart);
}

function shiftedRange({ start, end, months, fiscalYearStart }: Period, by: number): Period {
  const moved = (day: number): number => {
    const { year, month } = dateOf(day);
    return months === undefined ? day + by * (end - start) : serialOf(year, month + by * months, 1);
  };
  const days = daysFrom(moved(start), moved(end), fiscalYearStart);
  return months === undefined ? days : { ...days, months };
}

/** The period that ends where this one starts. */
export const previous = (period: Period): Period => shift(period, -1);

/** All periods from one to another of its kind, both included; none where the last lies before the first. */
export function periodsFrom(first: Period, last: Period): readonly Period[] {
  const periods: Period[] = [];
  for (let period = first; period.start <= last.start; period = shift(period, 1)) periods.push(period);
  return periods;
}

/** The last period of its kind that starts in the same year; weeks count to the year of their Thursday. */
export function lastOfYear(period: Period): Period {
  const { grain, fiscalYearStart } = period;
  const year = yearOf(period);
  if (grain === 'range') return furthest(period, 1, year);
  return periodAt(grain, grain === 'week' ? year.end - 1 - TO_THURSDAY : year.end - 1, fiscalYearStart);
}

/** The first period of its kind that starts in the same year, likewise. */
export function firstOfYear(period: Period): Period {
  const { grain, fiscalYearStart } = period;
  const year = yearOf(period);
  if (grain === 'range') return furthest(period, -1, year);
  // The week of a year's fourth day holds its first Thursday.
  return periodAt(
    grain,
    grain === 'week' ? year.start + WEEK - 1 - TO_THURSDAY : year.start,
    fiscalYearStart,
  );
}

/** The last one in a direction that starts in the year. */
function furthest(range: Period, by: 1 | -1, year: Period): Period {
  const next = shift(range, by);
  return year.start <= next.start && next.start < year.end ? furthest(next, by, year) : range;
}

const yearOf = (period: Period): Period => periodAt('year', decidingDay(period), period.fiscalYearStart);

/** The day that decides to which longer period one belongs: a week's Thursday, else the first. */
export const decidingDay = ({ grain, start }: Pick<Period, 'grain' | 'start'>): number =>
  grain === 'week' ? start + TO_THURSDAY : start;

function week(monday: number, fiscalYearStart: number): Period {
  const thursday = monday + TO_THURSDAY;
  const { year } = dateOf(thursday);
  const number = Math.floor((thursday - serialOf(year, 1, 1)) / WEEK) + 1;
  return {
    start: monday,
    end: monday + WEEK,
    label: `${year}-W${twoDigits(number)}`,
    grain: 'week',
    fiscalYearStart,
  };
}

function months(grain: keyof typeof MONTHS, year: number, month: number, fiscalYearStart: number): Period {
  const start = serialOf(year, month, 1);
  return {
    start,
    end: serialOf(year, month + MONTHS[grain], 1),
    label: monthsLabel(grain, dateOf(start), fiscalYearStart),
    grain,
    fiscalYearStart,
  };
}

function monthsLabel(
  grain: keyof typeof MONTHS,
  { year, month }: CalendarDate,
  fiscalYearStart: number,
): string {
  if (grain === 'month') return `${year}-${twoDigits(month)}`;
  const fiscalYear = month < fiscalYearStart ? year - 1 : year;
  if (grain === 'year') return String(fiscalYear);
  return `${fiscalYear}-Q${Math.floor(modulo(month - fiscalYearStart, 12) / 3) + 1}`;
}
