/** Measures KPIs over tables for any periods, in as few passes as overlapping periods allow. */
import { measure } from '../compute/engine/engine';
import { isFruitless, kpiValue, type MeasureReader } from '../compute/engine/kpi-value';
import type { Measured } from '../data/source';
import type { ReadDocument } from '../document/read-document';
import { measuresOfAll, type Kpi } from '../model/kpi/kpi';
import { previous, type Period } from '../core/calendar/period';
import { TEAM, type Scopes } from '../data/scopes/scopes';

/**
 * The value of a KPI in a scope, by its place, and a period; `''` where there is none, or the word given where something
 * was spent and nothing came of it.
 */
export type KpiValues = (kpi: Kpi, scope: number, period: Period, fruitless?: string) => number | string;

/** @param periods in any order; growth looks at the one before each, too */
export function kpiValues(
  read: ReadDocument,
  scopes: Scopes,
  kpis: readonly Kpi[],
  periods: readonly Period[],
): KpiValues {
  const measures = measuresOfAll(kpis);
  const hasGrowth = kpis.some(({ value }) => value.kind === 'growth');
  const places = new Map<string, { readonly measured: Measured; readonly place: number }>();
  for (const group of withoutOverlap(
    hasGrowth ? periods.flatMap((each) => [previous(each), each]) : periods,
  )) {
    const measured = measure({ sources: read.sources, measures, scopes, periods: group });
    group.forEach((period, place) => places.set(keyOf(period), { measured, place }));
  }
  const reader = (scope: number, period: Period) => {
    const at = places.get(keyOf(period));
    if (!at) throw new Error(`not measured: ${period.label}`);
    return (each: Parameters<Measured['value']>[0]) => at.measured.value(each, scope, at.place);
  };
  return (kpi, scope, period, fruitless = '') => {
    const read: MeasureReader = {
      here: reader(scope, period),
      previous: (each) => reader(scope, previous(period))(each),
      team: reader(TEAM, period),
    };
    return kpiValue(kpi.value, read) ?? (isFruitless(kpi, read) ? fruitless : '');
  };
}

const keyOf = ({ start, end }: Period): string => `${start} ${end}`;

/** Each period once, in the fewest groups of which each is in ascending order and holds none that overlap. */
export function withoutOverlap(periods: readonly Period[]): readonly (readonly Period[])[] {
  const distinct = [...new Map(periods.map((period) => [keyOf(period), period])).values()];
  const groups: Period[][] = [];
  for (const period of distinct.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const free = groups.find((group) => (group[group.length - 1]?.end ?? -Infinity) <= period.start);
    if (free) free.push(period);
    else groups.push([period]);
  }
  return groups;
}
