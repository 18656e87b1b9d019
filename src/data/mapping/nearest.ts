/** Finds the table that is nearest to being recognised, where none was, so that a person can be told what is missing. */
import {
  columnsOf,
  TABLE_IDS,
  tellingColumns,
  tells,
  type ColumnId,
  type TableId,
} from '../../model/catalogue/tables';
import type { SheetCells } from '../../core/text/cells';
import { isMisfit, type Looking } from './evidence';
import { isNamedFor } from './known-headers';
import { knownReps } from './known-reps';
import { matchColumns, missingIn, type Match } from './match-columns';
import { sheetColumns, type SheetColumns } from './sheet-columns';

export interface Nearest {
  readonly sheet: string;
  readonly table: TableId;
  /** The columns that tell the table and that no header names. */
  readonly missing: readonly ColumnId[];
  /** Headers of the sheet that name a column that tells the table, and whose values cannot be read as such. */
  readonly misfits: readonly Misfit[];
}

interface Misfit {
  readonly header: string;
  readonly column: ColumnId;
}

/** @returns `undefined` where no sheet has a column that any table needs, or a name that speaks for one */
export function nearestTable(sheets: readonly SheetCells[]): Nearest | undefined {
  const looked = sheets.flatMap((cells) => sheetColumns(cells) ?? []);
  const looking = { reps: knownReps(looked) };
  const near = looked.flatMap((sheet) => nearTables(sheet, looking)).sort((a, b) => b.nearness - a.nearness);
  const [best] = near;
  if (!best || best.nearness === 0) return undefined;
  const { match } = best;
  return {
    sheet: match.sheet.cells.sheet,
    table: match.table,
    missing: missingIn(match),
    misfits: misfitsOf(match.sheet, [match.table]),
  };
}

/**
 * Nearness: the share of the telling columns that were found, and less where only a header names them, and more where
 * the sheet is named for the table.
 */
const nearTables = (
  sheet: SheetColumns,
  looking: Looking,
): readonly { readonly match: Match; readonly nearness: number }[] =>
  TABLE_IDS.filter((table) => table !== 'team').map((table) => {
    const match = matchColumns(table, sheet, looking);
    const telling = tellingColumns(table).length;
    const found = telling - missingIn(match).length + misfitsOf(sheet, [table]).length * MISFIT;
    return { match, nearness: found / telling + (isNamedFor(table, sheet.cells.sheet) ? NAMED : 0) };
  });

/** A name says as much as half of the telling columns, and a header above other values as half of such a column. */
const NAMED = 0.5;
const MISFIT = 0.5;

function misfitsOf({ columns }: SheetColumns, tables: readonly TableId[]): readonly Misfit[] {
  const parts = tables.flatMap(columnsOf).filter((part) => tells(part) && part.type !== 'text');
  return columns.flatMap((column) => {
    const part = parts.find((each) => isMisfit(each, column));
    return part ? [{ header: column.text, column: part.id }] : [];
  });
}
