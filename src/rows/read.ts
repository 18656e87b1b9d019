/** Cells of a sheet to the typed rows of a table, and the cells that could not be read. */
import { TABLES } from '../catalogue/tables';
import type { Source } from '../mapping/source';
import { isoText } from '../periods/calendar';
import type { TimeZone } from '../periods/time-zone';
import type { Cell, SheetCells } from './cells';
import type { Problem } from './problem';
import type { TableRows, TextColumn } from './table-rows';
import { plainText, textKey } from './text';

export interface ReadTable {
  readonly rows: TableRows;
  /** Cells that are left out of every KPI, each with its place. */
  readonly problems: readonly Problem[];
}

/** Reads every row below the header in which at least one mapped cell is filled. */
export function readRows(source: Source, cells: SheetCells, zone: TimeZone): ReadTable {
  const columns = TABLES[source.table].columns.flatMap((column) => {
    const at = source.columns[column.id];
    return at === undefined ? [] : [{ ...column, at }];
  });
  const below = cells.values
    .slice(source.headerRow)
    .map((values, index) => ({ values, row: source.headerRow + 1 + index }))
    .filter(({ values }) => columns.some(({ at }) => !isBlank(values[at - 1])));
  const problems: Problem[] = [];
  const numbers: Record<string, Float64Array> = {};
  const texts: Record<string, TextColumn> = {};

  for (const { id, type, at } of columns) {
    const filled = below.map(({ values }) => values[at - 1] ?? '');
    if (type === 'text' || type === 'status') {
      texts[id] = textColumn(filled.map((value) => readText(value, zone)));
    } else {
      numbers[id] = Float64Array.from(filled, (value, index) => {
        const read = type === 'date' ? readDate(value, zone) : readNumber(value);
        if (read !== undefined) return read;
        const header = String(cells.values[source.headerRow - 1]?.[at - 1]);
        const row = below[index]?.row ?? 0;
        const shown = readText(value, zone);
        problems.push({ sheet: source.sheet, row, column: at, header, value: shown, expected: type });
        return NaN;
      });
    }
  }
  return { rows: { table: source.table, length: below.length, numbers, texts }, problems };
}

const isBlank = (value: Cell | undefined): boolean =>
  value === undefined || (typeof value === 'string' && plainText(value) === '');

function readText(value: Cell, zone: TimeZone): string {
  if (value instanceof Date) return isoText(zone.toSerial(value));
  return typeof value === 'string' ? plainText(value) : String(value);
}

/** A date as its serial, a blank as NaN, anything else as undefined. */
function readDate(value: Cell, zone: TimeZone): number | undefined {
  if (isBlank(value)) return NaN;
  return value instanceof Date ? zone.toSerial(value) : undefined;
}

/** A number as itself, a blank as NaN, anything else as undefined. */
function readNumber(value: Cell): number | undefined {
  if (isBlank(value)) return NaN;
  return typeof value === 'number' ? value : undefined;
}

/** Codes the texts; of several spellings of one name the first in code order stands for all. */
function textColumn(values: readonly string[]): TextColumn {
  const codeOf = new Map<string, number>();
  const words: string[] = [];
  const codes = Int32Array.from(values, (value) => {
    const key = textKey(value);
    if (key === '') return -1;
    const known = codeOf.get(key);
    if (known === undefined) {
      codeOf.set(key, words.length);
      return words.push(value) - 1;
    }
    if (value < (words[known] ?? '')) words[known] = value;
    return known;
  });
  return { codes, words };
}
