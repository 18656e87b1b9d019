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

describe('the calls of a build', () => {
  const costs = new Map<number, { readonly start: number; readonly cards: number }>();

  beforeAll(() => {
    for (const reps of [10, 50, 150]) {
      const t0=Date.now();const { host } = teamOf(reps);
      host.calls.reset();
      host.run('startBuild', { by: ['rep'] });
      const start = host.calls.count;
      host.run('continueBuild');
      costs.set(reps, { start, cards: host.calls.count - start });
      console.log(reps, [...host.calls.byName], Date.now()-t0);
      host.dispose();
    }
  }, 120_000);

  test('are six for each further scorecard', () => {
    const of = (reps: number): number => costs.get(reps)?.cards ?? NaN;
    expect([of(50) - of(10), of(150) - of(50)]).toEqual([40 * 6, 100 * 6]);
  });

  test('are a few beside, however many cards there are', () => {
    const { cards = NaN } = costs.get(10) ?? {};
    // The whole team has a card, too.
    expect(cards - 11 * 6).toBeLessThan(40);
  });

  test('of the first step do not depend on how many reps there are', () => {
    const starts = [...costs.values()].map(({ start }) => start);
    expect(Math.max(...starts) - Math.min(...starts)).toBe(0);
  });
});
