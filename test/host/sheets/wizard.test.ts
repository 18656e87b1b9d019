/** Shows what the wizard asks of the document, and what it writes into it. */
import type { Person, Results, Suggestion, WizardState } from '../../../src/app/bridge';
import { serialOf } from '../../../src/core/calendar/calendar';
import { planPlaces, SETTING, TARGET_COLUMNS } from '../../../src/plan/sheet/places';
import { moment } from '../../src/literal-sheet';
import { onlyInAll } from '../../all-ways';
import { openTeam, weighing, type OpenTeam } from './open-team';

const TABLES = {
  Team: `Rep  | Region
         Lan  | North
         Minh | South`,
  Sales: `Sold on    | Rep  | Region | Amount
          2026-07-08 | Lan  | North  | 100
          2026-08-08 | Lan  | North  | 120
          2026-09-08 | Lan  | North  | 110
          2026-10-08 | Lan  | North  | 140
          2026-10-09 | Minh | South  | 60
          2026-11-05 | Lan  | North  | 30`,
};
const each = { kind: 'each' } as const;
const PLAN = {
  kpis: weighing({ revenue: 1 }),
  targets: [{ kpi: 'revenue', scope: each, from: serialOf(2026, 7, 1), target: 100 }],
  bands: [
    { name: 'Good', from: 100, bonus: 500 },
    { name: 'Poor', from: 0, bonus: null },
  ],
};

const state = ({ host }: OpenTeam): WizardState => host.run('wizardState') as WizardState;
const namesOf = ({ spreadsheet }: OpenTeam): readonly string[] =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());
const placesOf = (team: OpenTeam) =>
  planPlaces({ values: team.own('plan').getDataRange().getValues() as string[][] });
const person = (rep: string, more: Partial<Person> = {}): Omit<Person, 'row'> => ({
  ...{ rep, region: '', email: '', from: '', until: '' },
  ...more,
});

/** The calls that write something. */
const writes = ({ host }: OpenTeam): readonly (readonly [string, number])[] =>
  [...host.calls.byName].filter(([name]) =>
    /\.(Range|Sheet|Protection)\.(set|insert|hide|show|protect|merge|clear|break)/.test(name),
  );

