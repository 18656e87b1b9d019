/** Shows what the scorecard of a closed period says of a conversion that was not final when it was closed. */
import { serialOf } from '../../../src/core/calendar/calendar';
import { openTeam, weighing } from './open-team';
import { shownCard } from './shown';

/** Leads need 20 days to be won: those of October are final from 21 November on. */
const LEADS = [
  'Created on | Rep | Status | Closed on',
  ...Array.from({ length: 12 }, (_, at) => {
    const month = `2026-0${String(1 + (at % 8))}`;
    return `${month}-05 | Lan | Won | ${month}-25`;
  }),
  '2026-10-05 | Lan | Won | 2026-10-15',
  '2026-10-06 | Lan | New |',
].join('\n');

test('that it is not part of the score; before, that it is not scored yet', async () => {
  const team = openTeam({ Leads: LEADS }, { now: '2026-11-10 09:00' });
  team.savePlan({
    kpis: weighing({ newLeads: 1, conversionRate: 1 }),
    targets: [
      { kpi: 'newLeads', scope: { kind: 'each' }, from: serialOf(2026, 10, 1), target: 2 },
      { kpi: 'conversionRate', scope: { kind: 'each' }, from: serialOf(2026, 10, 1), target: 0.5 },
    ],
  });
  await team.build({ by: ['rep'], mode: 'formulas', period: '2026-10' });
  const lan = () => {
    const { score, coverage, note, rows } = shownCard(team.card('rep', 'Lan'));
    return [score, coverage, rows.get('Conversion (by lead date)')?.status, note];
  };
  const half = '50% of the weight scored, provisional';
  expect(lan()).toEqual([
    ...[100, half, '… So far'],
    '“So far”: leads of this period can still be won, so the KPI is not scored yet.',
  ]);
  team.host.run('closePeriod', '2026-10', 'Ngọc');
  team.finish();
  team.setNow('2026-12-20 09:00');
  await team.refresh();
  expect(lan()).toEqual([
    ...[100, half, '… So far'],
    '“So far”: leads of this period could still be won when it was closed, so the KPI is not part of the score.',
  ]);
  team.host.dispose();
}, 60_000);
