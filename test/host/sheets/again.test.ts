/** Runs builds one after another in documents as Google keeps them: with rules, charts and other people's sheets. */
import type { WizardState } from '../../../src/app/bridge';
import { messages } from '../../../src/words';
import { FIRST_REVIEW_ROW, HEADER_ROW } from '../../../src/output/card/card-places';
import { moment } from '../../src/literal-sheet';
import { openTeam, type OpenTeam } from './open-team';
import { shownCard } from './shown';

const TABLES = {
  Team: `Rep  | Region
         Lan  | North
         Minh | South`,
  Sales: `Sold on    | Rep  | Amount
          2026-09-08 | Lan  | 100
          2026-09-10 | Minh | 50`,
};

function withReps(team: OpenTeam, ...names: readonly string[]): void {
  team.write('Team', [['Rep', 'Region'], ...names.map((name) => [name, 'North'])]);
}

/** The whole team's revenue on the overview, by the row of the period that it shows. */
const revenueOf = (team: OpenTeam): unknown => shownCard(team.card('team')).rows.get('Revenue')?.actual;

const formulasOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet): readonly string[] =>
  sheet.getDataRange().getFormulas().flat();

test('reps may come, and come again: each time the overview finds other rows of KPI Data', async () => {
  const team = openTeam(TABLES, { now: '2026-09-15 09:00' });
  for (const names of [
    ['Lan', 'Minh'],
    ['Lan', 'Minh', 'Hoa'],
    ['Lan', 'Minh', 'Hoa', 'Tuấn', 'Ngọc'],
  ]) {
    withReps(team, ...names);
    await team.build();
    expect([names.length, revenueOf(team)]).toEqual([names.length, 150]);
  }
  team.host.dispose();
}, 60_000);

test('months may pass between two builds', async () => {
  const team = openTeam(TABLES, { now: '2026-10-05 09:00' });
  await team.build();
  team.setNow('2027-01-05 09:00');
  team.write('Sales', [
    ['Sold on', 'Rep', 'Amount'],
    [moment('2026-09-08'), 'Lan', 100],
    [moment('2027-01-04'), 'Lan', 70],
  ]);
  await team.build();
  expect(revenueOf(team)).toBe(70);
  team.host.dispose();
}, 60_000);

test('a plan that was drawn in another language is drawn again by the first save, with its lists', async () => {
  const english = openTeam(TABLES, { now: '2026-09-15 09:00' });
  await english.build();
  const saved = english.host.save();
  english.host.dispose();
  const team = openTeam({}, { now: '2026-09-15 09:00', locale: 'vi_VN', saved });
  const { plan } = team.savePlan({ careDays: 45 });
  expect(plan).toMatchObject({ grain: 'month', careDays: 45 });
  const row = team
    .own('plan')
    .getDataRange()
    .getValues()
    .findIndex(([id]) => id === 'grain');
  const grain = team.own('plan').getRange(row + 1, 3);
  expect(grain.getValue()).toBe('Tháng');
  expect(grain.setValue('Quý').getValue()).toBe('Quý');
  expect(() => grain.setValue('Quarter')).toThrow('violates the data validation rules');
  team.host.dispose();
}, 60_000);

test('charts make way for those of another language; a chart that a person made stays', async () => {
  const english = openTeam(TABLES, { now: '2026-09-15 09:00' });
  await english.build();
  const titles = (team: OpenTeam): readonly string[] =>
    team
      .own('overview')
      .getCharts()
      .map((chart) => String(chart.getOptions().get('title')));
  expect(titles(english)).toHaveLength(1);
  const overview = english.own('overview');
  const mine = overview.newChart().addRange(overview.getRange('A1:B5')).setPosition(9, 1, 0, 0);
  overview.insertChart(mine.setOption('title', 'Mine').build());
  const saved = english.host.save();
  english.host.dispose();
  const vietnamese = openTeam({}, { now: '2026-09-15 09:00', locale: 'vi_VN', saved });
  await vietnamese.build();
  expect(titles(vietnamese)).toEqual(['Mine', expect.stringMatching(/Doanh thu/) as string]);
  vietnamese.host.dispose();
}, 60_000);

