/** Reads a sheet of facts from the cells of "KPI Data": each measure of each scope and period, as another document takes them. */
import { isoText } from '../../src/core/calendar/calendar';
import type { Cell } from '../../src/core/text/cells';
import { KPIS } from '../../src/model/kpi/kpis';
import { measuresOfAll } from '../../src/model/kpi/kpi';
import { measureId } from '../../src/model/kpi/measure-id';
import { keyColumn } from '../../src/output/kpi-data/columns';
import { ID_ROW } from '../../src/output/kpi-data/kpi-data-places';

const HEADERS = ['scope_type', 'scope', 'period_start', 'period_end', 'measure', 'value'] as const;

const MEASURES = new Set(measuresOfAll(KPIS).map(measureId));

/** Headers first; where there is no number the value is blank. */
export function measureRows(values: readonly (readonly Cell[])[]): readonly (readonly (string | number)[])[] {
  const ids = (values[ID_ROW - 1] ?? []).map(String);
  const measures = [...ids.entries()].filter(([, id]) => MEASURES.has(id));
  const rows = values.flatMap((row) => {
    const key = (name: Parameters<typeof keyColumn>[0]): Cell => row[keyColumn(name) - 1] ?? '';
    const [type, start, end] = [String(key('scopeType')), key('startNumber'), key('endNumber')];
    if (typeof key('scopeNumber') !== 'number' || typeof start !== 'number' || typeof end !== 'number')
      return [];
    const scope = type === 'team' ? 'All' : String(key('scope'));
    const [first, last] = [isoText(start), isoText(end - 1)];
    return measures.map(([at, id]) => [type, scope, first, last, id, numberIn(row[at] ?? '')]);
  });
  return [HEADERS, ...rows];
}

const numberIn = (cell: Cell): number | '' => (typeof cell === 'number' ? cell : '');
