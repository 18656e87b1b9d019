/** Shows that targets which people type into the sheet of targets go into the plan, and come back from it, cell by cell. */
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Cell } from '../../../src/core/text/cells';
import { planPlaces, TARGET_COLUMNS } from '../../../src/plan/sheet/places';
import { onlyInAll, runs } from '../../all-ways';
import { copiesOf } from './copies-of';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { columnOfCard } from './shown';

const TABLES = {
  Team: `Rep  | Region
         Lan  | North
         An   | North
         Minh | South`,
  Sales: `Sold on    | Rep  | Amount
          2026-09-08 | Lan  | 100
          2026-10-08 | Lan  | 100
          2026-11-05 | Minh | 150
          2026-11-05 | An   | 150`,
};

const target = (name: string, month: number, amount: number) =>
  ({
    ...{ kpi: 'revenue', scope: { kind: 'named', name } as const, per: 'month' as const },
    ...{ from: serialOf(2026, month, 1), target: amount },
  }) as const;

const copy = copiesOf(async () => {
  const made = openTeam(TABLES);
  made.savePlan({
    kpis: weighing({ revenue: 1 }),
    targets: [target('Lan', 10, 500), target('An', 10, 200), target('Minh', 10, 300)],
  });
  await made.build({ by: ['rep', 'region'] });
  return made;
});

let team: OpenTeam;
beforeEach(async () => {
  team = await copy();
}, 60_000);
afterEach(() => {
  team.host.dispose();
});

const shown = (): readonly (readonly string[])[] =>
  team
    .own('targets')
    .getDataRange()
    .getDisplayValues()
    .map((cells) => cells.slice(1, 17));

/** The cell of somebody in a month of the year that is shown. */
function cellOf(name: string, month: number) {
  const row = shown().findIndex(([whom]) => whom === name) + 1;
  return team.own('targets').getRange(row, month + 3);
}

/** The row of somebody from one month to another. */
const line = (name: string, first: number, last: number): readonly string[] =>
  shown()
    .find(([whom]) => whom === name)
    ?.slice(first + 1, last + 2) ?? [];

const told = (): string => shown()[1]?.[0] ?? '';

/** The plan's rows of somebody: from which month on how much. */
const rowsOf = (name: string): readonly (readonly unknown[])[] =>
  team
    .savePlan({})
    .plan.targets.flatMap(({ scope, from, target: amount }) =>
      scope.kind === 'named' && scope.name === name ? [[from, amount]] : [],
    )
    .sort(([one = 0], [other = 0]) => Number(one) - Number(other));

const cardTarget = (type: 'rep' | 'region' | 'team', name?: string): Cell | undefined =>
  columnOfCard(team.card(type, name), 'target').Revenue;

/** The cell of the amount in the plan's row of somebody. */
function planCell(name: string) {
  const plan = team.own('plan');
  const values = plan.getDataRange().getValues() as Cell[][];
  const { first } = planPlaces({ values }).extent('target');
  const row =
    values.findIndex((cells, at) => at >= first - 1 && cells[TARGET_COLUMNS.scope - 1] === name) + 1;
  return plan.getRange(row, TARGET_COLUMNS.target);
}

