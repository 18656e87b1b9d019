/** Shows that columns of all types that BigQuery has for dates, amounts, keys and names are read as the sheet would be. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { openWarehouse } from '../../host/warehouse/open-warehouse';
import { generateElsewhere } from './generate-elsewhere';

jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(tmpdir(), 'warehouse-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Moments in UTC: in Hà Nội the first of October begins seven hours earlier. */
const ROWS = [
  ['2026-09-30 16:59:59', '10.50', '1', 'Lan'],
  ['2026-09-30 17:00:00', '20.25', '2', 'Lan'],
  ['2026-10-31 16:59:59', '30.25', '2', 'Minh'],
  ['2026-10-31 17:00:00', '40.50', '3', 'Minh'],
];

async function revenueOf(dateType: string, amountType: string): Promise<readonly unknown[]> {
  const dataset = path.join(
    folder,
    `${dateType}_${amountType.replace(/\W/g, '')}`.toLowerCase().replace(/ /g, '_'),
  );
  mkdirSync(dataset);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  const values = ROWS.map(
    ([at, amount, client, rep]) =>
      `(timezone('UTC', TIMESTAMP '${at}')${dateType === 'TIMESTAMPTZ' ? '' : " AT TIME ZONE 'Asia/Ho_Chi_Minh'"}, ${amount}, ${client}, '${rep}')`,
  );
  await connection.run(
    `COPY (SELECT CAST(moment AS ${dateType}) AS sold_at, CAST(amount AS ${amountType}) AS total, CAST(client AS BIGINT) AS client_id,
       {'name': rep, 'id': 1} AS owner FROM (VALUES ${values.join(', ')}) AS t(moment, amount, client, rep))
     TO '${path.join(dataset, 'orders.parquet')}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  const open = await openWarehouse(dataset);
  try {
    const { facts } = await generateElsewhere(open, {
      bigquery: `my-project.${path.basename(dataset)}.orders`,
      columns: { soldOn: 'sold_at', amount: 'total', customer: 'client_id', rep: 'owner.name' },
    });
    return facts
      .filter(({ kpi, period }) => kpi === 'revenue' && period === '2026-10')
      .map(({ scope, value }) => [scope, value]);
  } finally {
    open.close();
  }
}

test.each([
  ['DATE', 'DOUBLE'],
  ['TIMESTAMP', 'DECIMAL(18,2)'],
  ['TIMESTAMPTZ', 'DECIMAL(18,2)'],
  ['TIMESTAMPTZ', 'DOUBLE'],
])('dates as %s and amounts as %s', async (dateType, amountType) => {
  expect(await revenueOf(dateType, amountType)).toEqual([
    ['All', 50.5],
    ['Lan', 20.25],
    ['Minh', 30.25],
  ]);
});
