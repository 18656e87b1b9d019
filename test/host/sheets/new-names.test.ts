/** What is typed after a build and found by no formula is told on the overview, until it is corrected or built again. */
import { serialOf } from '../../../src/core/calendar/calendar';
import { openTeam, weighing } from './open-team';
import { overviewWarning, shownCard } from './shown';

const TABLES = {
  Team: 'Rep | Region\nLan | North\nMinh | South',
  Leads: `Created on | Rep  | Status
          2026-11-03 | Lan  | Won
          2026-11-04 | Lan  | Lost
          2026-11-05 | Minh | New`,
};

test('blanks around names, a status and a new rep', async () => {
  const team = openTeam(TABLES);
  team.savePlan({
    kpis: weighing({ newLeads: 1, conversionRate: 1 }),
    targets: [{ kpi: 'newLeads', scope: { kind: 'each' }, from: serialOf(2026, 9, 1), target: 2 }],
  });
  await team.build({ by: ['rep', 'region'], mode: 'formulas' });
  const warning = () => overviewWarning(team);
  const leadsOf = (rep: string) => shownCard(team.card('rep', rep)).rows.get('New leads')?.actual;
  expect(warning()).not.toContain('new since');
  expect([leadsOf('Lan'), leadsOf('Minh')]).toEqual([2, 1]);
  const leads = team.spreadsheet.getSheetByName('Leads');
  leads?.getRange('A5:C7').setValues([
    ['2026-11-06', 'Lan ', 'Won'],
    ['2026-11-07', 'Minh\u00a0', 'Won '],
    ['2026-11-08', 'Hoa', 'New'],
  ]);
  await team.host.calculated();
  expect([
    leadsOf('Lan'),
    leadsOf('Minh'),
    shownCard(team.card('team')).rows.get('New leads')?.actual,
  ]).toEqual([2, 1, 6]);
  expect(warning()).toContain(
    'Cells with a name or status that is new since the last build: 4, the first in Leads!B5.',
  );
  // Somebody new and corrected spellings: nothing is left to tell.
  leads?.getRange('B5:C6').setValues([
    ['Lan', 'Won'],
    ['Minh', 'Won'],
  ]);
  await team.host.calculated();
  expect(warning()).toContain('last build: 1, the first in Leads!B7.');
  await team.build({ by: ['rep', 'region'], mode: 'formulas' });
  expect(warning()).not.toContain('new since');
  expect([leadsOf('Lan'), leadsOf('Minh'), leadsOf('Hoa')]).toEqual([3, 2, 1]);
  team.host.dispose();
}, 60_000);
