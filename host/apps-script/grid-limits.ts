/** Holds a document to the sizes that Google Sheets allows: https://support.google.com/drive/answer/37603 */
import type { HostDocument } from '../document/host-document';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
const MOST_CHARACTERS = 50_000;

/** All cells of all sheets, filled or not. */
const cellCount = ({ workbook }: HostDocument): number =>
  workbook.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);

/**
 * @param more a block of cells that is about to be added
 * @param beside how many columns its sheet has already
 * @throws Google's error where the document would have too many cells, or the sheet too many columns
 */
export function refuseBeyondLimits(
  document: HostDocument,
  more: { readonly rows: number; readonly columns: number },
  beside = 0,
): void {
  if (cellCount(document) + more.rows * more.columns > MOST_CELLS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
  if (beside + more.columns > MOST_COLUMNS) {
    throw new Error(`This action would make a sheet with more than ${MOST_COLUMNS} columns.`);
  }
}

/** @throws Google's error where a text is longer than a cell holds */
export function refuseLongTexts(values: readonly (readonly unknown[])[]): void {
  const isLong = (value: unknown): boolean => typeof value === 'string' && value.length > MOST_CHARACTERS;
  if (values.some((row) => row.some(isLong))) {
    throw new Error(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
}
