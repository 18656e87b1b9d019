/** Counts what a build and a save cost in Google: service calls, and cells that are read, written and held. */
import type { BuildProgress } from '../../../src/app/bridge';
import { MARK_COLUMN } from '../../../src/output/card/card-marks';
import { MARK_ROW } from '../../../src/output/card/card-places';
import type { OpenTeam } from './open-team';
import { contentsOf, teamOf } from './team-of-reps';

/** The calls of one step, which makes so many cards. */
function callsOfStep({ host }: OpenTeam, cards: number): number {
  host.calls.reset();
  host.run('continueBuild', cards);
  return host.calls.count;
}

describe('a build of 150 reps over three years', () => {
  let team: OpenTeam;
  let mostWritten = 0;
  let early: readonly number[] = [];
  let late: readonly number[] = [];
  beforeAll(() => {
    team = teamOf(150, { since: '2023-11-05' });
    const { host } = team;
    host.calls.reset();
    const start = host.run('startBuild', { by: ['rep'] }) as BuildProgress;
    expect(start).toMatchObject({ done: 5, total: 5 + 151 + 1 });
    mostWritten = host.calls.cells.written.most;
    callsOfStep(team, 4);
    early = [callsOfStep(team, 3), callsOfStep(team, 4)];
    callsOfStep(team, 130);
    late = [callsOfStep(team, 3), callsOfStep(team, 4)];
    team.finish();
  }, 120_000);
  afterAll(() => {
    team.host.dispose();
  });

  test('takes six calls for each further scorecard, for the tenth and for the 150th', () => {
    expect([early, late].map(([three = NaN, four = NaN]) => four - three)).toEqual([6, 6]);
  });

  test('takes 29 calls a step beside them, however many scorecards there are', () => {
    expect(late).toEqual(early);
    expect(early.map((calls, index) => calls - (3 + index) * 6)).toEqual([29, 29]);
  });

  test('writes at most 50,000 cells at once, though KPI Data has many more', () => {
    const data = contentsOf(team).find(({ name }) => name === 'KPI Data');
    expect(data?.cells.length).toBeGreaterThan(5_800);
    expect((data?.cells.length ?? 0) * (data?.columns ?? 0)).toBeGreaterThan(180_000);
    expect(mostWritten).toBeGreaterThan(45_000);
    expect(mostWritten).toBeLessThanOrEqual(50_000);
  });

  test('holds a sixth of the cells that Google allows: each sheet has the rows and columns that it shows', () => {
    const own = contentsOf(team).filter(({ name }) => name !== 'Leads' && name !== 'KPI Plan');
    const cards = own.filter(({ name }) => /^Rep|^Whole team$|template/.test(name));
    expect(cards).toHaveLength(152);
    expect(new Set(cards.map(({ rows, columns }) => `${rows} × ${columns}`))).toEqual(
      new Set([`${MARK_ROW + 3} × ${MARK_COLUMN}`]),
    );
    const [data, overview] = ['KPI Data', 'KPI Overview'].map((each) =>
      own.find(({ name }) => name === each),
    );
    expect(data?.rows).toBe((data?.cells.length ?? 0) + 3);
    expect(data?.columns).toBe(data?.cells[0]?.length);
    expect(overview?.rows).toBe((overview?.cells.length ?? 0) + 3);
    expect(cellsIn(contentsOf(team))).toBeLessThan(10_000_000 / 6);
  });
});

test('a function without ranges asks for the sheets of its tables by their names, however many tabs there are', async () => {
  const team = teamOf(3);
  await team.build();
  const { host, spreadsheet } = team;
  const notes = spreadsheet.insertSheet('Notes');
  const costOf = async (): Promise<readonly number[]> => {
    host.calls.reset();
    notes.getRange('A1').setFormula('=KPI_NEWLEADS(;"2026-11")');
    await host.calculated();
    expect(notes.getRange('A1').getValue()).toBe(3);
    notes.getRange('A1').clearContent();
    return [host.calls.count, host.calls.byName.get('SpreadsheetApp.Sheet.getName') ?? 0];
  };
  const cost = await costOf();
  expect(cost[1]).toBeLessThanOrEqual(3);
  for (const name of ['A', 'B', 'C', 'D']) spreadsheet.insertSheet(name);
  expect(await costOf()).toEqual(cost);
  host.dispose();
}, 60_000);

const cellsIn = (sheets: readonly { readonly rows: number; readonly columns: number }[]): number =>
  sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

test('the calls of the first step do not depend on how many reps there are', () => {
  const starts = [5, 15].map((reps) => {
    const { host } = teamOf(reps);
    host.calls.reset();
    host.run('startBuild', { by: ['rep'] });
    host.dispose();
    return host.calls.count;
  });
  expect(starts[1]).toBe(starts[0]);
}, 60_000);

describe('saving a part of the plan', () => {
  let team: OpenTeam;
  beforeAll(() => {
    team = teamOf(5);
    const rows = Array.from({ length: 19_999 }, (_, row) => [`Note ${row}`, 'Lan', row]);
    team.write('Notes', [['Note', 'Author', 'Number'], ...rows]);
    team.write('Empty', [['']]);
  }, 60_000);
  afterAll(() => {
    team.host.dispose();
  });

  test('reads only the first rows of a sheet that no table is read from, and the others once', () => {
    const { host } = team;
    const leads = 6 * 3;
    const notes = 20 * 3;
    const plan = team.own('plan').getDataRange();
    host.calls.reset();
    const { sheets } = team.savePlan({ careDays: 30 });
    // The plan before it is written and after it.
    const ofPlan = 2 * plan.getNumRows() * plan.getNumColumns();
    expect(host.calls.cells.read.total - ofPlan).toBeLessThanOrEqual(leads + notes + 2);
    expect(sheets.map(({ sheet, headers }) => [sheet, headers])).toEqual([
      ['Leads', ['Created on', 'Rep', 'Status']],
      ['Notes', ['Note', 'Author', 'Number']],
    ]);
  });

  test('a table that is mapped to that sheet later is read from all its rows', () => {
    const dated = Array.from({ length: 40 }, (_, row) => [`2026-11-0${(row % 9) + 1}`, 'Lan', 100]);
    team.write('Orders', [['Ordered', 'Who', 'Worth'], ...dated]);
    team.savePlan({ careDays: 31 });
    const sales = { sheet: 'Orders', columns: { soldOn: 'Ordered', rep: 'Who', amount: 'Worth' } };
    const { mapping } = team.savePlan({}).plan;
    const { tables } = team.savePlan({ mapping: { ...mapping, sales } });
    expect(tables.find(({ table }) => table === 'sales')).toMatchObject({ sheet: 'Orders', rows: 40 });
  });
});
