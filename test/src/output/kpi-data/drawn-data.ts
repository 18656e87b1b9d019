/** Reads KPI Data as it is written by the ids of its columns. */
import type { KpiData } from '../../../../src/output/kpi-data/contents';
import { messages } from '../../../../src/words';
import { PATTERNS } from '../../patterns';
import { planOnASheet } from '../../plan-on-a-sheet';
import { writtenRows, type Written } from '../../written';
import { wholeKpiData } from './whole-kpi-data';

export interface DrawnData {
  readonly rows: readonly (readonly Written[])[];
  /** What is in the column of an id, in the row of a scope and a period. */
  readonly at: (id: string, name: string, period: string) => Written;
}

export function drawnData(data: KpiData): DrawnData {
  const rows = writtenRows(wholeKpiData(data, planOnASheet(data.plan).cells, PATTERNS, messages('en')));
  const [ids = []] = rows;
  const column = (id: string): number => {
    const index = ids.indexOf(id);
    if (index < 0) throw new Error(`no column ${id}`);
    return index;
  };
  return {
    rows,
    at(id, name, period) {
      const row = rows.find((each) => each[column('scope')] === name && each[column('period')] === period);
      if (!row) throw new Error(`no row of ${name} in ${period}`);
      return row[column(id)] ?? null;
    },
  };
}
