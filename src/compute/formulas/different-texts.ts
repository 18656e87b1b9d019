/** Counts the different texts of a column over several sheets, or under conditions that a row can meet in several ways. */
import { binary, call, EMPTY, integer, sumOf, text, type Expression } from '../../core/formula/expression';
import type { MappedColumns } from '../../data/scopes/named-rows';
import type { LocatedTable, Placements } from '../../data/mapping/locate';
import type { ColumnId } from '../../model/catalogue/tables';
import type { Filter } from '../../model/kpi/filter';
import type { Measure, Time } from '../../model/kpi/measure';
import { appliedFilters, columnOf, operandsOfFilter, type MeasureCells } from './conditions';

/** The column whose different texts a measure counts, if any. */
export function textsOf(measure: Measure, { columns }: MappedColumns): ColumnId | undefined {
  const counts = measure.kind === 'distinct' || measure.kind === 'entries';
  return counts && columns[measure.column] !== undefined ? measure.column : undefined;
}

/** Stands for every row that does not count; the texts that do begin with another sign. */
const OTHER = text('-');
const TEXT = text('=');

/**
 * `ARRAYFORMULA(COUNTUNIQUE(IF(conditions;"="&LOWER(column);"-");…))-1`, with an `IF` for each sheet. Every sheet has a row
 * that does not count, its header, so that one of the different texts stands for all of these.
 */
export function differentTexts(
  measure: Measure,
  column: ColumnId,
  placements: Placements,
  cells: MeasureCells,
): Expression {
  const parts = placements.map((located) => {
    const texts = columnOf(located, column);
    const counts = [binary(texts, '<>', EMPTY), ...factorsOf(measure, located, cells)].reduce((left, right) =>
      binary(left, '*', right),
    );
    return call('IF', counts, binary(TEXT, '&', call('LOWER', texts)), OTHER);
  });
  return binary(call('ARRAYFORMULA', call('COUNTUNIQUE', ...parts)), '-', integer(1));
}

/** Each is 1 in a row that meets a condition, 0 in others. */
function factorsOf(measure: Measure, located: LocatedTable, cells: MeasureCells): readonly Expression[] {
  const { scope } = cells;
  let operand = 0;
  const filters = appliedFilters(measure, located).flatMap((filter) => {
    const own = cells.operands.slice(operand, (operand += operandsOfFilter(filter, located).length));
    return factorsOfFilter(filter, located, own);
  });
  return [
    ...factorsOfTime(measure.time, located, cells),
    ...(scope ? [sumOf(scope.criteria.map((name) => isText(columnOf(located, scope.column), name)))] : []),
    ...filters,
  ];
}

function factorsOfTime(
  time: Time,
  located: LocatedTable,
  { start, end }: MeasureCells,
): readonly Expression[] {
  switch (time.kind) {
    case 'during': {
      // A blank cell is before any date, a header after any.
      const date = columnOf(located, time.date);
      return [binary(date, '>=', start), binary(date, '<', end)];
    }
    case 'openAt': {
      const since = columnOf(located, time.since);
      const opened = [isNumber(since), binary(since, '<', time.edges.includes('start') ? start : end)];
      if (located.columns[time.until] === undefined) return opened;
      const until = columnOf(located, time.until);
      const last = time.edges.includes('end') ? end : start;
      return [...opened, sumOf([binary(until, '=', EMPTY), binary(until, '>=', last)])];
    }
    default:
      return time satisfies never;
  }
}

function factorsOfFilter(
  filter: Filter,
  located: LocatedTable,
  operands: readonly Expression[],
): readonly Expression[] {
  const numbers = (column: ColumnId, ...operators: readonly ('=' | '>=' | '<=')[]): readonly Expression[] => {
    const values = columnOf(located, column);
    const compared = operators.map((operator, at) => binary(values, operator, operands[at] ?? EMPTY));
    return [isNumber(values), ...compared];
  };
  const dates = (column: ColumnId): readonly Expression[] => {
    const values = columnOf(located, column);
    return [isNumber(values), binary(values, '>', integer(0))];
  };
  switch (filter.kind) {
    case 'status':
      return [sumOf(operands.map((word) => isText(columnOf(located, 'status'), word)))];
    case 'eq':
      return typeof filter.value === 'number'
        ? numbers(filter.column, '=')
        : operands.map((word) => isText(columnOf(located, filter.column), word));
    case 'atLeast':
      return numbers(filter.column, '>=');
    case 'atMost':
      return numbers(filter.column, '<=');
    case 'answer':
      return numbers(filter.column, '>=', '<=');
    case 'present':
      return filter.type === 'text'
        ? [binary(columnOf(located, filter.column), '<>', EMPTY)]
        : dates(filter.column);
    case 'notBefore':
      // Formulas are for clean tables, where the second date is never before the first.
      return [...dates(filter.column), ...dates(filter.than)];
    case 'contacted':
      throw new Error('a contact is no condition on one cell');
    default:
      return filter satisfies never;
  }
}

const isNumber = (values: Expression): Expression => call('ISNUMBER', values);

/** @param criterion a cell with a text that `literal` has escaped for other functions */
const isText = (values: Expression, criterion: Expression): Expression =>
  binary(call('LOWER', values), '=', call('LOWER', unescaped(criterion)));

/** Takes back what `literal` does, as a formula. */
const unescaped = (criterion: Expression): Expression =>
  ['*', '?', '~'].reduce((done, sign) => call('SUBSTITUTE', done, text(`~${sign}`), text(sign)), criterion);
