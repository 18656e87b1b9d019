/** Shows that a change of the plan is listed once, by whoever made it, also where writing it failed at any call. `npm run test:all` lets more of the calls fail. */
import type { PlanChange } from '../../../src/app/bridge';
import { serialOf } from '../../../src/core/calendar/calendar';
import type { SavedDocument } from '../../../host/document/saved-document';
import { runs } from '../../all-ways';
import { openTeam, weighing, type OpenTeam } from './open-team';

const TABLES = {
  Sales: `Sold on    | Rep  | Amount
          2026-10-08 | Lan  | 100
          2026-11-05 | Minh | 150`,
};

const target = (amount: number) =>
  ({
    ...{ kpi: 'revenue', scope: { kind: 'each' } as const, per: 'month' as const },
    ...{ from: serialOf(2026, 10, 1), target: amount },
  }) as const;

const CHANGE: PlanChange = { kpis: weighing({ revenue: 5 }), targets: [target(600)] };
const MAI = { by: 'Mai', reason: 'New region', act: 'sidebar howMuch' };

const WANTED = [
  ['Mai', 'Own weight', 3, 5, 'New region'],
  ['Mai', 'Target per month', 500, 600, 'New region'],
];

/** Who, what, before, after and why. */
const listed = (team: OpenTeam): readonly (readonly unknown[])[] =>
  team
    .own('changes')
    .getDataRange()
    .getValues()
    .slice(2)
    .filter(([at]) => at !== '')
    .map((cells: readonly unknown[]) => [1, 2, 7, 8, 9].map((column) => cells[column]));

let saved: SavedDocument;
let cost = 0;
beforeAll(async () => {
  const team = openTeam(TABLES);
  team.savePlan({ kpis: weighing({ revenue: 3 }), targets: [target(500)] });
  await team.build();
  saved = team.host.save();
  team.host.calls.reset();
  team.savePlan(CHANGE, MAI);
  cost = team.host.calls.count;
  expect(listed(team)).toEqual(WANTED);
  team.host.dispose();
}, 60_000);

const opened = (): OpenTeam => openTeam({}, { saved });

const failing = (team: OpenTeam, n: number, fault: 'failAt' | 'failAfter'): void => {
  team.host.calls.reset();
  team.host.calls[fault](n);
  expect(() => team.savePlan(CHANGE, MAI)).toThrow(/^Service Spreadsheets failed/);
};

const step = (): number => Math.max(1, Math.floor(cost / runs(6, 24)));

test.each(['failAt', 'failAfter'] as const)(
  'the change is made again after a call that %s',
  (fault) => {
    for (let n = 1; n <= cost; n += step()) {
      const team = opened();
      failing(team, n, fault);
      team.savePlan(CHANGE, MAI);
      expect([n, listed(team)]).toEqual([n, WANTED]);
      team.host.dispose();
    }
  },
  300_000,
);

test('nobody makes it again: the next refresh lists what the plan says by then, as what Mai did', async () => {
  const seen = new Set<number>();
  for (let n = 1; n <= cost; n += step()) {
    const team = opened();
    failing(team, n, 'failAt');
    await team.refresh();
    const rows = listed(team);
    expect([n, rows]).toEqual([n, WANTED.slice(0, rows.length)]);
    seen.add(rows.length);
    team.host.dispose();
  }
  // Before its first cell is kept nothing is changed, after that all of it.
  expect([...seen].sort()).toEqual([0, 2]);
}, 300_000);
