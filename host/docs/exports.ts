/** Reads the made-up exports of many tools, and says what is proposed for each of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDateFormat } from 'numfmt';
import Papa from 'papaparse';
import { timeZone } from '../../src/core/calendar/time-zone';
import type { Cell, SheetCells } from '../../src/core/text/cells';
import { proposeMapping } from '../../src/data/mapping/propose';
import type { ColumnId, TableId } from '../../src/model/catalogue/tables';
import { typedText } from '../typing/typed-text';

/** The header of each column, by table. */
export type FoundColumns = Readonly<Partial<Record<TableId, Readonly<Partial<Record<ColumnId, string>>>>>>;

export interface Export {
  readonly tool: string;
  /** Its name without `.csv`. */
  readonly file: string;
  /** What the tool calls the file, or its user the sheet. */
  readonly sheet: string;
  /** Where the headers are documented; `null` where no public page says them. */
  readonly source: string | null;
  /** What is right. */
  readonly mapping: FoundColumns;
}

const FOLDER = path.resolve('test/data/exports');

export const readExports = (): readonly Export[] =>
  JSON.parse(readFileSync(path.join(FOLDER, 'exports.json'), 'utf8')) as readonly Export[];

/** What is proposed where an export is the only sheet of a Vietnamese document. */
export function proposed({ file, sheet }: Pick<Export, 'file' | 'sheet'>): FoundColumns {
  const { data } = Papa.parse<string[]>(readFileSync(path.join(FOLDER, `${file}.csv`), 'utf8').trim());
  const cells: SheetCells = { sheet, values: data.map((row) => row.map(cellOf)) };
  const mapping = Object.entries(proposeMapping([cells]));
  return Object.fromEntries(mapping.map(([table, { columns }]) => [table, columns]));
}

const ZONE = timeZone('Asia/Ho_Chi_Minh');

/** As a spreadsheet reads it when the file is imported. */
function cellOf(text: string): Cell {
  const typed = typedText(text, { locale: 'vi_VN', year: 2026 });
  if (typed.kind !== 'number') return text;
  const isDate = typed.pattern !== undefined && isDateFormat(typed.pattern);
  return isDate ? ZONE.toMoment(typed.value) : typed.value;
}
