/** Decides which types the columns of a workbook have in a database. */
import type { ColumnType, ColumnTypes } from '../../src/compute/sql/column-type';
import { TABLES, type ColumnId } from '../../src/model/catalogue/tables';
import type { ReadTable } from '../../src/data/reading/read';
import type { Workbook } from './random-workbook';
import type { ReadWorkbook } from './read-workbook';

/** How people may have loaded the same sheets. */
export interface Storing {
  /** `asRead`: days where no date has a time, else days with a time. */
  readonly dates: 'asRead' | 'TIMESTAMP';
  readonly numbers: 'FLOAT64' | 'NUMERIC';
  /** What a key is all of whose texts are whole numbers; a program that knows no blank integer makes fractions of them. */
  readonly numberedKeys: 'STRING' | 'INT64' | 'FLOAT64';
}

export const AS_READ: Storing = { dates: 'asRead', numbers: 'FLOAT64', numberedKeys: 'STRING' };

/** All that a warehouse may have in another way. */
export const OTHERWISE: Storing = { dates: 'TIMESTAMP', numbers: 'NUMERIC', numberedKeys: 'INT64' };

export interface StoredTypes {
  readonly ofHeader: (header: string) => ColumnType;
  readonly ofColumn: ColumnTypes;
}

/** A header has one type in the workbook: the sheets of a table have the same columns. */
export function storedTypes({ mapping }: Workbook, { everyRow }: ReadWorkbook, how: Storing): StoredTypes {
  const kinds = new Map<string, Set<ColumnType>>();
  for (const { located, read } of everyRow) {
    for (const { id, type } of TABLES[located.table].columns) {
      const header = mapping[located.table]?.columns[id];
      if (header === undefined || located.columns[id] === undefined) continue;
      const known = kinds.get(header) ?? new Set();
      kinds.set(header, known.add(typeOf(read, id, type, how)));
    }
  }
  // The first of these that one of the sheets needs.
  const wide: readonly ColumnType[] = ['STRING', 'INT64', 'TIMESTAMP', 'DATETIME', 'DATE', 'NUMERIC'];
  const ofHeader = (header: string): ColumnType =>
    wide.find((type) => kinds.get(header)?.has(type)) ?? 'FLOAT64';
  return { ofHeader, ofColumn: (table, column) => ofHeader(mapping[table]?.columns[column] ?? '') };
}

function typeOf(
  { rows }: ReadTable,
  id: ColumnId,
  type: 'text' | 'status' | 'date' | 'number',
  { dates, numbers, numberedKeys }: Storing,
): ColumnType {
  switch (type) {
    case 'text':
    case 'status': {
      const words = rows.texts[id]?.words ?? [];
      const isNumbered = words.length > 0 && words.every((word) => /^(?:0|[1-9]\d{0,14})$/.test(word));
      return isNumbered ? numberedKeys : 'STRING';
    }
    case 'date': {
      if (dates === 'TIMESTAMP') return dates;
      const isWhole = (rows.numbers[id] ?? []).every((each) => Number.isNaN(each) || Number.isInteger(each));
      return isWhole ? 'DATE' : 'DATETIME';
    }
    case 'number':
      return numbers;
    default:
      return type satisfies never;
  }
}
