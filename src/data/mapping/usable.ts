/** Keeps the part of a mapping that fits the sheets, and says what is wrong with the rest. */
import type { TableId } from '../../model/catalogue/tables';
import { Refusal } from '../../words/refusal';
import type { SheetCells } from '../../core/text/cells';
import { mappedTables, type Mapping, type TableMapping } from './mapping';
import { locate } from './locate';
import { sheetsOf } from './mapped-sheets';
import { refuseUnreadable } from './unreadable-column';
import { isInWarehouse, warehousePath } from './warehouse-table';

export interface UsableMapping {
  readonly mapping: Mapping;
  /** Why each table that is left out cannot be read. */
  readonly refused: readonly Refusal[];
}

/** @param readsElsewhere whether tables that stand on no sheet are read: what is wrong with them is known when they are asked */
export function usableMapping(
  mapping: Mapping,
  cellsOf: (sheet: string) => SheetCells | undefined,
  readsElsewhere = false,
): UsableMapping {
  const refused: Refusal[] = [];
  const usable = mappedTables(mapping).filter(([table, each]) => {
    const refusal = isInWarehouse(each)
      ? refusalElsewhere(table, each, readsElsewhere)
      : firstRefusal(table, each, cellsOf);
    if (refusal) refused.push(refusal);
    return !refusal;
  });
  return { mapping: Object.fromEntries(usable), refused };
}

function refusalElsewhere(table: TableId, mapped: TableMapping, isRead: boolean): Refusal | undefined {
  const path = warehousePath(mapped) ?? '';
  return isRead ? undefined : new Refusal((m) => m.bigQuery.otherEdition(table, path));
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
