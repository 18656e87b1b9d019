/** Writes the payroll as it is shown as the text of a CSV file, for whoever pays. */
import { withoutNoise } from '../../core/noise';
import type { Cell } from '../../core/text/cells';
import { FIRST_ROW, HEADER_ROW, PERIOD_CELL } from '../../output/payroll/payroll-places';
import { Refusal } from '../../words/refusal';
import type { PayrollFile } from '../bridge';

/** By it programs know that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** @see https://owasp.org/www-community/attacks/CSV_Injection */
const TAKEN_FOR_A_FORMULA = /^[=+\-@\t\r]/;

/**
 * @param values the cells of the payroll, numbers as they are
 * @param shown the same as they are shown
 * @param tab what it is called
 * @throws Refusal where nobody is paid in the period that it shows
 */
export function payrollFile(
  values: readonly (readonly Cell[])[],
  shown: readonly (readonly string[])[],
  tab: string,
): PayrollFile {
  const header = values[HEADER_ROW - 1] ?? [];
  // Behind the last header are hidden cells.
  const width = header.findIndex((cell) => typeof cell !== 'string' || cell === '');
  const rows = values
    .slice(FIRST_ROW - 1)
    .map((row) => row.slice(0, width < 0 ? header.length : width))
    .filter((row) => row.some((cell) => cell !== ''));
  if (rows.length === 0) throw new Refusal((m) => m.errors.payrollEmpty(tab));
  const period = shown[PERIOD_CELL.row - 1]?.[PERIOD_CELL.column - 1] ?? '';
  const lines = [header.slice(0, width < 0 ? header.length : width), ...rows].map((row) =>
    row.map(csvCell).join(','),
  );
  return {
    name: `${[tab, period].filter(Boolean).join(' ')}.csv`.replace(/[\\/:*?"<>|]/g, '-'),
    text: `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`,
  };
}

/** A text that begins like a formula is one for the program that opens the file: it gets an apostrophe before it. */
function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(withoutNoise(cell));
  const text = String(cell);
  const harmless = TAKEN_FOR_A_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
