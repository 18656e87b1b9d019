/** Says what a KPI lacks. */
import { measureName, type Messages } from '../../words';
import { measureId } from '../../model/kpi/measure-id';
import type { Lack } from '../../model/kpi/lack';

export function lackText(lack: Lack, m: Messages): string {
  const table = m.tables[lack.table];
  switch (lack.kind) {
    case 'table':
      return m.lacks.table(table);
    case 'column':
      return m.lacks.column(table, m.columns[lack.column]);
    case 'words':
      return m.lacks.words(table, lack.means);
    case 'scale':
      return m.lacks.scale(table, m.scales[lack.scale]);
    case 'rows':
      return lack.inFacts ? m.lacks.rowsOfFacts(table) : m.lacks.rows(table);
    case 'measure':
      return m.lacks.measure(measureName(lack.measure, m), measureId(lack.measure));
    default:
      return lack satisfies never;
  }
}
