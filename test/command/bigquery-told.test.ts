/** Shows what is told of the rows of a table in BigQuery that count for nothing, and that rows which need not count are not told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWarehouse, type OpenWarehouse } from '../../host/warehouse/open-warehouse';
import { generateElsewhere } from './generate-elsewhere';

jest.setTimeout(120_000);

const TABLES = {
  orders: `sold,seller,amount,stage
2026-10-02,Lan,150,Won
,Lan,70,Won
2026-10-05,Lan,,Won
,Lan,,Open
,Minh,,Open
2026-10-06,Minh,,Lost
`,
  earlier: `sold,seller,amount,stage
1999-10-02,Lan,150,Won
`,
};

const folder = mkdtempSync(path.join(tmpdir(), 'warehouse-'));
let warehouse: OpenWarehouse;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'crm'));
  for (const [table, text] of Object.entries(TABLES))
    writeFileSync(path.join(folder, 'crm', `${table}.csv`), text);
  warehouse = await openWarehouse(folder);
});
afterAll(() => {
  warehouse.close();
  rmSync(folder, { recursive: true });
});

async function told(table: keyof typeof TABLES, won: readonly string[]): Promise<readonly string[]> {
  const { start } = await generateElsewhere(warehouse, {
    bigquery: `my-project.crm.${table}`,
    columns: { soldOn: 'sold', rep: 'seller', amount: 'amount', status: 'stage' },
    won,
  });
  return start.understood.tables.flatMap(({ notes }) => notes);
}

test('of orders only those that are won need a date and an amount', async () => {
  expect(await told('orders', ['Won'])).toEqual([
    'Sales: 1 row in BigQuery without “Sold on” is in no period.',
    'Sales: 1 row in BigQuery without “Amount” adds nothing.',
  ]);
});

test('a word for won that no row has is a slip, since all would count as 0', async () => {
  expect(await told('orders', ['Thắng', 'Closed won'])).toEqual([
    '“Sales”: the plan says what “Thắng”, “Closed won” mean, but no row has such a status. Correct the spelling in the plan, or take the word out.',
  ]);
});

test('a table whose days are all too long ago is not taken for one that is empty for now', async () => {
  expect(await told('earlier', ['Won'])).toEqual([
    'Sales: no row in BigQuery is in a period that can be shown. Is it the right table, and the right column of dates?',
  ]);
});
