/** Shows what the wizard writes where two names are one person, and what it leaves as it was typed. */
import type { WizardState } from '../../../src/app/bridge';
import { openTeam, type OpenTeam } from './open-team';

const LEADS = `Created on | Rep            | Status
               2026-11-03 | Lan            | New
               2026-11-04 | Nguyễn Thị Lan | New
               2026-11-05 | Minh           | New`;

const cellsOf = (team: OpenTeam, name: string): readonly unknown[][] =>
  team.spreadsheet.getSheetByName(name)?.getDataRange().getValues() ?? [];

const state = (team: OpenTeam, name = 'wizardState', ...args: readonly unknown[]): WizardState =>
  team.host.run(name, ...args) as WizardState;

const reps = ({ scopes }: WizardState): readonly string[] =>
  scopes.flatMap(({ type, name }) => (type === 'rep' ? [name] : []));

const PAIR = { name: 'Nguyễn Thị Lan', other: 'Lan' };

describe('one person', () => {
  test('a column of other names is added where there is none, right of everything', () => {
    const team = openTeam({
      Team: `Rep            | Region | | Note
             Nguyễn Thị Lan | North  | | new
             Minh           | South  | |`,
      Leads: LEADS,
    });
    expect(state(team).namePairs).toEqual([PAIR]);
    const later = state(team, 'onePerson', PAIR);
    expect(cellsOf(team, 'Team')).toEqual([
      ['Rep', 'Region', '', 'Note', 'Also known as'],
      ['Nguyễn Thị Lan', 'North', '', 'new', 'Lan'],
      ['Minh', 'South', '', '', ''],
    ]);
    expect(later.plan.mapping.team?.columns).toEqual({
      ...{ rep: 'Rep', otherNames: 'Also known as', region: 'Region' },
    });
    expect([later.namePairs, reps(later)]).toEqual([[], ['Minh', 'Nguyễn Thị Lan']]);
    expect(later.people.map(({ rep, otherNames }) => [rep, otherNames])).toEqual([
      ['Nguyễn Thị Lan', 'Lan'],
      ['Minh', undefined],
    ]);
    team.host.dispose();
  });

  test('a name is added to those that stand there, in a column that nobody had mapped, too', () => {
    const team = openTeam({
      Team: `Rep            | Region | Tên khác
             Nguyễn Thị Lan | North  | Lan NT
             Minh           | South  |`,
      Leads: LEADS,
    });
    team.savePlan({
      mapping: {
        ...state(team).plan.mapping,
        team: { sheet: 'Team', columns: { rep: 'Rep', region: 'Region' } },
      },
    });
    const later = state(team, 'onePerson', PAIR);
    expect(cellsOf(team, 'Team')).toEqual([
      ['Rep', 'Region', 'Tên khác'],
      ['Nguyễn Thị Lan', 'North', 'Lan NT; Lan'],
      ['Minh', 'South', ''],
    ]);
    expect(later.plan.mapping.team?.columns.otherNames).toBe('Tên khác');
    team.host.dispose();
  });

  test('without a team sheet one is made', () => {
    const team = openTeam({ Leads: LEADS });
    const later = state(team, 'onePerson', PAIR);
    expect(cellsOf(team, 'Team')).toEqual([
      ['Rep', 'Region', 'E-mail', 'From', 'Until', 'Also known as'],
      ['Nguyễn Thị Lan', '', '', '', '', 'Lan'],
    ]);
    expect([later.namePairs, reps(later)]).toEqual([[], ['Minh', 'Nguyễn Thị Lan']]);
    team.host.dispose();
  });

  test('nothing is written over a formula, nor where both have rows of their own', () => {
    const team = openTeam({
      Team: `Rep            | Also known as
             Nguyễn Thị Lan |
             Minh           |`,
      Leads: LEADS,
    });
    team.spreadsheet.getSheetByName('Team')?.getRange('B2').setFormula('="Lan NT"');
    expect(team.refused('onePerson', PAIR)).toBe(
      'Team!B2 holds a formula. Write the names into the cell, or where its formula takes them from, then try again.',
    );
    expect(team.refused('onePerson', { name: 'Minh', other: 'Nguyễn Thị Lan' })).toBe(
      'The team sheet has rows of both “Minh” and “Nguyễn Thị Lan”. If they are one person, give all rows there the same name, then read the data again.',
    );
    expect(team.refused('onePerson', { name: 'Lan', other: ' lan' })).toBe(
      '“Lan” is the same name. Write another one.',
    );
    team.host.dispose();
  });
});

