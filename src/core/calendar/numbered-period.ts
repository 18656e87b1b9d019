/** Finds a period by its year and its number in the year, and tells both of a period. */
import { FIRST_YEAR, serialOf } from './calendar';
import { periodAt, type Grain, type Period } from './period';

/** Week 41, month 10 or quarter 4 of 2026, which need not be the year of its first day; a year has the number 1. */
export interface NumberInYear {
  readonly year: number;
  readonly number: number;
}

/** @param period of one of the grains: its label is a code such as `2026-W41` */
export function numberInYear({ label }: Pick<Period, 'label'>): NumberInYear {
  const [, year, number = 1] = /^(\d+)(?:-[WQ]?(\d+))?$/.exec(label) ?? [];
  return { year: Number(year), number: Number(number) };
}

/**
 * @param fiscalYearStart see `periodAt`
 * @returns `undefined` where the calendar has no such period, as week 53 of most years
 */
export function numberedPeriod(
  grain: Grain,
  { year, number }: NumberInYear,
  fiscalYearStart = 1,
): Period | undefined {
  if (year < FIRST_YEAR) return undefined;
  const period = periodAt(grain, dayIn(grain, { year, number }, fiscalYearStart), fiscalYearStart);
  const found = numberInYear(period);
  return found.year === year && found.number === number ? period : undefined;
}

/** Years have a week 53 every seven at the least. */
const YEARS_BACK = 7;

/**
 * The latest period of a number in the year that has begun: in September 2026 month 10 is October 2025.
 *
 * @param day the serial of the day on which it has begun at the latest
 * @param fiscalYearStart see `periodAt`
 * @returns `undefined` where no year has such a period
 */
export function latestNumbered(
  grain: Grain,
  number: number,
  day: number,
  fiscalYearStart = 1,
): Period | undefined {
  const { year } = numberInYear(periodAt(grain, day, fiscalYearStart));
  for (let back = 0; back <= YEARS_BACK; back++) {
    const period = numberedPeriod(grain, { year: year - back, number }, fiscalYearStart);
    if (period && period.start <= day) return period;
  }
  return undefined;
}

/** A day of the period, where there is one. */
function dayIn(grain: Grain, { year, number }: NumberInYear, fiscalYearStart: number): number {
  switch (grain) {
    case 'week':
      // The 4th of January lies in the first week.
      return serialOf(year, 1, 4) + (number - 1) * 7;
    case 'month':
      return serialOf(year, number, 1);
    case 'quarter':
      return serialOf(year, fiscalYearStart + (number - 1) * 3, 1);
    case 'year':
      return serialOf(year, fiscalYearStart, 1);
    default:
      return grain satisfies never;
  }
}
