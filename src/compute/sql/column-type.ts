/** Names the types of columns as BigQuery does: what is compared with a column must have its type. */
import { TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';

export type ColumnType =
  'STRING' | 'INT64' | 'FLOAT64' | 'NUMERIC' | 'BIGNUMERIC' | 'DATE' | 'DATETIME' | 'TIMESTAMP';

/** Of a column of texts it may be that nobody knows what the database keeps in it: a key may be a number. */
export type StoredType = ColumnType | 'UNKNOWN';

/** The type that a mapped column has in the database. */
export type ColumnTypes = (table: TableId, column: ColumnId) => StoredType;

/** What the columns are where nothing else is known of them: dates are days with a time on the sheet's clock. */
export const usualTypes = (table: TableId, column: ColumnId): ColumnType => {
  const type = TABLES[table].columns.find(({ id }) => id === column)?.type;
  return type === 'number' ? 'FLOAT64' : type === 'date' ? 'DATETIME' : 'STRING';
};

/**
 * Where nothing is known of a database but how it keeps dates: texts may be keys of any type. A day with a time is compared
 * with a day rightly; a moment has a type of its own.
 */
export const typesByDates =
  (dates: 'DATE' | 'TIMESTAMP'): ColumnTypes =>
  (table, column) => {
    const usual = usualTypes(table, column);
    if (usual === 'DATETIME') return dates;
    return usual === 'STRING' ? 'UNKNOWN' : usual;
  };
