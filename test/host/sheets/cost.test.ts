/** What a build costs in calls of Google's services, and how it goes on after one of them failed. */
import type { BuildProgress } from '../../../src/bridge';
import { ownSheets } from '../../../src/sheets/own-sheets';
import { openTeam, weighing, type Opening, type OpenTeam } from './open-team';
import { shownCard } from './shown';

/** One lead each. */
function teamOf(reps: number, opening: Opening = {}): OpenTeam {
  const names = Array.from({ length: reps }, (_, index) => `Rep ${String(index + 1).padStart(3, '0')}`);
  const rows = names.map((name) => `2026-11-05 | ${name} | New`);
  const team = openTeam({ Leads: ['Created on | Rep | Status', ...rows].join('\n') }, opening);
  team.savePlan({
    kpis: weighing({ newLeads: 1 }),
    targets: [{ kpi: 'newLeads', scope: { kind: 'each' }, from: 46_327, target: 2 }],
  });
  return team;
}

const namesOf = ({ spreadsheet }: OpenTeam): readonly string[] =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

const costs = new Map<number, { readonly start: number; readonly cards: number }>();

describe('the calls of a build', () => {
  beforeAll(() => {
    for (const reps of [5, 15, 40]) {
      const { host } = teamOf(reps);
      host.calls.reset();
      host.run('startBuild', { by: ['rep'] });
      const start = host.calls.count;
      host.run('continueBuild');
      costs.set(reps, { start, cards: host.calls.count - start });
      host.dispose();
    }
  }, 120_000);

  test('are six for each further scorecard', () => {
    const of = (reps: number): number => costs.get(reps)?.cards ?? NaN;
    expect([of(15) - of(5), of(40) - of(15)]).toEqual([10 * 6, 25 * 6]);
  });

  test('are a few beside, however many cards there are', () => {
    const { cards = NaN } = costs.get(5) ?? {};
    // The whole team has a card, too.
    expect(cards - 6 * 6).toBeLessThan(40);
  });

  test('of the first step do not depend on how many reps there are', () => {
    const starts = [...costs.values()].map(({ start }) => start);
    expect(Math.max(...starts) - Math.min(...starts)).toBe(0);
  });
});

describe('a build that is not done at once', () => {
  const FINISHED = ['KPI Overview', 'Whole team', 'Rep 001', 'Rep 002', 'Rep 003', 'Rep 004', 'KPI Plan'];

  /** Every card once, with its numbers, all of them found again. */
  async function expectFinished(team: OpenTeam): Promise<void> {
    expect(namesOf(team)).toEqual(['Leads', ...FINISHED, 'KPI Data', 'Scorecard template']);
    expect(ownSheets(team.spreadsheet)).toHaveLength(FINISHED.length + 2);
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

  test('goes on where a call failed, whichever it was', async () => {
    const team = teamOf(4);
    const { host } = team;
    host.run('startBuild', { by: ['rep'] });
    let failures = 0;
    for (let n = 2, finished = false; !finished; n += 3) {
      host.calls.reset();
      host.calls.failAt(n);
      try {
        ({ finished } = host.run('continueBuild') as BuildProgress);
      } catch (error) {
        expect((error as Error).message).toBe('Service Spreadsheets failed while accessing document.');
        failures++;
      }
    }
    expect(failures).toBeGreaterThan(10);
    host.calls.reset();
    await expectFinished(team);
    host.dispose();
  }, 60_000);

  test('is begun again where its first step failed, and leaves nothing half made', async () => {
    for (const share of [0.15, 0.4, 0.6, 0.85, 0.99]) {
      const team = teamOf(4);
      const { host } = team;
      host.calls.reset();
      host.calls.failAt(Math.round(share * (costs.get(5)?.start ?? NaN)));
      expect(team.refused('startBuild', { by: ['rep'] })).toMatch(/^Service Spreadsheets failed/);
      await host.calculated();
      host.calls.reset();
      host.run('startBuild', { by: ['rep'] });
      team.finish();
      await expectFinished(team);
      host.dispose();
    }
  }, 60_000);
});
