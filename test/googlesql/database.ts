/** Loads the rows of a document into tables of Google's SQL engine, and runs statements on them. */
import { BIGQUERY } from '../../src/compute/sql/dialects/bigquery';
import { usualTypes, type ColumnType, type ColumnTypes } from '../../src/compute/sql/column-type';
import type { Parameter } from '../../src/compute/sql/parameter';
import { printSql } from '../../src/compute/sql/print';
import { statement } from '../../src/compute/sql/statement';
import { measureId } from '../../src/model/kpi/measure-id';
import type { Database } from '../agreement/duckdb';
import type { LoadedDatabase } from '../agreement/facts-database';
import { loadedColumns, type LoadedColumn, type LoadedValue } from '../agreement/loaded-columns';
import { AS_READ, storedTypes } from '../agreement/stored-types';
import { HANOI } from '../src/literal-sheet';
import { startGoogleSql, type Message } from './server';
import {
  date,
  dateTime,
  double,
  factIn,
  integer,
  list,
  listOf,
  NULL,
  numberIn,
  numeric,
  text,
  timestamp,
  typeOf,
} from './values';

export const ROW_COLUMN = 'row of the sheet';
export const SCHEMA = 'crm';

export interface GoogleSql extends Database, Pick<LoadedDatabase, 'run'> {
  /** From now on the text is changed before it is executed. */
  misread(change: (sql: string) => string): void;
}

/** @throws where the engine is not installed */
export async function openGoogleSql(): Promise<GoogleSql> {
  const server = await startGoogleSql();
  const { enabledLanguageFeatures } = await server.send('GetLanguageOptions', { maximumFeatures: true });
  const languageOptions = {
    nameResolutionMode: 'NAME_RESOLUTION_DEFAULT',
    productMode: 'PRODUCT_EXTERNAL',
    enabledLanguageFeatures,
    supportedStatementKinds: ['RESOLVED_QUERY_STMT'],
  };
  let changed = (sql: string): string => sql;
  let tables: readonly Message[] = [];
  let contents: Message = {};
  let types: ColumnTypes = usualTypes;
  async function evaluate(sql: string, bound: readonly Named[]): Promise<readonly (readonly Message[])[]> {
    const { content } = await server.send('EvaluateQuery', {
      sql,
      simpleCatalog: { name: 'root', builtinFunctionOptions: { languageOptions }, table: tables },
      tableContent: contents,
      descriptorPoolList: { definitions: [{ builtin: {} }] },
      options: {
        languageOptions,
        defaultTimezone: 'UTC',
        queryParameters: bound.map(({ name, type }) => ({ name, type })),
      },
      params: bound.map(({ name, value }) => ({ name, value })),
    });
    return cellsOf(content);
  }
  return {
    run: async (sql) => (await evaluate(sql.replace(/;$/, ''), [])).map(factIn),
    misread(change) {
      changed = change;
    },
    load(workbook, read, how = AS_READ) {
      const columnTypes = storedTypes(workbook, read, how);
      types = columnTypes.ofColumn;
      const loaded = workbook.sheets.map((cells, place) =>
        storedTable(`${SCHEMA}.${cells.sheet}`, place, loadedColumns(cells, workbook, read, columnTypes)),
      );
      tables = loaded.map(({ table }) => table);
      contents = Object.fromEntries(loaded.map(({ name, content }) => [name, content]));
      return Promise.resolve();
    },
    async ask({ measures, workbook, scopes, periods, counting, customers }) {
      const { query, parameters } = statement({
        measures,
        mapping: workbook.mapping,
        scopes,
        periods,
        place: { schema: SCHEMA, rowColumn: ROW_COLUMN, customers },
        types,
        zone: HANOI.name,
        ...(counting && { counting }),
      });
      // The engine knows parameters by small letters.
      const bound = Object.entries(parameters).map(([name, each]) => ({
        name: name.toLowerCase(),
        ...bind(each),
      }));
      const answer = await evaluate(changed(printSql(query, BIGQUERY)), bound);
      const rows = answer.map((cells) => cells.map(numberIn));
      expect(rows.map(([scope, period]) => [scope, period])).toEqual(
        scopes.flatMap((_, scope) => periods.map((_period, period) => [scope, period])),
      );
      return new Map(
        measures.map((each, index) => [measureId(each), rows.map((row) => row[index + 2] ?? null)]),
      );
    },
    close() {
      server.close();
    },
  };
}

interface StoredTable {
  readonly name: string;
  readonly table: Message;
  readonly content: Message;
}

/** Bottom row first: a database promises no order. */
function storedTable(name: string, place: number, columns: readonly LoadedColumn[]): StoredTable {
  const rows = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort((a, b) => b - a);
  const column = (header: string, type: ColumnType): Message => ({ name: header, type: typeOf(type) });
  return {
    name,
    table: {
      name,
      serializationId: String(place + 1),
      column: [...columns.map(({ header, type }) => column(header, type)), column(ROW_COLUMN, 'INT64')],
    },
    content: {
      tableData: {
        row: rows.map((row) => ({
          cell: [...columns.map(({ values, type }) => stored(values.get(row) ?? null, type)), integer(row)],
        })),
      },
    },
  };
}

function stored(value: LoadedValue, type: ColumnType): Message {
  if (value === null) return NULL;
  if (typeof value === 'string') return text(value);
  switch (type) {
    case 'INT64':
      return integer(value);
    case 'NUMERIC':
      return numeric(value);
    case 'DATE':
      return date(value);
    case 'DATETIME':
      return dateTime(value);
    case 'TIMESTAMP':
      return timestamp(value);
    default:
      return double(value);
  }
}

interface Bound {
  readonly type: Message;
  readonly value: Message;
}

interface Named extends Bound {
  readonly name: string;
}

function bind(parameter: Parameter): Bound {
  switch (parameter.type) {
    case 'text':
      return { type: typeOf('STRING'), value: text(parameter.value) };
    case 'number':
      return { type: typeOf('FLOAT64'), value: double(parameter.value) };
    case 'date':
      return { type: typeOf('DATE'), value: date(Date.parse(`${parameter.value}T00:00Z`)) };
    case 'datetime':
      return { type: typeOf('DATETIME'), value: dateTime(utcOf(parameter.value)) };
    case 'timestamp':
      return { type: typeOf('TIMESTAMP'), value: timestamp(Date.parse(parameter.value)) };
    case 'texts':
      return { type: listOf('STRING'), value: list(parameter.value.map(text)) };
    case 'datetimes':
      return { type: listOf('DATETIME'), value: list(parameter.value.map((each) => dateTime(utcOf(each)))) };
    case 'integers':
      return { type: listOf('INT64'), value: list(parameter.value.map(integer)) };
    default:
      return parameter satisfies never;
  }
}

/** Of a day with a time, as if its clock were UTC's. */
const utcOf = (iso: string): number => Date.parse(`${iso}Z`);

function cellsOf(content: unknown): readonly (readonly Message[])[] {
  const { tableData } = content as { readonly tableData?: { readonly row?: readonly Message[] } };
  return (tableData?.row ?? []).map(({ cell }) => cell as readonly Message[]);
}
