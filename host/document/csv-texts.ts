/** Reads the cells of a CSV file as they are written. */
import Papa from 'papaparse';
import { delimiterOf } from './csv-delimiter';

export interface CsvTexts {
  /** Without rows at the end that are wholly empty. */
  readonly texts: readonly (readonly string[])[];
  readonly delimiter: string;
}

/**
 * @param file the file's name
 * @throws where the text is no CSV
 */
export function readCsv(file: string, text: string): CsvTexts {
  const plain = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(plain);
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter });
  const [error] = errors;
  if (error) throw new Error(`${file}, row ${(error.row ?? 0) + 1}: ${error.message}`);
  const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '');
  let rows = data.length;
  while (rows > 0 && isBlank(data[rows - 1] ?? [])) rows--;
  return { texts: data.slice(0, rows), delimiter };
}
