/** Finds the header row of a sheet, and looks at what its columns hold. */
import type { Cell, SheetCells } from '../../core/text/cells';
import { isErrorValue } from '../../core/text/error-value';
import { once } from '../../core/once';
import { isBlank, plainText, textKey } from '../../core/text/text';
import { columnContent, type ColumnContent } from './column-content';
import { headerKeys } from './header-key';
import { isAnyHeader } from './known-headers';
import { HEADER_DEPTH } from './locate';
import { unclearHeaders, type UnclearHeader } from './unclear-headers';
import type { SheetHead } from './sheet-head';

interface Header {
  /** From 1. */
  readonly column: number;
  /** Blank where the column has none. */
  readonly text: string;
  readonly keys: readonly string[];
}

/** A column of a sheet, and what its cells hold, once somebody asks. */
export interface SheetColumn extends Header {
  readonly content: () => ColumnContent;
}

export interface SheetColumns {
  readonly cells: SheetCells;
  /** From 1. */
  readonly headerRow: number;
  /** Those with a header, then those without. */
  readonly columns: readonly SheetColumn[];
  /** Those that name none of their columns: these are among the columns without a header. */
  readonly unclear: readonly UnclearHeader[];
}

/** @returns `undefined` where no row looks like headers */
export function sheetColumns(cells: SheetCells): SheetColumns | undefined {
  const headerRow = rowOfKnown(cells) ?? firstRowOfTexts(cells);
  if (headerRow === undefined) return undefined;
  const unclear = unclearHeaders(cells, headerRow);
  const unnamed = new Set(unclear.flatMap(({ columns }) => columns));
  const all = cells.values[headerRow - 1] ?? [];
  const row = all
    .slice(0, besideAt(cells, headerRow, all))
    .map((value, index) => (unnamed.has(index + 1) ? '' : value));
  const nameless = row.flatMap((value, index): readonly Header[] =>
    isBlank(value) ? [{ column: index + 1, text: '', keys: [] }] : [],
  );
  return {
    cells,
    headerRow,
    unclear,
    columns: [...headersIn(row), ...nameless].map((header) => ({
      ...header,
      content: once(() => columnContent(cells, headerRow, header.column)),
    })),
  };
}

/**
 * Where, from 0, another table begins beside the first: behind a blank column, with a header that stands before it, too.
 * Whatever stands there says nothing of the rows of the first.
 */
function besideAt({ values }: SheetCells, headerRow: number, row: readonly Cell[]): number {
  const rows = values.slice(headerRow - 1);
  const gap = row.findIndex(
    (value, at) => at > 0 && isBlank(value) && rows.every((each) => isBlank(each[at] ?? '')),
  );
  if (gap < 0) return row.length;
  const before = new Set(headersIn(row.slice(0, gap)).map(({ text }) => textKey(text)));
  return headersIn(row.slice(gap)).some(({ text }) => before.has(textKey(text))) ? gap : row.length;
}

/** The headers of a row; of equal texts the leftmost counts, as in reading. */
function headersIn(row: readonly Cell[]): readonly Header[] {
  const headers = new Map<string, Header>();
  row.forEach((value, index) => {
    if (typeof value !== 'string' || isBlank(value) || isErrorValue(value)) return;
    const key = textKey(value);
    if (!headers.has(key))
      headers.set(key, { column: index + 1, text: plainText(value), keys: headerKeys(value) });
  });
  return [...headers.values()];
}

/** Titles may stand above the header row: it is the first of those with the most known headers, of such the fullest. */
function rowOfKnown({ values }: SheetCells): number | undefined {
  const rows = values.slice(0, HEADER_DEPTH).map((row, index) => {
    const headers = headersIn(row);
    const known = headers.filter(({ keys }) => isAnyHeader(keys)).length;
    return { number: index + 1, known, filled: headers.length };
  });
  const [best] = rows
    .filter(({ known }) => known > 0)
    .sort((a, b) => b.known - a.known || b.filled - a.filled);
  return best?.number;
}

/** The first row of nothing but two texts or more. */
function firstRowOfTexts({ values }: SheetCells): number | undefined {
  const index = values.slice(0, HEADER_DEPTH).findIndex((row) => {
    const filled = row.filter((value) => !isBlank(value));
    return filled.length > 1 && filled.every((value) => typeof value === 'string');
  });
  return index < 0 ? undefined : index + 1;
}

/** The texts of the row that looks most like headers: the first with the most texts and nothing else in it. */
export function bestHeaders({ top }: Pick<SheetHead, 'top'>): readonly string[] {
  const rows = top.slice(0, HEADER_DEPTH).map((row) => ({
    texts: headersIn(row).map(({ text }) => text),
    isPure: row.every((value) => typeof value === 'string'),
  }));
  const [best] = rows
    .filter(({ texts, isPure }) => isPure && texts.length > 1)
    .sort((a, b) => b.texts.length - a.texts.length);
  return best?.texts ?? [];
}
