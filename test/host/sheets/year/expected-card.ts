/** Calculates what a scorecard of the year shows beside value, target and points: the months before, and those ahead. */
import { ADDITIVE } from '../expected-target';
import type { Value } from '../expected-score';
import { MONTHS, workingDays, type Month } from './days';
import { keyOf, type ExpectedRow, type ExpectedRows } from './expected-month';
import { daysOf } from './people';
import type { Scope } from './values';

export interface ExpectedBeside {
  readonly previous: Value;
  readonly change: number | null;
  readonly actualToDate: number | null;
  readonly targetToDate: number | null;
  readonly needed: number | null;
  readonly forecast: number | null;
}

const numberOf = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);

/** Shares: their change is one of percentage points. */
const RATES = ['leadGrowth', 'conversionRate', 'winRate', 'revenueGrowth'];

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** @param today the day as a serial: before it days are over, it is one of those that are left */
export function expectedBeside(
  rows: ExpectedRows,
  scope: Scope,
  month: Month,
  kpi: string,
  today: number,
): ExpectedBeside {
  const rowOf = (at: Month | undefined): ExpectedRow | undefined => at && rows.get(keyOf(scope, at));
  const upTo = MONTHS.slice(0, MONTHS.findIndex(({ name }) => name === month.name) + 1).map(rowOf);
  const row = upTo.at(-1);
  const before = upTo.at(-2);
  const compared = row?.sameDays ?? before?.values ?? {};
  const previous = before?.scored ? (compared[kpi] ?? null) : null;
  const actual = numberOf(row?.values[kpi]);
  const target = row?.scored?.kpis.get(kpi)?.target ?? null;
  const targets = upTo.flatMap((each) => (each?.scored ? [each.scored.kpis.get(kpi)?.target ?? null] : []));
  const hasAllTargets = targets.length > 0 && !targets.includes(null);
  const adds = ADDITIVE.includes(kpi);
  const isGoingOn = row?.isOver === false && row.scored !== null;
  const [over, all] =
    scope.type === 'rep'
      ? [daysOf(scope.name, month, { until: today }), daysOf(scope.name, month)]
      : [workingDays(month.start, today), workingDays(month.start, month.end)];
  const isAhead = isGoingOn && adds && actual !== null;
  // Of what is to be spent no more than agreed, nothing is needed.
  const isNeeded = isAhead && kpi !== 'acquisitionSpend' && target !== null;
  return {
    previous,
    change: changeOf(kpi, actual, numberOf(previous)),
    actualToDate: adds ? sum(upTo.map((each) => numberOf(each?.values[kpi]) ?? 0)) : null,
    targetToDate: adds && hasAllTargets ? sum(targets.map((each) => each ?? 0)) : null,
    needed: isNeeded ? neededOf(target - actual, all - over) : null,
    forecast: isAhead && over > 0 ? (actual / over) * all : null,
  };
}

/** 0 once nothing is left to do; of who has no days left nothing can be asked. */
function neededOf(rest: number, days: number): number | null {
  if (rest <= 0) return 0;
  return days === 0 ? null : rest / days;
}

/** To one decimal of what is shown: of rates in percentage points, of everything else in percent. */
function changeOf(kpi: string, now: number | null, before: number | null): number | null {
  if (now === null || before === null) return null;
  if (RATES.includes(kpi)) return rounded(100 * (now - before), 1);
  return before <= 0 ? null : rounded((now - before) / before, 3);
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
