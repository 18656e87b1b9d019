/** Tells which sheets a table is read from: one, or several that hold its rows one after the other. */
import { textKey } from '../../core/text/text';
import type { ColumnId } from '../../model/catalogue/tables';

export interface OnSheets {
  /** Several hold the rows of the table one after the other, each below the same headers: ask `sheetsOf`. */
  readonly sheet: string | readonly string[];
}

/**
 * Stands in place of a header where the name of each sheet says whose rows it holds: no header begins with a blank. People
 * read and write `(sheet name)`.
 */
export const SHEET_NAME = ' (sheet name)';

/** The columns that the name of a sheet can be: a sheet is for a rep or a branch. */
export const NAMED_BY_SHEET = ['rep', 'region'] as const satisfies readonly ColumnId[];

export type NamedBySheet = (typeof NAMED_BY_SHEET)[number];

export const mayBeSheetName = (column: ColumnId): column is NamedBySheet =>
  NAMED_BY_SHEET.some((each) => each === column);

/** At least one, in the order in which their rows follow each other. */
export const sheetsOf = ({ sheet }: OnSheets): readonly string[] =>
  typeof sheet === 'string' ? [sheet] : sheet;

/** The only sheet of a table, or the first: examples are taken from there. */
export const firstSheet = (mapped: OnSheets): string => sheetsOf(mapped)[0] ?? '';

export const readsFrom = (mapped: OnSheets, sheet: string): boolean => sheetsOf(mapped).includes(sheet);

/** How a mapping names these sheets: one as a text, several as a list, each once. */
export function mappedTo(sheets: readonly string[]): OnSheets['sheet'] {
  const keys = sheets.map(textKey);
  const distinct = sheets.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
  const [only = '', ...others] = distinct;
  return others.length === 0 ? only : distinct;
}

export const areSameSheets = (one: OnSheets | undefined, other: OnSheets | undefined): boolean =>
  one !== undefined && other !== undefined && keyOf(one) === keyOf(other);

const keyOf = (mapped: OnSheets): string => JSON.stringify(sheetsOf(mapped).map(textKey).sort());
