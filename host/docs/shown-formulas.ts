/** Types formulas into the first sheet of an open local host and reads what their cells show. */
import { greatestOf } from '../../src/core/extremes';
import type { LocalHost } from '../running/local-host';
import type { errorMessageAt } from '../document/error-message';

export interface Shown {
  /** The sentence behind `#ERROR!`. */
  readonly error: string | null;
  /** The rows that the formula fills; dates are moments. */
  readonly values: readonly (readonly unknown[])[];
}

/** The id that the host gives to the first sheet. */
const FIRST_SHEET = '0';

/** Rows and columns for what a formula spills. */
const ROOM = 26;

/** @param errorAt the host's own, which comes from the same bundle as the document */
export async function showFormulas(
  host: LocalHost,
  errorAt: typeof errorMessageAt,
  formulas: readonly string[],
): Promise<readonly Shown[]> {
  const [sheet] = host.spreadsheet.getSheets();
  if (!sheet) throw new Error('The document has no sheet.');
  const places = formulas.map((formula, index) => ({ formula, row: 1 + index * ROOM }));
  for (const { formula, row } of places) sheet.getRange(row, 1).setValue(formula);
  await host.calculated();
  const shown = places.map(({ row }) => ({
    error: errorAt(host.document, FIRST_SHEET, row, 1),
    values: withoutBlanks(sheet.getRange(row, 1, ROOM, ROOM).getValues() as unknown[][]),
  }));
  for (const { row } of places) sheet.getRange(row, 1).clearContent();
  await host.calculated();
  return shown;
}

/** Without the blank rows below and the blank columns beside; one cell is left of nothing. */
function withoutBlanks(cells: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const filled = cells.map(lastFilled);
  const rows = greatestOf([1, ...filled.map((columns, index) => (columns > 0 ? index + 1 : 0))]);
  return cells.slice(0, rows).map((row) => row.slice(0, greatestOf([1, ...filled])));
}

const lastFilled = (row: readonly unknown[]): number =>
  row.reduce<number>((last, value, index) => (value === '' ? last : index + 1), 0);
