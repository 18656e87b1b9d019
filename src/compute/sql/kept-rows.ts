/** Says in SQL which rows of a table count: those that are data, and one for each ID where the plan wants that. */
import type { Counting } from '../../data/reading/counting';
import { SHEET_NAME } from '../../data/mapping/mapped-sheets';
import { TOTAL } from '../../data/reading/extra-words';
import { idColumn, type ColumnId, type TableId } from '../../model/catalogue/tables';
import { any, call, isNull, not, type SqlExpression } from './expression';
import { rawColumn, writtenText, type Tables } from './source-columns';

export interface KeptRows {
  /** The condition on the rep, as it is written, of a row that is data; `undefined` where every row is. */
  readonly isData: (table: TableId, rep: SqlExpression) => SqlExpression | undefined;
  /** The column of IDs where rows that repeat one are left out; else `undefined`. */
  readonly idOf: (table: TableId) => ColumnId | undefined;
}

/**
 * A total in place of a rep is no data. Other rows that are none have no date, so they count nowhere; those that have one
 * are named by `sqlLimit`.
 */
export const keptRows = ({ extraRows, repeats }: Counting = {}, { mapping, values }: Tables): KeptRows => ({
  isData: (table, rep) => {
    const header = mapping[table]?.columns.rep;
    if (extraRows === 'counted' || header === undefined || header === SHEET_NAME) return undefined;
    return any(isNull(rep), not(call('matches', call('compared', rep), values.text(TOTAL.source))));
  },
  idOf: (table) => {
    const id = repeats === 'once' ? idColumn(table) : undefined;
    return id !== undefined && mapping[table]?.columns[id] !== undefined ? id : undefined;
  },
});

/** The condition on the rows of a table as they stand there. */
export const isDataIn = (tables: Tables, table: TableId, { isData }: KeptRows): SqlExpression | undefined => {
  const header = tables.mapping[table]?.columns.rep;
  if (header === undefined || header === SHEET_NAME) return undefined;
  return isData(table, writtenText(tables, table, 'rep', rawColumn(tables, table, 'rep')));
};
