/** Shows that a rep who is called otherwise stays who they are: in live numbers, targets, closed periods and on the card. */
import { serialOf } from '../../../src/core/calendar/calendar';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { overviewWarning, reviewOn, shownCard } from './shown';
import { onlyInAll, variants } from '../../all-ways';

const LEADS = `Created on | Rep  | Status
               2026-10-05 | Lan  | New
               2026-11-03 | Lan  | New
               2026-11-04 | Lan  | New
               2026-11-05 | Minh | New`;

const leadsOf = (team: OpenTeam, rep: string) => shownCard(team.card('rep', rep)).rows.get('New leads');

const reps = (team: OpenTeam): readonly string[] =>
  team.spreadsheet
    .getSheets()
    .map((sheet) => sheet.getName())
    .filter((name) => ['Lan', 'Lan (2)', 'Minh', 'Nguyễn Thị Lan'].includes(name));

const renamed = (team: OpenTeam): void => {
  team.write('Team', [
    ['Rep', 'Also known as', 'Region'],
    ['Nguyễn Thị Lan', 'Lan', 'North'],
    ['Minh', '', 'South'],
  ]);
};

async function built(mode: 'formulas' | 'values'): Promise<OpenTeam> {
  const team = openTeam({
    Team: 'Rep | Also known as | Region\nLan | | North\nMinh | | South',
    Leads: LEADS,
  });
  team.savePlan({
    kpis: weighing({ newLeads: 1 }),
    targets: [
      { kpi: 'newLeads', scope: { kind: 'each' }, from: serialOf(2026, 9, 1), target: 2 },
      { kpi: 'newLeads', scope: { kind: 'named', name: 'Lan' }, from: serialOf(2026, 9, 1), target: 5 },
    ],
  });
  await team.build({ mode });
  return team;
}

test.each(variants<'formulas' | 'values'>(['formulas'], ['values']))(
  'a rep renamed in the team sheet, with %s',
  async (mode) => {
    const team = await built(mode);
    team.host.run('closePeriod', '2026-10', 'Ngọc');
    team.finish();
    reviewOn(team.card('rep', 'Lan'), 'own').setValue('What I say');
    const sheetId = team.card('rep', 'Lan').getSheetId();
    renamed(team);
    await team.refresh();
    const card = team.card('rep', 'Nguyễn Thị Lan');
    expect(card.getSheetId()).toBe(sheetId);
    expect(reps(team)).toEqual(['Nguyễn Thị Lan', 'Minh']);
    expect(reviewOn(card, 'own').getValue()).toBe('What I say');
    expect(shownCard(card).name).toBe('Nguyễn Thị Lan');
    expect(leadsOf(team, 'Nguyễn Thị Lan')).toMatchObject({ actual: 2, target: 5, previous: 1 });
    team.host.dispose();
  },
  120_000,
);

onlyInAll(
  'rows under any name are counted as they are typed',
  async () => {
    const team = await built('formulas');
    renamed(team);
    await team.refresh();
    const leads = team.spreadsheet.getSheetByName('Leads');
    leads?.getRange('A6:C8').setValues([
      ['2026-11-06', 'Nguyễn Thị Lan', 'New'],
      ['2026-11-07', 'Lan', 'New'],
      ['2026-11-07', 'Lan NT', 'New'],
    ]);
    await team.host.calculated();
    const warning = () => overviewWarning(team);
    expect(leadsOf(team, 'Nguyễn Thị Lan')?.actual).toBe(4);
    expect(warning()).toContain('last build: 1, the first in Leads!B8.');
    // What is typed into the list of names counts from the next refresh on.
    team.spreadsheet.getSheetByName('Team')?.getRange('B2').setValue('Lan; Lan NT');
    await team.host.calculated();
    expect(warning()).toContain('last build: 2, the first in Team!B2.');
    await team.refresh();
    expect(leadsOf(team, 'Nguyễn Thị Lan')?.actual).toBe(5);
    expect(warning()).not.toContain('new since');
    team.host.dispose();
  },
  120_000,
);

onlyInAll(
  'a card under each name: the one of the name that is kept goes on, the other one keeps its words',
  async () => {
    const team = openTeam({
      Team: 'Rep | Also known as | Region\nNguyễn Thị Lan | | North\nMinh | | South',
      Leads: `${LEADS}\n2026-11-06 | Nguyễn Thị Lan | New`,
    });
    team.savePlan({ kpis: weighing({ newLeads: 1 }) });
    await team.build();
    for (const name of ['Lan', 'Nguyễn Thị Lan'])
      reviewOn(team.card('rep', name), 'own').setValue(`Of ${name}`);
    renamed(team);
    const { notes } = await team.refresh();
    expect(notes).toContain(
      'The scorecard of “Lan” has no numbers any more, because the team sheet says that this is “Nguyễn Thị Lan”, who has one. Copy what is worth keeping from it, then delete the tab.',
    );
    expect(leadsOf(team, 'Nguyễn Thị Lan')?.actual).toBe(3);
    const commentOf = (name: string): string => String(reviewOn(team.card('rep', name), 'own').getValue());
    expect(['Lan', 'Nguyễn Thị Lan'].map(commentOf)).toEqual(['Of Lan', 'Of Nguyễn Thị Lan']);
    team.host.dispose();
  },
  120_000,
);

onlyInAll(
  'a target by a name that a region has, too, is the region’s: in the plan, live and by the wizard',
  async () => {
    const team = openTeam({
      Team: 'Rep | Also known as | Region\nLan | South | North\nMinh | | South',
      Leads: 'Created on | Rep | Status\n2026-11-03 | South | New\n2026-11-04 | Minh | New',
    });
    const named = (name: string, target: number) => ({
      ...{ kpi: 'newLeads', scope: { kind: 'named', name } as const, from: serialOf(2026, 11, 1), target },
    });
    team.savePlan({
      kpis: weighing({ newLeads: 1 }),
      targets: [named('South', 9), named('Lan', 2), named('Minh', 3)],
    });
    await team.build();
    const shown = () =>
      (['rep Lan', 'rep Minh', 'region South', 'region North', 'team '] as const).map((each) => {
        const [type, name] = each.split(' ') as ['rep', string];
        const row = shownCard(team.card(type, name)).rows.get('New leads');
        return [row?.actual, row?.target];
      });
    expect(shown()).toEqual([
      [1, 2],
      [1, 3],
      [1, 9],
      [1, 2],
      [2, 5],
    ]);
    team.savePlan({ targets: [named('South', 9), named('Minh', 3)] });
    await team.refresh();
    expect(shown().map(([, target]) => target)).toEqual(['', 3, 9, '', 3]);
    team.host.dispose();
  },
  120_000,
);
