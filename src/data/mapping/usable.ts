/** Keeps the part of a mapping that fits the sheets, and says what is wrong with the rest. */
import type { TableId } from '../../model/catalogue/tables';
import { Refusal } from '../../words/refusal';
import type { SheetCells } from '../../core/text/cells';
import { mappedTables, type Mapping, type TableMapping } from './mapping';
import { locate } from './locate';
import { sheetsOf } from './mapped-sheets';
import { refuseUnreadable } from './unreadable-column';

export interface UsableMapping {
  readonly mapping: Mapping;
  /** Why each table that is left out cannot be read. */
  readonly refused: readonly Refusal[];
}

export function usableMapping(
  mapping: Mapping,
  cellsOf: (sheet: string) => SheetCells | undefined,
): UsableMapping {
  const refused: Refusal[] = [];
  const usable = mappedTables(mapping).filter(([table, each]) => {
    const refusal = firstRefusal(table, each, cellsOf);
    if (refusal) refused.push(refusal);
    return !refusal;
  });
  return { mapping: Object.fromEntries(usable), refused };
}

/** Rows of some of its sheets would make wrong numbers: a table is read from all of them, or not at all. */
function firstRefusal(
  table: TableId,
  mapping: TableMapping,
  cellsOf: (sheet: string) => SheetCells | undefined,
): Refusal | undefined {
  try {
    for (const sheet of sheetsOf(mapping)) {
      const cells = cellsOf(sheet);
      if (!cells) return new Refusal((m) => m.errors.sheetNotFound(table, sheet));
      refuseUnreadable(locate(table, mapping, cells), cells);
    }
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
