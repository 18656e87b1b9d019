/** Reads the rows of the sheet "KPI Plan" by their hidden ids, into cells that know their address. */
import { a1, area } from '../../core/formula/reference';
import type { CellStyle } from '../../core/text/cell-style';
import type { Cell, SheetCells } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';
import { listRows, type PlanList } from './list-rows';
import { ID } from './places';

/** A row of the plan sheet. */
export interface PlanRow {
  readonly cells: readonly Cell[];
  /** Its number in the sheet, from 1. */
  readonly row: number;
}

export interface TypedCell {
  /** `''` where it is blank. */
  readonly value: Cell;
  /** Its address, for messages: `KPI Plan!C4`. */
  readonly at: string;
  /** How a text in it is read. */
  readonly style: CellStyle;
}

export interface SheetRows {
  readonly sheet: string;
  /** In the order of the sheet; of rows with one id the first. */
  readonly byId: ReadonlyMap<string, PlanRow>;
  readonly list: (list: PlanList) => readonly PlanRow[];
  /** A cell of a row; a blank one where there is no such row. */
  readonly cell: (row: PlanRow | undefined, column: number) => TypedCell;
}

/** @param style how the document's people write */
export function sheetRows({ sheet, values }: SheetCells, style: CellStyle): SheetRows {
  const byId = new Map<string, PlanRow>();
  values.forEach((cells, index) => {
    const id = String(cells[ID - 1] ?? '');
    if (id !== '' && !byId.has(id)) byId.set(id, { cells, row: index + 1 });
  });
  return {
    sheet,
    byId,
    list: (list) => listRows(values, list).map((row) => ({ cells: values[row - 1] ?? [], row })),
    cell(row, column) {
      const value = row?.cells[column - 1] ?? '';
      const at = `${sheet}!${a1(area(row?.row ?? 1, column))}`;
      return { value: isBlank(value) ? '' : value, at, style };
    },
  };
}
