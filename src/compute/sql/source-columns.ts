/** Reads the columns of the mapped tables as the database has them, and as the engine compares them. */
import type { CustomerKinds } from '../../core/text/customer-key';
import { SHEET_NAME, sheetsOf, type NamedBySheet } from '../../data/mapping/mapped-sheets';
import type { Mapping, TableMapping } from '../../data/mapping/mapping';
import { nameOfSheet } from '../../data/mapping/name-of-sheet';
import { TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';
import type { ColumnTypes, StoredType } from './column-type';
import { comparedText } from './compared-text';
import { call, column, type SqlExpression } from './expression';
import type { Values } from './parameter';
import { select, type Query, type Select, type SelectedColumn } from './query';

/** Where the tables are, and how they are written. */
export interface Place {
  /** The dataset (BigQuery) or schema (DuckDB) that holds them. */
  readonly schema: string;
  /**
   * The column with the row of the sheet, as a database knows no other order: of tables with IDs where rows that repeat one
   * are left out.
   */
  readonly rowColumn: string;
  /** How customers are compared; without it as names are. */
  readonly customers?: CustomerKinds | undefined;
}

/** What a query is told of the tables that it reads. */
export interface Tables {
  readonly mapping: Mapping;
  readonly place: Place;
  readonly types: ColumnTypes;
  readonly values: Values;
}

export const SOURCE = 'source';

/** @throws where the table is not mapped */
export function mappingOf({ mapping }: Pick<Tables, 'mapping'>, table: TableId): TableMapping {
  const own = mapping[table];
  if (!own) throw new Error(`table ${table} is not mapped`);
  return own;
}

/** A mapped column as it stands in the database. */
export function rawColumn(tables: Tables, table: TableId, id: ColumnId): SqlExpression {
  const header = mappingOf(tables, table).columns[id];
  if (header === undefined) throw new Error(`column ${table}.${id} is not mapped`);
  return column(SOURCE, header);
}

/** A mapped column as its type wants it: texts as keys, dates on the sheet's clock, numbers as they are. */
export function typedColumn(tables: Tables, table: TableId, id: ColumnId): SqlExpression {
  const raw = rawColumn(tables, table, id);
  const stored = tables.types(table, id);
  const type = TABLES[table].columns.find((each) => each.id === id)?.type ?? 'text';
  switch (type) {
    case 'text':
    case 'status':
      return comparedAs(tables, table, id, raw);
    case 'date':
      return onClock(raw, stored, tables.values);
    case 'number':
      return raw;
    default:
      return type satisfies never;
  }
}

/** The text of a column as the engine compares it, from the text as it is written. */
export const comparedAs = (
  tables: Pick<Tables, 'types' | 'place'>,
  table: TableId,
  id: ColumnId,
  written: SqlExpression,
): SqlExpression => comparedText(id, asText(written, tables.types(table, id)), tables.place.customers);

/** A key that the database keeps, or may keep, as a number is the text of that number. */
const asText = (value: SqlExpression, stored: StoredType): SqlExpression =>
  stored === 'STRING' ? value : call('asText', value);

function onClock(value: SqlExpression, stored: StoredType, values: Values): SqlExpression {
  if (stored === 'TIMESTAMP') return call('onClock', value, values.zone());
  return stored === 'DATE' ? call('dateTime', value) : value;
}

/** The rep or the region of the rows of a sheet as it is written: in its column, or in the name of the sheet. */
export const writtenName = (
  tables: Tables,
  table: TableId,
  id: NamedBySheet,
  sheet: string,
): SqlExpression =>
  mappingOf(tables, table).columns[id] === SHEET_NAME
    ? tables.values.text(nameOfSheet(table, sheet))
    : rawColumn(tables, table, id);

/** The rep or the region of a row, as it is written, as a text. */
export const writtenText = (
  { mapping, types }: Pick<Tables, 'mapping' | 'types'>,
  table: TableId,
  id: NamedBySheet,
  written: SqlExpression,
): SqlExpression =>
  mapping[table]?.columns[id] === SHEET_NAME ? written : asText(written, types(table, id));

/** The name that was written so, as the engine compares it. */
export function nameOf(
  tables: Pick<Tables, 'mapping' | 'types'>,
  table: TableId,
  id: NamedBySheet,
  written: SqlExpression,
): SqlExpression {
  const text = writtenText(tables, table, id, written);
  const isSheet = tables.mapping[table]?.columns[id] === SHEET_NAME;
  return isSheet ? call('textKey', text) : comparedText(id, text, undefined);
}

/** The same columns of every sheet of a table. */
export function fromSheets(
  tables: Tables,
  table: TableId,
  columnsOf: (sheet: string, place: number) => readonly SelectedColumn[],
  more: Partial<Select> = {},
): Query {
  const { schema } = tables.place;
  const parts = sheetsOf(mappingOf(tables, table)).map((sheet, place) =>
    select(columnsOf(sheet, place), { kind: 'table', schema, table: sheet, as: SOURCE }, more),
  );
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : { kind: 'union', parts };
}
