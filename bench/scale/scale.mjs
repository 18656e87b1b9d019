/**
 * Prints what the product's queries take of tables of a warehouse's size, beside queries written by hand for the same facts
 * (`npm run bench -- scale 1 5 20`: so many million rows each of sales, leads and care).
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build } from '../../scripts/build.mjs';
import { buildHost } from '../../scripts/build-host.mjs';
import { inProject } from '../../scripts/project.mjs';
import { printTable } from '../print-table.mjs';
import { bytesBilled } from './bytes.mjs';
import { makeData } from './data.mjs';
import { differencesFromEngine } from './engine.mjs';
import { buildProduct } from './product.mjs';

const MILLION = 1_000_000;
const run = promisify(execFile);

/** Each side in a process of its own, so that its memory is known. */
async function taken(script, ...args) {
  const { stdout } = await run(process.execPath, [inProject('bench/scale', script), ...args]);
  return JSON.parse(stdout);
}

/** A refresh of the BigQuery edition, beside queries by hand for the same facts, people and lists. */
async function refreshTaken(million, folder) {
  const { queries, peak } = await taken('refresh.mjs', folder);
  const byHand = await taken('run.mjs', folder, 'refresh-by-hand');
  const cpu = (...kinds) =>
    sum(
      queries.filter(({ what }) => kinds.length === 0 || kinds.includes(what)),
      'cpu',
    );
  const all = sum(byHand.tables, 'cpu');
  return {
    'million rows': million,
    queries: queries.length,
    people: cpu('people').toFixed(1),
    lists: cpu('list').toFixed(1),
    numbers: cpu('numbers').toFixed(1),
    'CPU seconds': cpu().toFixed(1),
    'by hand': all.toFixed(1),
    times: (cpu() / all).toFixed(2),
    'peak GB': gigabytes(peak),
    'peak GB by hand': gigabytes(byHand.peak),
  };
}

const sum = (tables, what) => Object.values(tables).reduce((total, each) => total + each[what], 0);
const gigabytes = (bytes) => (bytes / 1e9).toFixed(2);

/**
 * @param {number[]} millions of rows
 * @param {boolean} isCompared whether the engine counts the same rows, cell by cell
 */
export async function scale(millions, isCompared) {
  await Promise.all([buildProduct(), build('bigquery'), buildHost()]);
  const totals = [];
  const refreshes = [];
  for (const million of millions) {
    const folder = inProject('build/scale', String(million * MILLION));
    await makeData(million * MILLION, folder);
    const [ours, byHand] = [
      await taken('run.mjs', folder, 'product'),
      await taken('run.mjs', folder, 'hand'),
    ];
    console.log(
      `\n${million} million rows each of sales, leads and care: CPU seconds and how often a table is read\n`,
    );
    printTable(
      Object.keys(ours.tables).map((table) => ({
        table,
        query: ours.tables[table].cpu.toFixed(2),
        'by hand': byHand.tables[table].cpu.toFixed(2),
        reads: ours.tables[table].reads,
      })),
    );
    totals.push({
      'million rows': million,
      'CPU seconds': sum(ours.tables, 'cpu').toFixed(1),
      'by hand': sum(byHand.tables, 'cpu').toFixed(1),
      times: (sum(ours.tables, 'cpu') / sum(byHand.tables, 'cpu')).toFixed(2),
      'peak GB': gigabytes(ours.peak),
      'peak GB by hand': gigabytes(byHand.peak),
    });
    refreshes.push(await refreshTaken(million, folder));
    console.log(
      '\nMegabytes that BigQuery bills by the sizes of the columns, for the last of these months as well\n',
    );
    printTable(await bytesBilled(folder));
    if (isCompared)
      console.log(`\nCells in which the engine differs: ${await differencesFromEngine(folder)}`);
  }
  console.log('\nAll measures: 24 months, 59 scopes\n');
  printTable(totals);
  console.log(
    '\nA refresh of the BigQuery edition, as npm run generate runs it: all months that there are, CPU seconds of its queries, memory with the host\n',
  );
  printTable(refreshes);
}

export const scaleArguments = (args) => ({
  millions: args.map(Number).filter((each) => each > 0),
  isCompared: args.includes('engine'),
});
