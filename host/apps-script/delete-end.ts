/** Takes the last rows or columns from a sheet, as `Sheet.deleteRows` and `deleteColumns` do; all others are not built. */
import type { IRange } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { clearCells, readExtent } from '../document/cells';
import type { CellArea, HostDocument } from '../document/host-document';
import { readCharts } from './chart-drawing';
import type { Classes } from './classes';
import { namedPlaces } from './named-range';
import { numberOf, worksheet } from './sheet-ids';

type Side = 'rows' | 'columns';

/**
 * @param first from 1
 * @throws Google's errors where there are no such rows, or none would be left to scroll; the host's own where they are
 *   not the last ones, or hold more than formats
 */
export function deleteEnd(
  classes: Classes,
  sheetId: string,
  side: Side,
  first: number,
  howMany: number,
): void {
  const { document } = classes;
  const sheet = worksheet(document, sheetId);
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const frozen = side === 'rows' ? sheet.getFrozenRows() : sheet.getFrozenColumns();
  const kept = first - 1;
  if (first < 1 || howMany < 1 || kept + howMany > size[side]) {
    throw new Error(`Those ${side} are out of bounds.`);
  }
  if (size[side] - howMany <= frozen) {
    throw new Error(`Sorry, it is not possible to delete all non-frozen ${side}.`);
  }
  if (kept + howMany < size[side] || holdsMore(classes, sheetId, side, kept)) {
    const name = side === 'rows' ? 'deleteRows' : 'deleteColumns';
    throw new Error(
      `SpreadsheetApp.Sheet.${name} is not available on the local host for ${side} that are not the last, or hold anything`,
    );
  }
  clearCells(document, sheetId, { row: 1, column: 1, ...size, ...from(side, first, howMany) });
  if (side === 'rows') sheet.setRowCount(kept);
  else sheet.setColumnCount(kept);
}

const from = (side: Side, first: number, howMany: number): Partial<CellArea> =>
  side === 'rows' ? { row: first, rows: howMany } : { column: first, columns: howMany };

/** Whether anything but formats reaches behind the rows or columns that are kept. */
function holdsMore(classes: Classes, sheetId: string, side: Side, kept: number): boolean {
  const { document } = classes;
  const sheet = worksheet(document, sheetId);
  const [first, count, end] =
    side === 'rows' ? (['row', 'rows', 'endRow'] as const) : (['column', 'columns', 'endColumn'] as const);
  const reaches = (area: CellArea): boolean => area[first] + area[count] - 1 > kept;
  const ends = (range: IRange): boolean => range[end] >= kept;
  return (
    readExtent(document, sheetId)[side] > kept ||
    sheet.getSheet().getMergeData().some(ends) ||
    rulesOf(document, sheetId).some(ends) ||
    readCharts(document, sheetId).some(({ spec }) => spec.position[first] > kept) ||
    namedPlaces(classes).some((place) => place.sheetId === sheetId && reaches(place.area)) ||
    document.beside.protections
      .filter((saved) => saved.sheetId === numberOf(sheetId))
      .some(({ area, unprotected }) => [...(area ? [area] : []), ...unprotected].some(reaches))
  );
}

const rulesOf = ({ engine, workbook }: HostDocument, sheetId: string): readonly IRange[] =>
  engine.injector
    .get(SheetDataValidationModel)
    .getRules(workbook.getId(), sheetId)
    .flatMap(({ ranges }) => ranges);
