/** Computes what BigQuery bills for the queries, by the sizes of the columns that they read. */
import { ask, openFiles } from './files.mjs';
import { mappingOf, months, product, questions } from './product.mjs';

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#data_type_sizes */
const sizeOf = (name, type) =>
  type === 'STRING'
    ? `2 + strlen("${name}")`
    : `CASE WHEN "${name}" IS NULL THEN 0 ELSE ${type === 'NUMERIC' ? 16 : 8} END`;

/** https://cloud.google.com/bigquery/pricing: at least so much of each table. */
const LEAST = 10 * 1024 ** 2;

/** The day of which a table would have partitions, and whether a query asks for days from a first one on. */
const PARTITIONS = {
  sales: { by: 'soldOn', isFrom: true },
  // What was closed may have been created at any time before; customers stay.
  leads: { by: 'createdOn', isFrom: false },
  customers: { by: 'since', isFrom: false },
  spend: { by: 'spentOn', isFrom: true },
  prices: { by: 'observedOn', isFrom: true },
  care: { by: 'contactedOn', isFrom: true },
  surveys: { by: 'answeredOn', isFrom: true },
};

export async function bytesBilled(folder) {
  const { connection, columns } = await openFiles(folder);
  const parts = product();
  const all = months(parts);
  const mapping = mappingOf(parts, (table) => Object.keys(columns[table]));
  const asked = questions(parts, mapping, (table, column) => columns[table][column]);
  return Promise.all(
    asked.map(async ({ table, sql }) => {
      const bytesOf = async (periods) => {
        const { by, isFrom } = PARTITIONS[table];
        const isRead = isFrom && periods ? `"${by}" >= DATE '${parts.isoText(periods[0].start)}'` : 'TRUE';
        const read = Object.entries(columns[table]).filter(([name]) => sql.includes(`source."${name}"`));
        const sizes = read.map(([name, type]) => `SUM(${sizeOf(name, type)})`).join(' + ');
        const [[bytes]] = await ask(
          connection,
          `SELECT (${sizes})::DOUBLE FROM ${table} WHERE ${isRead}`,
          {},
        );
        return Math.round(Math.max(bytes, LEAST) / 1e6);
      };
      return {
        table,
        'without partitions': await bytesOf(undefined),
        'with partitions by day': await bytesOf(all),
        'the last month': await bytesOf(all.slice(-1)),
      };
    }),
  );
}
