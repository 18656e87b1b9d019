/**
 * Prints what the facts of a sheet take, read from its rows and counted, beside other ways to count them (`npm run bench -- facts`):
 * a pass that is tuned by hand, a plain loop, and the libraries of `bench/peers` where they are installed.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { inProject } from '../../scripts/project.mjs';
import { printTable } from '../print-table.mjs';
import { buildProduct } from './ours.mjs';
import { ZONE } from './question.mjs';

const run = promisify(execFile);

const OWN = ['byHand', 'ours', 'loop', 'duckdb'];
const PEERS = ['lodash', 'd3', 'arquero', 'tidyjs', 'polars'];

/** So many rows, and how often each way counts them; the more rows, the less a run differs from the next. */
const ROUNDS = [
  [10_000, 3],
  [100_000, 2],
  [1_000_000, 1],
];

/** Each way in a process of its own, as a script of a document starts. */
async function taken(...args) {
  const { stdout } = await run(process.execPath, [inProject('bench/facts/run.mjs'), ...args.map(String)], {
    env: { ...process.env, TZ: ZONE },
  });
  return JSON.parse(stdout);
}

/** The least of several runs: whatever else the machine does only adds to it. */
async function leastOf(ways, rounds, ...args) {
  const least = {};
  for (let round = 0; round < rounds; round++)
    for (const way of ways) {
      const found = await taken(way, ...args);
      if (!(found.cpu >= least[way]?.cpu)) least[way] = found;
    }
  return least;
}

const rounded = (number, places = 1) => (Number.isFinite(number) ? number.toFixed(places) : '');

export async function facts() {
  await buildProduct();
  const ways = [...OWN, ...(existsSync(inProject('bench/peers/node_modules')) ? PEERS : [])];
  const table = Object.fromEntries(ways.map((way) => [way, { way }]));
  const all = {};
  for (const [rows, rounds] of ROUNDS) {
    const least = await leastOf(ways, rounds, rows);
    all[rows] = least;
    for (const way of ways) {
      if (least[way].digest !== least.byHand.digest) throw new Error(`${way} counts otherwise`);
      const title = rows.toLocaleString('en');
      table[way][title] = rounded(least[way].cpu, 0);
      table[way][`${title}: times`] = rounded(least[way].cpu / least.byHand.cpu);
    }
  }
  const [[few], [some], [most]] = ROUNDS;
  console.log('\nFacts of rows, reading included: milliseconds of CPU, and times the pass by hand\n');
  printTable(ways.map((way) => table[way]));
  const query = all[most].duckdb.query / all[most].byHand.cpu;
  console.log(`\nDuckDB's query alone, of a million rows that are loaded: ${rounded(query)} times`);

  const { ours } = all[most];
  const bytes = (size) => rounded(size / most, 0);
  console.log(
    `\nBytes a row beside the cells, of a million: ${bytes(ours.most)} at most, ${bytes(ours.kept)} kept`,
  );
  for (const [less, more] of [
    [few, some],
    [some, most],
  ])
    console.log(
      `10 times ${less.toLocaleString('en')} rows: ${rounded(all[more].ours.cpu / all[less].ours.cpu)} times`,
    );
  const ratio = async (less, more) => {
    const [one, other] = [await leastOf(['ours'], 2, ...less), await leastOf(['ours'], 2, ...more)];
    return rounded(other.ours.cpu / one.ours.cpu, 2);
  };
  console.log(`10,000 reps in place of 10: ${await ratio([some, 10], [some, 10_000])} times`);
  console.log(`22 measures in place of one: ${await ratio([some, 50, 1], [some, 50, 22])} times`);
}
