/** Names the types of columns as BigQuery does: what is compared with a column must have its type. */
import { TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';

export type ColumnType =
  'STRING' | 'INT64' | 'FLOAT64' | 'NUMERIC' | 'BIGNUMERIC' | 'DATE' | 'DATETIME' | 'TIMESTAMP';

/** The type that a mapped column has in the database. */
export type ColumnTypes = (table: TableId, column: ColumnId) => ColumnType;

/** What the columns are where nothing else is known of them: dates are days with a time on the sheet's clock. */
export const usualTypes: ColumnTypes = (table, column) => {
  const type = TABLES[table].columns.find(({ id }) => id === column)?.type;
  return type === 'number' ? 'FLOAT64' : type === 'date' ? 'DATETIME' : 'STRING';
};
