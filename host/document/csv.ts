/** Imports a CSV file into a new sheet of the document, its cells typed as a person would type them there. */
import { localeStyle } from '../../src/core/text/locale-style';
import { readCsv } from './csv-texts';
import { fillSheet, insertSheet } from './fill-sheet';
import { spellDates } from './csv-dates';
import { spellNumbers } from './csv-numbers';
import type { TwoWays } from './two-ways';
import type { HostDocument } from './host-document';

export interface ImportedSheet {
  readonly sheetId: string;
  /** The file's name without its extension. */
  readonly name: string;
  /** With the header row. */
  readonly rows: number;
  readonly columns: number;
  /** Columns whose numbers or dates can be read in two ways, and how they were read. */
  readonly twoWays: readonly TwoWays[];
}

export interface CsvReading {
  /** In whose marks numbers are written where the values of a column do not tell: `vi_VN`. */
  readonly numberLocale?: string | undefined;
}

/**
 * The sheet is as large as the file and comes last; rows that are wholly empty at its end are left out.
 *
 * The values of a column decide about its decimal mark, and whether the day or the month comes first, and not the
 * document's locale.
 *
 * @param file the file's name, for example `leads.csv`
 * @throws where the text is no CSV, or a sheet of that name exists
 */
export function importCsv(
  document: HostDocument,
  file: string,
  text: string,
  { numberLocale }: CsvReading = {},
): ImportedSheet {
  const name = file.replace(/\.[^.]*$/, '');
  if (document.workbook.getSheetByName(name)) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  const { texts, delimiter } = readCsv(file, text);
  const dates = spellDates(texts, localeStyle(document.locale).dateOrder);
  const { cells, twoWays } = spellNumbers(dates.cells, document.locale, {
    asked: numberLocale === undefined ? undefined : localeStyle(numberLocale).decimalMark,
    // Programs part cells by semicolons where commas are in the numbers.
    usual: delimiter === ';' ? ',' : '.',
  });
  const rows = cells.length;
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const sheetId = insertSheet(document, name, Math.max(1, rows), columns);
  fillSheet(document, sheetId, cells);
  return { sheetId, name, rows, columns, twoWays: [...dates.twoWays, ...twoWays] };
}