test('nothing is written into a column that one formula fills, neither another name nor somebody new', async () => {
  const team = openTeam({ Team: 'Rep | Region | Also known as\nNguyễn Thị Lan | |\nMinh | |', Leads: LEADS });
  const sheet = team.spreadsheet.getSheetByName('Team');
  sheet?.getRange('C2').setFormula('=ARRAYFORMULA(IF(A2:A10="Minh";"M";""))');
  sheet?.getRange('B2').setFormula('=ARRAYFORMULA(IF(A2:A10="";"";"North"))');
  await team.host.calculated();
  const before = cellsOf(team, 'Team');
  expect(team.refused('onePerson', { name: 'Minh', other: 'Minh T' })).toBe(
    'Team!C3 is filled by the formula in C2, which would break for all rows if something were written there. Write it where that formula takes it from, then try again.',
  );
  const hoa = { rep: 'Hoa', region: 'South', email: '', from: '', until: '' };
  expect(team.refused('addPeople', [hoa])).toMatch(/^Team!B\d+ is filled by the formula in B2/);
  expect(cellsOf(team, 'Team')).toEqual(before);
  state(team, 'addPeople', [{ ...hoa, region: '' }]);
  await team.host.calculated();
  expect(cellsOf(team, 'Team')).toContainEqual(['Hoa', 'North', '']);
  team.host.dispose();
});

test('who is refused adds no row to a sheet that ends where its table does', async () => {
  const team = openTeam({ Team: 'Rep | Region\nLan |\nMinh |', Leads: LEADS });
  const sheet = team.spreadsheet.getSheetByName('Team');
  sheet?.deleteRows(4, sheet.getMaxRows() - 3);
  sheet?.getRange('B2').setFormula('=ARRAYFORMULA(IF(A2:A3="";"";"North"))');
  await team.host.calculated();
  const hoa = { rep: 'Hoa', region: 'South', email: '', from: '', until: '' };
  expect(team.refused('addPeople', [hoa])).toMatch(/^Team!B4 is filled by the formula in B2/);
  expect(sheet?.getMaxRows()).toBe(3);
  team.host.dispose();
});

test('renamed: every row of the team sheet has the new name, and the former one besides', () => {
  const team = openTeam({
    Team: `Rep  | Region | From
           Lan  | North  |
           Lan  | South  | 2026-11-01
           Minh | South  |`,
    Leads: LEADS,
  });
  const later = state(team, 'onePerson', { name: 'Trần Lan', other: 'Lan' });
  expect(later.people.map(({ rep, otherNames }) => [rep, otherNames])).toEqual([
    ['Trần Lan', 'Lan'],
    ['Trần Lan', undefined],
    ['Minh', undefined],
    ['Nguyễn Thị Lan', undefined],
  ]);
  expect(reps(later)).toEqual(['Minh', 'Nguyễn Thị Lan', 'Trần Lan']);
  team.host.dispose();
});

test('two people: the document remembers it', () => {
  const team = openTeam({ Leads: LEADS });
  expect(state(team, 'twoPeople', PAIR).namePairs).toEqual([]);
  expect(state(team).namePairs).toEqual([]);
  expect(reps(state(team))).toEqual(['Lan', 'Minh', 'Nguyễn Thị Lan']);
  team.host.dispose();
});
