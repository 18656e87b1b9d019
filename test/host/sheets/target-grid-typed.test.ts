/** Shows that nothing is lost that people type over formulas of the sheet of targets, that is no target, or whose rep was renamed. */
import { serialOf } from '../../../src/core/calendar/calendar';
import { copiesOf } from './copies-of';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { columnOfCard } from './shown';

const TABLES = {
  Team: `Rep  | Region | Also known as
         Lan  | Nam    |
         Nam  | Nam    |
         Minh | Bắc    |`,
  Sales: `Sold on    | Rep  | Amount
          2026-11-05 | Lan  | 150
          2026-11-05 | Nam  | 150
          2026-11-05 | Minh | 150`,
};

const target = (name: string, amount: number) =>
  ({
    ...{ kpi: 'revenue', scope: { kind: 'named', name } as const, per: 'month' as const },
    ...{ from: serialOf(2026, 10, 1), target: amount },
  }) as const;

const copy = copiesOf(async () => {
  const built = openTeam(TABLES);
  built.savePlan({
    kpis: weighing({ revenue: 1 }),
    targets: [target('Lan', 500), target('Nam', 900)],
  });
  await built.build({ by: ['rep', 'region'] });
  return built;
});

let team: OpenTeam;
beforeEach(async () => {
  team = await copy();
}, 60_000);
afterEach(() => {
  team.host.dispose();
});

/** The row of somebody, the last one of that name: reps stand below regions. */
function rowOf(name: string): number {
  const names = team
    .own('targets')
    .getDataRange()
    .getDisplayValues()
    .map((cells) => cells[1]);
  return names.lastIndexOf(name) + 1;
}

const november = (row: number) => team.own('targets').getRange(row, 14);

const shown = (name: string): readonly string[] =>
  (team.own('targets').getRange(rowOf(name), 13, 1, 4).getDisplayValues()[0] ?? []).slice();

const told = (): string => team.own('targets').getRange('B2').getDisplayValue();

const cardTarget = (type: 'rep' | 'region', name: string) =>
  columnOfCard(team.card(type, name), 'target').Revenue;

test('the row of a rep that shows a region of the same name takes a number for both, and shows the region again', async () => {
  const [rep, region] = [november(rowOf('Nam')), november(rowOf('Nam') - 4)];
  expect([rep.getFormulas(), region.getValue()]).toEqual([[['=IF(N9="","",N9)']], 900]);
  rep.setValue(1000);
  await team.host.calculated();
  expect(told()).toBe('⚠ Not in the plan yet: 1 cell(s). Choose “Refresh numbers”.');
  await team.refresh();
  expect(shown('Nam')).toEqual(['900', '1,000', '900', '2,800']);
  expect([rep.getFormulas(), region.getValue()]).toEqual([[['=IF(N9="","",N9)']], 1000]);
  expect([cardTarget('rep', 'Nam'), cardTarget('region', 'Nam')]).toEqual([1000, 1000]);
  // What the sidebar saves brings the formula back just as well.
  rep.setValue(1100);
  team.savePlan({ careDays: 20 });
  await team.host.calculated();
  expect([rep.getFormulas(), rep.getValue(), region.getValue()]).toEqual([
    [['=IF(N9="","",N9)']],
    1100,
    1100,
  ]);
  expect(told()).toBe('✓ The plan has all of it.');
}, 120_000);

test('another number there and in the row of the region is refused, with both', () => {
  const [rep, region] = [november(rowOf('Nam')), november(rowOf('Nam') - 4)];
  region.setValue(1000);
  rep.setValue(1100);
  expect(team.refused('refreshNumbers')).toBe(
    'Targets!N13: here stands 1,100, but in Targets!N9, a row for the same target, 1,000. Make both say the same, or delete one of the two rows if it is a copy.',
  );
  expect([rep.getValue(), region.getValue()]).toEqual([1100, 1000]);
});

