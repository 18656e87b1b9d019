/** Builds again: what people typed, moved and renamed stays; new reps get a card, former ones keep theirs. */
import type { WizardState } from '../../../src/app/bridge';
import { palette } from '../../../src/core/layout/palette';
import { serialOf } from '../../../src/core/calendar/calendar';
import { KPI_COLUMNS, planPlaces, SETTING, TARGET_COLUMNS } from '../../../src/plan/sheet/places';
import { moment } from '../../src/literal-sheet';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { columnOfCard, pickPeriod, reviewOn, shownCard } from './shown';

const TABLES = {
  Team: `Rep  | Region | From       | Until
         Lan  | North  | 2026-01-01 |
         Minh | North  | 2026-01-01 |
         Hoa  | South  | 2026-01-01 |`,
  Leads: `Created on | Rep  | Region | Status
          2026-10-05 | Lan  | North  | New
          2026-10-06 | Minh | North  | New
          2026-11-03 | Lan  | North  | New
          2026-11-04 | Hoa  | South  | New`,
  Sales: `Sold on    | Rep  | Region | Amount
          2026-10-08 | Lan  | North  | 100
          2026-11-05 | Lan  | North  | 150
          2026-11-06 | Minh | North  | 50`,
};

const each = { kind: 'each' } as const;
const PLAN = {
  kpis: weighing({ newLeads: 1, revenue: 3 }),
  targets: [
    { kpi: 'newLeads', scope: each, from: serialOf(2026, 10, 1), target: 2 },
    { kpi: 'revenue', scope: each, from: serialOf(2026, 10, 1), target: 100 },
  ],
};

const planCell = (team: OpenTeam, id: string, column: number) => {
  const sheet = team.own('plan');
  const places = planPlaces({ values: sheet.getDataRange().getValues() as (string | number)[][] });
  return sheet.getRange(places.rowOf(id), column);
};

/** Types a target into the first free row of the plan. */
function typeTarget(team: OpenTeam, values: readonly (string | number | Date)[]): void {
  const sheet = team.own('plan');
  const { last } = planPlaces({ values: sheet.getDataRange().getValues() as string[][] }).extent('target');
  sheet.getRange(last, TARGET_COLUMNS.kpi, 1, values.length).setValues([[...values]]);
}

const namesOf = ({ spreadsheet }: OpenTeam): readonly string[] =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

