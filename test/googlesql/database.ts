/** Loads the rows of a document into tables of Google's SQL engine, and runs statements on them. */
import { DuckDBDateValue, DuckDBTimestampValue, type DuckDBValue } from '@duckdb/node-api';
import { BIGQUERY } from '../../src/compute/sql/dialects/bigquery';
import type { Parameter } from '../../src/compute/sql/parameter';
import { printSql } from '../../src/compute/sql/print';
import { statement } from '../../src/compute/sql/statement';
import { measureId } from '../../src/model/kpi/measure-id';
import type { Database } from '../agreement/duckdb';
import { loadedColumns, type LoadedColumn } from '../agreement/loaded-columns';
import { startGoogleSql, type Message } from './server';
import {
  date,
  dateTime,
  double,
  integer,
  list,
  listOf,
  NULL,
  numberIn,
  text,
  typeOf,
  type StoredType,
} from './values';

const ROW_COLUMN = 'row of the sheet';
const SCHEMA = 'crm';
const MILLISECONDS_A_DAY = 86_400_000;

export interface GoogleSql extends Database {
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
  return {
    misread(change) {
      changed = change;
    },
    load(workbook, read) {
      const loaded = workbook.sheets.map((cells, place) =>
        storedTable(`${SCHEMA}.${cells.sheet}`, place, loadedColumns(cells, workbook, read)),
      );
      tables = loaded.map(({ table }) => table);
      contents = Object.fromEntries(loaded.map(({ name, content }) => [name, content]));
      return Promise.resolve();
    },
    async ask({ measures, workbook, scopes, periods, counting, customers, otherNames }) {
      const { query, parameters } = statement({
        measures,
        mapping: workbook.mapping,
        scopes,
        periods,
        place: { schema: SCHEMA, rowColumn: ROW_COLUMN, customers, otherNames },
        ...(counting && { counting }),
      });
      // The engine knows parameters by small letters.
      const bound = Object.entries(parameters).map(([name, each]) => ({
        name: name.toLowerCase(),
        ...bind(each),
      }));
      const { content } = await server.send('EvaluateQuery', {
        sql: changed(printSql(query, BIGQUERY)),
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
      const rows = rowsOf(content);
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

const STORED = { VARCHAR: 'STRING', DOUBLE: 'FLOAT64', DATE: 'DATE', TIMESTAMP: 'DATETIME' } as const;

interface StoredTable {
  readonly name: string;
  readonly table: Message;
  readonly content: Message;
}

/** Bottom row first: a database promises no order. */
function storedTable(name: string, place: number, columns: readonly LoadedColumn[]): StoredTable {
  const rows = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort((a, b) => b - a);
  const column = (header: string, type: StoredType): Message => ({ name: header, type: typeOf(type) });
  return {
    name,
    table: {
      name,
      serializationId: String(place + 1),
      column: [
        ...columns.map(({ header, type }) => column(header, STORED[type])),
        column(ROW_COLUMN, 'INT64'),
      ],
    },
    content: {
      tableData: {
        row: rows.map((row) => ({
          cell: [...columns.map(({ values }) => stored(values.get(row) ?? null)), integer(row)],
        })),
      },
    },
  };
}

function stored(value: DuckDBValue): Message {
  if (value === null) return NULL;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return double(value);
  if (value instanceof DuckDBDateValue) return date(value.days * MILLISECONDS_A_DAY);
  if (value instanceof DuckDBTimestampValue) return dateTime(Number(value.micros / 1000n));
  throw new Error(`no value of a sheet: ${String(value)}`);
}

interface Bound {
  readonly type: Message;
  readonly value: Message;
}

function bind(parameter: Parameter): Bound {
  switch (parameter.type) {
    case 'text':
      return { type: typeOf('STRING'), value: text(parameter.value) };
    case 'number':
      return { type: typeOf('FLOAT64'), value: double(parameter.value) };
    case 'date':
      return { type: typeOf('DATE'), value: date(utcOf(parameter.value)) };
    case 'texts':
      return { type: listOf('STRING'), value: list(parameter.value.map(text)) };
    case 'dates':
      return { type: listOf('DATE'), value: list(parameter.value.map((each) => date(utcOf(each)))) };
    default:
      return parameter satisfies never;
  }
}

const utcOf = (iso: string): number => Date.parse(`${iso}T00:00Z`);

function rowsOf(content: unknown): readonly (readonly (number | null)[])[] {
  const { tableData } = content as { readonly tableData?: { readonly row?: readonly Message[] } };
  return (tableData?.row ?? []).map(({ cell }) => (cell as readonly Message[]).map(numberIn));
}
