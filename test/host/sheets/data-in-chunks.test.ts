/**
 * Shows that KPI Data of a large team is written over several steps, and never taken for complete before it is. `npm run test:all` also
 * calculates the large sheet after the data have changed in the middle.
 */
import type { BuildProgress, WizardState } from '../../../src/app/bridge';
import { isAll } from '../../all-ways';
import { moment } from '../../src/literal-sheet';
import { FAILED, failAtCall } from './fail-at-call';
import type { OpenTeam } from './open-team';
import { shownData } from './shown';
import { contentsOf, teamOf } from './team-of-reps';

describe('KPI Data that is written in several steps', () => {
  /** 61 scopes and 33 months, the same days among them: two chunks. */
  const large = (opening: Parameters<typeof teamOf>[1] = {}): OpenTeam =>
    teamOf(60, { since: '2024-06-05', ...opening });
  const start = ({ host }: OpenTeam) => host.run('startBuild', { by: [] }) as BuildProgress;
  const goOn = ({ host }: OpenTeam) => host.run('continueBuild') as BuildProgress;
  const rowsOf = (team: OpenTeam): number => team.own('data').getLastRow();

  let undisturbed: ReturnType<typeof contentsOf>;
  let built: OpenTeam;
  beforeAll(() => {
    built = large();
    expect(start(built)).toMatchObject({ done: 2, total: 2 + 1 + 1 });
    built.finish();
    undisturbed = contentsOf(built);
  }, 60_000);
  afterAll(() => {
    built.host.dispose();
  });

  test('is said to be unfinished until its last row is there, with a bar that moves, and goes on with the rows that it has', () => {
    const team = large({ tick: 10_000 });
    failAtCall(team, 'SpreadsheetApp.flush', 2);
    expect(team.refused('startBuild', { by: [] })).toBe(FAILED);
    const { unfinished } = team.host.run('wizardState') as WizardState;
    expect(unfinished).toEqual({ done: 1, total: 4, label: 'Writing KPI Data', finished: false });
    team.host.calls.reset();
    expect(goOn(team)).toMatchObject({ done: 2, total: 4, finished: false });
    expect(team.host.calls.byName.get('SpreadsheetApp.Sheet.clear')).toBeUndefined();
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
    failing('SpreadsheetApp.Sheet.setFrozenRows', 1);
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

  (isAll ? test : test.skip)(
    'begins again where the data would give other rows now',
    async () => {
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
    },
    60_000,
  );

  test('goes on likewise when it is refreshed, and then no card is drawn again', () => {
    const team = built;
    failAtCall(team, 'SpreadsheetApp.flush', 2);
    expect(team.refused('refreshNumbers')).toBe(FAILED);
    team.host.calls.reset();
    // The card of the whole team is there already.
    expect(goOn(team)).toMatchObject({ done: 3, total: 4, finished: false });
    expect(goOn(team).finished).toBe(true);
    expect(team.host.calls.byName.get('SpreadsheetApp.Sheet.protect')).toBeUndefined();
    expect(team.host.calls.byName.get('SpreadsheetApp.Spreadsheet.insertSheet')).toBeUndefined();
    expect(contentsOf(team)).toEqual(undisturbed);
  }, 60_000);
});
