/** Puts a sheet of an Excel workbook into the document, its cells as they are in the file. */
import { datePattern } from '../typing/date-pattern';
import { fillCells, insertSheet } from './fill-sheet';
import type { HostDocument } from './host-document';
import type { WorkbookSheet } from './workbook-file';

/**
 * The sheet comes last and is as large as its cells; dates are shown as the document's locale writes them.
 *
 * @param name that no sheet has yet
 * @returns its rows, headers included
 */
export function importWorkbookSheet(document: HostDocument, name: string, { cells }: WorkbookSheet): number {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const sheetId = insertSheet(document, name, Math.max(1, cells.length), columns);
  const shown = cells.map((row) =>
    row.map((cell) =>
      cell.kind === 'number' && cell.isDate
        ? { ...cell, pattern: datePattern(cell.value, document.locale) }
        : cell,
    ),
  );
  fillCells(document, sheetId, shown);
  return cells.length;
}
