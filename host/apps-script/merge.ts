/** Merges the cells of a place into one, as `Range.merge` does: the first cell's value stays, all others go. */
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { clearContent } from '../document/cells';
import type { HostDocument } from '../document/host-document';
import { univerRange } from './area';
import type { Place } from './classes';
import { worksheet } from './sheet-ids';

/** Merges that overlap the place are taken apart first. */
export function merge(document: HostDocument, { sheetId, area }: Place): void {
  const whole = univerRange(area);
  const overlapping = worksheet(document, sheetId)
    .getSheet()
    .getMergeData()
    .filter(
      (each) =>
        each.startRow <= whole.endRow &&
        each.endRow >= whole.startRow &&
        each.startColumn <= whole.endColumn &&
        each.endColumn >= whole.startColumn,
    );
  // Not the facade's merge(): its command is asynchronous and would stay open for the rest of the script's run.
  const change = (id: string, ranges: readonly object[]): void => {
    document.engine.commands.syncExecuteCommand(id, {
      unitId: document.workbook.getId(),
      subUnitId: sheetId,
      ranges,
    });
  };
  if (overlapping.length > 0) change(RemoveWorksheetMergeMutation.id, overlapping);
  const { row, column, rows, columns } = area;
  if (columns > 1)
    clearContent(document, sheetId, { row, column: column + 1, rows: 1, columns: columns - 1 });
  if (rows > 1) clearContent(document, sheetId, { row: row + 1, column, rows: rows - 1, columns });
  change(AddWorksheetMergeMutation.id, [whole]);
}
