/** The columns of the sheet "KPI Data". */
import { measuresOfAll, type Kpi } from '../kpi/kpi';
import type { Measure } from '../kpi/measure';
import { measureId } from '../kpi/measure-id';

/** The columns before the numbers, in their order. */
export const KEY_COLUMNS = [
  'scopeNumber',
  'scopeType',
  'scope',
  'region',
  'criterion',
  'period',
  'start',
  'end',
  'asOf',
] as const;

export type KeyColumn = (typeof KEY_COLUMNS)[number];

/** The column of a key, from 1. */
export const keyColumn = (key: KeyColumn): number => KEY_COLUMNS.indexOf(key) + 1;

export interface FactColumns {
  readonly measures: readonly Measure[];
  readonly kpis: readonly Kpi[];
  readonly count: number;
  ofMeasure(measure: Measure): number;
  ofKpi(kpi: Kpi): number;
}

/**
 * One column per distinct measure, then one per KPI.
 *
 * @returns places that throw for a measure or a KPI without column
 */
export function factColumns(kpis: readonly Kpi[]): FactColumns {
  const measures = measuresOfAll(kpis);
  const measureIds = measures.map(measureId);
  const kpiIds = kpis.map(({ id }) => id);
  const firstMeasure = KEY_COLUMNS.length + 1;
  const firstKpi = firstMeasure + measures.length;
  return {
    measures,
    kpis,
    count: firstKpi + kpis.length - 1,
    ofMeasure: (measure) => firstMeasure + placeOf(measureId(measure), measureIds),
    ofKpi: (kpi) => firstKpi + placeOf(kpi.id, kpiIds),
  };
}

function placeOf(id: string, ids: readonly string[]): number {
  const place = ids.indexOf(id);
  if (place < 0) throw new RangeError(`no column of ${id}`);
  return place;
}
