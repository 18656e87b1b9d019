/** A sheet with a column of reps to whether it is a list of them, and not something about them. */
import { KPIS } from '../catalogue/kpis';
import { kpiName, messages } from '../messages';
import type { SheetCells } from '../rows/cells';
import { textKey } from '../rows/text';
import { filledCells } from './column-content';
import { columnsByHeader, headersIn } from './find-columns';
import { headerKey, isNamedFor } from './header-words';

const KPI_KEYS: ReadonlySet<string> = new Set(
  KPIS.flatMap((kpi) => [kpi.id, kpiName(kpi, messages('en')), kpiName(kpi, messages('vi'))].map(headerKey)),
);

/**
 * A list says more about its reps, or names each of them once, or has a name of its own; a table with KPIs beside the
 * reps is a result, such as that of KPI_TABLE.
 */
export function isListOfReps(cells: SheetCells): boolean {
  const found = columnsByHeader('team', cells);
  const rep = found?.columns.find(({ id }) => id === 'rep')?.header.column;
  if (!found || rep === undefined) return false;
  if (found.columns.some(({ id }) => id === 'email' || id === 'from' || id === 'until')) return true;
  const headers = headersIn(cells.values[found.headerRow - 1] ?? []);
  if (headers.some(({ keys }) => keys.some((key) => KPI_KEYS.has(key)))) return false;
  const reps = filledCells(cells, found.headerRow, rep, Infinity).map((value) => textKey(String(value)));
  return isNamedFor('team', cells.sheet) || new Set(reps).size === reps.length;
}
