/** Shows how often the queries of the catalogue's measures read each table, by DuckDB's plan. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { usualTypes } from '../../src/compute/sql/column-type';
import { DUCKDB } from '../../src/compute/sql/dialects/duckdb';
import { printSql } from '../../src/compute/sql/print';
import { statement } from '../../src/compute/sql/statement';
import type { Mapping } from '../../src/data/mapping/mapping';
import { columnsOf, TABLE_IDS, type TableId } from '../../src/model/catalogue/tables';
import { KPIS } from '../../src/model/kpi/kpis';
import { measuresOfAll } from '../../src/model/kpi/kpi';
import { run, TYPES } from './duckdb-values';
import { MONTHS } from './read-workbook';

const MAPPING: Mapping = Object.fromEntries(
  TABLE_IDS.map((table) => [
    table,
    {
      sheet: table,
      columns: Object.fromEntries(columnsOf(table).map(({ id }) => [id, id])),
      ...{ won: ['Won'], lost: ['Lost'] },
    },
  ]),
);

let connection: DuckDBConnection;

const ROW = { text: "'An'", status: "'Won'", number: '5', date: "TIMESTAMP '2026-09-15 08:00'" } as const;

/** Rows keep the plan from leaving a table out. */
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of TABLE_IDS) {
    const columns = columnsOf(table).map(({ id }) => `"${id}" ${String(TYPES[usualTypes(table, id)])}`);
    await connection.run(`CREATE TABLE ${table} (${columns.join(', ')})`);
    const values = columnsOf(table).map(({ type }) => ROW[type]);
    await connection.run(`INSERT INTO ${table} VALUES (${values.join(', ')}), (${values.join(', ')})`);
  }
});
afterAll(() => {
  connection.closeSync();
});

interface Step {
  readonly name: string;
  readonly children: readonly Step[];
  readonly extra_info: { readonly Table?: string };
}

const tablesIn = ({ children, extra_info: { Table } }: Step): readonly string[] => [
  ...(Table === undefined ? [] : [Table.replace('memory.main.', '')]),
  ...children.flatMap(tablesIn),
];

/** The tables that a table's query reads, as often as it does. */
async function reads(table: TableId): Promise<readonly string[]> {
  const { query, parameters } = statement({
    measures: measuresOfAll(KPIS).filter((each) => each.table === table),
    mapping: MAPPING,
    scopes: [
      { type: 'team', name: '', region: '' },
      { type: 'region', name: 'Bắc', region: 'Bắc' },
      { type: 'rep', name: 'Lan', region: 'Bắc' },
    ],
    periods: MONTHS,
    place: { schema: 'main', rowColumn: 'row' },
  });
  const explained = await run(connection, `EXPLAIN (FORMAT json) ${printSql(query, DUCKDB)}`, parameters);
  const plan = JSON.parse(String(explained.getRows()[0]?.[1])) as readonly Step[];
  return [...plan.flatMap(tablesIn)].sort();
}

test.each<[TableId, readonly string[]]>([
  ['leads', ['leads']],
  ['sales', ['sales']],
  ['spend', ['spend']],
  ['prices', ['prices']],
  ['care', ['care']],
  ['surveys', ['surveys']],
  // Whom a contact names is asked apart.
  ['customers', ['care', 'customers', 'customers']],
])('the query of %s reads %j', async (table, expected) => {
  expect(await reads(table)).toEqual(expected);
});
