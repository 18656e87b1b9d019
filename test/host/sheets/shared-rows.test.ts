/** Shows rows of two reps from the sheet to the scorecards: listed at first, then split as the manager chooses. */
import { columnOf } from '../../../src/output/card/card-places';
import type { WizardState } from '../../../src/app/bridge';
import { moment } from '../../src/literal-sheet';
import { variants } from '../../all-ways';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { pickPeriod, shownCard } from './shown';

const TABLES = {
  Team: `Rep  | Region
         Lan  | North
         Minh | South`,
  Sales: `Order ID | Sold on    | Rep       | Amount | Split
          1        | 2026-11-03 | Lan       | 1000   |
          2        | 2026-11-04 | Lan, Minh | 500    | 60/40
          3        | 2026-11-04 | Minh      | 2000   |`,
  Leads: `Created on | Rep        | Status
          2026-11-03 | Lan        | Won
          2026-11-03 | Minh & Lan | Won
          2026-11-04 | Minh       | Lost`,
};

function opened(): OpenTeam {
  const team = openTeam(TABLES);
  team.savePlan({ kpis: weighing({ newLeads: 1, revenue: 1 }) });
  return team;
}

/** What the cards of the reps, the regions and the team show as leads and revenue. */
const shown = (team: OpenTeam): unknown =>
  Object.fromEntries(
    (
      [
        ['rep', 'Lan'],
        ['rep', 'Minh'],
        ['region', 'North'],
        ['region', 'South'],
        ['team', ''],
      ] as const
    ).map(([type, name]) => [
      name,
      team
        .card(type, name)
        .getRange(7, columnOf('actual'), 2, 1)
        .getDisplayValues()
        .map(([cell]) => cell),
    ]),
  );

test('listed, evenly, and by the column', async () => {
  const team = opened();
  const wizard = team.host.run('wizardState') as WizardState;
  expect(wizard.sharedRows).toEqual([
    '“Leads”: 1 row names several reps (“Minh, Lan”). They count for the team and for regions that the rows name, and for no rep.',
    '“Sales”: 1 row names several reps (“Lan, Minh”), 500 in all. They count for the team and for regions that the rows name, and for no rep.',
  ]);
  expect(wizard.people.map(({ rep }) => rep)).toEqual(['Lan', 'Minh']);

  const listed = await team.build();
  expect([listed.mode, listed.problems.length]).toEqual(['formulas', 2]);
  expect(shown(team)).toEqual({
    ...{ Lan: ['1', '1,000'], Minh: ['1', '2,000'] },
    ...{ North: ['1', '1,000'], South: ['1', '2,000'], '': ['3', '3,500'] },
  });

  team.savePlan({ sharedRows: 'evenly' });
  const evenly = await team.build();
  expect([evenly.mode, evenly.problems]).toEqual(['values', []]);
  expect(evenly.reason).toContain('formulas cannot count a row in parts');
  expect(shown(team)).toEqual({
    ...{ Lan: ['1.5', '1,250'], Minh: ['1.5', '2,250'] },
    ...{ North: ['1.5', '1,250'], South: ['1.5', '2,250'], '': ['3.0', '3,500'] },
  });

  team.savePlan({ sharedRows: 'byShare' });
  await team.build();
  expect(shown(team)).toMatchObject({ Lan: ['1.5', '1,300'], Minh: ['1.5', '2,200'], '': ['3.0', '3,500'] });
  team.host.dispose();
}, 120_000);

test.each(variants(['formulas'] as const, ['values'] as const))(
  'a scorecard of “Lan, Minh” from before says whose name it is, and has no new number, with %s',
  async (mode) => {
    const team = openTeam({
      ...TABLES,
      Team: `${TABLES.Team}\nLan, Minh | South`,
      Sales: `${TABLES.Sales}\n4 | 2026-10-05 | Lan, Minh | 40 | `,
    });
    team.savePlan({ kpis: weighing({ revenue: 1 }) });
    await team.build({ mode });
    const ofBoth = () => {
      const { rows, problem } = shownCard(team.card('rep', 'Lan, Minh'));
      return [rows.get('Revenue')?.actual, problem];
    };
    expect(ofBoth()[0]).toBe(500);
    team.host.run('closePeriod', '2026-10', 'Ngọc');
    team.finish();
    team.write('Team', [
      ['Rep', 'Region'],
      ['Lan', 'North'],
      ['Minh', 'South'],
    ]);
    const { notes } = await team.refresh();
    expect(notes).toContain(
      'The scorecard of “Lan, Minh” has no new numbers, because the name stands for “Lan”, “Minh”. Closed periods stay on it. Copy what is worth keeping from it, then delete the tab.',
    );
    expect(ofBoth()).toEqual([
      '',
      'This name stands for reps who have scorecards of their own, and rows with it count as the KPI plan says of rows of several reps. Closed periods stay here.',
    ]);
    pickPeriod(team.card('rep', 'Lan, Minh'), moment('2026-10-01'));
    await team.host.calculated();
    expect(ofBoth()).toEqual([40, '']);
    team.host.dispose();
  },
  120_000,
);
