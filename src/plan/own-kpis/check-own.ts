/** Checks own KPIs before they are written, in the same way as when they are read. */
import type { CellStyle } from '../../core/text/cell-style';
import type { SharedWords } from '../../words/shared';
import { ownKpiCells } from './draw';
import type { OwnKpi } from './own-kpi';
import { readOwnKpis } from './read';
import { rowOfCells } from './typed-row';

/** @throws TypedRefusal that names the KPI and the field that cannot be used */
export function checkOwnKpis(own: readonly OwnKpi[], m: SharedWords, style: CellStyle): void {
  readOwnKpis(
    own.map((each) =>
      rowOfCells(
        ownKpiCells(each, m).map((content) => (typeof content === 'object' ? '' : content)),
        (column) => `${each.name} – ${m.ownKpis.columns[column]}`,
        style,
      ),
    ),
  );
}
