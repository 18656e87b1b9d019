/** Describes a closed period, whose results are values that nothing changes any more. */
import type { KpiResult, PaidPart, ScopeResult } from '../../compute/scoring/result';
import type { Period } from '../../core/calendar/period';
import { namesOf, scopeKey, type Scope } from '../../data/scopes/scopes';
import { textKey } from '../../core/text/text';
import type { Kpi } from '../../model/kpi/kpi';
import type { KnownPart } from '../../plan/pay';

/** What the measures of a row came to, by their ids. */
export type ClosedMeasures = Readonly<Record<string, number | null>>;

export interface ClosedResult extends ScopeResult {
  /** What the KPIs are made of; absent where an earlier version closed the period, which did not keep it. */
  readonly measures?: ClosedMeasures;
}

export interface ClosedPeriod {
  /** The serial of its first day, and its label. */
  readonly start: number;
  readonly label: string;
  /** The serial of the moment. */
  readonly closedAt: number;
  readonly closedBy: string;
  readonly results: readonly ClosedResult[];
}

/** When, by whom and why a closed period was reopened. */
export interface Reopened {
  /** The serial of the moment. */
  readonly at: number;
  readonly by: string;
  readonly reason: string;
}

/** A period as it was closed once, whether that still counts or not. */
export interface Closing extends ClosedPeriod {
  /** Its rows in the history's sheet, in ascending order. */
  readonly rows: readonly number[];
  readonly reopened?: Reopened;
  /** Whether it was written to its end: its scores are written last. */
  readonly isWhole: boolean;
}

/** `undefined` where the period is not closed: neither is a quarter whose first month is. */
export const closedAs = (closed: readonly ClosedPeriod[], period: Period): ClosedPeriod | undefined =>
  closed.find((each) => each.start === period.start && shapeOf(each) === shapeOf(period));

/** The same for labels of one grain: `-` of months, `-Q` of quarters. */
const shapeOf = ({ label }: Pick<Period, 'label'>): string => label.replace(/\d+/g, '');

/**
 * The result of a scope, found by its name in any case, or by the first of a rep's other names that was closed; `undefined`
 * where it was not there yet.
 */
export function closedResult(
  { results }: ClosedPeriod,
  { type, ...named }: Pick<Scope, 'type' | 'name' | 'otherNames'>,
): ClosedResult | undefined {
  for (const name of namesOf(named)) {
    const found = results.find((each) => scopeKey(each.scope) === scopeKey({ type, name }));
    if (found) return found;
  }
  return undefined;
}

/** A part of pay as it was closed; the one limit on everything whatever it was called then. */
export const closedPart = (
  { name, kind }: KnownPart,
  result: Pick<ScopeResult, 'parts'> | undefined,
): PaidPart | undefined =>
  result?.parts.find((each) =>
    kind === 'cap' ? each.isHeldBack : !each.isHeldBack && textKey(each.name) === textKey(name),
  );

/** One KPI of a result; `undefined` where it was not in use. */
export const closedKpi = (result: ScopeResult | undefined, kpi: Pick<Kpi, 'id'>): KpiResult | undefined =>
  result?.kpis.find((each) => each.kpi === kpi.id);
