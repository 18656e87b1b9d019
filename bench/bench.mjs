/**
 * Prints how long the functions, the live formulas and the page take on this machine and what the add-on asks of a
 * spreadsheet (`npm run bench`, or one section of it by its name: `npm run bench -- calls`), or the queries of tables of
 * a warehouse's size (`npm run bench -- scale 1 5 engine`), or facts of rows beside other ways to count them
 * (`npm run bench -- facts`); no test depends on it.
 */
import { build } from '../scripts/build.mjs';
import { buildHost } from '../scripts/build-host.mjs';
import { buildPage } from '../scripts/build-page.mjs';
import { serviceCalls } from './calls.mjs';
import { facts } from './facts/facts.mjs';
import { functionTimes } from './functions.mjs';
import { liveFormulas } from './live-formulas.mjs';
import { pageTimes } from './page.mjs';
import { passesOverTables } from './passes.mjs';
import { printTable } from './print-table.mjs';
import { scale, scaleArguments } from './scale/scale.mjs';

const ROWS = 50_000;
const rows = ROWS.toLocaleString('en');

/** What each section measures, and how. */
const SECTIONS = {
  passes: [
    `One pass over each table of ${rows} rows, whatever the number of cells`,
    () => passesOverTables(ROWS),
  ],
  functions: [`A function typed into a cell, over ${rows} rows`, () => functionTimes(ROWS)],
  formulas: [
    'Native formulas of KPI Data, calculated anew by the local host',
    () => liveFormulas([2_500, 20_000, 80_000]),
  ],
  page: ['The page with the finished sample team', pageTimes],
  calls: [
    'Calls of the spreadsheet, cells read and written, for teams of 10, 50 and 150 reps',
    () => serviceCalls([10, 50, 150]),
  ],
};

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
if (what !== undefined && !(what in SECTIONS)) {
  console.error(`There is no section ${what}: scale, facts, ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(1);
}

await Promise.all([build(), buildHost(), buildPage()]);

for (const [name, [title, measure]] of Object.entries(SECTIONS)) {
  if (what !== undefined && what !== name) continue;
  console.log(`\n${title}\n`);
  printTable(await measure());
}
// Univer's timers keep Node alive.
process.exit(0);
