/** Writes Parquet files of an invented sales department: 50 reps, 8 regions, three years until the end of 2026. */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const REGIONS = ['Bắc', 'Trung', 'Nam', 'Đông', 'Tây', 'Miền Tây', 'Hà Nội', 'Sài Gòn'];
const REPS = Array.from({ length: 50 }, (_, index) => `Nguyễn Văn ${String(index + 1).padStart(2, '0')}`);

/** Whom the numbers are about. */
export const SCOPES = [
  { type: 'team', name: '', region: '' },
  ...REGIONS.map((name) => ({ type: 'region', name, region: name })),
  ...REPS.map((name, index) => ({ type: 'rep', name, region: REGIONS[index % REGIONS.length] })),
];

const listed = (texts) => `[${texts.map((text) => `'${text}'`).join(', ')}]`;

/** Of each row, by its number `i`; `TABLE` makes the tables differ. */
const roll = (what, faces) => `hash(i, 'TABLE', '${what}') % ${faces}`;
const one = (texts, what) => `${listed(texts)}[(${roll(what, texts.length)})::INT + 1]`;
const rep = one(REPS, 'rep');
const region = one(REGIONS, 'region');
const day = `(DATE '2024-01-01' + (${roll('day', 1096)})::INT)`;
const time = `to_seconds((${roll('time', 86400)})::INT)`;
const later = (what, days) => `${day} + (${roll(what, days)})::INT + ${time}`;
const amount = `(1 + ${roll('amount', 500)}) * 100000.0`;

const tables = (rows) => {
  const customers = Math.max(1, Math.floor(rows / 5));
  const customer = `'Khách ' || (${roll('customer', customers)})`;
  return {
    sales: [
      rows,
      `'S' || i AS "orderId", ${day} + ${time} AS "soldOn", ${customer} AS customer, ${rep} AS rep, ${region} AS region, ${amount} AS amount, ${one(['Won', 'Won', 'Won', 'Lost'], 'status')} AS status`,
    ],
    leads: [
      rows,
      `${day} + ${time} AS "createdOn", ${rep} AS rep, ${region} AS region, ${one(['Web', 'Zalo', 'Ads', 'Ref'], 'source')} AS source, ${one(['Won', 'Lost', 'New'], 'status')} AS status, CASE WHEN ${roll('first', 5)} > 0 THEN ${later('contact', 9)} END AS "firstContactOn", CASE WHEN ${roll('status', 3)} < 2 THEN ${later('closing', 90)} END AS "closedOn"`,
    ],
    customers: [
      customers,
      `'Khách ' || i AS customer, ${rep} AS rep, ${region} AS region, ${day} AS since, CASE WHEN ${roll('gone', 10)} = 0 THEN ${day} + (${roll('until', 400)})::INT END AS until`,
    ],
    spend: [
      Math.ceil(rows / 10),
      `${day} AS "spentOn", ${amount} AS amount, ${rep} AS rep, ${region} AS region`,
    ],
    prices: [
      Math.ceil(rows / 10),
      `${day} AS "observedOn", 'P' || (${roll('product', 40)}) AS product, ${region} AS region, 900.0 + ${roll('ours', 300)} AS "ourPrice", 900.0 + ${roll('theirs', 300)} AS "competitorPrice", CASE WHEN ${roll('gift', 10)} = 0 THEN 'Gift' END AS promotion`,
    ],
    care: [
      rows,
      `${day} + ${time} AS "contactedOn", ${customer} AS customer, ${rep} AS rep, ${region} AS region`,
    ],
    surveys: [
      customers,
      `${day} AS "answeredOn", 1.0 + ${roll('score', 10)} AS score, ${rep} AS rep, ${region} AS region`,
    ],
  };
};

export const TABLES = Object.keys(tables(1));

/** The files stay for the next run. */
export async function makeData(rows, folder) {
  const known = await readdir(folder).catch(() => []);
  if (known.length === TABLES.length) return;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '4GB' });
  const connection = await instance.connect();
  for (const [table, [length, columns]] of Object.entries(tables(rows))) {
    const select = `SELECT ${columns.replaceAll('TABLE', table)} FROM range(${length}) AS rows(i)`;
    await connection.run(`COPY (${select}) TO '${join(unfinished, `${table}.parquet`)}' (FORMAT parquet)`);
  }
  connection.closeSync();
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}
