/** Shows that whatever looks at a closed period sees what was closed, though its data change afterwards. */
import { historyColumn } from '../../../src/output/history/columns';
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Cell } from '../../../src/core/text/cells';
import type { BuildStart, Suggestion, WizardState } from '../../../src/app/bridge';
import { moment } from '../../src/literal-sheet';
import { onlyInAll } from '../../all-ways';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { formulasOfData, shownCard, shownData } from './shown';

/** In October Lan sells 100. */
const SALES = `Sold on    | Rep  | Amount
               2026-09-10 | Lan  | 50
               2026-10-05 | Lan  | 100
               2026-10-06 | Minh | 300
               2026-11-03 | Lan  | 50
               2026-11-04 | Minh | 300`;

const NO_DECEMBER =
  'There are no data in 12/2026 yet, so 11/2026, the last period with data, is shown first. Refresh the numbers when there are newer data.';

const each = { kind: 'each' } as const;

async function closedOctober(mode: 'formulas' | 'values'): Promise<OpenTeam> {
  const team = openTeam({ Sales: SALES }, { now: '2026-12-01 09:00' });
  team.savePlan({
    kpis: weighing({ revenue: 2, revenueGrowth: 1 }),
    targets: [{ kpi: 'revenue', scope: each, from: serialOf(2026, 9, 1), target: 100 }],
  });
  await team.build({ by: ['rep'], mode });
  team.host.run('closePeriod', '2026-10', 'Ngọc');
  team.finish();
  await team.host.calculated();
  return team;
}

/** 80 of what Lan sold in October come back, after October was closed. */
async function refund(team: OpenTeam): Promise<BuildStart> {
  team.spreadsheet
    .getSheetByName('Sales')
    ?.getRange('A7:C7')
    .setValues([[moment('2026-10-20'), 'Lan', -80]]);
  await team.host.calculated();
  return team.refresh();
}

const lan = (team: OpenTeam, month: string) => {
  const row = shownData(team.own('data')).get(`${month} rep lan`) ?? {};
  return [row.revenue, row['sum sales.amount by soldOn'], row.revenueGrowth];
};