describe('a second build', () => {
  let team: OpenTeam;

  beforeAll(async () => {
    team = openTeam(TABLES);
    team.savePlan(PLAN);
    await team.build();

    const lan = team.card('rep', 'Lan');
    lan.setName('Chị Lan');
    reviewOn(lan, 'own').setValue('=1+1 is what I wrote');
    reviewOn(lan, 'managers').setValue('Keep going');
    pickPeriod(lan, moment('2026-10-01'));
    team.own('data').setName('Numbers');
    team.own('overview').setName('First look');
    const { workbook } = team.host.document;
    const moved = workbook.getSheetByName('Chị Lan');
    if (moved) workbook.moveSheet(moved, 0);

    // As Google copies a sheet: with the metadata of the original.
    const copy = team.spreadsheet.insertSheet('My own copy', 1, { template: lan });
    const mark = { role: 'card', scope: 'rep', name: 'Lan', sheetId: lan.getSheetId() };
    copy.addDeveloperMetadata('kpiScorecards', JSON.stringify(mark));
    copy.getRange('B30').setValue('Notes for myself');

    typeTarget(team, ['Revenue', 'Lan', moment('2026-11-01'), 300]);
    planCell(team, 'kpi revenue', KPI_COLUMNS.weight).setValue(9);
    planCell(team, 'kpi revenue', KPI_COLUMNS.share + 2).setValue('agreed on Monday');
    planCell(team, 'builtBy', SETTING).setValue('Ngọc');

    team.write('Team', [
      ['Rep', 'Region', 'From', 'Until'],
      ['Lan', 'North', moment('2026-01-01'), ''],
      ['Minh', 'North', moment('2026-01-01'), moment('2026-10-20')],
      ['Tuấn', 'South', moment('2026-11-02'), ''],
    ]);
    team.write('Leads', [
      ['Created on', 'Rep', 'Region', 'Status'],
      [moment('2026-10-05'), 'Lan', 'North', 'New'],
      [moment('2026-10-06'), 'Minh', 'North', 'New'],
      [moment('2026-11-03'), 'Lan', 'North', 'New'],
      [moment('2026-11-09'), 'Tuấn', 'South', 'New'],
    ]);
    await team.build();
  }, 120_000);
  afterAll(() => {
    team.host.dispose();
  });

  test('finds renamed and moved tabs again, and makes no second ones', () => {
    expect([...namesOf(team)].sort()).toEqual(
      [
        ...[
          'Leads',
          'Sales',
          'Team',
          'KPI Plan',
          'Targets',
          'KPI Changes',
          'KPI Plan (kept copy)',
          'Numbers',
          'First look',
          'Scorecard template',
        ],
        ...['Whole team', 'North', 'South', 'Chị Lan', 'Minh', 'Hoa', 'Tuấn', 'My own copy'],
      ].sort(),
    );
    expect(namesOf(team)[0]).toBe('Chị Lan');
    expect(team.own('data').getName()).toBe('Numbers');
  });

  test('leaves comments and the picked period as they are', () => {
    const lan = team.card('rep', 'Lan');
    expect(reviewOn(lan, 'own').getValue()).toBe('=1+1 is what I wrote');
    expect(reviewOn(lan, 'managers').getValue()).toBe('Keep going');
    expect(columnOfCard(lan, 'actual')).toEqual({ 'New leads': 1, Revenue: 100 });
  });

  test('reads what was typed into the plan, and leaves notes beside it', () => {
    const { plan } = team.host.run('wizardState') as ReturnType<OpenTeam['savePlan']>;
    const typed = {
      kpi: 'revenue',
      scope: { kind: 'named', name: 'Lan' },
      from: serialOf(2026, 11, 1),
      target: 300,
    };
    expect(plan.targets).toEqual([...PLAN.targets, typed].map((each) => ({ ...each, per: 'month' })));
    expect(plan.kpis.find(({ kpi }) => kpi === 'revenue')?.weight).toBe(9);
    expect(plan.builtBy).toBe('Ngọc');
    expect(planCell(team, 'kpi revenue', KPI_COLUMNS.share + 2).getValue()).toBe('agreed on Monday');
  });

  test('makes a card of its own for a new rep', () => {
    const { name, rows, problem } = shownCard(team.card('rep', 'Tuấn'));
    expect([name, rows.get('New leads')?.actual, rows.get('Revenue')?.actual, problem]).toEqual([
      ...['Tuấn', 1, 0, ''],
    ]);
    expect(team.card('rep', 'Tuấn').getTabColor()).toBe(palette.rep);
  });

  test('keeps the card of a rep who left, and marks it as former', () => {
    const minh = team.card('rep', 'Minh');
    expect(minh.getTabColor()).toBe(palette.technical);
    const { name, about, rows } = shownCard(minh);
    expect([name, about]).toEqual(['Minh', 'Former rep. Region: North']);
    // The past is still there, and so is the sale that came after the last day.
    expect([rows.get('New leads')?.previous, rows.get('Revenue')?.actual]).toEqual([1, 50]);
  });

  test('keeps the card of a rep whom no table names any more, and says why it is empty', () => {
    const hoa = team.card('rep', 'Hoa');
    expect(hoa.getTabColor()).toBe(palette.technical);
    const { name, score, about, problem, rows } = shownCard(hoa);
    expect([name, score, about]).toEqual(['Hoa', '–', 'Former rep.']);
    expect(problem).toBe(
      'No row of the data names this rep or region yet. Numbers appear as soon as one does.',
    );
    expect(rows.get('New leads')?.actual).toBe('');
  });

  test('leaves a person’s copy of a card alone', () => {
    const copy = team.spreadsheet.getSheetByName('My own copy');
    expect(copy?.getRange('B30').getValue()).toBe('Notes for myself');
    expect(copy?.getTabColor()).toBe(team.card('rep', 'Lan').getTabColor());
  });

  test('counts who left out of the sums of region and team', () => {
    expect(columnOfCard(team.card('team'), 'target')).toEqual({ 'New leads': 4, Revenue: 400 });
    expect(columnOfCard(team.card('region', 'North'), 'target')).toEqual({ 'New leads': 2, Revenue: 300 });
  });
});

