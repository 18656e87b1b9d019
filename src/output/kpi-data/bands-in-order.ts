/** Counts once for all rows how many ratings of the plan are out of order, above the column of ratings. */
import { binary, integer, type Expression } from '../../core/formula/expression';
import { area, cell, type Area } from '../../core/formula/reference';
import type { FactColumns } from './columns';
import { ID_ROW } from './kpi-data-places';

/** Those of the plan, and those that applied before. */
export type Ratings = 'now' | 'past';

/** Where the count stands: the first operand of the column, below it that of ratings that applied before. */
export const outOfOrderCell = (columns: FactColumns, which: Ratings): Area =>
  area(ID_ROW + (which === 'now' ? 1 : 2), columns.ofTotal('rating'));

/** The condition in formulas of the rows. */
export function areOutOfOrder(columns: FactColumns, which: Ratings): Expression {
  const { row, column } = outOfOrderCell(columns, which);
  return binary(cell(row, column, { fixedRow: true, fixedColumn: true }), '>', integer(0));
}
