/** Shows that a plan of the former order comes into that of today, and that whatever looks into it still does. */
import { serialOf } from '../../../src/core/calendar/calendar';
import { isBlank } from '../../../src/core/text/text';
import type { Cell } from '../../../src/core/text/cells';
import type { SavedDocument } from '../../../host/document/saved-document';
import type { WizardState } from '../../../src/app/bridge';
import { FORMER_PARTS } from '../../src/plan/sheet/former-order';
import { failAtCall, FAILED } from './fail-at-call';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { variants } from '../../all-ways';

const TABLES = {
  Leads: `Created on | Rep  | Status
          2026-10-05 | Lan  | Won
          2026-11-03 | Minh | New`,
  Sales: `Sold on    | Rep  | Amount
          2026-10-08 | Lan  | 100
          2026-11-05 | Minh | 150`,
};
const PLAN = {
  kpis: weighing({ newLeads: 1, revenue: 3 }),
  targets: [
    { kpi: 'newLeads', scope: { kind: 'each' }, from: serialOf(2026, 10, 1), target: 2 },
    { kpi: 'revenue', scope: { kind: 'named', name: 'Lan' }, from: serialOf(2026, 10, 1), target: 300 },
  ],
} as const;

const planCells = (team: OpenTeam): readonly (readonly Cell[])[] =>
  team.own('plan').getDataRange().getValues() as Cell[][];
const ids = (team: OpenTeam): readonly string[] => planCells(team).map(([id = '']) => String(id));

/** The rows of a part, from 1: from the one that begins it to the next one that begins another. */
function rowsOf(team: OpenTeam, part: string): { readonly first: number; readonly count: number } {
  const all = ids(team);
  const first = all.indexOf(part);
  const next = all.findIndex(
    (id, at) => at > first && (FORMER_PARTS.includes(id) || id === 'title technical'),
  );
  return { first: first + 1, count: (next < 0 ? all.length : next) - first };
}

/** As a build of the former order left it: its parts are moved one after the other, and the formulas follow. */
function rearrangedAsFormerly(team: OpenTeam): void {
  const sheet = team.own('plan');
  const title = rowsOf(team, 'title technical');
  sheet.deleteRows(title.first, title.count);
  for (const part of FORMER_PARTS.slice(1)) {
    const { first, count } = rowsOf(team, part);
    sheet.moveRows(sheet.getRange(first, 1, count, 1), sheet.getMaxRows() + 1);
  }
  for (let row = planCells(team).length; row > 1; row--)
    if ((planCells(team)[row - 1] ?? []).every(isBlank)) sheet.deleteRows(row, 1);
    else break;
}

/** Whatever stands in the other sheets of the document. */
const others = (team: OpenTeam): unknown =>
  team.spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getSheetId() !== team.own('plan').getSheetId())
    .filter((sheet) => sheet.getSheetId() !== team.own('changes').getSheetId())
    .filter((sheet) => sheet.getSheetId() !== team.own('agreed').getSheetId())
    .map((sheet) => [sheet.getName(), sheet.getDataRange().getDisplayValues()]);

/** The cells of all rows, one after the other, without some. */
const filled = (rows: unknown, isOne: (cell: unknown) => boolean): readonly unknown[] =>
  (rows as readonly unknown[]).flat(4).filter(isOne);

let saved: SavedDocument;
beforeAll(async () => {
  const team = openTeam(TABLES);
  team.savePlan(PLAN);
  await team.build({ by: ['rep'] });
  const plan = team.own('plan');
  const last = ids(team).indexOf('weekdays');
  // Formulas of a person's own, and what somebody noted between the parts and beside them.
  plan.insertRowsAfter(last + 1, 1);
  plan.getRange(last + 2, 2).setValue('Tết: ask HR');
  const at = (id: string): number => ids(team).indexOf(id) + 1;
  plan.getRange(at('holiday 2'), 5).setValue('beside a holiday');
  team.write('Mine', [
    ...['grain', 'green', 'weight B', 'mode', 'kpi revenue', 'band 1', 'target 2', 'column sales soldOn'].map(
      (id) => [id, `='KPI Plan'!B${at(id)}&" "&'KPI Plan'!C${at(id)}&" "&'KPI Plan'!E${at(id)}`],
    ),
    ['bands', `=COUNTA('KPI Plan'!$B$${at('band 1')}:$B$${at('band 8')})`],
    ['targets', `=SUM('KPI Plan'!$E$${at('target 1')}:$E$${at('target 1') + 250})`],
    ['note', `='KPI Plan'!B${last + 2}`],
  ]);
  rearrangedAsFormerly(team);
  saved = team.host.save();
  team.host.dispose();
}, 120_000);

