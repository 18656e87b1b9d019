/** Shows amounts in the document's currency, and sums with decimals where even the team's best period has less than 100. */
import { onlyInAll } from '../../all-ways';
import { openTeam, weighing, type OpenTeam, type Opening } from './open-team';
import { columnOf } from '../../../src/output/card/card-places';
import { serialOf } from '../../../src/core/calendar/calendar';

const SALES = {
  Sales: `Order ID | Sold on    | Rep  | Amount
          1        | 2026-11-03 | Lan  | 0.95
          2        | 2026-11-04 | Minh | 0.83`,
};
const SPEND = {
  Spend: `Spent on   | Rep  | Amount
          2026-11-03 | Lan  | 1234.5
          2026-11-03 | Minh | 0.7`,
};

async function built(tables: Readonly<Record<string, string>>, opening: Opening = {}): Promise<OpenTeam> {
  const team = openTeam(tables, opening);
  team.savePlan({
    kpis: weighing({ revenue: 1, acquisitionSpend: 1 }),
    targets: [{ kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 11, 1), target: 1.9 }],
  });
  await team.build({ mode: 'formulas' });
  return team;
}

/** Target and actual number of the KPIs on a card, as people see them. */
const onCard = (team: OpenTeam, name: string): readonly (readonly string[])[] =>
  team
    .card('rep', name)
    .getRange(7, columnOf('kpi'), 2, columnOf('actual') - columnOf('kpi') + 1)
    .getDisplayValues()
    .map((cells) => [cells[0] ?? '', ...cells.slice(-2)]);

test('one KPI may be small, and another one not', async () => {
  const team = await built({ ...SALES, ...SPEND });
  expect([...onCard(team, 'Lan'), ...onCard(team, 'Minh')]).toEqual([
    ['Acquisition spend', '', '1,235'],
    ['Revenue', '1.90', '0.95'],
    ['Acquisition spend', '', '1'],
    ['Revenue', '1.90', '0.83'],
  ]);
  const overview = team.own('overview').getDataRange().getDisplayValues().flat();
  expect(overview.filter((cell) => cell === '1.78').length).toBeGreaterThan(0);
  expect(team.own('data').getDataRange().getDisplayValues().flat()).toContain('0.95');
  team.host.dispose();
}, 60_000);

onlyInAll(
  'in a currency without cents they are millions or the like',
  async () => {
    const team = await built(SALES, { locale: 'vi_VN', language: 'vi' });
    expect(onCard(team, 'Lan')[0]).toEqual(['Doanh thu', '1,90', '0,95']);
    team.host.dispose();
  },
  60_000,
);

onlyInAll(
  'follow the data with the next build',
  async () => {
    const team = await built(SALES);
    team.spreadsheet.getSheetByName('Sales')?.getRange('D2').setValue(5000.5);
    await team.build({ mode: 'formulas' });
    expect(onCard(team, 'Lan')[0]).toEqual(['Revenue', '2', '5,001']);
    team.host.dispose();
  },
  60_000,
);

test('another currency than the local one is named in the column of the unit, by its code', async () => {
  const dollars = {
    Sales: `Order ID | Sold on    | Rep | Amount (USD)
            1        | 2026-11-03 | Lan | 1250.5
            2        | 2026-11-04 | Lan | 2000`,
  };
  const team = await built(dollars, { locale: 'vi_VN', language: 'vi' });
  expect(onCard(team, 'Lan')[0]).toEqual(['Doanh thu', '2', '3.251']);
  expect(team.card('rep', 'Lan').getRange(7, columnOf('unit')).getValue()).toBe('USD');
  team.host.dispose();
}, 60_000);
