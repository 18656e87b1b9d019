/** Merges cells into one and takes them apart, as `Range.merge`, `mergeAcross` and `breakApart` do: the first cell's value stays. */
import type { IRange } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { clearContent } from '../document/cells';
import type { HostDocument } from '../document/host-document';
import type { CellArea } from '../document/cell-area';
import { areaOf, univerRange } from './area';
import type { Place } from './classes';
import { worksheet } from '../document/sheet-ids';

/**
 * Takes the place of merges inside; the other cells are emptied.
 *
 * @throws Google's errors where a merge reaches out of the place, or the place over the edge of frozen cells
 */
export function merge(document: HostDocument, place: Place): void {
  const { sheetId, area } = place;
  const whole = univerRange(area);
  breakApart(document, place);
  const sheet = worksheet(document, sheetId);
  if (isCut(whole, { row: sheet.getFrozenRows() })) {
    throw new Error("You can't merge frozen and non-frozen rows.");
  }
  if (isCut(whole, { column: sheet.getFrozenColumns() })) {
    throw new Error("You can't merge frozen and non-frozen columns.");
  }
  const { row, column, rows, columns } = area;
  if (columns > 1)
    clearContent(document, sheetId, { row, column: column + 1, rows: 1, columns: columns - 1 });
  if (rows > 1) clearContent(document, sheetId, { row: row + 1, column, rows: rows - 1, columns });
  change(document, sheetId, AddWorksheetMergeMutation.id, [whole]);
}

/** Each row of the place by itself, as `Range.mergeAcross` does. */
export function mergeAcross(document: HostDocument, { sheetId, area }: Place): void {
  for (let at = 0; at < area.rows; at++) {
    merge(document, { sheetId, area: { ...area, row: area.row + at, rows: 1 } });
  }
}

/** The merged cells of which one at least is in the place. */
export const mergedIn = (document: HostDocument, { sheetId, area }: Place): readonly CellArea[] =>
  mergesAt(document, sheetId, univerRange(area)).map(areaOf);

const mergesAt = (document: HostDocument, sheetId: string, whole: IRange): readonly IRange[] =>
  mergesOf(document, sheetId).filter(
    (each) =>
      each.startRow <= whole.endRow &&
      each.endRow >= whole.startRow &&
      each.startColumn <= whole.endColumn &&
      each.endColumn >= whole.startColumn,
  );

/** @throws Google's error where a merge reaches out of the place */
export function breakApart(document: HostDocument, { sheetId, area }: Place): void {
  const whole = univerRange(area);
  const merges = mergesAt(document, sheetId, whole);
  const isInside = (each: IRange): boolean =>
    each.startRow >= whole.startRow &&
    each.endRow <= whole.endRow &&
    each.startColumn >= whole.startColumn &&
    each.endColumn <= whole.endColumn;
  if (!merges.every(isInside)) {
    throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  }
  if (merges.length > 0) change(document, sheetId, RemoveWorksheetMergeMutation.id, merges);
}

/** @throws Google's error where a merge has cells on both sides of the edge of that many rows or columns */
export function refuseCutMerges(
  document: HostDocument,
  sheetId: string,
  edge: { readonly row?: number; readonly column?: number },
): void {
  if (!mergesOf(document, sheetId).some((each) => isCut(each, edge))) return;
  const what = edge.row === undefined ? 'columns' : 'rows';
  throw new Error(`You can't freeze ${what} which contain only part of a merged cell.`);
}

const isCut = (
  { startRow, endRow, startColumn, endColumn }: IRange,
  { row = 0, column = 0 }: { readonly row?: number; readonly column?: number },
): boolean => (startRow < row && row <= endRow) || (startColumn < column && column <= endColumn);

const mergesOf = (document: HostDocument, sheetId: string): readonly IRange[] =>
  worksheet(document, sheetId).getSheet().getMergeData();

/** Not the facade's merge(): its command is asynchronous and would stay open for the rest of the script's run. */
function change(
  { engine, workbook }: HostDocument,
  sheetId: string,
  mutation: string,
  ranges: readonly IRange[],
): void {
  engine.commands.syncExecuteCommand(mutation, { unitId: workbook.getId(), subUnitId: sheetId, ranges });
}