test('a number over a sum is told in the sidebar and refused until it is cleared; then the sum is back', async () => {
  const sum = november(rowOf('Nam: reps together'));
  expect(sum.getValue()).toBe(1400);
  sum.setValue(2000);
  const refusal =
    'Targets!N18: “2000” was typed over a sum, so it is nobody’s target. Write targets into the yellow cells, then clear this one: the sum comes back with the next “Refresh numbers”.';
  expect(team.refused('refreshNumbers')).toBe(refusal);
  expect(team.host.run('wizardState')).toMatchObject({ planMistake: refusal });
  expect(sum.getValue()).toBe(2000);
  sum.clearContent();
  await team.refresh();
  expect(sum.getValue()).toBe(1400);
}, 120_000);

test('a year that is pasted with its months, and is their sum, is a sum again', async () => {
  const lan = team.own('targets').getRange(rowOf('Lan'), 13, 1, 4);
  lan.setValues([[500, 600, 700, 1800]]);
  await team.refresh();
  expect(shown('Lan')).toEqual(['500', '600', '700', '1,800']);
  expect(lan.getFormulas()[0]?.[3]).toBe('=IF(COUNT(D12:O12)=0,"",SUM(D12:O12))');
}, 120_000);

test.each<[string | number, string]>([
  ['=1/0', 'Targets!N12: the formula here comes to “#DIV/0!”. Correct it, or write the target as a number.'],
  [
    '=A9',
    'Targets!N12: “["revenue","named","Nam"]” is not a number. Write one, such as 300000000, 300m or 0.3 bn, or clear the cell.',
  ],
  [-5, 'Targets!N12: “-5” cannot be a target of Revenue. Write a number above 0.'],
  [0, 'Targets!N12: “0” cannot be a target of Revenue. Write a number above 0.'],
  [
    'about 300',
    'Targets!N12: “about 300” is not a number. Write one, such as 300000000, 300m or 0.3 bn, or clear the cell.',
  ],
])('%p in a yellow cell is refused by its cell, and stays', async (typed, refusal) => {
  const lan = november(rowOf('Lan'));
  // A pasted cell brings its own rules.
  lan.setDataValidation(null).setValue(typed);
  await team.host.calculated();
  const stands = lan.getValue() as unknown;
  expect(team.refused('refreshNumbers')).toBe(refusal);
  expect([lan.getValue(), cardTarget('rep', 'Lan')]).toEqual([stands, 500]);
});

test('a formula with a number, and a number of sixteen digits, are taken', async () => {
  const lan = november(rowOf('Lan'));
  lan.setValue('=500*1.1');
  november(rowOf('Minh')).setValue(1e15);
  await team.host.calculated();
  await team.refresh();
  expect([cardTarget('rep', 'Lan'), cardTarget('rep', 'Minh')]).toEqual([550, 1e15]);
  expect(lan.getFormulas()).toEqual([['=500*1.1']]);
}, 120_000);

test('a number in the row of a rep who was renamed since is the target of the rep by the new name', async () => {
  november(rowOf('Minh')).setValue(700);
  team.write('Team', [
    ['Rep', 'Region', 'Also known as'],
    ['Lan', 'Nam', ''],
    ['Nam', 'Nam', ''],
    ['Trần Minh', 'Bắc', 'Minh'],
  ]);
  await team.refresh();
  expect([shown('Trần Minh'), cardTarget('rep', 'Trần Minh')]).toEqual([['', '700', '', '700'], 700]);
  expect(told()).toBe('✓ The plan has all of it.');
  const { targets } = team.savePlan({}).plan;
  expect(
    targets.map(({ scope, target }) => [scope.kind === 'named' ? scope.name : scope.kind, target]),
  ).toEqual([
    ['Lan', 500],
    ['Nam', 900],
    ['Trần Minh', 700],
    ['Trần Minh', null],
  ]);
}, 120_000);
