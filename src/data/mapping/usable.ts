/** Keeps the part of a mapping that fits the sheets, and says what is wrong with the rest. */
import type { TableId } from '../../model/catalogue/tables';
import { Refusal } from '../../words/refusal';
import type { SheetCells } from '../../core/text/cells';
import { mappedTables, type Mapping, type TableMapping } from './mapping';
import { locate } from './locate';
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
    const refusal = refusalOf(table, each, cellsOf(each.sheet));
    if (refusal) refused.push(refusal);
    return !refusal;
  });
  return { mapping: Object.fromEntries(usable), refused };
}

function refusalOf(
  table: TableId,
  mapping: TableMapping,
  cells: SheetCells | undefined,
): Refusal | undefined {
  if (!cells) return new Refusal((m) => m.errors.sheetNotFound(table, mapping.sheet));
  try {
    refuseUnreadable(locate(table, mapping, cells), cells);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
