/** Shows that what the plan's sheet says about rows, totals and repeated IDs, decides the built numbers. */
import { readFacts } from '../../../host/command/facts';
import type { Cell } from '../../../src/core/text/cells';
import { openTeam, type OpenTeam } from './open-team';

const ORDERS = `Order ID | Sold on    | Rep  | Amount
                A1       | 2026-11-02 | Lan  | 100
                A2       | 2026-11-03 | Minh | 200
                A2       | 2026-11-03 | Minh | 200
                A3       | 2026-11-04 | Lan  | 300
                A4       | 2026-11-05 | Lan  | 400
                Total    | 2026-11-05 |      | 1200`;

/** Chooses in the plan's sheet, as a person does, beside a label. */
function choose(team: OpenTeam, label: string, choice: string): void {
  const plan = team.own('plan');
  const cells = plan.getDataRange().getDisplayValues();
  const row = cells.findIndex((each) => each.includes(label));
  const column = cells[row]?.indexOf(label) ?? -1;
  plan.getRange(row + 1, column + 2).setValue(choice);
}

/** Of the whole team in November. */
const revenue = (team: OpenTeam): unknown =>
  readFacts(team.own('data').getDataRange().getValues() as Cell[][]).find(
    ({ scopeType, period, kpi }) => scopeType === 'team' && period === '2026-11' && kpi === 'revenue',
  )?.value;

test.each([
  ['Rows that look like totals or notes', 'Counted', 1200, 2400],
  ['Rows that repeat an ID', 'Once', 1200, 1000],
])('“%s”: “%s”', async (label, choice, before, after) => {
  const team = openTeam({ Orders: ORDERS });
  await team.build();
  expect(revenue(team)).toBe(before);
  choose(team, label, choice);
  await team.build();
  expect(revenue(team)).toBe(after);
  await team.refresh();
  expect(revenue(team)).toBe(after);
});
