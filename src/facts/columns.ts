/** The columns of the sheet "KPI Data". */
import { measuresOfAll, type Kpi } from '../kpi/kpi';
import { measureId, type Measure } from '../kpi/measure';

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

/** One column per distinct measure, then one per KPI. */
export function factColumns(kpis: readonly Kpi[]): FactColumns {
  const measures = measuresOfAll(kpis);
  const measureIds = measures.map(measureId);
  const firstMeasure = KEY_COLUMNS.length + 1;
  const firstKpi = firstMeasure + measures.length;
  return {
    measures,
    kpis,
    count: firstKpi + kpis.length - 1,
    ofMeasure: (measure) => firstMeasure + measureIds.indexOf(measureId(measure)),
    ofKpi: (kpi) => firstKpi + kpis.indexOf(kpi),
  };
}
