/** Tells how the period that a target is for lies to the finished ones: which of them is the same of an earlier year. */
import { numberInYear } from '../../core/calendar/numbered-period';
import type { Period } from '../../core/calendar/period';

export interface Coming {
  /** How many periods a year has; `null` where no number of them is a year. */
  readonly perYear: number | null;
  /** How many periods before the last finished one the same period of a year lies, 0 for that one itself. */
  readonly back: number;
}

const PER_YEAR: Readonly<Record<Period['grain'], number | null>> = {
  week: null,
  month: 12,
  quarter: 4,
  year: null,
  range: null,
};

/** @param last the last finished period, of the same grain as the chosen one */
export function comingAfter(last: Period, chosen: Period): Coming {
  const perYear = PER_YEAR[chosen.grain];
  if (perYear === null) return { perYear, back: 0 };
  const apart = numberInYear(last).number - numberInYear(chosen).number;
  return { perYear, back: (apart + perYear) % perYear };
}
