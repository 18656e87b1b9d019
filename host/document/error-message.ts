/** Finds the message that a custom function threw, for a cell that shows `#ERROR!`. */
import type { HostDocument } from './host-document';
import { worksheetOf } from './read-cells';

/**
 * `null` where the cell shows no such error.
 *
 * @param row and column from 1
 */
export function errorMessageAt(
  document: HostDocument,
  sheetId: string,
  row: number,
  column: number,
): string | null {
  const cell = worksheetOf(document, sheetId)
    .getCellMatrix()
    .getValue(row - 1, column - 1);
  // The message stays in the cell's custom data after the error has gone.
  const message: unknown = cell?.v === '#ERROR!' ? cell.custom?.error : null;
  return typeof message === 'string' ? message : null;
}
