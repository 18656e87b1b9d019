/** An error in one cell of the data takes the number of those whose rows hold it, and of nobody else. */
import { serialOf } from '../../../src/core/calendar/calendar';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { columnOfCard, overviewWarning, shownCard } from './shown';

const each = { kind: 'each' } as const;

/** In the first the rows name their regions, in the second the team sheet does. */
const TEAMS = {
  'where rows name the region': {
    Sales: `Sold on    | Rep  | Region | Amount
            2026-11-03 | Lan  | North  | 100
            2026-11-04 | Lan  | North  | 20
            2026-11-05 | Minh | South  | 20`,
  },
  'where the team sheet names the region': {
    Team: 'Rep | Region\nLan | North\nMinh | South',
    Sales: `Sold on    | Rep  | Note | Amount
            2026-11-03 | Lan  | a    | 100
            2026-11-04 | Lan  | b    | 20
            2026-11-05 | Minh | c    | 20`,
  },
};

const scoreOf = (team: OpenTeam, type: 'rep' | 'region', name: string) =>
  shownCard(team.card(type, name)).score;

test.each(Object.entries(TEAMS))(
  'values, %s',
  async (_, tables) => {
    const team = openTeam(tables);
    const amount = team.spreadsheet.getSheetByName('Sales')?.getRange('D2');
    amount?.setFormula('=NA()');
    await team.host.calculated();
    team.savePlan({
      kpis: weighing({ revenue: 1 }),
      targets: [{ kpi: 'revenue', scope: each, from: serialOf(2026, 9, 1), target: 100 }],
    });
    const built = await team.build({ by: ['rep', 'region'] });
    expect(built.mode).toBe('values');
    expect(built.problems).toEqual([
      'Sales!D2 (“Amount”) shows the error #N/A. The rep in that row, their region and the team get no figure for what it affects until the formula is corrected.',
    ]);
    const scores = () => [
      scoreOf(team, 'rep', 'Lan'),
      scoreOf(team, 'region', 'North'),
      scoreOf(team, 'rep', 'Minh'),
      scoreOf(team, 'region', 'South'),
    ];
    expect(scores()).toEqual(['–', '–', 71.4, 71.4]);
    expect(overviewWarning(team)).toBe(
      'Errors in the data: Sales!D2 (“Amount”). Anyone in such a row gets no figure for what it affects: correct the formulas, then refresh the numbers.',
    );
    amount?.setValue(100);
    await team.build({ by: ['rep', 'region'], mode: 'values' });
    expect(scores()).toEqual([120, 120, 71.4, 71.4]);
    team.host.dispose();
  },
  60_000,
);

test.each(Object.entries(TEAMS))(
  '%s',
  async (_, tables) => {
    const team = openTeam(tables);
    team.savePlan({
      kpis: weighing({ revenue: 1 }),
      targets: [{ kpi: 'revenue', scope: each, from: serialOf(2026, 9, 1), target: 100 }],
    });
    await team.build({ by: ['rep', 'region'], mode: 'formulas' });
    const scores = () => [
      scoreOf(team, 'rep', 'Lan'),
      scoreOf(team, 'region', 'North'),
      scoreOf(team, 'rep', 'Minh'),
      scoreOf(team, 'region', 'South'),
    ];
    // On course: 20 of the 28 that are due after 7 of 25 days.
    expect(scores()).toEqual([120, 120, 71.4, 71.4]);
    const amount = team.spreadsheet.getSheetByName('Sales')?.getRange('D3');
    amount?.setFormula('=NA()');
    await team.host.calculated();
    expect(scores()).toEqual(['–', '–', 71.4, 71.4]);
    expect(columnOfCard(team.card('rep', 'Lan'), 'actual')).toEqual({ Revenue: '' });
    const overview = team.own('overview').getDataRange().getDisplayValues();
    expect(overview.flat().filter((cell) => cell.startsWith('#'))).toEqual([]);
    expect(overview.filter(([rank, name]) => rank === '1' && name !== '').map(([, name]) => name)).toEqual([
      'Minh',
      'South',
    ]);
    expect(overviewWarning(team)).toMatch(
      /^Cells that formulas cannot read: \d\. Text is left out; anyone whose rows hold an error/,
    );
    expect(overviewWarning(team)).not.toContain('targets');
    expect(team.own('data').getDataRange().getDisplayValues().flat()).toContain('D3');
    amount?.setValue(20);
    await team.host.calculated();
    expect(scores()).toEqual([120, 120, 71.4, 71.4]);
    team.host.dispose();
  },
  60_000,
);
