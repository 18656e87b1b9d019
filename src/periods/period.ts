/** Periods: half-open stretches of days, `start <= date < end`. */
import { dateOf, serialOf } from './calendar';

export type Grain = 'month';

export interface Period {
  /** The serial of the first day. */
  readonly start: number;
  /** The serial of the day after the last one. */
  readonly end: number;
  /** `2026-10` */
  readonly label: string;
}

function month(year: number, monthOfYear: number): Period {
  const start = serialOf(year, monthOfYear, 1);
  const date = dateOf(start);
  return {
    start,
    end: serialOf(year, monthOfYear + 1, 1),
    label: `${date.year}-${String(date.month).padStart(2, '0')}`,
  };
}

/** The period that contains a date. */
export function periodAt(_grain: Grain, serial: number): Period {
  const date = dateOf(serial);
  return month(date.year, date.month);
}

/** The period so many periods later, or earlier where the number is negative. */
export function shift(_grain: Grain, period: Period, by: number): Period {
  const date = dateOf(period.start);
  return month(date.year, date.month + by);
}

/** All periods from the one of `first` to the one of `last`, both included. */
export function periodsFrom(grain: Grain, first: Period, last: Period): readonly Period[] {
  const periods: Period[] = [];
  for (let period = first; period.start <= last.start; period = shift(grain, period, 1)) periods.push(period);
  return periods;
}

/** The last period of the calendar year in which a period starts. */
export function lastOfYear(grain: Grain, period: Period): Period {
  return periodAt(grain, serialOf(dateOf(period.start).year, 12, 31));
}

/** Reads `2026-10`; `undefined` where the text is no period. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^\s*(\d{4})-(\d{1,2})\s*$/.exec(text);
  if (!match) return undefined;
  const [year, monthOfYear] = [Number(match[1]), Number(match[2])];
  return monthOfYear >= 1 && monthOfYear <= 12 ? month(year, monthOfYear) : undefined;
}