describe.each(['formulas', 'values'] as const)(
  'a refund that is dated in a closed month, with %s',
  (mode) => {
    let team: OpenTeam;
    let start: BuildStart;
    beforeAll(async () => {
      team = await closedOctober(mode);
      start = await refund(team);
    }, 60_000);
    afterAll(() => {
      team.host.dispose();
    });

    test('leaves that month and the growth after it as they were', () => {
      expect(lan(team, '2026-10')).toEqual([100, 100, 1]);
      expect(lan(team, '2026-11')).toEqual([50, 50, -0.5]);
      expect(shownData(team.own('data')).get('2026-11 team')?.revenueGrowth).toBe(-0.125);
      expect(start.notes).toEqual([
        NO_DECEMBER,
        '4 values of 10/2026 changed after closing. What was closed counts; the overview lists both.',
      ]);
    });

    test('is listed on the overview with what was closed, what the data say now, and the difference', () => {
      const cells = team.own('overview').getDataRange().getValues() as Cell[][];
      const title = cells.findIndex(([first]) => first === 'Changed after closing: what was closed counts');
      const listed = cells.slice(title + 1, title + 6).map((row) => row.slice(1, 8));
      expect(listed).toEqual([
        ['Name', 'Period', 'Closed', 'Data now', 'Difference', '', 'KPI'],
        ['Whole team', moment('2026-10-01'), 400, 320, -80, '', 'Revenue'],
        ['Whole team', moment('2026-10-01'), 7, 5.4, expect.closeTo(-1.6), '', 'Revenue growth'],
        ['Lan', moment('2026-10-01'), 100, 20, -80, '', 'Revenue'],
        ['Lan', moment('2026-10-01'), 1, -0.6, -1.6, '', 'Revenue growth'],
      ]);
    });

    test('is told in the wizard', () => {
      const { finished } = team.host.run('wizardState') as WizardState;
      expect(finished.map(({ label, changed }) => [label, changed?.count])).toEqual([
        ['2026-11', undefined],
        ['2026-10', 4],
        ['2026-09', undefined],
      ]);
      expect(finished[1]?.changed?.first[2]).toEqual({ name: 'Lan', kpi: 'revenue', closed: 100, now: 20 });
    });

    test('growth is still a formula over two cells, one of which is closed', () => {
      const id = 'sum sales.amount by soldOn';
      const november = formulasOfData(team.own('data'), '2026-11 rep lan');
      const october = formulasOfData(team.own('data'), '2026-10 rep lan');
      expect(november.revenueGrowth).toMatch(/^=IF\(OR\(/);
      expect([october[id], october.revenueGrowth]).toEqual([undefined, undefined]);
      expect(typeof november[id]).toBe(mode === 'formulas' ? 'string' : 'undefined');
    });

    test('the card’s previous value, change and total of the year go by it, too', () => {
      const { rows } = shownCard(team.card('rep', 'Lan'));
      const { actual, previous, change, actualToDate } = rows.get('Revenue') ?? {};
      expect([actual, previous, change, actualToDate]).toEqual([50, 100, -0.5, 200]);
      expect(rows.get('Revenue growth')?.actual).toBe(-0.5);
    });

    test('so do what is suggested and the last results', () => {
      const found = (team.host.run('suggestions') as readonly Suggestion[]).find(
        ({ kpi, scope }) => kpi === 'revenue' && scope.name === 'Lan',
      );
      expect(found?.past).toEqual([50, 100, 50]);
      // The last ones while November is going on.
      team.setNow('2026-11-20 09:00');
      const { results } = team.host.run('lastResults') as {
        results: readonly { scope: unknown; kpis: unknown[] }[];
      };
      expect(results.map(({ kpis }) => kpis[0])).toMatchObject([
        { kpi: 'revenue', actual: 400 },
        { kpi: 'revenue', actual: 100, attainment: 1 },
        { kpi: 'revenue', actual: 300 },
      ]);
    });
  },
);

onlyInAll(
  'a month that an earlier version closed keeps what was written; growth after it goes by today’s data, and that is said',
  async () => {
    const team = await closedOctober('formulas');
    const history = team.own('history');
    const column = historyColumn('measures');
    // As the add-on once wrote it: codes where people read words now, and none of the columns behind the bonus.
    const rows = history.getMaxRows() - 2;
    for (const [code, shown] of [
      ['label', 'period'],
      ['type', 'scopeType'],
      ['agreedWeight', 'weight'],
    ] as const) {
      const codes = history.getRange(3, historyColumn(code), rows).getValues();
      history.getRange(3, historyColumn(shown), rows).setNumberFormat('@').setValues(codes);
    }
    history.deleteColumns(column, history.getMaxColumns() - column + 1);
    // What the team's own rating would earn.
    history.getRange(3, historyColumn('bonus')).setValue(777);
    const { notes } = await refund(team);
    expect(lan(team, '2026-10')).toEqual([100, 20, 1]);
    expect(lan(team, '2026-11')).toEqual([50, 50, 1.5]);
    expect(shownData(team.own('data')).get('2026-10 team')?.bonus).toBe(777);
    expect(notes).toEqual([
      NO_DECEMBER,
      '4 values of 10/2026 changed after closing. What was closed counts; the overview lists both.',
      'Closed without keeping what KPIs are made of: 10/2026. In the period after that, these compare with what the data say now: Revenue growth.',
    ]);
    // Once the month after it is closed, nothing grows from it any more.
    team.setNow('2026-12-05 09:00');
    team.host.run('closePeriod', '2026-11', 'Ngọc');
    team.finish();
    await team.host.calculated();
    expect(lan(team, '2026-11')).toEqual([50, 50, 1.5]);
    expect((await team.refresh()).notes.join()).not.toMatch('compare with');
    team.host.dispose();
  },
  60_000,
);
