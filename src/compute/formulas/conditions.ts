/** Turns the time, scope and filters of a measure into conditions for COUNTIFS and similar functions. */
import type { ColumnId } from '../../model/catalogue/tables';
import { binary, EMPTY, text, type Expression } from '../../core/formula/expression';
import { wholeColumn } from '../../core/formula/reference';
import { filtersOf, wordsKept, type Filter } from '../../model/kpi/filter';
import { answersOf, NO_ANSWERS } from '../../model/kpi/scale';
import type { Measure, Time } from '../../model/kpi/measure';
import type { LocatedTable } from '../../data/mapping/locate';
import type { MappedTable } from '../../data/source';

/** The cells that a measure's formula reads besides its table. */
export interface MeasureCells {
  /** Whole numbers in cells that show them so: conditions join them to a text, where a date would become its text. */
  readonly start: Expression;
  readonly end: Expression;
  /** The column of the scope, and its names, each escaped by `literal`; the whole team has none. */
  readonly scope?: { readonly column: 'rep' | 'region'; readonly criteria: readonly Expression[] };
  /** The cells that hold the measure's operands, in the order of `operandsOf`. */
  readonly operands: readonly Expression[];
}

/** Wildcards and the escape sign stand for themselves in a criterion where `~` precedes them. */
export const literal = (name: string): string => name.replace(/[~*?]/g, '~$&');

/** A range and its criterion, then the next range. */
export type Conditions = readonly Expression[];

/** A column of the measure's table. */
export const columnOf = (located: LocatedTable, column: ColumnId): Expression =>
  wholeColumn(located.columns[column] ?? 0, located.sheet);

/** The filters that apply to the table as it is mapped. */
export const appliedFilters = (measure: Measure, mapped: MappedTable): readonly Filter[] =>
  filtersOf(measure, mapped.columns.status !== undefined);

/** What a measure's filters compare with, cell by cell: status words and texts escaped by `literal`, numbers. */
export const operandsOf = (measure: Measure, mapped: MappedTable): readonly (string | number)[] =>
  appliedFilters(measure, mapped).flatMap((filter) => operandsOfFilter(filter, mapped));

/** What one of them compares with. */
export function operandsOfFilter(filter: Filter, mapped: MappedTable): readonly (string | number)[] {
  switch (filter.kind) {
    case 'status':
      return wordsKept(filter, mapped).map(literal);
    case 'eq':
      return [typeof filter.value === 'string' ? literal(filter.value) : filter.value];
    case 'atLeast':
    case 'atMost':
      return [filter.value];
    case 'answer':
      return answersOf(filter.is, mapped.scale) ?? NO_ANSWERS;
    case 'present':
    case 'notBefore':
    case 'contacted':
      return [];
    default:
      return filter satisfies never;
  }
}

/**
 * The conditions under which a row counts, once for each way to fulfil them: no row fulfils two. Several status words
 * make several ways, and so do several names of a rep, and a last day that may be blank.
 */
export function alternativesOf(
  measure: Measure,
  located: LocatedTable,
  cells: MeasureCells,
): readonly Conditions[] {
  const { scope } = cells;
  const named: readonly Conditions[] = scope
    ? scope.criteria.map((name) => [columnOf(located, scope.column), binary(text('='), '&', name)])
    : [[]];
  let operand = 0;
  const filters = appliedFilters(measure, located).map((filter) => {
    const own = cells.operands.slice(operand, (operand += operandsOfFilter(filter, located).length));
    return waysOfFilter(filter, located, own);
  });
  return [waysOfTime(measure.time, located, cells), named, ...filters].reduce((ways, next) =>
    ways.flatMap((way) => next.map((conditions) => [...way, ...conditions])),
  );
}

function waysOfTime(time: Time, located: LocatedTable, { start, end }: MeasureCells): readonly Conditions[] {
  switch (time.kind) {
    case 'during': {
      const date = columnOf(located, time.date);
      return [[date, binary(text('>='), '&', start), date, binary(text('<'), '&', end)]];
    }
    case 'openAt': {
      const opened = [
        columnOf(located, time.since),
        binary(text('<'), '&', time.edges.includes('start') ? start : end),
      ];
      if (located.columns[time.until] === undefined) return [opened];
      const until = columnOf(located, time.until);
      const lasting = binary(text('>='), '&', time.edges.includes('end') ? end : start);
      return [
        [...opened, until, EMPTY],
        [...opened, until, lasting],
      ];
    }
    default:
      return time satisfies never;
  }
}

function waysOfFilter(
  filter: Filter,
  located: LocatedTable,
  operands: readonly Expression[],
): readonly Conditions[] {
  const compared = (column: ColumnId, comparison: string): readonly Conditions[] =>
    operands.map((operand) => [columnOf(located, column), binary(text(comparison), '&', operand)]);
  switch (filter.kind) {
    case 'status':
      return compared('status', '=');
    case 'eq':
      return compared(filter.column, '=');
    case 'atLeast':
      return compared(filter.column, '>=');
    case 'atMost':
      return compared(filter.column, '<=');
    case 'answer':
      return [['>=', '<='].flatMap((comparison, at) => compared(filter.column, comparison)[at] ?? [])];
    case 'present':
      return [[columnOf(located, filter.column), text(filter.type === 'text' ? '<>' : '>0')]];
    case 'notBefore':
      // Formulas are for clean tables, where the second date is never before the first.
      return [[filter.column, filter.than].flatMap((column) => [columnOf(located, column), text('>0')])];
    case 'contacted':
      throw new Error('a contact is no condition on one cell');
    default:
      return filter satisfies never;
  }
}
