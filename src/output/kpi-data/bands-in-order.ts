/** Counts once for all rows how many ratings of the plan are out of order, above the column of ratings. */
import { binary, integer, type Expression } from '../../core/formula/expression';
import { area, cell, type Area } from '../../core/formula/reference';
import type { FactColumns } from './columns';
import { ID_ROW } from './kpi-data-places';

/** Where the count stands: the first operand of the column. */
export const outOfOrderCell = (columns: FactColumns): Area => area(ID_ROW + 1, columns.ofTotal('rating'));

/** The condition in formulas of the rows; `past` of ratings that applied before. */
export function areOutOfOrder(columns: FactColumns, which: 'now' | 'past' = 'now'): Expression {
  const { row, column } = outOfOrderCell(columns);
  const at = which === 'now' ? row : row + 1;
  return binary(cell(at, column, { fixedRow: true, fixedColumn: true }), '>', integer(0));
}
