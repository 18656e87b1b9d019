/** Finds how many days the rows of a cohort take to reach their status, from those that have reached it in the last year. */
import { dateOf, serialOf } from '../../core/calendar/calendar';
import type { Period } from '../../core/calendar/period';
import type { Sources } from '../../data/source';
import { cohortOf, type Cohort } from '../../model/kpi/cohort';
import type { Kpi } from '../../model/kpi/kpi';
import { rowTest } from '../engine/row-filter';

/** So many rows in a hundred are decided within the days. */
const SHARE = 80;

/** Fewer decided rows say nothing. */
const FEWEST = 10;

/** Whole days after the end of a period; `null` where it cannot be told, and for a KPI that follows no cohort. */
type Maturity = (kpi: Pick<Kpi, 'value'>) => number | null;

/**
 * The 80th percentile, by nearest rank, of the days from coming in to the decision, over the rows decided in the twelve
 * months before the current period. Rows without both dates, or with these in the wrong order, are left out.
 */
export function maturityIn(sources: Sources, current: Pick<Period, 'start'>): Maturity {
  const known = new Map<Kpi['value'], number | null>();
  return ({ value }) => {
    const cohort = cohortOf(value);
    if (!cohort) return null;
    const before = known.get(value);
    if (before !== undefined) return before;
    const days = nearestRank(daysTaken(cohort, sources, current.start));
    known.set(value, days);
    return days;
  };
}

function daysTaken({ reached, from, to }: Cohort, sources: Sources, end: number): readonly number[] {
  const source = sources[reached.table];
  const rows = source?.rows;
  const [created, decided] = [rows?.numbers[from], rows?.numbers[to]];
  if (!rows || !created || !decided) return [];
  const { year, month, day } = dateOf(end);
  const start = serialOf(year - 1, month, day);
  const hasReached = rowTest(reached, { rows, mapped: source, sources, periods: [] });
  return [...decided].flatMap((on, row) => {
    const days = Math.floor(on) - Math.floor(created[row] ?? NaN);
    return on >= start && on < end && days >= 0 && hasReached(row, 0) ? [days] : [];
  });
}

function nearestRank(days: readonly number[]): number | null {
  if (days.length < FEWEST) return null;
  const sorted = [...days].sort((a, b) => a - b);
  return sorted[Math.ceil((SHARE * days.length) / 100) - 1] ?? null;
}
