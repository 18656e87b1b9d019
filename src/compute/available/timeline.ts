/** Decides which periods KPI Data covers: from the first one with data to the end of the current year. */
import {
  firstOfYear,
  lastOfYear,
  periodAt,
  periodsFrom,
  previous,
  shift,
  type Period,
} from '../../core/calendar/period';

/** KPI Data looks back over so many periods at the most, or to the start of the year where that is further. */
const MOST_PERIODS_BACK = 36;

export interface Timeline {
  /** All periods; the first is only the base for growth, and hidden. */
  readonly periods: readonly Period[];
  /** The place of the current period. */
  readonly current: number;
}

/** Periods of the current one's grain, from one before the first date to the end of the current period's year. */
export function timeline(current: Period, firstDate: number | undefined): Timeline {
  const { grain, fiscalYearStart } = current;
  const [back, ofYear] = [shift(current, -MOST_PERIODS_BACK), firstOfYear(current)];
  const oldest = back.start < ofYear.start ? back : ofYear;
  const hasEarlier = firstDate !== undefined && firstDate < current.start && grain !== 'range';
  const first = hasEarlier ? periodAt(grain, firstDate, fiscalYearStart) : current;
  const start = first.start < oldest.start ? oldest : first;
  const periods = periodsFrom(previous(start), lastOfYear(current));
  return { periods, current: periods.findIndex((period) => period.start === current.start) };
}

/** @param place from 0 */
export function periodIn({ periods }: Timeline, place: number): Period {
  const period = periods[place];
  if (!period) throw new RangeError(`no period ${place}`);
  return period;
}
