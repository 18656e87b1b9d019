/** A build goes on after a step of a few seconds, and after one that failed, and ends as one that nothing disturbed. */
import type { BuildProgress, WizardState } from '../../../src/bridge';
import { ownSheets } from '../../../src/sheets/own-sheets';
import { moment } from '../../src/literal-sheet';
import type { OpenTeam } from './open-team';
import { shownCard, shownData } from './shown';
import { contentsOf, namesOf, teamOf } from './team-of-reps';

const FAILED = 'Service Spreadsheets failed while accessing document.';

/** Lets the n-th call of that name fail, once. */
function failAtCall({ host }: OpenTeam, wanted: string, nth: number): void {
  let left = nth;
  const enter = host.calls.enter.bind(host.calls);
  const spy = jest.spyOn(host.calls, 'enter').mockImplementation((name, kind) => {
    if (name === wanted && --left === 0) {
      spy.mockRestore();
      throw new Error(FAILED);
    }
    enter(name, kind);
  });
}

describe('a build that is not done at once', () => {
  const FINISHED = ['KPI Overview', 'Whole team', 'Rep 001', 'Rep 002', 'Rep 003', 'Rep 004', 'KPI Plan'];

  /** Every card once, with its numbers, all of them found again. */
  async function expectFinished(team: OpenTeam): Promise<void> {
    expect(namesOf(team)).toEqual(['Leads', ...FINISHED, 'KPI Data', 'Scorecard template']);
    expect(ownSheets(team.spreadsheet)).toHaveLength(FINISHED.length + 2);
    expect(team.own('template').isSheetHidden()).toBe(true);
    await team.host.calculated();
    for (const name of FINISHED.slice(2, -1)) {
      const { rows, score, problem } = shownCard(team.card('rep', name));
      expect([name, rows.get('New leads')?.actual, score, problem]).toEqual([name, 1, 50, '']);
    }
    expect(shownCard(team.card('team')).score).toBe(50);
    expect(team.refused('continueBuild')).toBe('No build is under way. Start it again.');
  }

  test('goes on in steps of a few seconds, and says how far it is', async () => {
    const team = teamOf(4, { tick: 1_000 });
    const { host } = team;
    host.run('startBuild', { by: ['rep'] });
    const steps: BuildProgress[] = [];
    do steps.push(host.run('continueBuild') as BuildProgress);
    while (!steps[steps.length - 1]?.finished);
    expect(steps.length).toBeGreaterThan(1);
    const done = steps.map((step) => step.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(steps[0]).toMatchObject({ total: 7, finished: false, label: /^Scorecard: Rep 00\d$/ });
    expect(steps.pop()).toEqual({ done: 7, total: 7, finished: true, label: 'Done: 5 scorecards.' });
    await expectFinished(team);
    host.dispose();
  }, 60_000);

  test('makes no more cards in one step than are asked for', async () => {
    const team = teamOf(4);
    const { host } = team;
    host.run('startBuild', { by: ['rep'] });
    expect(host.run('continueBuild', 4)).toEqual({
      ...{ done: 5, total: 7, finished: false },
      label: 'Scorecard: Rep 004',
    });
    expect(host.run('continueBuild', 4)).toMatchObject({ done: 7, finished: true });
    await expectFinished(team);
    host.dispose();
  }, 60_000);

  test('leaves the person’s tab in front until it is finished, and the template hidden', () => {
    const team = teamOf(4);
    const { host, spreadsheet } = team;
    const inFront = (): unknown[] => [
      spreadsheet.getActiveSheet().getName(),
      team.own('template').isSheetHidden(),
    ];
    spreadsheet.getSheetByName('Leads')?.getRange('A1').activate();
    host.run('startBuild', { by: ['rep'] });
    expect(inFront()).toEqual(['Leads', true]);
    host.run('continueBuild', 2);
    expect(inFront()).toEqual(['Leads', true]);
    expect(team.card('rep', 'Rep 001').isSheetHidden()).toBe(false);
    failAtCall(team, 'SpreadsheetApp.Sheet.addDeveloperMetadata', 1);
    expect(team.refused('continueBuild', 2)).toBe(FAILED);
    expect(inFront()).toEqual(['Leads', true]);
    team.finish();
    expect(inFront()).toEqual(['KPI Overview', true]);
    host.dispose();
  });

  test('gives a card another name where a tab of that name is not the add-on’s', () => {
    const team = teamOf(4);
    team.write('REP 002', [['mine']]);
    team.host.run('startBuild', { by: ['rep'] });
    team.finish();
    expect(team.card('rep', 'Rep 002').getName()).toBe('Rep 002 (2)');
    expect(team.spreadsheet.getSheetByName('REP 002')?.getRange('A1').getValue()).toBe('mine');
    team.host.dispose();
  });

  test('goes on where a call failed, whichever it was', async () => {
    const team = teamOf(4);
    const { host } = team;
    host.run('startBuild', { by: ['rep'] });
    let failures = 0;
    for (let n = 1, finished = false; !finished; n += 3) {
      host.calls.reset();
      host.calls.failAt(n);
      try {
        ({ finished } = host.run('continueBuild') as BuildProgress);
      } catch (error) {
        expect((error as Error).message).toBe(FAILED);
        failures++;
      }
    }
    expect(failures).toBeGreaterThan(10);
    host.calls.reset();
    await expectFinished(team);
    host.dispose();
  }, 60_000);

  test('is begun again where its first step failed, and leaves nothing half made', async () => {
    for (const n of [60, 150, 250, 330, 380]) {
      const team = teamOf(4);
      const { host } = team;
      host.calls.reset();
      host.calls.failAt(n);
      expect(team.refused('startBuild', { by: ['rep'] })).toBe(FAILED);
      await host.calculated();
      host.calls.reset();
      host.run('startBuild', { by: ['rep'] });
      team.finish();
      await expectFinished(team);
      host.dispose();
    }
  }, 60_000);
});

describe('KPI Data that is written in several steps', () => {
  /** 61 scopes and 39 months: two chunks. */
  const large = (opening: Parameters<typeof teamOf>[1] = {}): OpenTeam =>
    teamOf(60, { since: '2023-11-05', ...opening });
  const start = ({ host }: OpenTeam) => host.run('startBuild', { by: [] }) as BuildProgress;
  const goOn = ({ host }: OpenTeam) => host.run('continueBuild') as BuildProgress;
  const rowsOf = (team: OpenTeam): number => team.own('data').getLastRow();

  let undisturbed: ReturnType<typeof contentsOf>;
  beforeAll(() => {
    const team = large();
    expect(start(team)).toMatchObject({ done: 2, total: 2 + 1 + 1 });
    team.finish();
    undisturbed = contentsOf(team);
    team.host.dispose();
  }, 60_000);

  test('is said to be unfinished until its last row is there, with a bar that moves', () => {
    const team = large({ tick: 10_000 });
    failAtCall(team, 'SpreadsheetApp.flush', 2);
    expect(team.refused('startBuild', { by: [] })).toBe(FAILED);
    const { unfinished } = team.host.run('wizardState') as WizardState;
    expect(unfinished).toEqual({ done: 1, total: 4, label: 'Writing KPI Data', finished: false });
    expect(goOn(team)).toMatchObject({ done: 2, total: 4, finished: false });
    expect(goOn(team)).toEqual({ done: 4, total: 4, label: 'Done: 1 scorecard.', finished: true });
    expect((team.host.run('wizardState') as WizardState).unfinished).toBeNull();
    team.host.dispose();
  }, 60_000);

  test('ends as an undisturbed build, whichever call fails', () => {
    const team = large();
    const failing = (name: string, nth: number, run: () => unknown = () => goOn(team)): void => {
      failAtCall(team, name, nth);
      expect(run).toThrow(FAILED);
    };
    failing('SpreadsheetApp.flush', 1, () => start(team));
    // As far as it knows no row is written: it begins at the first.
    failing('SpreadsheetApp.Sheet.clear', 1);
    failing('SpreadsheetApp.Range.setValues', 2);
    // The first chunk is written, then the second.
    failing('SpreadsheetApp.flush', 2);
    failing('SpreadsheetApp.Range.setValues', 1);
    failing('PropertiesService.Properties.setProperty', 1);
    // The overview, then the template.
    failing('SpreadsheetApp.Sheet.insertChart', 1);
    failing('SpreadsheetApp.Sheet.addDeveloperMetadata', 2);
    failing('SpreadsheetApp.Sheet.hideSheet', 1);
    failing('PropertiesService.Properties.setProperty', 1);
    expect(goOn(team)).toMatchObject({ done: 2, finished: false });
    // The card of the whole team, then the end.
    failing('SpreadsheetApp.Sheet.protect', 1);
    failing('SpreadsheetApp.Spreadsheet.setActiveSheet', 2);
    expect(goOn(team).finished).toBe(true);
    expect(contentsOf(team)).toEqual(undisturbed);
    team.host.dispose();
  }, 60_000);

  test('begins again where the data would give other rows now', async () => {
    const team = large();
    failAtCall(team, 'SpreadsheetApp.flush', 2);
    expect(team.refused('startBuild', { by: [] })).toBe(FAILED);
    const leads = team.spreadsheet.getSheetByName('Leads');
    leads?.getRange('A62:C62').setValues([[moment('2026-11-06'), 'Anh', 'New']]);
    const before = rowsOf(team);
    expect(goOn(team)).toMatchObject({ done: 2, total: 4 });
    expect(rowsOf(team)).toBeGreaterThan(before);
    team.finish();
    await team.host.calculated();
    const rows = [...shownData(team.own('data'))].filter(([key]) => key.startsWith('2026-11 '));
    expect(rows).toHaveLength(62);
    expect(rows.map(([, { newLeads }]) => newLeads)).toEqual([60, 1, 0, ...Array<number>(59).fill(1)]);
    team.host.dispose();
  }, 60_000);

  test('goes on likewise when it is refreshed, and then no card is drawn again', () => {
    const team = large();
    start(team);
    team.finish();
    failAtCall(team, 'SpreadsheetApp.flush', 2);
    expect(team.refused('refreshNumbers')).toBe(FAILED);
    team.host.calls.reset();
    // The card of the whole team is there already.
    expect(goOn(team)).toMatchObject({ done: 3, total: 4, finished: false });
    expect(goOn(team).finished).toBe(true);
    expect(team.host.calls.byName.get('SpreadsheetApp.Sheet.protect')).toBeUndefined();
    expect(team.host.calls.byName.get('SpreadsheetApp.Spreadsheet.insertSheet')).toBeUndefined();
    expect(contentsOf(team)).toEqual(undisturbed);
    team.host.dispose();
  }, 60_000);

  test('is written as it is now where only numbers changed meanwhile', () => {
    const team = large();
    failAtCall(team, 'SpreadsheetApp.flush', 2);
    expect(team.refused('startBuild', { by: [] })).toBe(FAILED);
    team.host.calls.reset();
    goOn(team);
    expect(team.host.calls.byName.get('SpreadsheetApp.Sheet.clear')).toBeUndefined();
    team.host.dispose();
  }, 60_000);
});