const opened = async (): Promise<OpenTeam> => {
  const team = openTeam({}, { saved });
  await team.host.calculated();
  return team;
};

const plan = (team: OpenTeam): unknown => (team.host.run('wizardState') as WizardState).plan;

test('a change rearranges it: what is set once comes below the targets, and all that looks into it sees the same', async () => {
  const team = await opened();
  const [before, said] = [others(team), plan(team)];
  expect(JSON.stringify(before)).not.toMatch(/#REF|#N\/A|#ERROR/);
  expect(JSON.stringify(before)).toMatch(/"grain","Length of a period Month ".*"bands","5"/);
  expect(ids(team).indexOf('weekdays')).toBeLessThan(ids(team).indexOf('target 1'));
  team.savePlan({ approvedBy: 'Hoa' });
  await team.host.calculated();
  const now = ids(team).filter((id) => FORMER_PARTS.includes(id) || id === 'title technical');
  expect(now).toEqual([
    ...['title', 'settings', 'current', 'start', 'builtBy', 'green', 'changes', 'header latest'],
    ...['title kpis', 'title bands', 'title pay', 'title targets', 'header weekdays', 'title holidays'],
    ...['title rates', 'title own', 'title past kpis', 'title past groups', 'title past bands'],
    ...['title technical', 'grain', 'careDays', 'partTargets', 'title mapping'],
  ]);
  const approver = (cell: unknown): boolean => cell !== '' && cell !== 'Hoa';
  expect(filled(others(team), approver)).toEqual(filled(before, approver));
  expect(plan(team)).toEqual({ ...(said as object), approvedBy: 'Hoa' });
  const at = (id: string): readonly Cell[] => planCells(team)[ids(team).indexOf(id)] ?? [];
  expect(planCells(team)[ids(team).indexOf('weekdays') + 1]?.[1]).toBe('Tết: ask HR');
  expect(at('holiday 2')[4]).toBe('beside a holiday');
  team.host.dispose();
}, 120_000);

test('a build does so, too, and the next change moves nothing', async () => {
  const team = await opened();
  const inMine = (): unknown => team.spreadsheet.getSheetByName('Mine')?.getDataRange().getDisplayValues();
  const inData = (): unknown => team.own('data').getDataRange().getDisplayValues();
  const before = [inMine(), inData()];
  await team.build({ by: ['rep'] });
  expect([inMine(), inData()]).toEqual(before);
  const order = ids(team);
  expect(order.indexOf('title technical')).toBeGreaterThan(order.indexOf('target 1'));
  team.savePlan({ approvedBy: 'Hoa' });
  expect(ids(team)).toEqual(order);
  team.host.dispose();
}, 120_000);

test.each(variants([2], [1, 4, 6]))(
  'stopped at the move %i, it is a plan like before, and goes on next time',
  async (nth) => {
    const [whole, team] = [await opened(), await opened()];
    const before = plan(team);
    whole.savePlan({ approvedBy: 'Hoa' });
    failAtCall(team, 'SpreadsheetApp.Sheet.moveRows', nth);
    expect(() => team.savePlan({ approvedBy: 'Hoa' })).toThrow(FAILED);
    expect(plan(team)).toEqual(before);
    team.savePlan({ approvedBy: 'Hoa' });
    const isFilled = (cell: unknown): boolean => cell !== '';
    expect(filled(planCells(team), isFilled)).toEqual(filled(planCells(whole), isFilled));
    await team.host.calculated();
    await whole.host.calculated();
    expect(others(team)).toEqual(others(whole));
    for (const each of [whole, team]) each.host.dispose();
  },
  120_000,
);
