/** What is typed into the plan's lists of what applied before counts on scorecards as it counts where a period is closed. */
import type { ClosingView } from '../../../src/app/bridge';
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Cell } from '../../../src/core/text/cells';
import { KPI_COLUMNS, planPlaces } from '../../../src/plan/sheet/places';
import { moment } from '../../src/literal-sheet';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { paste } from './pasted';
import { pickPeriod, shownCard } from './shown';

const each = { kind: 'each' } as const;
const AUGUST = serialOf(2026, 8, 1);

/** In October all of the revenue and half of the leads were reached: 3 to 1 they are 87.5 points. */
const TABLES = {
  Sales: `Sold on    | Rep | Amount
          2026-08-05 | Lan | 50
          2026-10-05 | Lan | 100`,
  Leads: `Created on | Rep
          2026-08-03 | Lan
          2026-10-03 | Lan`,
};

let team: OpenTeam;

beforeAll(async () => {
  team = openTeam(TABLES);
  team.savePlan({
    kpis: weighing({ revenue: 3, newLeads: 1 }).map((kpi) =>
      kpi.kpi === 'revenue' ? { ...kpi, from: serialOf(2026, 11, 1) } : kpi,
    ),
    pastKpis: [
      { kpi: 'revenue', inUse: true, group: 'A', weight: 3, cap: 1.2, floor: 0, from: AUGUST },
      { kpi: 'revenue', inUse: true, group: 'A', weight: 9, cap: 1.2, floor: 0, from: serialOf(2026, 9, 1) },
    ],
    targets: [
      { kpi: 'revenue', scope: each, from: AUGUST, target: 100 },
      { kpi: 'newLeads', scope: each, from: AUGUST, target: 2 },
    ],
  });
  await team.build({ mode: 'formulas', by: ['rep'] });
}, 60_000);

afterAll(() => team.host.dispose());

/** The score of October on the card, and the one that closing would write. */
async function october(): Promise<readonly unknown[]> {
  const card = team.card('rep', 'Lan');
  pickPeriod(card, moment('2026-10-01'));
  await team.host.calculated();
  const closing = team.host.run('closingView', '2026-10') as ClosingView;
  return [shownCard(card).score, ...closing.people.map(({ score }) => score)];
}

/** Into the second row of how KPIs counted before, over the rules of its cells. */
function typed(column: keyof typeof KPI_COLUMNS, value: Cell): void {
  const plan = team.own('plan');
  const { first } = planPlaces({ values: plan.getDataRange().getValues() as string[][] }).extent('pastKpi');
  paste(plan.getRange(first + 1, KPI_COLUMNS[column]), [[value]]);
}

test('a row of September counts in October', async () => {
  // 9 to 1 of 100 and 50.
  expect(await october()).toEqual([95, 95]);
});

test.each<[string, keyof typeof KPI_COLUMNS, Cell]>([
  ['a name with a blank behind it', 'name', 'Revenue '],
  ['a name in another language', 'name', 'Doanh thu'],
  ['a day as a text', 'from', "'2026-09-01"],
  ['a day with a time', 'from', moment('2026-10-01 12:00')],
])(
  '%s counts alike, once the numbers are refreshed',
  async (_, column, value) => {
    typed(column, value);
    await team.refresh();
    expect(await october()).toEqual([95, 95]);
  },
  60_000,
);

test('a row of the middle of October counts from November on', async () => {
  typed('from', moment('2026-10-15'));
  expect(await october()).toEqual([87.5, 87.5]);
});

test('a row of a KPI that does not exist is named, with what to do', () => {
  typed('name', 'Big sales');
  expect(team.refused('refreshNumbers')).toMatch(
    /^KPI Plan!B\d+: the plan has no KPI “Big sales”\. Choose one from the list, or clear the row\.$/,
  );
});
