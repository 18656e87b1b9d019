/**
 * Measures how long KPI Data takes to calculate for several numbers of rows, and what 20 million formulas × rows more
 * cost.
 */
import { tables } from './data.mjs';
import { openDocument } from './open.mjs';

const MEASURES = /COUNTIFS|SUMIFS|COUNTUNIQUEIFS|SUMPRODUCT/g;
const LIMIT = 20_000_000;
/** The fastest one counts: a machine that does something else as well only ever takes longer. */
const RUNS = 3;

/**
 * @param {number[]} sizes rows of each table, ascending: the first says what everything else than the rows costs
 */
export async function liveFormulas(sizes) {
  const measured = [];
  for (const rows of sizes) measured.push({ rows, ...(await calculated(rows)) });
  const [first] = measured;
  return measured.map(({ rows, formulas, seconds }) => {
    const more = formulas * rows - first.formulas * first.rows;
    return {
      rows: rows.toLocaleString('en'),
      formulas: formulas.toLocaleString('en'),
      'formulas × rows': (formulas * rows).toLocaleString('en'),
      seconds: seconds.toFixed(1),
      'more per 20 million': more === 0 ? '' : (((seconds - first.seconds) * LIMIT) / more).toFixed(2),
    };
  });
}

async function calculated(rows) {
  const { Team, Leads, Sales } = tables(rows);
  const host = await openDocument({ Team, Leads, Sales });
  host.run('startBuild', { by: ['rep', 'region'], mode: 'formulas' });
  // The first step writes KPI Data, which reads the rows; the scorecards, which read KPI Data, are left out.
  host.run('continueBuild');
  await host.calculated();
  const formulas = host.spreadsheet
    .getSheetByName('KPI Data')
    .getDataRange()
    .getFormulas()
    .flat()
    .reduce((sum, formula) => sum + (formula.match(MEASURES)?.length ?? 0), 0);
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const before = performance.now();
    host.document.engine.recalculate();
    await host.calculated();
    times.push((performance.now() - before) / 1000);
  }
  host.dispose();
  return { formulas, seconds: Math.min(...times) };
}
