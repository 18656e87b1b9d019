/** Reads and compares the columns of a table in BigQuery as its types want it. */
import type { Values } from '../compute/sql/conditions';
import { call, column, type SqlExpression } from '../compute/sql/expression';
import type { From } from '../compute/sql/query';
import { SOURCE } from '../compute/sql/source-rows';
import type { ColumnId } from '../model/catalogue/tables';
import type { WarehouseTable } from './warehouse-table';

/** A table, with its dataset, as the queries name it. */
export const tableName = ({ path: { dataset, table } }: WarehouseTable): string => `${dataset}.${table}`;

export const fromWarehouse = (asked: WarehouseTable): From => ({
  kind: 'table',
  schema: asked.path.project,
  table: tableName(asked),
  as: SOURCE,
});

/** @throws where the column is not mapped */
export function rawColumn({ table, mapped }: WarehouseTable, id: ColumnId): SqlExpression {
  const header = mapped.columns[id];
  if (header === undefined) throw new Error(`column ${table}.${id} is not mapped`);
  return column(SOURCE, header);
}

export interface OnClock {
  readonly zone: string;
  readonly values: Values;
}

export const clockOf = (asked: WarehouseTable, id: ColumnId, _: OnClock): SqlExpression =>
  call('dateTime', rawColumn(asked, id));

export const boundOf = (_: WarehouseTable, __: ColumnId, ___: number, { values }: OnClock): SqlExpression =>
  values.dayZero();