describe('saving the plan', () => {
  let team: OpenTeam;
  beforeAll(() => {
    team = openTeam(TABLES);
    team.savePlan(PLAN);
  });
  afterAll(() => {
    team.host.dispose();
  });

  test('answers with the plan as it is now', () => {
    const { plan, planSheet, hasScorecards, planMistake } = state(team);
    expect(plan).toMatchObject(PLAN);
    expect([planSheet, hasScorecards, planMistake]).toEqual(['KPI Plan', false, null]);
  });

  test('writes only what differs', () => {
    team.host.calls.reset();
    const { plan } = team.savePlan({ builtBy: 'Ngọc' });
    expect(plan.builtBy).toBe('Ngọc');
    expect(writes(team).reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(2);
    team.host.calls.reset();
    team.savePlan({ builtBy: 'Ngọc', careDays: plan.careDays });
    expect(writes(team)).toEqual([]);
  });

  test('reads each sheet of data once, by its name, and the plan again after it was written', () => {
    expect(namesOf(team)).toEqual(['Team', 'Sales', 'KPI Plan']);
    team.host.calls.reset();
    team.savePlan({ builtBy: 'Hà' });
    const { byName } = team.host.calls;
    const of = (call: string) => byName.get(`SpreadsheetApp.${call}`);
    expect([of('Range.getValues'), of('Sheet.getName'), of('Spreadsheet.getSheets')]).toEqual([4, 7, 1]);
    team.savePlan({ builtBy: 'Ngọc' });
  });

  test('shows two new targets as their KPIs are shown', () => {
    const before = placesOf(team).extent('target');
    const targets = [
      ...PLAN.targets,
      {
        kpi: 'revenue',
        scope: { kind: 'named', name: 'Lan' },
        from: serialOf(2026, 11, 1),
        target: 1_200_000,
      },
      { kpi: 'conversionRate', scope: each, from: serialOf(2026, 11, 1), target: 0.25 },
    ] as const;
    team.host.calls.reset();
    expect(team.savePlan({ targets }).plan.targets).toEqual(
      targets.map((each) => ({ ...each, per: 'month' })),
    );
    expect(writes(team).reduce((sum, [, count]) => sum + count, 0)).toBeLessThan(15);
    const shown = team.own('plan').getRange(before.first, TARGET_COLUMNS.kpi, 3, 4).getDisplayValues();
    expect(shown).toEqual([
      ['Revenue', 'Each rep', '07/01/2026', '100'],
      ['Revenue', 'Lan', '11/01/2026', '1,200,000'],
      ['Conversion (by lead date)', 'Each rep', '11/01/2026', '25.0%'],
    ]);
  });

  test('keeps what was typed into the plan, and notes beside it', () => {
    const plan = team.own('plan');
    plan.getRange(placesOf(team).rowOf('careDays'), SETTING).setValue(45);
    plan.getRange(placesOf(team).rowOf('kpi revenue'), 12).setValue('agreed on Monday');
    const saved = team.savePlan({ approvedBy: 'Hà', targets: [] });
    expect([saved.plan.careDays, saved.plan.approvedBy, saved.plan.targets]).toEqual([45, 'Hà', []]);
    expect(plan.getRange(placesOf(team).rowOf('kpi revenue'), 12).getValue()).toBe('agreed on Monday');
  });

  onlyInAll(
    'changes with the periods also the day with which the current one starts',
    async () => {
      const start = async () => {
        await team.host.calculated();
        return team.own('plan').getRange(placesOf(team).rowOf('start'), SETTING).getValue() as unknown;
      };
      expect(await start()).toEqual(moment('2026-11-01'));
      team.savePlan({ grain: 'quarter' });
      expect(await start()).toEqual(moment('2026-10-01'));
      const { plan, currentPeriod } = team.savePlan({ grain: 'month' });
      expect([plan.grain, currentPeriod]).toEqual(['month', '2026-11']);
      expect(await start()).toEqual(moment('2026-11-01'));
    },
    60_000,
  );

  test('is refused where the plan has a mistake, which the wizard is told with its cell', () => {
    const plan = team.own('plan');
    const places = placesOf(team);
    const { first } = places.extent('target');
    plan.getRange(first, TARGET_COLUMNS.kpi, 1, 4).setValues([['Revenue', 'Lan', moment('2026-11-01'), -5]]);
    const mistake = `KPI Plan!E${first}: “-5” cannot be a target of Revenue. Write a number above 0.`;
    const { planMistake, planSheet, people, kpis } = state(team);
    expect([planMistake, planSheet]).toEqual([mistake, 'KPI Plan']);
    // All else is read from the data.
    expect(people.map(({ rep }) => rep)).toEqual(['Lan', 'Minh']);
    expect(kpis.find(({ id }) => id === 'revenue')?.lacks).toBeNull();
    team.host.calls.reset();
    expect(team.refused('savePlan', { builtBy: 'Someone else' })).toBe(mistake);
    expect(writes(team)).toEqual([]);
    plan.getRange(first, TARGET_COLUMNS.target).setValue(5);
    expect(state(team)).toMatchObject({ planMistake: null, plan: { builtBy: 'Ngọc' } });
  });

  onlyInAll(
    'takes a status of the rows, and refuses one that no row has; in the plan’s sheet it is told',
    () => {
      team.write('Deals', [
        ["'Created", "'Rep", "'Stage"],
        ["'2026-11-02", 'Lan', 'Ký rồi'],
        ["'2026-11-03", 'Minh', 'Để sau'],
      ]);
      const leads = (won: string) => ({
        ...state(team).plan.mapping,
        leads: { sheet: 'Deals', columns: { createdOn: 'Created', rep: 'Rep', status: 'Stage' }, won: [won] },
      });
      const { mapping } = state(team).plan;
      expect(team.refused('saveMapping', leads('Ký rồii'))).toBe(
        'No row of “Stage” has the status “Ký rồii”; “Ký rồi” comes nearest. The column has “Ký rồi”, “Để sau”: write one of these.',
      );
      expect(state(team).plan.mapping).toEqual(mapping);
      team.host.run('saveMapping', leads('Ký rồi'));
      team.savePlan({ mapping: leads('Ký rồii') });
      expect(
        state(team)
          .tables.find(({ table }) => table === 'leads')
          ?.notes.join(),
      ).toMatch(/“Ký rồii”/);
      team.savePlan({ mapping });
      const deals = team.spreadsheet.getSheetByName('Deals');
      if (deals) team.spreadsheet.deleteSheet(deals);
    },
  );

  test('goes on where a mapped sheet is gone: the others are read, and the reader is told', () => {
    team.spreadsheet.getSheetByName('Sales')?.setName('Sales of 2026');
    const { mappingMistakes, tables, people, currentPeriod } = state(team);
    expect(mappingMistakes).toEqual([
      'The table “Sales” is mapped to the sheet “Sales”, which does not exist. Rename the sheet, or change the mapping in the KPI plan.',
    ]);
    expect(tables.find(({ table }) => table === 'sales')).toMatchObject({ sheet: 'Sales', rows: 0 });
    expect([people.length, currentPeriod]).toEqual([2, null]);
    const mapping = state(team).plan.mapping;
    const sales = mapping.sales;
    if (!sales) throw new Error('sales are not mapped');
    team.host.run('saveMapping', { ...mapping, sales: { ...sales, sheet: 'Sales of 2026' } });
    expect(state(team)).toMatchObject({ mappingMistakes: [], currentPeriod: '2026-11' });
  });
});

onlyInAll('many targets are written with as few calls as one', () => {
  const team = openTeam(TABLES);
  team.savePlan(PLAN);
  const targets = Array.from({ length: 40 }, (_, at) => ({
    ...{ kpi: 'revenue', scope: { kind: 'named', name: `Rep ${at}` } as const },
    ...{ from: serialOf(2026, 11, 1), target: 100 + at },
  }));
  team.host.calls.reset();
  expect(team.savePlan({ targets }).plan.targets).toEqual(targets.map((each) => ({ ...each, per: 'month' })));
  // A pattern for each column and all values together; and the row that had another target before.
  expect(writes(team).reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(8);
  team.host.dispose();
});

test('reps and regions whose names may be meant as one are told', () => {
  const team = openTeam({
    ...TABLES,
    Team: `Rep  | Region
           Lan  | Hà Nội
           Lan. | Ha Noi
           Minh | Đà Nẵng`,
  });
  expect(state(team).alike).toEqual([
    '⚠ “Ha Noi”, “Hà Nội”: could these be the same? They count separately until they are spelled the same way in your sheets.',
    '⚠ “Lan”, “Lan.”: could these be the same? They count separately until they are spelled the same way in your sheets.',
  ]);
  team.host.dispose();
});

describe('the scopes that the wizard knows', () => {
  const dayOf = (text: string): number =>
    serialOf(...(text.split('-').map(Number) as [number, number, number]));

  test('have the regions, the days and the cards that scorecards have', () => {
    const team = openTeam({
      Team: `Rep  | Region | From       | Until
             Lan  | North  | 2026-01-01 |
             Minh | South  |            | 2026-09-30`,
      Sales: `Sold on    | Rep  | Region | Amount
              2026-08-08 | Lan  | North  | 120
              2026-10-09 | Tú   | South  | 60`,
      Leads: `Created on | Rep | Status
              2026-11-02 | Tú  | New`,
    });
    // Leads find their region by the team sheet alone, which does not have Tú.
    expect(state(team).scopes).toEqual([
      { type: 'team', name: '', region: '', days: [], isListed: false, isFormer: false, getsCard: true },
      {
        type: 'region',
        name: 'North',
        region: 'North',
        days: [],
        isListed: false,
        isFormer: false,
        getsCard: true,
      },
      {
        type: 'region',
        name: 'South',
        region: 'South',
        days: [],
        isListed: false,
        isFormer: false,
        getsCard: true,
      },
      {
        isListed: true,
        ...{ type: 'rep', name: 'Lan', region: 'North', isFormer: false, getsCard: true },
        days: [{ first: dayOf('2026-01-01'), last: null }],
      },
      {
        isListed: true,
        ...{ type: 'rep', name: 'Minh', region: 'South', isFormer: true, getsCard: false },
        days: [{ first: null, last: dayOf('2026-09-30') }],
      },
      {
        isListed: false,
        ...{ type: 'rep', name: 'Tú', region: '', isFormer: false, getsCard: true },
        days: [{ first: dayOf('2026-10-09'), last: null }],
      },
    ]);
    expect(state(team).people.map(({ rep, region }) => [rep, region])).toEqual([
      ['Lan', 'North'],
      ['Minh', 'South'],
      // What is proposed for the team sheet.
      ['Tú', 'South'],
    ]);
    team.host.dispose();
  });
});

onlyInAll(
  'who is in no table any more keeps the card, and is known as former',
  async () => {
    const team = openTeam({ Sales: TABLES.Sales });
    team.savePlan(PLAN);
    await team.build();
    team.spreadsheet
      .getSheetByName('Sales')
      ?.getRange('B6:D6')
      .setValues([['Lan', 'North', 60]]);
    const gone = state(team).scopes.filter(({ isFormer }) => isFormer);
    expect(gone.map(({ name, getsCard }) => [name, getsCard])).toEqual([
      ['South', true],
      ['Minh', true],
    ]);
    const { total } = await team.build();
    expect(total - 2).toBe(state(team).scopes.filter(({ getsCard }) => getsCard).length);
    team.host.dispose();
  },
  60_000,
);

describe('adding people', () => {
  test('writes them below those of the team sheet', () => {
    const team = openTeam({
      ...TABLES,
      Team: `Rep  | Region | From       | Until
             Lan  | North  | 2026-01-01 |`,
    });
    team.savePlan(PLAN);
    const { people } = team.host.run('addPeople', [
      person('=Tuấn', { region: 'South', from: '2026-11-02' }),
    ]) as WizardState;
    expect(people.map(({ rep, region, from, row }) => [rep, region, from, row])).toEqual([
      ['Lan', 'North', '2026-01-01', 2],
      ['=Tuấn', 'South', '2026-11-02', 3],
      ['Minh', 'South', '', undefined],
    ]);
    expect(team.spreadsheet.getSheetByName('Team')?.getRange('C3').getValue()).toEqual(moment('2026-11-02'));
    expect(team.refused('addPeople', [person('An'), person(' ')])).toBe('Write the name of the person.');
    expect(team.refused('addPeople', [person('An', { email: 'an@example.com' })])).toMatch(
      /^The sheet “Team” has no column for “E-mail”/,
    );
    expect(team.refused('addPeople', [person('An', { from: '2/31/2026' })])).toBe(
      '“From”: “2/31/2026” is not a date.',
    );
    expect(team.spreadsheet.getSheetByName('Team')?.getLastRow()).toBe(3);
    team.host.dispose();
  });

  test('makes the team sheet where there is none, and maps it', () => {
    const team = openTeam({ Sales: TABLES.Sales });
    team.savePlan(PLAN);
    expect(state(team).teamSheet).toBeNull();
    const { teamSheet, people, plan } = team.host.run('addPeople', [
      person('Lan', { region: 'North' }),
      person('An', { email: 'an@example.com', until: '2026-12-31' }),
    ]) as WizardState;
    expect([teamSheet, plan.mapping.team?.sheet]).toEqual(['Team', 'Team']);
    expect(people).toEqual([
      { ...person('Lan', { region: 'North' }), row: 2 },
      { ...person('An', { email: 'an@example.com', until: '2026-12-31' }), row: 3 },
      person('Minh', { region: 'South' }),
    ]);
    team.host.dispose();
  });

  test('made of those whom only the data name, it has the regions that most of their rows name', () => {
    const team = openTeam({
      Sales: `Sold on    | Rep  | Region | Amount
              2026-11-03 | Lan  | North  | 100
              2026-11-04 | Lan  | South  | 40
              2026-11-05 | Lan  | north  | 30
              2026-11-05 | Minh | South  | 60
              2026-11-06 | An   |        | 5`,
    });
    const { people } = state(team);
    expect(people).toEqual([
      person('An'),
      person('Lan', { region: 'North' }),
      person('Minh', { region: 'South' }),
    ]);
    team.host.run('addPeople', people);
    expect(team.spreadsheet.getSheetByName('Team')?.getDataRange().getValues()).toEqual([
      ['Rep', 'Region', 'E-mail', 'From', 'Until', 'Also known as'],
      ['An', '', '', '', '', ''],
      ['Lan', 'North', '', '', '', ''],
      ['Minh', 'South', '', '', '', ''],
    ]);
    team.host.dispose();
  });
});

describe('a cleaned copy', () => {
  const SALES = [
    ['Ngày bán', 'Nhân viên', 'Doanh số', 'Ghi chú'],
    ["'15/10/2026", ' Lan ', "'1.200.000 ₫", 'gọi lại'],
    ["'03/11/2026", 'lan', "'2 tỷ", ''],
    ["'04/11/2026", 'Lan', 500_000, "'=1"],
    ["'hôm qua", 'Minh', 1, ''],
  ];
  let team: OpenTeam;
  let before: readonly (readonly unknown[])[];
  let answer: WizardState;
  const sheet = (name: string) => team.spreadsheet.getSheetByName(name)?.getDataRange().getValues();

  beforeAll(() => {
    team = openTeam({ Khác: 'Không phải số liệu' }, { locale: 'vi_VN', language: 'vi' });
    team.write('Bán hàng', SALES);
    team.write('Sau', [['Ghi chú']]);
    team.savePlan({ kpis: weighing({ revenue: 1 }) });
    before = sheet('Bán hàng') as unknown[][];
    expect(state(team).cleanable.map((each) => each.sheet)).toEqual(['Bán hàng']);
    answer = team.host.run('cleanSheet', 'Bán hàng') as WizardState;
  });
  afterAll(() => {
    team.host.dispose();
  });

  test('stands beside the original, which stays as it is', () => {
    expect(namesOf(team)).toEqual(['Khác', 'Bán hàng', 'Bán hàng (đã làm sạch)', 'Sau', 'Kế hoạch KPI']);
    expect(sheet('Bán hàng')).toEqual(before);
  });

  test('holds dates, numbers and names that everything reads alike', () => {
    expect(sheet('Bán hàng (đã làm sạch)')).toEqual([
      SALES[0],
      [moment('2026-10-15'), 'Lan', 1_200_000, 'gọi lại'],
      [moment('2026-11-03'), 'Lan', 2_000_000_000, ''],
      [moment('2026-11-04'), 'Lan', 500_000, '=1'],
      ['hôm qua', 'Minh', 1, ''],
    ]);
  });

  test('is what the plan reads from now on; what cannot be read is still told', () => {
    expect(answer.plan.mapping.sales?.sheet).toBe('Bán hàng (đã làm sạch)');
    expect(answer.tables.find(({ table }) => table === 'sales')?.rows).toBeGreaterThan(0);
    expect(answer.cleanable).toEqual([]);
    expect(answer.problems.map(({ cell }) => cell)).toEqual([
      { sheet: 'Bán hàng (đã làm sạch)', row: 5, column: 1 },
    ]);
  });

  test('of more rows than a new sheet has is as long as its original', () => {
    const rows = Array.from({ length: 1500 }, () => ["'15/10/2026", 'Lan', "'1.200.000 ₫", '']);
    team.write('Dài', [SALES[0] ?? [], ...rows]);
    const { plan } = state(team);
    team.host.run('saveMapping', {
      sales: { sheet: 'Dài', columns: plan.mapping.sales?.columns ?? {} },
    });
    team.host.run('cleanSheet', 'Dài');
    const copy = team.spreadsheet.getSheetByName('Dài (đã làm sạch)');
    expect(copy?.getRange(1501, 1, 1, 3).getValues()).toEqual([[moment('2026-10-15'), 'Lan', 1_200_000]]);
    expect(copy?.getMaxRows()).toBe(1501);
  });

  test('is refused for a sheet that nothing is read from', () => {
    expect(team.refused('cleanSheet', 'Khác')).toMatch(/^Chưa có bảng nào được đọc từ trang tính “Khác”/);
    // The long sheet and its copy came after the first five.
    expect(namesOf(team)).toHaveLength(7);
  });
});

describe('the past', () => {
  let team: OpenTeam;
  beforeAll(() => {
    team = openTeam({
      ...TABLES,
      Team: `Rep  | Region | From
             Lan  | North  |
             Minh | South  | 2026-07-01`,
    });
    team.savePlan(PLAN);
  });
  afterAll(() => {
    team.host.dispose();
  });

  test('suggests targets to everyone', () => {
    const suggestions = team.host.run('suggestions') as readonly Suggestion[];
    const of = (type: string, name: string) =>
      suggestions.find(({ scope }) => scope.type === type && scope.name === name);
    expect(suggestions).toHaveLength(5);
    // The 80th percentile is 128.
    expect(of('rep', 'Lan')).toEqual({
      kpi: 'revenue',
      scope: { type: 'rep', name: 'Lan' },
      past: [100, 120, 110, 140],
      limit: null,
      hint: 'in each of the last 3 periods.',
      state: 'alwaysBeaten',
      proposal: {
        target: 130,
        basis: 'Ambitious: about 1 of the last 4 months reached it (lowest 100, median 115, highest 140).',
      },
    });
    expect(of('rep', 'Minh')).toMatchObject({
      state: 'alwaysMissed',
      past: [0, 0, 0, 60],
      proposal: { target: 24 },
    });
    // 200 in October only.
    expect(of('team', '')).toMatchObject({ past: [100, 120, 110, 200] });
  });

  test('does not count as 0 what nobody could reach: before a table begins, or a rep is known to be on the team', () => {
    const partly = openTeam({
      Team: `Rep  | Region | From
             Lan  | North  | 2026-01-01
             Minh | North  | 2026-08-03
             Hoa  | North  |`,
      Sales: `${TABLES.Sales.replaceAll('South', 'North')}
              2026-09-20 | Hoa | North | 5`,
      Leads: `Created on | Rep  | Status
              2026-09-01 | Lan  | New
              2026-10-01 | Minh | New`,
    });
    partly.write('Customers', [
      ['Customer', 'Customer since', 'Rep'],
      ['An', moment('2026-07-05'), 'Lan'],
    ]);
    partly.write('Care', [
      ['Contacted on', 'Customer', 'Rep'],
      [moment('2026-09-05'), 'An', 'Lan'],
    ]);
    partly.savePlan({ kpis: weighing({ revenue: 1, newLeads: 1, careCoverage: 1 }) });
    const suggestions = partly.host.run('suggestions') as readonly Suggestion[];
    const past = (kpi: string, name: string) =>
      suggestions.find((each) => each.kpi === kpi && each.scope.name === name)?.past;
    expect(past('revenue', 'Minh')).toEqual([null, 0, 0, 60]);
    // Nobody has said since when Hoa has been there.
    expect(past('revenue', 'Hoa')).toEqual([null, null, 5, 0]);
    expect(past('newLeads', 'Lan')).toEqual([null, null, 1, 0]);
    expect(past('newLeads', 'North')).toEqual([null, null, 1, 1]);
    expect(past('careCoverage', 'Lan')).toEqual([null, null, 1, 0]);
    partly.host.dispose();
  });

  test('tells what everyone reached last', () => {
    const { period, results } = team.host.run('lastResults') as Results;
    expect(period).toBe('2026-10');
    expect(
      results.map(({ scope, score, coverage, rating, bonus, kpis: [revenue] }) => [
        ...[scope.type, scope.name, revenue?.target, revenue?.actual, revenue?.attainment],
        ...[score, coverage, rating, bonus],
      ]),
    ).toEqual([
      ['team', '', 200, 200, 1, 100, 1, 'Good', 500],
      ['region', 'North', 100, 140, 1.4, 120, 1, 'Good', 500],
      ['region', 'South', 100, 60, 0.6, 60, 1, 'Poor', null],
      ['rep', 'Lan', 100, 140, 1.4, 120, 1, 'Good', 500],
      ['rep', 'Minh', 100, 60, 0.6, 60, 1, 'Poor', null],
    ]);
  });

  test('of a team without finished periods says nothing', () => {
    const young = openTeam({ Sales: 'Sold on | Rep | Amount\n2026-11-05 | Lan | 30' });
    young.savePlan(PLAN);
    expect(young.host.run('lastResults')).toBeNull();
    expect(young.host.run('suggestions')).toEqual([]);
    young.host.dispose();
  });
});