test('a build lays it out beside the plan, with everybody on the team and their months', () => {
  expect(team.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([
    ...['Team', 'Sales', 'KPI Overview', 'Whole team', 'North', 'South', 'An', 'Lan', 'Minh', 'KPI Plan'],
    ...['Targets', 'KPI Changes', 'KPI Plan (kept copy)', 'KPI Data', 'Scorecard template'],
  ]);
  const none = Array<string>(9).fill('');
  const blank = Array<string>(13).fill('');
  expect(shown().slice(4)).toEqual([
    [
      ...[
        'Target for',
        'Region',
        '01/2026',
        '02/2026',
        '03/2026',
        '04/2026',
        '05/2026',
        '06/2026',
        '07/2026',
      ],
      ...['08/2026', '09/2026', '10/2026', '11/2026', '12/2026', 'Year', ''],
    ]
      .slice(0, 15)
      .concat(['']),
    ['Revenue', '', ...blank, ''],
    ['Whole team', '', ...blank, ''],
    ['North', '', ...blank, ''],
    ['South', '', ...blank, ''],
    ['Each rep', '', ...blank, ''],
    ['An', 'North', ...none, '200', '200', '200', '600', ''],
    ['Lan', 'North', ...none, '500', '500', '500', '1,500', ''],
    ['Minh', 'South', ...none, '300', '300', '300', '900', ''],
    ['Whole team: regions together', '', ...none, '1,000', '1,000', '1,000', '3,000', ''],
    ['… more (+) or less (−) than the target', '', ...blank, ''],
    ['North: reps together', '', ...none, '700', '700', '700', '2,100', ''],
    ['… more (+) or less (−) than the target', '', ...blank, ''],
    ['South: reps together', '', ...none, '300', '300', '300', '900', ''],
    ['… more (+) or less (−) than the target', '', ...blank, ''],
  ]);
  expect(told()).toBe('✓ The plan has all of it.');
});

test('a block that is pasted is told to be missing in the plan, and is the target on the cards after a refresh', async () => {
  const block = team.own('targets').getRange(cellOf('An', 10).getRow(), 13, 3, 3);
  block.setValues([
    [200, '0.3m', 250],
    [500, 450, ''],
    [300, 300, 300],
  ]);
  cellOf('North', 11).setValue('1m');
  await team.host.calculated();
  expect(told()).toBe('⚠ Not in the plan yet: 5 cell(s). Choose “Refresh numbers”.');
  expect([cardTarget('rep', 'An'), cardTarget('rep', 'Lan')]).toEqual([200, 500]);
  await team.refresh();
  expect(told()).toBe('✓ The plan has all of it.');
  expect([line('An', 9, 13), line('Lan', 9, 13)]).toEqual([
    ['', '200', '300,000', '250', '300,450'],
    ['', '500', '450', '', '950'],
  ]);
  expect(['An', 'Lan', 'Minh'].map((name) => cardTarget('rep', name))).toEqual([300_000, 450, 300]);
  expect([cardTarget('region', 'North'), cardTarget('region', 'South')]).toEqual([1_000_000, 300]);
  expect(cardTarget('team')).toBe(300_750);
  expect(line('North: reps together', 10, 13)).toEqual(['700', '300,450', '250', '301,400']);
  const below = shown()[shown().findIndex(([whom]) => whom === 'North: reps together') + 1];
  expect(below?.slice(11, 15)).toEqual(['', '-699,550', '', '-699,550']);
  const [october, november, december] = [10, 11, 12].map((month) => serialOf(2026, month, 1));
  const next = serialOf(2027, 1, 1);
  expect(rowsOf('An')).toEqual([
    [october, 200],
    [november, 300_000],
    [december, 250],
    // The next year goes on as before.
    [next, 200],
  ]);
  expect(rowsOf('Lan')).toEqual([
    [october, 500],
    [november, 450],
    [december, null],
    [next, 500],
  ]);
}, 120_000);

onlyInAll(
  'an emptied cell leaves a rep with what each rep has, and the row “none” stays in the plan',
  async () => {
    cellOf('Each rep', 11).setValue(70);
    cellOf('Lan', 11).clearContent();
    await team.refresh();
    expect([cardTarget('rep', 'Lan'), cardTarget('region', 'North')]).toEqual([70, 270]);
    expect(line('Lan', 10, 13)).toEqual(['500', '', '500', '1,000']);
    await team.refresh();
    expect(cardTarget('rep', 'Lan')).toBe(70);
  },
  120_000,
);

onlyInAll(
  'what the sidebar changes is shown, after what was typed was taken over; both are listed',
  () => {
    cellOf('An', 12).setValue(999);
    const { targets } = team.savePlan({}, { by: 'Mai', reason: '', act: 'a' }).plan;
    team.savePlan({ targets: [...targets, target('Minh', 12, 350)] }, { by: 'Mai', reason: '', act: 'b' });
    expect([line('An', 11, 12), line('Minh', 11, 12)]).toEqual([
      ['200', '999'],
      ['300', '350'],
    ]);
    const listed = team.own('changes').getDataRange().getDisplayValues().slice(2);
    expect(listed.flatMap((cells) => (cells[0] === '' ? [] : [[1, 4, 7, 8].map((at) => cells[at])]))).toEqual(
      [
        ['Typed in the sheet', 'An', '200', '999'],
        ['Mai', 'Minh', '300', '350'],
      ],
    );
  },
  60_000,
);

describe('typed in both places', () => {
  test('different cells both count', async () => {
    planCell('Lan').setValue(510);
    cellOf('An', 11).setValue(220);
    await team.refresh();
    expect([cardTarget('rep', 'Lan'), cardTarget('rep', 'An')]).toEqual([510, 220]);
    expect(line('Lan', 10, 11)).toEqual(['510', '510']);
  }, 120_000);

  onlyInAll(
    'different numbers for one cell are refused, with both; nothing is written over',
    async () => {
      planCell('Lan').setValue(510);
      cellOf('Lan', 11).setValue(520);
      const { row } = { row: cellOf('Lan', 11).getRow() };
      expect(team.refused('refreshNumbers')).toBe(
        `Targets!N${row}: here stands 520, but in “KPI Plan” the target was changed to 510 since. Make both say the same.`,
      );
      expect([planCell('Lan').getValue(), cellOf('Lan', 11).getValue()]).toEqual([510, 520]);
      cellOf('Lan', 11).setValue(510);
      await team.refresh();
      expect([cardTarget('rep', 'Lan'), line('Lan', 10, 12)]).toEqual([510, ['510', '510', '510']]);
    },
    120_000,
  );
});

describe('a closed period', () => {
  test('is shown with what it was closed with, and takes nothing that is typed', async () => {
    team.host.run('closePeriod', '2026-10', 'Ngọc');
    team.finish();
    expect(shown()[4]?.slice(10, 13)).toEqual(['09/2026', '10/2026\nclosed', '11/2026']);
    // Who had no target of their own shows what counted for them.
    expect([line('Lan', 10, 10), line('North', 10, 10), line('Whole team', 10, 11)]).toEqual([
      ['500'],
      ['700'],
      ['1,000', ''],
    ]);
    const inputs =
      team
        .own('targets')
        .getProtections('SHEET' as never)[0]
        ?.getUnprotectedRanges() ?? [];
    expect(inputs.map((range) => range.getA1Notation())).toEqual(['C2', 'D7:L13', 'N7:O13']);
    const lan = cellOf('Lan', 10);
    lan.setValue(1);
    expect(team.refused('refreshNumbers')).toBe(
      `Targets!${lan.getA1Notation()}: 10/2026 is closed, with a target of 500. Write this number again, or reopen the period first.`,
    );
    lan.setValue(500);
    cellOf('Lan', 11).setValue(600);
    await team.refresh();
    expect(cardTarget('rep', 'Lan')).toBe(600);
  }, 120_000);

  onlyInAll(
    'takes over first what was typed before it was closed',
    () => {
      cellOf('Lan', 10).setValue(400);
      team.host.run('closePeriod', '2026-10', 'Ngọc');
      team.finish();
      expect(line('Lan', 10, 11)).toEqual(['400', '500']);
    },
    60_000,
  );
});

test('the next year can be picked; what is typed there is its target', async () => {
  const year = team.own('targets').getRange('C2');
  year.setValue('2027');
  await team.host.calculated();
  expect(told()).toBe('Choose “Refresh numbers” to see 2027 here.');
  await team.refresh();
  expect(shown()[4]?.slice(2, 4)).toEqual(['01/2027', '02/2027']);
  expect(line('Lan', 1, 3)).toEqual(['500', '500', '500']);
  cellOf('Lan', 2).setValue(800);
  await team.refresh();
  // It stays the year that was picked.
  expect([year.getValue(), line('Lan', 1, 3)]).toEqual(['2027', ['500', '800', '500']]);
  expect(rowsOf('Lan')).toEqual([
    [serialOf(2026, 10, 1), 500],
    [serialOf(2027, 2, 1), 800],
    [serialOf(2027, 3, 1), 500],
  ]);
}, 120_000);

onlyInAll(
  'typed cells survive a refresh that fails at any call, and count after the next',
  async () => {
    const { calls } = team.host;
    cellOf('Lan', 11).setValue(600);
    calls.reset();
    team.host.run('refreshNumbers');
    const cost = calls.count;
    expect(cost).toBeGreaterThan(100);
    for (let n = 5; n <= cost; n += Math.ceil(cost / runs(6, 40))) {
      cellOf('Lan', 11).setValue(600 + n);
      calls.reset();
      calls.failAt(n);
      expect(() => team.host.run('refreshNumbers')).toThrow(/^Service Spreadsheets failed/);
      calls.reset();
      expect([n, cellOf('Lan', 11).getValue()]).toEqual([n, 600 + n]);
      await team.refresh();
      expect([n, cardTarget('rep', 'Lan'), line('Lan', 10, 12)]).toEqual([
        ...[n, 600 + n],
        ['500', (600 + n).toLocaleString('en'), '500'],
      ]);
    }
  },
  300_000,
);

onlyInAll(
  'what somebody types while a refresh is under way is left for the next one',
  async () => {
    const { calls } = team.host;
    const enter = calls.enter.bind(calls);
    const sheet = team.own('targets');
    const [typedFirst, typedLater] = [cellOf('Lan', 11), cellOf('An', 11)];
    typedFirst.setValue(600);
    const spy = jest.spyOn(calls, 'enter').mockImplementation((name, kind) => {
      if (name === 'PropertiesService.Properties.setProperty') {
        spy.mockRestore();
        typedLater.setValue(777);
      }
      return enter(name, kind);
    });
    await team.refresh();
    expect([cardTarget('rep', 'Lan'), cardTarget('rep', 'An')]).toEqual([600, 200]);
    expect([sheet.getName(), typedLater.getValue()]).toEqual(['Targets', 777]);
    await team.host.calculated();
    await team.refresh();
    expect([cardTarget('rep', 'Lan'), cardTarget('rep', 'An')]).toEqual([600, 777]);
    expect(told()).toBe('✓ The plan has all of it.');
  },
  120_000,
);

onlyInAll(
  'what somebody typed is not lost with the hidden cells by which it is told: nothing is drawn until they are back',
  async () => {
    const sheet = team.own('targets');
    cellOf('Lan', 11).setValue(777);
    const ids = sheet.getRange(4, 1, 1, sheet.getLastColumn()).getValues();
    sheet.deleteRows(4, 1);
    expect(team.refused('refreshNumbers')).toBe(
      'Hidden cells of “Targets”, a row or columns, were deleted or moved. The add-on tells by them what was typed there. Undo that with Ctrl+Z, or choose File › Version history. To have the sheet made anew from the plan, delete it; a copy of it keeps what was typed.',
    );
    expect(line('Lan', 11, 11)).toEqual(['777']);
    sheet.insertRowsBefore(4, 1);
    sheet
      .getRange(4, 1, 1, ids[0]?.length ?? 0)
      .setNumberFormat('@')
      .setValues(ids);
    await team.refresh();
    expect(cardTarget('rep', 'Lan')).toBe(777);
  },
  120_000,
);

onlyInAll(
  'a row that was copied, and two numbers for one month, are refused; with one of them it counts',
  async () => {
    const sheet = team.own('targets');
    const [an, lan] = ['An', 'Lan'].map((name) => sheet.getRange(cellOf(name, 1).getRow(), 1, 1, 28));
    an?.setValues(lan?.getValues() ?? []);
    sheet.getRange(11, 16).setFormula('=SUM(D11:O11)');
    const [first, second] = [11, 12].map((row) => sheet.getRange(row, 14));
    first?.setValue(888);
    second?.setValue(999);
    expect(team.refused('refreshNumbers')).toBe(
      'Targets!N12: here stands 999, but in Targets!N11, a row for the same target, 888. Make both say the same, or delete one of the two rows if it is a copy.',
    );
    sheet.deleteRows(11, 1);
    await team.refresh();
    expect([line('An', 10, 12), line('Lan', 10, 12)]).toEqual([
      ['200', '200', '200'],
      ['500', '999', '500'],
    ]);
  },
  120_000,
);

onlyInAll(
  'a drawing that fails before its end is begun again by the next refresh',
  async () => {
    const { calls } = team.host;
    const enter = calls.enter.bind(calls);
    team.savePlan({ kpis: weighing({ revenue: 1, averageSale: 1 }) });
    let isDrawn = false;
    const spy = jest.spyOn(calls, 'enter').mockImplementation((name, kind) => {
      isDrawn ||= name === 'SpreadsheetApp.Sheet.clear';
      if (isDrawn && name.endsWith('Protection.setUnprotectedRanges')) throw new Error('interrupted');
      return enter(name, kind);
    });
    expect(() => team.host.run('refreshNumbers')).toThrow('interrupted');
    spy.mockRestore();
    await team.refresh();
    const [protection] = team.own('targets').getProtections('SHEET' as never);
    expect(protection?.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual([
      ...['C2', 'D7:O13', 'D22:O28'],
    ]);
  },
  120_000,
);

onlyInAll(
  'a tab that was renamed and rows that were sorted are found again; a deleted sheet is made again',
  async () => {
    const sheet = team.own('targets');
    sheet.setName('Giao chỉ tiêu');
    const row = cellOf('Minh', 1).getRow();
    sheet.moveRows(sheet.getRange(row, 1), cellOf('An', 1).getRow());
    cellOf('Minh', 11).setValue(310);
    await team.refresh();
    expect([cardTarget('rep', 'Minh'), line('Minh', 10, 12)]).toEqual([310, ['300', '310', '300']]);
    expect(team.own('targets').getName()).toBe('Giao chỉ tiêu');
    team.spreadsheet.deleteSheet(team.own('targets'));
    await team.refresh();
    expect([team.own('targets').getName(), line('Minh', 10, 12)]).toEqual(['Targets', ['300', '310', '300']]);
  },
  120_000,
);
