/** Proposes columns, with reasons, for a table whose sheet a person has chosen, and shows some of their cells. */
import { TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';
import type { ColumnType } from '../../model/catalogue/table';
import type { SheetCells } from '../../core/text/cells';
import { isBlank, textKey } from '../../core/text/text';
import { shownCell, type Showing } from '../../core/text/shown-cell';
import { columnContent, filledCells } from './column-content';
import { withColumnsByValues } from './find-by-values';
import { columnsByHeader, type FoundColumn, type FoundColumns } from './find-columns';
import { HEADER_DEPTH } from './locate';

/**
 * What speaks for a column, and what against it. `header`: its header is known. `part`: its header contains a known word.
 * `onlyOne`: no other column holds such values. `values`: so many of the cells that were looked at can be read; with
 * `of` 0 the column is empty. `sameHeader`: other columns have the same header, and are not read.
 */
export type Reason =
  | { readonly kind: 'header' | 'part' | 'onlyOne' }
  | {
      readonly kind: 'values';
      readonly readable: number;
      readonly of: number;
      readonly expected: ColumnType;
    }
  | { readonly kind: 'sameHeader'; readonly columns: readonly number[] };

export interface ProposedColumn {
  readonly id: ColumnId;
  readonly header: string;
  /** `sure`: a known header, once on the sheet, above values of which at least 9 of 10 can be read. */
  readonly confidence: 'sure' | 'likely';
  readonly reasons: readonly Reason[];
}

/**
 * The columns that can be mapped, in the order of the table's: those with a header. None where no row looks like
 * headers.
 */
export function proposeColumns(table: TableId, cells: SheetCells): readonly ProposedColumn[] {
  const byHeader = columnsByHeader(table, cells) ?? anyHeaders(cells);
  if (!byHeader) return [];
  const { headerRow, columns } = withColumnsByValues(table, cells, byHeader, () => true);
  return columns
    .filter(({ header }) => header.text !== '')
    .map((column) => proposed(table, cells, headerRow, column));
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
  showing: Showing,
): readonly string[] {
  const texts = filledCells(cells, headerRow, column, MOST_LOOKED_AT).map((value) =>
    shownCell(value, showing).trim(),
  );
  return [...new Set(texts)].slice(0, MOST_SHOWN);
}

const MOST_LOOKED_AT = 50;
const MOST_SHOWN = 3;

/** The share of the cells that must be readable for a column to be sure. */
const SURE = 0.9;

function proposed(
  table: TableId,
  cells: SheetCells,
  headerRow: number,
  { id, header: { column, text }, by }: FoundColumn,
): ProposedColumn {
  const expected = TABLES[table].columns.find((each) => each.id === id)?.type ?? 'text';
  const { filled, readable } = columnContent(cells, headerRow, column);
  const twins = columnsWithHeader(cells, headerRow, text).filter((each) => each !== column);
  const isSure = by === 'header' && filled > 0 && readable[expected] >= filled * SURE && twins.length === 0;
  return {
    id,
    header: text,
    confidence: isSure ? 'sure' : 'likely',
    reasons: [
      { kind: by === 'values' ? 'onlyOne' : by },
      { kind: 'values', readable: readable[expected], of: filled, expected },
      ...(twins.length > 0 ? [{ kind: 'sameHeader', columns: twins } as const] : []),
    ],
  };
}

const columnsWithHeader = ({ values }: SheetCells, headerRow: number, header: string): readonly number[] =>
  (values[headerRow - 1] ?? []).flatMap((value, index) =>
    typeof value === 'string' && textKey(value) === textKey(header) ? [index + 1] : [],
  );
