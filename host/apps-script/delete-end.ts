/** Deletes the last rows or columns of a sheet where they hold only formats: no cell moves and no formula changes. */
import type { IRange } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { clearCells, readExtent } from '../document/cells';
import type { CellArea } from '../document/cell-area';
import type { HostDocument } from '../document/host-document';
import { readCharts } from './chart-drawing';
import type { Classes } from './classes';
import { namedPlaces } from './named-range';
import { numberOf, worksheet } from '../document/sheet-ids';

type Side = 'rows' | 'columns';

/**
 * @param first from 1
 * @returns false where they are not the last ones, or hold more than formats: then nothing was done
 */
export function tookEnd(
  classes: Classes,
  sheetId: string,
  side: Side,
  first: number,
  howMany: number,
): boolean {
  const { document } = classes;
  const sheet = worksheet(document, sheetId);
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const kept = first - 1;
  if (kept + howMany < size[side] || holdsMore(classes, sheetId, side, kept)) return false;
  clearCells(document, sheetId, { row: 1, column: 1, ...size, ...from(side, first, howMany) });
  if (side === 'rows') sheet.setRowCount(kept);
  else sheet.setColumnCount(kept);
  return true;
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
