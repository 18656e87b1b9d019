/** Builds scorecards from a team and a sheet of facts, as a scheduled query would fill one. */
import type { BuildStart } from '../../../src/app/bridge';
import { openTeam, type OpenTeam } from './open-team';
import { columnOfCard } from './shown';

const TABLES = {
  Team: `Rep  | Region
         Lan  | North
         Minh | South`,
  'Query results': `scope_type | scope | period_start | period_end | measure | value
    team   | All   | 2026-10-01 | 2026-10-31 | sum sales.amount by soldOn | 300
    team   | All   | 2026-11-01 | 2026-11-30 | sum sales.amount by soldOn | 150
    region | North | 2026-10-01 | 2026-10-31 | sum sales.amount by soldOn | 100
    region | North | 2026-11-01 | 2026-11-30 | sum sales.amount by soldOn | 150
    rep    | Lan   | 2026-10-01 | 2026-10-31 | sum sales.amount by soldOn | 100
    rep    | Lan   | 2026-11-01 | 2026-11-30 | sum sales.amount by soldOn | 150
    rep    | Minh  | 2026-10-01 | 2026-10-31 | sum sales.amount by soldOn | 200
    rep    | Minh  | 2026-11-01 | 2026-11-30 | sum sales.amount by soldOn | 0
    rep    | Lan   | 2026-11-01 | 2026-11-30 | newLeads                   | 7`,
};

let team: OpenTeam;
let start: BuildStart;
beforeAll(async () => {
  team = openTeam(TABLES);
  start = await team.build();
}, 60_000);
afterAll(() => {
  team.host.dispose();
});

const actual = (who: string) => columnOfCard(team.card('rep', who), 'actual');

test('the build says what the facts give, and that numbers do not follow by themselves', () => {
  expect([start.mode, start.problems, start.notes]).toEqual([
    'values',
    [],
    [
      'Facts: 1 measure of “Leads”, 1 measure of “Sales”; 2 periods, 2 reps, 1 region. Of these tables there are no rows to look at; their numbers change when that sheet does and you refresh them, and what is compared while a period is in progress stays blank until it is over.',
    ],
  ]);
  expect(start.reason).toContain('its numbers come from a sheet of facts');
});

test('scorecards show the numbers, and blanks where there are none', () => {
  expect(actual('Lan')).toEqual({ 'New leads': 7, Revenue: 150, 'Revenue growth': '' });
  expect(actual('Minh')).toEqual({ 'New leads': '', Revenue: 0, 'Revenue growth': '' });
});

test('a refresh takes over what the query has written since', async () => {
  team.spreadsheet.getSheetByName('Query results')?.getRange('F7').setValue(180);
  await team.refresh();
  expect(actual('Lan')).toMatchObject({ Revenue: 180 });
});

test('functions in cells answer from the facts', async () => {
  const sheet = team.spreadsheet.insertSheet('Functions');
  const formulas = [
    '=KPI_REVENUE(; "2026-11"; "Minh")',
    '=KPI_REVENUE(; "2026-Q4")',
    "=KPI_REVENUE('Query results'!A:F; \"2026-10\"; \"Minh\")",
  ];
  formulas.forEach((formula, at) => sheet.getRange(at + 1, 1).setFormula(formula));
  await team.host.calculated();
  expect(sheet.getRange('A1:A3').getValues().flat()).toEqual([0, 450, 200]);
});
