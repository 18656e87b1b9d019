/** Describes a SQL expression as a tree of plain data, independent of any dialect. */
import type { ScopeType } from '../../data/scopes/scopes';

/** What the dialects write in different ways, and the aggregates. */
export type SqlFunction =
  /** What two texts must share to be the same name. */
  | 'compared'
  /** The same; NULL for a blank text. */
  | 'textKey'
  /** The key of a text; NULL for one that people write where there is no name. */
  | 'nameKey'
  /** Of a text's key what the spellings of one code share. */
  | 'codeKey'
  /** Of a text's key what the spellings of one phone number share; the second text where it is none. */
  | 'phoneKey'
  /** The text of a number that is a key. */
  | 'asText'
  /** A day as one with a time. */
  | 'dateTime'
  /** A moment as a day with a time on the clock of a zone. */
  | 'onClock'
  /** The day that a text such as `2026-10-05` names. */
  | 'day'
  /** Which day it is in a zone. */
  | 'today'
  /** How many days of a sorted list are not after a date. */
  | 'placeAmong'
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
  | { readonly kind: 'case'; readonly branches: readonly Branch[] }
  /** All that a row of a table holds but for one column, as one value: the same for two rows that are the same. */
  | { readonly kind: 'wholeRow'; readonly of: string; readonly but: string }
  | RowNumber;

interface Branch {
  readonly when: SqlExpression;
  readonly then: SqlExpression;
}

/** The place of a row, from 1, among those that are alike, in an order. */
interface RowNumber {
  readonly kind: 'rowNumber';
  readonly alike: readonly SqlExpression[];
  /** By the first of these values, then the next. */
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
  branches: [{ when, then }],
});

/** The first one whose condition holds; NULL where none does. */
export const caseOf = (branches: readonly Branch[]): SqlExpression => ({ kind: 'case', branches });

/** Each condition once. */
export const distinct = (conditions: readonly SqlExpression[]): readonly SqlExpression[] => [
  ...new Map(conditions.map((each) => [JSON.stringify(each), each])).values(),
];
