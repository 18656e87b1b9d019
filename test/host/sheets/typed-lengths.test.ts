/** A target that is given another length of period after a build is said on cards and overview until it counts. */
import { serialOf } from '../../../src/core/calendar/calendar';
import { TARGET_COLUMNS } from '../../../src/plan/sheet/places';
import { messages } from '../../../src/words';
import type { Language } from '../../../src/words/language';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { paste } from './pasted';
import { columnOfCard, overviewWarning, shownCard } from './shown';
import { variants } from '../../all-ways';

const each = { kind: 'each' } as const;
const SALES = {
  Sales: `Order ID | Sold on    | Rep | Amount
          1        | 2026-10-03 | Lan | 50
          2        | 2026-11-03 | Lan | 100`,
  Leads: `Created on | Rep | Status
          2026-11-03 | Lan | Won
          2026-11-04 | Lan | New`,
};

/** Writes into the column "Per" of the first row about a KPI. */
async function typePer(team: OpenTeam, kpi: string, word: string): Promise<void> {
  const plan = team.own('plan');
  const rows = plan.getDataRange().getValues();
  const at = rows.findIndex((row) => String(row[0]).startsWith('target') && row[1] === kpi);
  paste(plan.getRange(at + 1, TARGET_COLUMNS.per), [[word]]);
  await team.host.calculated();
}

test.each(
  variants<[Language, string, string, string]>(
    [['vi', 'Doanh thu', 'Tháng', 'Quý']],
    [['en', 'Revenue', 'Month', 'Quarter']],
  ),
)(
  'in %s',
  async (language, revenue, month, quarter) => {
    const team = openTeam(SALES, { language, locale: language === 'vi' ? 'vi_VN' : 'en_US' });
    team.savePlan({
      kpis: weighing({ revenue: 1, conversionRate: 1 }),
      targets: [
        { kpi: 'revenue', scope: each, from: serialOf(2026, 10, 1), target: 300 },
        { kpi: 'conversionRate', scope: each, from: serialOf(2026, 10, 1), target: 0.5 },
      ],
    });
    await team.build({ mode: 'formulas' });
    const m = messages(language);
    const said = () => [
      shownCard(team.card('rep', 'Lan')).problem === m.card.lengthsTyped,
      overviewWarning(team).includes(m.overview.lengthsTyped(m.sheets.plan)),
    ];
    const target = () => columnOfCard(team.card('rep', 'Lan'), 'target')[revenue];
    expect([said(), target()]).toEqual([[false, false], 300]);
    // The plan's own length, in any language and in any case, changes nothing.
    for (const word of [month, 'Month', 'tháng', '']) {
      await typePer(team, revenue, word);
      expect([word, said()]).toEqual([word, [false, false]]);
    }
    await typePer(team, revenue, quarter);
    expect([said(), target()]).toEqual([[true, true], 300]);
    await team.refresh();
    // 25 of the 79 working days of October to December.
    expect([said(), target()]).toEqual([[false, false], expect.closeTo((300 * 25) / 79)]);
    team.host.dispose();
  },
  60_000,
);

test('the length of a target that does not add up changes nothing', async () => {
  const team = openTeam(SALES);
  team.savePlan({
    kpis: weighing({ revenue: 1, conversionRate: 1 }),
    targets: [{ kpi: 'conversionRate', scope: each, from: serialOf(2026, 10, 1), target: 0.5 }],
  });
  await team.build({ mode: 'formulas' });
  await typePer(team, 'Conversion (by lead date)', 'Quarter');
  expect([shownCard(team.card('rep', 'Lan')).problem, overviewWarning(team)]).toEqual([
    '',
    'Cells of KPI Plan changed by hand since the last build: 1, in Conversion (by lead date) (Per). Refresh the numbers to list them among the changes of the plan.',
  ]);
  team.host.dispose();
}, 60_000);