test.each(['data', 'plan'] as const)(
  'a refresh draws the cards again where the sheet of the %s was deleted: their formulas would not find the new one',
  async (role) => {
    const team = openTeam(TABLES, { now: '2026-09-15 09:00' });
    await team.build();
    team.spreadsheet.deleteSheet(team.own(role));
    // What the sidebar saves makes the plan anew.
    if (role === 'plan') team.savePlan({ grain: 'month' });
    await team.refresh();
    expect([revenueOf(team), formulasOf(team.card('team')).filter((each) => each.includes('#REF!'))]).toEqual(
      [150, []],
    );
    team.host.dispose();
  },
  60_000,
);

test('a rule of a person’s on a card does not keep it from being drawn, and stays where nothing is drawn', async () => {
  const team = openTeam(TABLES, { now: '2026-09-15 09:00' });
  await team.build();
  const card = team.card('team');
  const rule = team.SpreadsheetApp.newDataValidation()
    .requireNumberBetween(1, 2)
    .setAllowInvalid(false)
    .build();
  card.getRange(1, 1, HEADER_ROW, 1).setDataValidation(rule);
  card.getRange(FIRST_REVIEW_ROW, 2).setDataValidation(rule);
  await team.build();
  expect(revenueOf(team)).toBe(150);
  const hasRule = (row: number, column: number): boolean =>
    card.getRange(row, column).getDataValidation() !== null;
  expect([hasRule(HEADER_ROW, 1), hasRule(FIRST_REVIEW_ROW, 2)]).toEqual([false, true]);
  team.host.dispose();
}, 60_000);

test('nothing is said of the sheets that a build makes: they are no data', async () => {
  const team = openTeam(TABLES, { now: '2026-09-15 09:00' });
  team.savePlan({ careDays: 30 });
  const said = async (): Promise<readonly string[]> => {
    const { notes, problems } = await team.build();
    return [...notes, ...problems.map(String)];
  };
  const made = (texts: readonly string[]): readonly string[] =>
    texts.filter((text) => /scorecard template|KPI (Plan|Data|Overview)/i.test(text));
  expect(made(await said())).toEqual([]);
  expect(made(await said())).toEqual([]);
  team.host.dispose();
}, 60_000);

test('a chart on a sheet of its own is no data, and keeps nothing from being read', () => {
  const team = openTeam(TABLES);
  const sales = team.spreadsheet.getSheetByName('Sales');
  sales?.insertChart(sales.newChart().addRange(sales.getRange('A1:C3')).setPosition(1, 6, 0, 0).build());
  const [chart] = sales?.getCharts() ?? [];
  if (!chart) throw new Error('no chart');
  team.spreadsheet.moveChartToObjectSheet(chart);
  const { sheets } = team.host.run('wizardState') as WizardState;
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Team', 'Sales']);
  team.host.dispose();
});

describe('a name that begins as a formula does', () => {
  const person = { rep: '=1+1', region: 'North', email: '', from: '', until: '' };

  test('is written as it is', () => {
    const team = openTeam(TABLES);
    team.host.run('addPeople', [person]);
    expect(team.spreadsheet.getSheetByName('Team')?.getRange('A4').getValue()).toBe('=1+1');
    team.host.dispose();
  });

  test('is refused where the spreadsheet takes it for a formula', () => {
    const team = openTeam(TABLES, { plainTextTakesFormulas: true });
    expect(team.refused('addPeople', [person])).toBe(
      messages('en').errors.readAsFormula('Team', 'A4', '=1+1'),
    );
    expect(team.spreadsheet.getSheetByName('Team')?.getRange('A4').getFormulas()).toEqual([['']]);
    team.host.dispose();
  });
});
