/** The KPIs as native spreadsheet formulas: one measure or one KPI value to one formula. */
import { TABLES, type ColumnId, type TableId } from '../catalogue/tables';
import { binary, call, EMPTY, integer, sumOf, text, when, type Expression } from '../formula/expression';
import { wholeColumn } from '../formula/reference';
import { measuresOf, type Value } from '../kpi/kpi';
import { filtersOf, type Measure } from '../kpi/measure';
import type { Source } from '../mapping/source';

/** The cells that a measure's formula reads besides its table. */
export interface MeasureCells {
  readonly start: Expression;
  readonly end: Expression;
  /** The column and the name of the scope; the whole team has none. */
  readonly scope?: { readonly column: 'rep' | 'region'; readonly name: Expression };
  /** The cells that hold the words of the measure's status filter, escaped by `literal`. */
  readonly words: readonly Expression[];
}

/** Wildcards and the escape sign stand for themselves in a criterion where `~` precedes them. */
export const literal = (name: string): string => name.replace(/[~*?]/g, '~$&');

/** The status words that a measure's formula looks for; empty where it has no status filter. */
export function wordsOf(measure: Measure, source: Source): readonly string[] {
  const filters = filtersOf(measure, TABLES[measure.table as TableId], source.columns.status !== undefined);
  return [...new Set(filters.flatMap((filter) => source[filter.means]))];
}

type Condition = readonly [range: Expression, criterion: Expression];

const equals = (name: Expression): Expression => binary(text('='), '&', name);

/** A measure as one formula over its table's columns. */
export function measureFormula(measure: Measure, source: Source, cells: MeasureCells): Expression {
  const range = (column: ColumnId): Expression => wholeColumn(source.columns[column] ?? 0, source.sheet);
  const date = range(measure.when as ColumnId);
  const conditions: readonly Condition[] = [
    [date, binary(text('>='), '&', cells.start)],
    [date, binary(text('<'), '&', cells.end)],
    ...(cells.scope ? [[range(cells.scope.column), equals(cells.scope.name)] as const] : []),
  ];
  const alternatives: readonly (readonly Condition[])[] =
    cells.words.length === 0
      ? [conditions]
      : cells.words.map((word) => [...conditions, [range('status'), equals(word)] as const]);
  return sumOf(alternatives.map((each) => overRows(measure, range, each.flat())));
}

function overRows(
  measure: Measure,
  range: (column: ColumnId) => Expression,
  conditions: readonly Expression[],
): Expression {
  switch (measure.kind) {
    case 'count':
      return call('COUNTIFS', ...conditions);
    case 'sum':
      return call('SUMIFS', range(measure.column as ColumnId), ...conditions);
    default:
      return measure satisfies never;
  }
}

/** A KPI value as arithmetic on cells that hold its measures; blank where the engine has no value. */
export function valueFormula(value: Value, read: (measure: Measure) => Expression): Expression {
  const blanks = measuresOf(value).map((measure) => binary(read(measure), '=', EMPTY));
  const [first, ...others] = blanks;
  const anyBlank = first && (others.length > 0 ? call('OR', ...blanks) : first);
  return anyBlank ? when(anyBlank, EMPTY, arithmetic(value, read)) : arithmetic(value, read);
}

function arithmetic(value: Value, read: (measure: Measure) => Expression): Expression {
  switch (value.kind) {
    case 'count':
    case 'sum':
      return read(value);
    case 'ratio': {
      const denominator = arithmetic(value.denominator, read);
      const quotient = binary(arithmetic(value.numerator, read), '/', denominator);
      return when(binary(denominator, '=', integer(0)), EMPTY, quotient);
    }
    default:
      return value satisfies never;
  }
}
