/** Shows that a build continues after a step of a few seconds or a failed one, and ends like an undisturbed build. */
import type { BuildProgress } from '../../../src/app/bridge';
import { ownSheets } from '../../../src/google/own-sheets';
import { FAILED, failAfterCall, failAtCall } from './fail-at-call';
import type { OpenTeam } from './open-team';
import { shownCard } from './shown';
import { namesOf, teamOf } from './team-of-reps';
import { variants } from '../../all-ways';

describe('a build that is not done at once', () => {
  const FINISHED = ['KPI Overview', 'Whole team', 'Rep 001', 'Rep 002', 'Rep 003', 'Rep 004', 'KPI Plan'];

  /** Every card once, with its numbers, all of them found again. */
  async function expectFinished(team: OpenTeam): Promise<void> {
    expect(namesOf(team)).toEqual([
      'Leads',
      ...FINISHED,
      'Targets',
      'KPI Changes',
      'KPI Plan (kept copy)',
      'KPI Data',
      'Scorecard template',
    ]);
    expect(ownSheets(team.spreadsheet)).toHaveLength(FINISHED.length + 5);
    expect(team.own('template').isSheetHidden()).toBe(true);
    await team.host.calculated();
    for (const name of FINISHED.slice(2, -1)) {
      const { rows, score, problem } = shownCard(team.card('rep', name));
      expect([name, rows.get('New leads')?.actual, score, problem]).toEqual([name, 1, 120, '']);
    }
    expect(shownCard(team.card('team')).score).toBe(120);
    // Whoever asks once more, because the last answer was lost, is told the same.
    expect(team.host.run('continueBuild')).toMatchObject({ finished: true });
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

  test.each([
    ['startBuild', 'KPI Data', 3, 'KPI Data'],
    ['startBuild', 'the overview', 4, 'KPI Overview'],
    ['continueBuild', 'a card', 2, 'Rep 001'],
  ] as const)('in %s, takes %s back whose insertion was done although it failed', (call, _, nth, name) => {
    const team = teamOf(4);
    const start = (): unknown => team.host.run('startBuild', { by: ['rep'] });
    if (call === 'continueBuild') start();
    failAfterCall(team, 'SpreadsheetApp.Spreadsheet.insertSheet', nth);
    expect(() => (call === 'startBuild' ? start() : team.host.run(call))).toThrow(FAILED);
    expect(namesOf(team)).not.toContain(name);
    if (call === 'startBuild') start();
    team.finish();
    expect(namesOf(team)).toEqual(expect.arrayContaining([name, 'KPI Plan']));
    expect(namesOf(team).filter((each) => each.endsWith(' (2)'))).toEqual([]);
    team.host.dispose();
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
    for (const n of variants([250], [60, 150, 330, 380])) {
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
