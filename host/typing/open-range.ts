/** Converts ranges without an end, `A2:F`, to ones that end below every sheet, and back: Univer knows no others. */

/**
 * The row at which such a range ends in the workbook: rows that are inserted and deleted move it with everything else,
 * so that whatever lies below `FIRST_BELOW` is not a row. Where it is read, the range ends with its sheet
 * (host/univer/patches/text/references.ts).
 */
const END = 1_000_000;
const FIRST_BELOW = 900_000;

/** Within formulas, but not in their texts: `C2:C`, `$A$2:$F`, `A1:B`. */
export const OPEN_RANGE =
  /(?<![\p{L}\d_.$])\$?[A-Za-z]{1,3}\$?[1-9]\d*\s*:\s*\$?[A-Za-z]{1,3}(?![\p{L}\d_.$(!])/u;

/** As the workbook holds it: `C2:C` is `C2:C1000000`. */
export const closedRange = (range: string): string => `${range}${END}`;

const CLOSED_END = /(?<=:\s*\$?[A-Za-z]{1,3})\$?(\d{6,})(?!\d)/g;

/** Any formula as it was typed. */
export const withOpenRanges = (formula: string): string =>
  formula.replace(CLOSED_END, (end, row: string) => (Number(row) > FIRST_BELOW ? '' : end));
