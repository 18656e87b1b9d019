/** Refreshes the numbers: on demand in values mode, by themselves in formulas mode; cards are drawn once. */
import type { BuildProgress } from '../../../src/app/bridge';
import { serialOf } from '../../../src/core/calendar/calendar';
import { WARNING_ROW } from '../../../src/output/overview/overview-places';
import { moment } from '../../src/literal-sheet';
import { ID, TARGET_COLUMNS } from '../../../src/plan/sheet/places';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { paste } from './pasted';
import { columnOfCard, formulasOfData, shownCard, shownData } from './shown';

const REPS = ['Lan', 'Minh', 'Hoa'];
const TABLES = {
  Leads: ['Created on | Rep | Status', ...REPS.map((rep) => `2026-11-03 | ${rep} | New`)].join('\n'),
  Sales: ['Sold on | Rep | Amount', ...REPS.map((rep) => `2026-11-05 | ${rep} | 100`)].join('\n'),
};

let team: OpenTeam;
beforeAll(async () => {
  team = openTeam(TABLES);
  team.savePlan({
    kpis: weighing({ newLeads: 1, revenue: 1 }),
    targets: (['newLeads', 'revenue'] as const).map((kpi) => ({
      kpi,
      scope: { kind: 'each' },
      from: serialOf(2026, 11, 1),
      target: kpi === 'revenue' ? 100 : 2,
    })),
    mode: 'values',
  });
  await team.build();
}, 60_000);
afterAll(() => {
  team.host.dispose();
});

const lan = () => columnOfCard(team.card('rep', 'Lan'), 'actual');
const calls = (name: string): number => team.host.calls.byName.get(name) ?? 0;
const sell = (amount: number): void => {
  team.spreadsheet.getSheetByName('Sales')?.getRange('C2').setValue(amount);
};
const warning = (): unknown => team.own('overview').getRange(WARNING_ROW, 1).getValue();

const status = () => columnOfCard(team.card('rep', 'Lan'), 'status');

test('values stay as they are until somebody refreshes them, and say of when they are', async () => {
  sell(150);
  team.setNow('2026-11-27 16:30');
  team.host.document.engine.recalculate();
  await team.host.calculated();
  expect(lan()).toEqual({ 'New leads': 1, Revenue: 100 });
  // As of 10 November seven of 25 working days are over.
  expect(status()).toEqual({ 'New leads': '✓ On target', Revenue: '✓ On target' });
  expect(shownCard(team.card('rep', 'Lan')).freshness).toBe('As of');
  await team.refresh();
  expect(lan()).toEqual({ 'New leads': 1, Revenue: 150 });
  const { asOf, score } = shownData(team.own('data')).get('2026-11 rep lan') ?? {};
  // (50 % + 120 %) / 2
  expect([asOf, score]).toEqual([moment('2026-11-27 16:30'), 85]);
  // Now 22 are, by which 1.76 of two leads are due.
  expect(status()).toEqual({ 'New leads': '✗ Below', Revenue: '✓ On target' });
}, 60_000);

test('a refresh draws no card again', () => {
  team.host.calls.reset();
  const start = team.host.run('refreshNumbers') as BuildProgress;
  expect(start).toMatchObject({ done: 5, total: 6, finished: false });
  team.host.calls.reset();
  const end = team.host.run('continueBuild') as BuildProgress;
  expect(end).toMatchObject({ done: 6, total: 6, finished: true });
  expect(calls('SpreadsheetApp.Range.setValues')).toBe(0);
  expect(calls('SpreadsheetApp.Spreadsheet.insertSheet')).toBe(0);
  expect(team.host.calls.count).toBeLessThan(40);
});

test('a target that was pasted as a text is a number from the next refresh on', async () => {
  const plan = team.own('plan');
  const ids = plan.getRange(1, ID, plan.getLastRow(), 1).getValues().flat();
  const target = plan.getRange(ids.indexOf('target 2') + 1, TARGET_COLUMNS.target);
  paste(target.setNumberFormat('@'), [['1,500']]);
  expect(target.getValue()).toBe('1,500');
  await team.refresh();
  expect(target.getValue()).toBe(1500);
  expect(columnOfCard(team.card('rep', 'Lan'), 'target').Revenue).toBe(1500);
  target.setValue(100);
  await team.refresh();
}, 60_000);

test('a rep who is new gets a card by it', async () => {
  team.spreadsheet
    .getSheetByName('Leads')
    ?.getRange('A5:C5')
    .setValues([[moment('2026-11-09'), 'An', 'New']]);
  const names = () => team.spreadsheet.getSheets().map((sheet) => sheet.getName());
  expect(names()).not.toContain('An');
  await team.refresh();
  expect(names()).toContain('An');
  expect(columnOfCard(team.card('rep', 'An'), 'actual')).toEqual({ 'New leads': 1, Revenue: 0 });
  // The others find their numbers in rows that lie elsewhere now.
  expect(lan()).toEqual({ 'New leads': 1, Revenue: 150 });
}, 60_000);

describe('changing how the numbers are kept', () => {
  test('to live formulas is one save and one refresh', async () => {
    team.savePlan({ mode: 'formulas' });
    const start = await team.refresh();
    expect([start.mode, start.reason]).toEqual(['formulas', 'As you chose.']);
    expect(shownCard(team.card('rep', 'Lan')).freshness).toBe('Live numbers');
    sell(90);
    await team.host.calculated();
    expect(lan()).toEqual({ 'New leads': 1, Revenue: 90 });
    expect(warning()).toBe('');
  }, 60_000);

  test('cells that formulas cannot read are told on the overview as soon as they are typed', async () => {
    const leads = team.spreadsheet.getSheetByName('Leads');
    leads?.getRange('A6:C6').setValues([["'3 tháng 11", 'Lan', 'New']]);
    await team.host.calculated();
    expect(warning()).toBe(
      'Cells that formulas cannot read: 1. Text is left out; anyone whose rows hold an error gets no figure for what it affects. The right edge of KPI Data shows the columns, and the first error in each.',
    );
    expect(lan()).toEqual({ 'New leads': 1, Revenue: 90 });
    leads?.getRange('A6').setValue(moment('2026-11-03'));
    await team.host.calculated();
    expect(warning()).toBe('');
    expect(lan()).toEqual({ 'New leads': 2, Revenue: 90 });
  }, 60_000);

  test('back to values is one save and one refresh, too', async () => {
    team.savePlan({ mode: 'values' });
    const start = await team.refresh();
    expect(start.mode).toBe('values');
    expect(lan()).toEqual({ 'New leads': 2, Revenue: 90 });
    const formulas = Object.keys(formulasOfData(team.own('data'), '2026-11 rep lan'));
    expect(formulas.filter((id) => /^(count|sum) /.test(id))).toEqual([]);
    sell(70);
    await team.host.calculated();
    expect(lan()).toEqual({ 'New leads': 2, Revenue: 90 });
  }, 60_000);

  test('is the add-on’s choice again where the plan names none', async () => {
    const { plan, proposedMode } = team.savePlan({ mode: null });
    expect(plan.mode).toBeUndefined();
    expect(proposedMode).toEqual({
      mode: 'formulas',
      reason:
        'This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
    });
    expect((await team.refresh()).mode).toBe('formulas');
  }, 60_000);
});
