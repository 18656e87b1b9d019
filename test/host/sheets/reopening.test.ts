/** Shows how a closed period is reopened, with a reason that is kept, and closed again, even where that is interrupted. */
import { HISTORY_COLUMNS, historyColumn } from '../../../src/output/history/columns';
import { serialOf } from '../../../src/core/calendar/calendar';
import { moment } from '../../src/literal-sheet';
import { FAILED, failAtCall } from './fail-at-call';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { shownCard, shownData } from './shown';
import { variants } from '../../all-ways';

const SALES = `Sold on    | Rep | Amount
               2026-09-10 | Lan | 50
               2026-10-05 | Lan | 100
               2026-11-03 | Lan | 50`;

async function closed(): Promise<OpenTeam> {
  const team = openTeam({ Sales: SALES }, { now: '2026-12-01 09:00' });
  team.savePlan({
    kpis: weighing({ revenue: 2, revenueGrowth: 1 }),
    targets: [{ kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 9, 1), target: 100 }],
  });
  await team.build({ by: ['rep'], mode: 'formulas' });
  team.host.run('closePeriod', '2026-10', 'Ngọc');
  team.finish();
  // Afterwards 80 of it come back.
  team.spreadsheet
    .getSheetByName('Sales')
    ?.getRange('A5:C5')
    .setValues([[moment('2026-10-20'), 'Lan', -80]]);
  await team.host.calculated();
  return team;
}

/** Lan's revenue and its growth, month by month. */
function lan(team: OpenTeam): readonly (readonly unknown[])[] {
  const rows = shownData(team.own('data'));
  return ['2026-10', '2026-11'].map((month) => {
    const { revenue, revenueGrowth, closedBy } = rows.get(`${month} rep lan`) ?? {};
    return [revenue, revenueGrowth, closedBy];
  });
}

/** The rows of Lan's revenue in KPI History. */
function revenueRows(team: OpenTeam): readonly (readonly unknown[])[] {
  const at = (row: readonly unknown[], name: (typeof HISTORY_COLUMNS)[number]) =>
    row[historyColumn(name) - 1];
  return team
    .own('history')
    .getDataRange()
    .getValues()
    .filter((row) => at(row, 'scope') === 'Lan' && at(row, 'kpi') === 'revenue')
    .map((row) => [at(row, 'actual'), at(row, 'reopenedAt'), at(row, 'reopenedBy'), at(row, 'reason')]);
}

const CLOSED_REVENUE = `=SUMIFS('KPI History'!L:L;'KPI History'!A:A;DATE(2026;10;1);'KPI History'!F:F;"Lan";'KPI History'!H:H;"revenue";'KPI History'!U:U;"")`;

const OPEN_AGAIN = [
  [20, -0.6, ''],
  [50, 1.5, ''],
];
const CLOSED_AGAIN = [[20, -0.6, 'Hà'], OPEN_AGAIN[1]];

