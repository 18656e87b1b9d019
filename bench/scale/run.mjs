/**
 * Asks all queries of one side in a process of its own and says what they took: `node run.mjs FOLDER product|hand`, or
 * `refresh-by-hand` for what a refresh needs, written by hand.
 */
import { BESIDE_BY_HAND, BY_HAND } from './by-hand.mjs';
import { ask, openFiles, readsOf } from './files.mjs';
import { mappingOf, months, product, questions } from './product.mjs';

const [folder, side] = process.argv.slice(2);
const { connection, columns } = await openFiles(folder);
const parts = product();
const asksRefresh = side === 'refresh-by-hand';
const starts = months(parts, asksRefresh ? 3 : 2).map(({ start }) => `${parts.isoText(start)}T00:00:00`);
const byHand = {
  first: { type: 'datetime', value: starts[0] },
  after: { type: 'datetime', value: `${parts.isoText(months(parts).at(-1).end)}T00:00:00` },
};

/** A query is given only what it asks for. */
const parametersOf = (sql) =>
  Object.fromEntries(
    Object.entries({ ...byHand, starts: { type: 'datetimes', value: starts } }).filter(([name]) =>
      sql.includes(`$${name}`),
    ),
  );
const writtenByHand = asksRefresh ? { ...BY_HAND, ...BESIDE_BY_HAND } : BY_HAND;

const asked =
  side === 'hand' || asksRefresh
    ? Object.entries(writtenByHand).map(([table, queries]) => ({
        table,
        queries: queries.map((sql) => ({ sql, parameters: parametersOf(sql) })),
      }))
    : questions(
        parts,
        mappingOf(parts, (table) => Object.keys(columns[table])),
        (table, column) => columns[table][column],
      ).map(({ table, sql, parameters }) => ({ table, queries: [{ sql, parameters }] }));

const tables = {};
for (const { table, queries } of asked) {
  const before = process.cpuUsage();
  for (const { sql, parameters } of queries) await ask(connection, sql, parameters);
  const { user, system } = process.cpuUsage(before);
  let reads = 0;
  for (const { sql, parameters } of queries) reads += await readsOf(connection, sql, parameters);
  tables[table] = { cpu: (user + system) / 1e6, reads };
}
console.log(JSON.stringify({ tables, peak: process.resourceUsage().maxRSS * 1024 }));
process.exit(0);
