/** Finds between which shares of a forecast past periods ended, for each number of working days that were over. */

import type { Course } from '../engine/past-courses';

/** Shares of the forecast. */
export interface ForecastRange {
  readonly least: number;
  readonly most: number;
}

/** Fewer periods say nothing. */
const FEWEST = 3;

/**
 * Where a period ended, as a share of the forecast that was made when so many working days were over: the tenth and the
 * ninetieth percentile by nearest rank, so that of ten periods or more one outlier on either side does not count. Periods
 * of fewer days had ended by then: their share is 1. Those that had come to nothing by then had no forecast.
 *
 * @param days from 1
 * @returns `undefined` where fewer than three periods had a forecast
 */
export function rangeAfter(courses: readonly Course[], days: number): ForecastRange | undefined {
  const shares = courses.flatMap((course) => shareOfForecast(course, days)).sort((a, b) => a - b);
  if (shares.length < FEWEST) return undefined;
  const ranked = (tenths: number): number => shares[Math.ceil((shares.length * tenths) / 10) - 1] ?? 1;
  return { least: ranked(1), most: ranked(9) };
}

function shareOfForecast(course: Course, days: number): readonly number[] {
  const over = Math.min(days, course.length);
  const [reached = 0, end = 0] = [course[over - 1], course[course.length - 1]];
  return reached > 0 && end > 0 ? [end / ((reached / over) * course.length)] : [];
}
