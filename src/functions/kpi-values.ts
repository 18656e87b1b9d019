/** Measures KPIs over tables for any periods, in as few passes as overlapping periods allow. */
import { measure } from '../compute/engine/engine';
import { isFruitless, kpiValue, type MeasureReader } from '../compute/engine/kpi-value';
import type { Measured } from '../data/source';
import type { ReadDocument } from '../document/read-document';
import { measuresOfAll, type Kpi } from '../model/kpi/kpi';
import { previous, type Period } from '../core/calendar/period';
import { TEAM, type Scopes } from '../data/scopes/scopes';
import { fruitlessWord, type Messages } from '../words';

/** Of KPIs in scopes, by their places, and periods. */
export interface KpiValues {
  /** `null` where there is none. */
  readonly valueOf: (kpi: Kpi, scope: number, period: Period) => number | null;
  /** As a cell: blank where there is none, a word where something was spent and nothing came of it: `no new customer`. */
  readonly shownOf: (kpi: Kpi, scope: number, period: Period, m: Messages) => number | string;
}

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
  const readerOf = (scope: number, period: Period): MeasureReader => ({
    here: reader(scope, period),
    previous: (each) => reader(scope, previous(period))(each),
    team: reader(TEAM, period),
  });
  const valueOf = (kpi: Kpi, scope: number, period: Period): number | null =>
    kpiValue(kpi.value, readerOf(scope, period));
  return {
    valueOf,
    shownOf: (kpi, scope, period, m) =>
      valueOf(kpi, scope, period) ?? (isFruitless(kpi, readerOf(scope, period)) ? fruitlessWord(kpi, m) : ''),
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
