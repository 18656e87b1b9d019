import { openTeam, weighing } from './open-team';
import { shownCard } from './shown';
test('x', async () => {
  for (const n of [24,72,120,192,264,336,408,475]) {
    const team = openTeam({ Leads: ['Created on | Rep | Status', '2026-11-05 | Rep 001 | New', '2026-11-05 | Rep 002 | New'].join('\n') });
    team.savePlan({ kpis: weighing({ newLeads: 1 }), targets: [{ kpi: 'newLeads', scope: { kind: 'each' }, from: 46_327, target: 2 }] });
    team.host.calls.reset(); team.host.calls.failAt(n);
    const m = team.refused('startBuild', { by: ['rep'] });
    const names = team.spreadsheet.getSheets().map((s) => s.getName());
    team.host.calls.reset();
    team.host.run('startBuild', { by: ['rep'] }); team.finish();
    await team.host.calculated();
    const card = team.card('rep', 'Rep 001');
    const c = shownCard(card);
    console.log(n, m, names.join(), c.problem, c.score, JSON.stringify(card.getRange(1, 16, 6, 3).getFormulas()), JSON.stringify(card.getRange(1, 16, 6, 3).getValues()), team.own('data').getName(), JSON.stringify(team.own('data').getRange(1,1,8,8).getValues()));
    team.host.dispose();
  }
}, 60000);
