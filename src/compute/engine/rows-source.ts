/** Makes a source of the rows of a table: the engine counts what it is asked. */
import { daysAmong } from '../../core/calendar/days';
import { once } from '../../core/once';
import type { TableRows } from '../../data/reading/table-rows';
import { namedRows } from '../../data/scopes/named-rows';
import type { MappedTable, SourceOfRows } from '../../data/source';
import { countRows } from './count-rows';

/** Without problems, and on no sheet: whoever read the rows knows of those. */
export const rowsSource = (rows: TableRows, { columns, won, lost }: MappedTable): SourceOfRows => ({
  ...{ table: rows.table, columns, won, lost, rows },
  length: rows.length,
  problems: [],
  decisions: [],
  named: once(() => namedRows(rows)),
  days: (date, within) => daysAmong(rows.numbers[date] ?? [], within),
  measure: (question, sources) => countRows(rows, { columns, won, lost }, question, sources),
});
