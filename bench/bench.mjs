/**
 * Prints how long the functions, the live formulas and the page take on this machine (`npm run bench`), or the queries
 * of tables of a warehouse's size (`npm run bench -- scale 1 5 engine`), or the facts of rows beside other ways to count them
 * (`npm run bench -- facts`); no test depends on it.
 */
import { build } from '../scripts/build.mjs';
import { buildHost } from '../scripts/build-host.mjs';
import { buildPage } from '../scripts/build-page.mjs';
import { facts } from './facts/facts.mjs';
import { functionTimes } from './functions.mjs';
import { liveFormulas } from './live-formulas.mjs';
import { pageTimes } from './page.mjs';
import { passesOverTables } from './passes.mjs';
import { printTable } from './print-table.mjs';
import { scale, scaleArguments } from './scale/scale.mjs';

const ROWS = 50_000;

const [what, ...args] = process.argv.slice(2);
if (what === 'scale') {
  const { millions, isCompared } = scaleArguments(args);
  await scale(millions.length > 0 ? millions : [1], isCompared);
  process.exit(0);
}

if (what === 'facts') {
  await facts();
  process.exit(0);
}

await Promise.all([build(), buildHost(), buildPage()]);

console.log(
  `\nOne pass over each table of ${ROWS.toLocaleString('en')} rows, whatever the number of cells\n`,
);
printTable(await passesOverTables(ROWS));

console.log(`\nA function typed into a cell, over ${ROWS.toLocaleString('en')} rows\n`);
printTable(await functionTimes(ROWS));

console.log('\nNative formulas of KPI Data, calculated anew by the local host\n');
printTable(await liveFormulas([2_500, 20_000, 80_000]));

console.log('\nThe page with the finished sample team\n');
printTable(await pageTimes());
// Univer's timers keep Node alive.
process.exit(0);
