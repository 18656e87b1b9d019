/** Turns a sheet that was read into the typed columns of a database table. */
import type { ColumnType } from '../../src/compute/sql/column-type';
import { TABLES, type ColumnId } from '../../src/model/catalogue/tables';
import { utcOfSerial } from '../../src/core/calendar/calendar';
import type { Cell, SheetCells } from '../../src/core/text/cells';
import type { ReadTable } from '../../src/data/reading/read';
import { isBlank } from '../../src/core/text/text';
import { HANOI } from '../src/literal-sheet';
import type { StoredTypes } from './stored-types';
import type { Workbook } from './random-workbook';
import type { ReadWorkbook } from './read-workbook';

/** A text, a number, or the milliseconds of a date: of a moment those since 1970, of any other as if its clock were UTC's. */
export type LoadedValue = string | number | null;

export interface LoadedColumn {
  readonly header: string;
  readonly type: ColumnType;
  /** By row of the sheet, from 1; other rows are NULL. */
  readonly values: ReadonlyMap<number, LoadedValue>;
}

/** Texts as the cells spell them, so that comparing is the query's work; numbers and dates as they were read. */
export function loadedColumns(
  { sheet, values: cells }: SheetCells,
  { mapping }: Workbook,
  { everyRow }: ReadWorkbook,
  types: StoredTypes,
): readonly LoadedColumn[] {
  const here = everyRow.filter(({ located }) => located.sheet === sheet);
  const columns = here.flatMap(({ located, read }) =>
    TABLES[located.table].columns.flatMap(({ id, type }): readonly LoadedColumn[] => {
      const [at, header] = [located.columns[id], mapping[located.table]?.columns[id]];
      if (at === undefined || header === undefined) return [];
      const cellIn = (row: number): Cell => cells[row - 1]?.[at - 1] ?? '';
      const isText = type === 'text' || type === 'status';
      const stored = types.ofHeader(header);
      return [
        {
          header,
          type: stored,
          values: isText ? textValues(read, id, stored, cellIn) : numberValues(read, id, stored),
        },
      ];
    }),
  );
  const rows = new Set(here.flatMap(({ read }) => [...read.rowNumbers]));
  const headers = cells[(here[0]?.located.headerRow ?? 0) - 1] ?? [];
  const others = headers.flatMap((header, index): readonly LoadedColumn[] => {
    const values = new Map([...rows].map((row) => [row, String(cells[row - 1]?.[index] ?? '')]));
    return header === '' ? [] : [{ header: String(header), type: 'STRING', values }];
  });
  return [...new Map([...others, ...columns].map((column) => [column.header, column])).values()];
}

type Values = LoadedColumn['values'];

function textValues(
  { rows, rowNumbers }: ReadTable,
  id: ColumnId,
  type: ColumnType,
  cellIn: (row: number) => Cell,
): Values {
  const text = rows.texts[id];
  return new Map(
    [...rowNumbers].map((row, index): readonly [number, LoadedValue] => {
      const cell = cellIn(row);
      const word = text?.words[text.codes[index] ?? -1];
      if (type !== 'STRING') return [row, word === undefined ? null : Number(word)];
      const isSpelt = typeof cell === 'string' && (word !== undefined || isBlank(cell));
      return [row, isSpelt ? cell : (word ?? null)];
    }),
  );
}

function numberValues({ rows, rowNumbers }: ReadTable, id: ColumnId, type: ColumnType): Values {
  const valueOf = (number: number): LoadedValue => {
    if (Number.isNaN(number)) return null;
    if (type === 'TIMESTAMP') return HANOI.toMoment(number).getTime();
    return type === 'DATE' || type === 'DATETIME' ? utcOfSerial(number) : number;
  };
  const numbers = rows.numbers[id] ?? [];
  return new Map([...rowNumbers].map((row, index) => [row, valueOf(numbers[index] ?? NaN)]));
}