describe('a closed period that is reopened', () => {
  let team: OpenTeam;
  beforeAll(async () => {
    team = await closed();
  }, 60_000);
  afterAll(() => {
    team.host.dispose();
  });

  test('needs somebody and a reason, and has to be closed', () => {
    expect(team.refused('reopenPeriod', '2026-10', ' ', 'refund')).toBe(
      'Say who reopens the period: choose a person from the plan, or write a name.',
    );
    expect(team.refused('reopenPeriod', '2026-10', 'An', '  ')).toBe(
      'Write why the period is reopened: the history keeps the reason.',
    );
    expect(team.refused('reopenPeriod', '2026-09', 'An', 'refund')).toBe(
      '2026-09 is not closed, so there is nothing to reopen.',
    );
    expect(revenueRows(team)).toEqual([[100, '', '', '']]);
  });

  test('follows its data again, and so does the growth after it; the history keeps what was closed and why', async () => {
    team.setNow('2026-12-02 09:00');
    team.host.run('reopenPeriod', '2026-10', ' An ', ' refund ');
    team.finish();
    await team.host.calculated();
    expect(lan(team)).toEqual(OPEN_AGAIN);
    expect(revenueRows(team)).toEqual([[100, moment('2026-12-02 09:00'), 'An', 'refund']]);
    expect(shownCard(team.card('rep', 'Lan')).rows.get('Revenue')?.previous).toBe(20);
    // Who asks again has nothing to wait for, and somebody else nothing to reopen.
    team.host.run('reopenPeriod', '2026-10', 'An', 'refund');
    team.finish();
    expect(revenueRows(team)).toHaveLength(1);
    expect(team.refused('reopenPeriod', '2026-10', 'Hà', 'refund')).toMatch('is not closed');
  }, 60_000);

  test('is closed again below what was closed before', async () => {
    team.setNow('2026-12-03 09:00');
    team.host.run('closePeriod', '2026-10', 'Hà');
    team.finish();
    await team.host.calculated();
    expect(lan(team)).toEqual(CLOSED_AGAIN);
    expect(revenueRows(team)).toEqual([
      [100, moment('2026-12-02 09:00'), 'An', 'refund'],
      [20, '', '', ''],
    ]);
    // As the decision page says: what counts of a closed period can be looked up.
    const cell = team.write('Lookup', [['']]).getRange('A1');
    cell.setFormula(CLOSED_REVENUE);
    await team.host.calculated();
    expect(cell.getValue()).toBe(20);
    team.spreadsheet.deleteSheet(cell.getSheet());
  }, 60_000);

  test('leaves later closed periods as they are', async () => {
    team.setNow('2026-12-05 09:00');
    await team.refresh();
    team.host.run('closePeriod', '2026-11', 'Hà');
    team.finish();
    team.host.run('reopenPeriod', '2026-10', 'An', 'another refund');
    team.finish();
    team.spreadsheet.getSheetByName('Sales')?.getRange('C5').setValue(-90);
    await team.host.calculated();
    await team.refresh();
    expect(lan(team)).toEqual([
      [10, -0.8, ''],
      [50, 1.5, 'Hà'],
    ]);
  }, 60_000);
});

describe('reopening and closing again, interrupted', () => {
  test.each(
    variants<[string, number]>(
      [['SpreadsheetApp.Range.setValues', 3]],
      [
        ['SpreadsheetApp.RangeList.setFontColor', 1],
        ['SpreadsheetApp.Range.setValues', 1],
        ['SpreadsheetApp.Sheet.setTabColor', 1],
        ['PropertiesService.Properties.setProperty', 1],
        ['SpreadsheetApp.Range.setValues', 6],
      ],
    ),
  )(
    'at call of %s number %i, is done by asking once more',
    async (call, nth) => {
      const team = await closed();
      team.setNow('2026-12-02 09:00');
      failAtCall(team, call, nth);
      expect(team.refused('reopenPeriod', '2026-10', 'An', 'refund')).toBe(FAILED);
      team.setNow('2026-12-02 09:01');
      team.host.run('reopenPeriod', '2026-10', 'An', 'refund');
      team.finish();
      await team.host.calculated();
      expect(lan(team)).toEqual(OPEN_AGAIN);
      const rows = revenueRows(team);
      expect(rows).toEqual([[100, expect.any(Date), 'An', 'refund']]);

      team.setNow('2026-12-03 09:00');
      failAtCall(team, call, nth);
      expect(team.refused('closePeriod', '2026-10', 'Hà')).toBe(FAILED);
      team.setNow('2026-12-03 09:01');
      team.host.run('closePeriod', '2026-10', 'Hà');
      team.finish();
      await team.host.calculated();
      expect(lan(team)).toEqual(CLOSED_AGAIN);
      expect(revenueRows(team)).toEqual([...rows, [20, '', '', '']]);
      team.host.dispose();
    },
    60_000,
  );
});
