/** A sheet that a person has chosen for a table to its proposed columns, each with its reasons and real cells. */
import { TABLES, type ColumnId, type TableId } from '../catalogue/tables';
import type { ColumnType } from '../kpi/table';
import type { TimeZone } from '../periods/time-zone';
import type { SheetCells } from '../rows/cells';
import { isBlank, textKey } from '../rows/text';
import { shownText } from '../rows/text-column';
import { columnContent, filledCells } from './column-content';
import { withColumnsByValues } from './find-by-values';
import { columnsByHeader, missingIn, type FoundColumn, type FoundColumns } from './find-columns';
import type { TableMapping } from './mapping';
import { mappingFrom } from './propose';
import { HEADER_DEPTH } from './source';

/**
 * What speaks for a column, and what against it. `header`: its header is known. `part`: its header contains a known word.
 * `onlyOne`: no other column holds such values. `values`: so many of the cells that were looked at can be read; with
 * `of` 0 the column is empty. `noHeader`: it cannot be mapped before it has one. `sameHeader`: other columns have the
 * same header, and are not read.
 */
export type Reason =
  | { readonly kind: 'header' | 'part' | 'onlyOne' | 'noHeader' }
  | {
      readonly kind: 'values';
      readonly readable: number;
      readonly of: number;
      readonly expected: ColumnType;
    }
  | { readonly kind: 'sameHeader'; readonly columns: readonly number[] };

export interface ProposedColumn {
  readonly id: ColumnId;
  /** From 1. */
  readonly column: number;
  /** Blank where the column has none. */
  readonly header: string;
  /** `sure`: a known header, once on the sheet, above values of which at least 9 of 10 can be read. */
  readonly confidence: 'sure' | 'likely';
  readonly reasons: readonly Reason[];
  /** The first three different cells, as texts. */
  readonly preview: readonly string[];
}

export interface ProposedTable {
  readonly table: TableId;
  readonly sheet: string;
  /** From 1. */
  readonly headerRow: number;
  /** In the order of the table's columns. */
  readonly columns: readonly ProposedColumn[];
  /** The required columns that are not proposed, or have no header by which they could be mapped. */
  readonly missing: readonly ColumnId[];
  /** What can be mapped; of use where nothing is missing. */
  readonly mapping: TableMapping;
}

/** @returns `undefined` where no row looks like headers */
export function proposeColumns(table: TableId, cells: SheetCells, zone: TimeZone): ProposedTable | undefined {
  const byHeader = columnsByHeader(table, cells) ?? anyHeaders(cells);
  if (!byHeader) return undefined;
  const found = withColumnsByValues(table, cells, byHeader, () => true);
  return {
    table,
    sheet: cells.sheet,
    headerRow: found.headerRow,
    columns: found.columns.map((each) => proposed(table, cells, found, each, zone)),
    missing: missingIn(table, found),
    mapping: mappingFrom(cells, found),
  };
}

/** The first row of nothing but two texts or more, where no header is known. */
function anyHeaders({ values }: SheetCells): FoundColumns | undefined {
  const index = values.slice(0, HEADER_DEPTH).findIndex((row) => {
    const filled = row.filter((value) => !isBlank(value));
    return filled.length > 1 && filled.every((value) => typeof value === 'string');
  });
  return index < 0 ? undefined : { headerRow: index + 1, columns: [] };
}

/** The first three different cells below a header, as texts: dates as `2026-10-05`, numbers in plain digits. */
export function columnPreview(
  cells: SheetCells,
  headerRow: number,
  column: number,
  zone: TimeZone,
): readonly string[] {
  const texts = filledCells(cells, headerRow, column, MOST_LOOKED_AT).map((value) => shownText(value, zone));
  return [...new Set(texts)].slice(0, MOST_SHOWN);
}

const MOST_LOOKED_AT = 50;
const MOST_SHOWN = 3;

/** The share of the cells that must be readable for a column to be sure. */
const SURE = 0.9;

function proposed(
  table: TableId,
  cells: SheetCells,
  { headerRow }: FoundColumns,
  { id, header: { column, text }, by }: FoundColumn,
  zone: TimeZone,
): ProposedColumn {
  const expected = TABLES[table].columns.find((each) => each.id === id)?.type ?? 'text';
  const { filled, readable } = columnContent(cells, headerRow, column);
  const twins =
    text === '' ? [] : columnsWithHeader(cells, headerRow, text).filter((each) => each !== column);
  const isSure = by === 'header' && filled > 0 && readable[expected] >= filled * SURE && twins.length === 0;
  return {
    id,
    column,
    header: text,
    confidence: isSure ? 'sure' : 'likely',
    reasons: [
      { kind: by === 'values' ? 'onlyOne' : by },
      { kind: 'values', readable: readable[expected], of: filled, expected },
      ...(text === '' ? [{ kind: 'noHeader' } as const] : []),
      ...(twins.length > 0 ? [{ kind: 'sameHeader', columns: twins } as const] : []),
    ],
    preview: columnPreview(cells, headerRow, column, zone),
  };
}

const columnsWithHeader = ({ values }: SheetCells, headerRow: number, header: string): readonly number[] =>
  (values[headerRow - 1] ?? []).flatMap((value, index) =>
    typeof value === 'string' && textKey(value) === textKey(header) ? [index + 1] : [],
  );
