/** Counts what the add-on asks of a spreadsheet for teams of several sizes: service calls, and cells read and written. */
import { REPS, tables, YEAR } from './data.mjs';
import { openDocument } from './open.mjs';

const ROWS = 10_000;
/** As many as a page of a report has, each a call of its own. */
const CELLS = 40;

/** Of the last twelve months and the first reps. */
const ONE_BY_ONE = Array.from({ length: CELLS }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `=KPI_NEWLEADS(;"2026-${month}";"${REPS[Math.floor(index / 12)]}")`;
});
const TYPED = [
  { what: '=KPI_NEWLEADS()', formulas: ['=KPI_NEWLEADS()'] },
  { what: `${CELLS} cells of =KPI_NEWLEADS(;month;rep)`, formulas: ONE_BY_ONE },
  {
    what: '=KPI_TABLE("newLeads";"rep, month")',
    formulas: [`=KPI_TABLE("newLeads";"rep, month";"${YEAR}")`],
  },
];

/** @param {number[]} teams how many reps each has */
export async function serviceCalls(teams) {
  const byTeam = [];
  for (const reps of teams) byTeam.push(await callsOf(reps));
  return byTeam[0].map(({ what }, index) => ({
    what,
    ...Object.fromEntries(
      teams.flatMap((reps, team) =>
        Object.entries(byTeam[team][index].use).map(([name, count]) => [
          `${reps}: ${name}`,
          count.toLocaleString('en'),
        ]),
      ),
    ),
  }));
}

async function callsOf(reps) {
  const { Team, Leads, Sales } = tables(ROWS, reps);
  const host = await openDocument({ Team, Leads, Sales });
  const toTheEnd = (name, ...args) => {
    let progress = host.run(name, ...args);
    while (!progress.finished) progress = host.run('continueBuild');
  };
  // With the team's card alone there is little to calculate before a function shows its value.
  toTheEnd('startBuild', { by: [], mode: 'values' });
  const typed = [];
  for (const { what, formulas } of TYPED) {
    const answers = host.spreadsheet.insertSheet('Answers');
    answers.deleteColumns(20, answers.getMaxColumns() - 19);
    await host.calculated();
    host.calls.reset();
    answers.getRange(1, 1, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
    await host.calculated();
    typed.push(useOf(what, host));
    host.spreadsheet.deleteSheet(answers);
  }
  const ofSidebar = [
    ['built for the first time', () => toTheEnd('startBuild', BUILD)],
    ['built again', () => toTheEnd('startBuild', BUILD)],
    ['numbers refreshed', () => toTheEnd('refreshNumbers')],
    ['a setting of the plan saved', () => host.run('savePlan', { careDays: 31 })],
  ].map(([what, act]) => {
    host.calls.reset();
    act();
    return useOf(what, host);
  });
  host.dispose();
  return [...ofSidebar, ...typed];
}

const BUILD = { by: ['rep', 'region'], mode: 'values' };

const useOf = (what, { calls: { count, cells } }) => ({
  what,
  use: { calls: count, read: cells.read.total, written: cells.written.total },
});