describe('what is typed into the plan shows on the cards without running anything', () => {
  let team: OpenTeam;
  const shares = () => columnOfCard(team.card('rep', 'Lan'), 'weight');

  beforeAll(async () => {
    team = openTeam(TABLES);
    team.savePlan(PLAN);
    await team.build({ mode: 'formulas' });
  }, 60_000);
  afterAll(() => {
    team.host.dispose();
  });

  test('a target changes attainment, score, rating and status', async () => {
    const lan = team.card('rep', 'Lan');
    expect(columnOfCard(lan, 'attainment')).toEqual({ 'New leads': 0.5, Revenue: 1.5 });
    // Seven of 25 working days are over, so that 28 % are due: both have the most that counts.
    expect([shownCard(lan).score, shownCard(lan).rating]).toEqual([120, 'A+']);
    expect(columnOfCard(lan, 'status')).toEqual({ 'New leads': '✓ On target', Revenue: '✓ On target' });
    typeTarget(team, ['Revenue', 'Lan', moment('2026-11-01'), 1_500]);
    await team.host.calculated();
    expect(columnOfCard(lan, 'target')).toEqual({ 'New leads': 2, Revenue: 1_500 });
    expect(columnOfCard(lan, 'attainment')).toEqual({ 'New leads': 0.5, Revenue: 0.1 });
    // (1 × 120 % + 3 × 10 / 28) / 4
    expect([shownCard(lan).score, shownCard(lan).rating]).toEqual([56.8, 'D']);
    expect(columnOfCard(lan, 'status')).toEqual({ 'New leads': '✓ On target', Revenue: '✗ Below' });
    // Region and team sum it up; who has no target of their own keeps the default.
    expect(columnOfCard(team.card('region', 'North'), 'target')).toEqual({ 'New leads': 4, Revenue: 1_600 });
    expect(columnOfCard(team.card('rep', 'Minh'), 'target')).toEqual({ 'New leads': 2, Revenue: 100 });
  }, 60_000);

  test('a KPI that is no longer ticked weighs nothing', async () => {
    expect(shares()).toEqual({ 'New leads': 0.25, Revenue: 0.75 });
    planCell(team, 'kpi revenue', KPI_COLUMNS.inUse).setValue(false);
    await team.host.calculated();
    expect(shares()).toEqual({ 'New leads': 1, Revenue: 0 });
    expect(shownCard(team.card('rep', 'Lan')).score).toBe(120);
    planCell(team, 'kpi revenue', KPI_COLUMNS.inUse).setValue(true);
    planCell(team, 'kpi revenue', KPI_COLUMNS.weight).setValue(1);
    await team.host.calculated();
    expect(shares()).toEqual({ 'New leads': 0.5, Revenue: 0.5 });
  }, 60_000);

  test('bands and their bonus change rating and pay', async () => {
    const { first } = planPlaces({
      values: team.own('plan').getDataRange().getValues() as string[][],
    }).extent('band');
    // The last but one of the five.
    team
      .own('plan')
      .getRange(first + 3, 2, 1, 3)
      .setValues([['Beginner', 65, 7_000_000]]);
    await team.host.calculated();
    const { score, rating, bonus } = shownCard(team.card('rep', 'Lan'));
    expect([score, rating, bonus]).toEqual([77.9, 'Beginner', 7_000_000]);
  }, 60_000);
});

test('a card that is deleted while a build goes on does not cost another rep theirs', async () => {
  const team = openTeam({
    Team: `Rep | Region
           An  | North
           Cu  | North`,
    Sales: `Sold on    | Rep | Amount
            2026-09-08 | An  | 140
            2026-10-08 | Cu  | 140`,
  });
  await team.build({ by: ['rep'] });
  team.write('Team', [
    ['Rep', 'Region', 'From', 'Until'],
    ['An', 'North', moment('2026-01-01'), moment('2026-09-30')],
    ['Bo', 'North', moment('2026-01-01'), ''],
    ['Cu', 'North', moment('2026-01-01'), ''],
  ]);
  const { plan } = team.host.run('wizardState') as WizardState;
  const sheet = 'Team';
  const columns = { rep: 'Rep', region: 'Region', from: 'From', until: 'Until' };
  team.host.run('saveMapping', { ...plan.mapping, team: { sheet, columns } });
  team.host.run('startBuild', { by: ['rep'] });
  // The team and An.
  team.host.run('continueBuild', 1);
  team.host.run('continueBuild', 1);
  team.spreadsheet.deleteSheet(team.card('rep', 'An'));
  team.finish();
  expect(team.card('rep', 'Bo').getName()).toBe('Bo');
  team.host.dispose();
}, 60_000);
