/** Writes rows of cells as the text of a CSV file. */
import Papa from 'papaparse';

/** Lines end in `\n`, the last one as well; cells are quoted where they must be. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `${Papa.unparse(rows as (string | number)[][], { newline: '\n' })}\n`;
