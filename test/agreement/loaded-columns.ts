/** Turns a sheet that was read into the typed columns of a database table. */
import { DuckDBDateValue, DuckDBTimestampValue, type DuckDBValue } from '@duckdb/node-api';
import { TABLES, type ColumnId } from '../../src/model/catalogue/tables';
import { utcOfSerial } from '../../src/core/calendar/calendar';
import type { Cell, SheetCells } from '../../src/core/text/cells';
import type { ReadTable } from '../../src/data/reading/read';
import { isBlank } from '../../src/core/text/text';
import type { Workbook } from './random-workbook';
import type { ReadWorkbook } from './read-workbook';

export interface LoadedColumn {
  readonly header: string;
  readonly type: 'VARCHAR' | 'DOUBLE' | 'DATE' | 'TIMESTAMP';
  /** By row of the sheet, from 1; other rows are NULL. */
  readonly values: ReadonlyMap<number, DuckDBValue>;
}

/** The serial of 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** Texts as the cells spell them, so that comparing is the query's work; numbers and dates as they were read. */
export function loadedColumns(
  { sheet, values: cells }: SheetCells,
  { mapping }: Workbook,
  { everyRow }: ReadWorkbook,
): readonly LoadedColumn[] {
  const here = everyRow.filter(({ located }) => located.sheet === sheet);
  const columns = here.flatMap(({ located, read }) =>
    TABLES[located.table].columns.flatMap(({ id, type }) => {
      const [at, header] = [located.columns[id], mapping[located.table]?.columns[id]];
      if (at === undefined || header === undefined) return [];
      const cellIn = (row: number): Cell => cells[row - 1]?.[at - 1] ?? '';
      const column =
        type === 'text' || type === 'status' ? textColumn(read, id, cellIn) : numberColumn(read, id, type);
      return [{ header, ...column }];
    }),
  );
  const rows = new Set(here.flatMap(({ read }) => [...read.rowNumbers]));
  const headers = cells[(here[0]?.located.headerRow ?? 0) - 1] ?? [];
  const others = headers.flatMap((header, index): readonly LoadedColumn[] => {
    const values = new Map([...rows].map((row) => [row, String(cells[row - 1]?.[index] ?? '')]));
    return header === '' ? [] : [{ header: String(header), type: 'VARCHAR', values }];
  });
  return [...new Map([...others, ...columns].map((column) => [column.header, column])).values()];
}

type Column = Omit<LoadedColumn, 'header'>;

function textColumn({ rows, rowNumbers }: ReadTable, id: ColumnId, cellIn: (row: number) => Cell): Column {
  const text = rows.texts[id];
  const values = [...rowNumbers].map((row, index): readonly [number, DuckDBValue] => {
    const cell = cellIn(row);
    const word = text?.words[text.codes[index] ?? -1];
    const isSpelt = typeof cell === 'string' && (word !== undefined || isBlank(cell));
    return [row, isSpelt ? cell : (word ?? null)];
  });
  return { type: 'VARCHAR', values: new Map(values) };
}

function numberColumn({ rows, rowNumbers }: ReadTable, id: ColumnId, type: 'number' | 'date'): Column {
  const numbers = [...(rows.numbers[id] ?? [])];
  const isWhole = numbers.every((number) => Number.isNaN(number) || Number.isInteger(number));
  const stored = type === 'number' ? 'DOUBLE' : isWhole ? 'DATE' : 'TIMESTAMP';
  const valueOf = (number: number): DuckDBValue => {
    if (Number.isNaN(number)) return null;
    if (stored === 'DOUBLE') return number;
    if (stored === 'DATE') return new DuckDBDateValue(number - UNIX_EPOCH);
    return new DuckDBTimestampValue(BigInt(utcOfSerial(number)) * 1000n);
  };
  return {
    type: stored,
    values: new Map([...rowNumbers].map((row, index) => [row, valueOf(numbers[index] ?? NaN)])),
  };
}
