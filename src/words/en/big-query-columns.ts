/** Says which columns of a table in BigQuery cannot be read, and what to do, in English. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import { columns, tables } from './names';

const of = (table: TableId): string => `“${tables[table]}”`;

/** What a view or another column would have to give. */
const remedies = {
  dateInText:
    'Dates in texts cannot be told apart by day. Make a view in which the column is a date, for example PARSE_DATE("%d/%m/%Y", column), and map the table to the view.',
  dateInNumber:
    'Make a view in which the column is a date, for example DATE(TIMESTAMP_SECONDS(column), "Asia/Ho_Chi_Minh") for seconds, or PARSE_DATE("%Y%m%d", CAST(column AS STRING)) for numbers such as 20261005, and map the table to the view.',
  numberInText:
    'Make a view in which the column is a number, for example SAFE_CAST(column AS NUMERIC), and map the table to the view.',
  other:
    'Choose another column, or make a view that gives this one in another type, and map the table to it.',
};

export const bigQueryColumns = {
  repeatedColumn: (table: TableId, header: string) =>
    `The table ${of(table)}: “${header}” is a list in each row (REPEATED). Make a view with one row for each entry by UNNEST, and map the table to the view.`,
  wrongType: (
    table: TableId,
    header: string,
    column: ColumnId,
    type: string,
    remedy: keyof typeof remedies,
  ) =>
    `The table ${of(table)}: “${header}” is of the type ${type} in BigQuery, which cannot be used as “${columns[column]}”. ${remedies[remedy]}`,
};
