/** Counts the open customers with a contact in the period, in one formula over two tables. */
import {
  binary,
  call,
  EMPTY,
  integer,
  sumOf,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import type { Contacted } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import type { LocatedTable, LocatedTables } from '../../data/mapping/locate';
import { alternativesOf, columnOf, type Conditions, type MeasureCells } from './conditions';

/**
 * `COUNTIFS` over the customers, once for each name that was contacted in the period: a formula reads the customers as
 * often as there are such names, and not the contacts as often as there are customers. Few customers have a last day that
 * is yet to come: where a scope has none of them, the names are not listed a second time.
 *
 * @param measure counts customers under no other condition
 */
export function contactedFormula(
  measure: Measure,
  { column, by }: Contacted,
  located: LocatedTable,
  tables: LocatedTables,
  cells: MeasureCells,
): Expression {
  const [contacts] = tables[by.table] ?? [];
  if (!contacts) throw new Error(`table ${by.table} is not mapped`);
  const [name, date] = [columnOf(contacts, by.column), columnOf(contacts, by.date)];
  const { start, end } = cells;
  const inPeriod = [date, binary(text('>='), '&', start), date, binary(text('<'), '&', end)];
  // A blank cell is before any date, a header after any.
  const factors = [binary(date, '>=', start), binary(date, '<', end), binary(name, '<>', EMPTY)].reduce(
    (left, right) => binary(left, '*', right),
  );
  const names = call('UNIQUE', call('FILTER', name, factors));
  const ways = alternativesOf({ ...measure, where: [] }, located, cells).map((open) => {
    const named = [...open, columnOf(located, column), binary(text('='), '&', escaped(names))];
    return unlessNone(open, call('SUMPRODUCT', call('COUNTIFS', ...named)));
  });
  return unlessNone([...inPeriod, name, text('<>')], sumOf(ways));
}

/** What is not 0 only where some rows meet the conditions, and calculated only there. */
const unlessNone = (conditions: Conditions, count: Expression): Expression =>
  when(binary(call('COUNTIFS', ...conditions), '=', integer(0)), integer(0), count);

/** What `literal` does, as a formula. */
const escaped = (name: Expression): Expression =>
  ['~', '*', '?'].reduce((done, sign) => call('SUBSTITUTE', done, text(sign), text(`~${sign}`)), name);
