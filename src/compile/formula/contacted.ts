/** The open customers with a contact in the period, as one formula over two tables. */
import type { TableId } from '../../catalogue/tables';
import { binary, call, EMPTY, integer, text, type Expression } from '../../formula/expression';
import type { Contacted } from '../../kpi/filter';
import type { OpenAt } from '../../kpi/measure';
import type { Source } from '../../mapping/source';
import type { Sources } from '../engine/engine';
import { columnOf, type MeasureCells } from './conditions';

/** `SUMPRODUCT` over the customers; a row counts where `COUNTIFS` finds a contact under its name. */
export function contactedFormula(
  time: OpenAt,
  { column, by }: Contacted,
  source: Source,
  sources: Sources,
  { start, end, scope }: MeasureCells,
): Expression {
  const contacts = sources[by.table as TableId];
  if (!contacts) throw new Error(`table ${by.table} is not mapped`);
  const [since, name, date] = [
    columnOf(source, time.since),
    columnOf(source, column),
    columnOf(contacts, by.date),
  ];
  const contactsOf = call(
    'COUNTIFS',
    columnOf(contacts, by.column),
    binary(text('='), '&', escaped(name)),
    date,
    binary(text('>='), '&', start),
    date,
    binary(text('<'), '&', end),
  );
  const factors = [
    // A blank cell is less than any date, a header more than any.
    binary(since, '>', integer(0)),
    binary(since, '<', time.edges.includes('start') ? start : end),
    ...(source.columns.until === undefined
      ? []
      : [stillOpen(columnOf(source, time.until), time.edges.includes('end') ? end : start)]),
    ...(scope ? [binary(asText(columnOf(source, scope.column)), '=', scope.name)] : []),
    binary(name, '<>', EMPTY),
    binary(contactsOf, '>', integer(0)),
  ];
  return call(
    'SUMPRODUCT',
    factors.reduce((left, right) => binary(left, '*', right)),
  );
}

const stillOpen = (until: Expression, day: Expression): Expression =>
  binary(binary(binary(until, '=', EMPTY), '+', binary(until, '>=', day)), '>', integer(0));

/** Reps may be numbers; the names of scopes are texts. */
const asText = (value: Expression): Expression => binary(value, '&', EMPTY);

/** What `literal` does, as a formula. */
const escaped = (name: Expression): Expression =>
  ['~', '*', '?'].reduce((done, sign) => call('SUBSTITUTE', done, text(sign), text(`~${sign}`)), name);
