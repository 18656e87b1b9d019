/** Makes a source of the rows of a table: the engine counts what it is asked. */
import { daysAmong } from '../../core/calendar/days';
import { once } from '../../core/once';
import type { SharedRow, TableRows } from '../../data/reading/table-rows';
import { namedRows } from '../../data/scopes/named-rows';
import { dateColumn } from '../../model/catalogue/tables';
import type { MappedTable, SourceOfRows } from '../../data/source';
import { countRows } from './count-rows';
import { rowTest } from './row-filter';

/** Without problems, and on no sheet: whoever read the rows knows of those. */
export const rowsSource = (rows: TableRows, mapped: MappedTable): SourceOfRows => ({
  ...{ table: rows.table, rows },
  ...{ columns: mapped.columns, won: mapped.won, lost: mapped.lost },
  ...{ scale: mapped.scale, customers: mapped.customers },
  length: rows.length,
  problems: [],
  decisions: [],
  named: once(() => namedRows(rows)),
  days: (date, within) => daysAmong(rows.numbers[date] ?? [], within),
  happened: (within) => daysAmong(datesOfEvents(rows, mapped), within),
  ...(hasParts(rows) ? { hasParts: true } : {}),
  measure: (question, sources) => countRows(rows, mapped, question, sources),
});

const hasParts = ({ shared = new Map<number, SharedRow>() }: TableRows): boolean =>
  [...shared.values()].some(({ shares }) => shares !== undefined);

function datesOfEvents(rows: TableRows, mapped: MappedTable): readonly number[] {
  const { table } = rows;
  const date = dateColumn(table);
  const counts = rowTest({ table, where: [] }, { rows, mapped, sources: {}, periods: [] });
  const dates = date === undefined ? [] : (rows.numbers[date] ?? []);
  return [...dates].filter((_, row) => counts(row, 0));
}
