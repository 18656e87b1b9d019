/** Describes a SQL expression as a tree of plain data, independent of any dialect. */
import type { ScopeType } from '../../data/scopes/scopes';

/** What the dialects write in different ways, and the aggregates. */
export type SqlFunction =
  /** What two texts must share to be the same name; NULL for a blank text. */
  | 'textKey'
  /** The key of a text; NULL for one that people write where there is no name. */
  | 'nameKey'
  /** Of a text's key what the spellings of one code share. */
  | 'codeKey'
  /** Of a text's key what the spellings of one phone number share; the second text where it is none. */
  | 'phoneKey'
  /** A day, or a day with a time, on the clock of the sheet. */
  | 'dateTime'
  /** The day of a date with a time, and the day after it, both at midnight. */
  | 'startOfDay'
  | 'nextDay'
  /** The days from the first date to the second, with fractions. */
  | 'daysBetween'
  | 'coalesce'
  | 'count'
  | 'sum'
  | 'countDistinct'
  /** A text that stands for a blank one, which `countEntries` counts each time. */
  | 'orBlank'
  | 'countEntries'
  /** The lowest and the highest of the values. */
  | 'min'
  | 'max'
  /** Whether a pattern, in the syntax of RE2, is found in a text. */
  | 'matches';

export type Comparison = '=' | '<' | '<=' | '>' | '>=';

export type SqlExpression =
  | { readonly kind: 'column'; readonly of: string | undefined; readonly name: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'scopeType'; readonly value: ScopeType }
  | { readonly kind: 'call'; readonly fn: SqlFunction; readonly args: readonly SqlExpression[] }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: SqlExpression;
      readonly right: SqlExpression;
    }
  | { readonly kind: 'oneOf'; readonly value: SqlExpression; readonly among: readonly SqlExpression[] }
  | { readonly kind: 'isNull'; readonly value: SqlExpression }
  | { readonly kind: 'isFilled'; readonly value: SqlExpression }
  | { readonly kind: 'all'; readonly conditions: readonly SqlExpression[] }
  | { readonly kind: 'any'; readonly conditions: readonly SqlExpression[] }
  | { readonly kind: 'not'; readonly condition: SqlExpression }
  | { readonly kind: 'case'; readonly when: SqlExpression; readonly then: SqlExpression }
  /** All that a row of a table holds but for one column, as one value: the same for two rows that are the same. */
  | { readonly kind: 'wholeRow'; readonly of: string; readonly but: string }
  | RowNumber
  | OtherRow;

/** The place of a row, from 1, among those that are alike, in an order. */
interface RowNumber {
  readonly kind: 'rowNumber';
  readonly alike: readonly SqlExpression[];
  /** By the first of these values, then the next. */
  readonly by: readonly SqlExpression[];
}

/** A value of other rows that are alike, in an order: of the next one, or the highest of all before; NULL where there is none. */
interface OtherRow {
  readonly kind: 'next' | 'highestBefore';
  readonly value: SqlExpression;
  readonly alike: readonly SqlExpression[];
  readonly by: readonly SqlExpression[];
}

/** A column of a table by the name that the query gives that table, or of a list by its own name alone. */
export const column = (of: string | undefined, name: string): SqlExpression => ({ kind: 'column', of, name });

export const parameter = (name: string): SqlExpression => ({ kind: 'parameter', name });

export const integer = (value: number): SqlExpression => ({ kind: 'integer', value });

/** One of the product's own three words: nothing that a person typed. */
export const scopeType = (value: ScopeType): SqlExpression => ({ kind: 'scopeType', value });

export const call = (fn: SqlFunction, ...args: readonly SqlExpression[]): SqlExpression => ({
  kind: 'call',
  fn,
  args,
});

export const compare = (left: SqlExpression, operator: Comparison, right: SqlExpression): SqlExpression => ({
  kind: 'compare',
  operator,
  left,
  right,
});

export const equal = (left: SqlExpression, right: SqlExpression): SqlExpression => compare(left, '=', right);

/** False where there is nothing to be one of. */
export const oneOf = (value: SqlExpression, among: readonly SqlExpression[]): SqlExpression => ({
  kind: 'oneOf',
  value,
  among,
});

export const isNull = (value: SqlExpression): SqlExpression => ({ kind: 'isNull', value });

export const isFilled = (value: SqlExpression): SqlExpression => ({ kind: 'isFilled', value });

/** All of at least one condition. */
export const all = (...conditions: readonly SqlExpression[]): SqlExpression => ({ kind: 'all', conditions });

/** One of at least one condition. */
export const any = (...conditions: readonly SqlExpression[]): SqlExpression => ({ kind: 'any', conditions });

export const not = (condition: SqlExpression): SqlExpression => ({ kind: 'not', condition });

export const wholeRow = (of: string, but: string): SqlExpression => ({ kind: 'wholeRow', of, but });

export const rowNumber = (alike: readonly SqlExpression[], by: readonly SqlExpression[]): SqlExpression => ({
  kind: 'rowNumber',
  alike,
  by,
});

/** NULL where the condition does not hold. */
export const onlyWhen = (when: SqlExpression, then: SqlExpression): SqlExpression => ({
  kind: 'case',
  when,
  then,
});

export const next = (
  value: SqlExpression,
  alike: readonly SqlExpression[],
  by: readonly SqlExpression[],
): SqlExpression => ({ kind: 'next', value, alike, by });

export const highestBefore = (
  value: SqlExpression,
  alike: readonly SqlExpression[],
  by: readonly SqlExpression[],
): SqlExpression => ({ kind: 'highestBefore', value, alike, by });
