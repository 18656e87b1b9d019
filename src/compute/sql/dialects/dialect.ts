/** Describes where databases differ: in names, values, parameters, lists and functions. */
import type { SqlFunction } from '../expression';
import type { Literals } from './literals';

/** How a database spells what a query says, whether values are passed or written into the text. */
export interface Spelling {
  readonly name: string;
  /** A name of a table or column that people chose, quoted. */
  identifier(name: string): string;
  /** A table in its dataset or schema, quoted. */
  path(schema: string, table: string): string;
  /** All columns of a row of a table but one, as one value that can be compared. */
  wholeRow(of: string, but: string): string;
  readonly literals: Literals;
  /** Whether a text can be compared however its letters with accents are stored. */
  readonly composes: boolean;
  readonly functions: Readonly<Record<SqlFunction, (...args: readonly string[]) => string>>;
  /** Whether no table can have this name. */
  refusesTable(name: string): boolean;
  /** Whether no column can have this name. */
  refusesColumn(name: string): boolean;
}

/** How a query is printed whose values are parameters: passed by their names, or written in their place (`withValues`). */
export interface Dialect extends Spelling {
  parameter(name: string): string;
  /** The values of a list parameter and their places from 0, to stand after FROM. */
  list(parameter: string, value: string, place: string): string;
}
