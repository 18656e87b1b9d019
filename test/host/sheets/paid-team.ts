/** Opens a team that is paid by parts, and reads what its cards and its payroll show. */
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Cell } from '../../../src/core/text/cells';
import { columnOf, LAST_COLUMN, LIST_TITLE_ROW, PAY_TITLE_ROW } from '../../../src/output/card/card-places';
import { HEADER_ROW, PERIOD_CELL } from '../../../src/output/payroll/payroll-places';
import type { PayPart } from '../../../src/plan/pay-part';
import { moment } from '../../src/literal-sheet';
import { openTeam, weighing, type OpenTeam, type Opening } from './open-team';
import { pickPeriod, pickPeriodOfAll } from './shown';

export const TABLES = {
  Team: `Rep  | Region
         Lan  | North
         Minh | South
         Hoa  | North`,
  Sales: `Sold on    | Rep  | Amount
          2026-09-10 | Lan  | 50000000
          2026-10-05 | Lan  | 130000000
          2026-10-06 | Minh | 80000000
          2026-10-07 | Hoa  | 240000000
          2026-11-03 | Lan  | 20000000`,
};
export const FROM = serialOf(2026, 1, 1);
const BANDS = [
  { name: 'Good', from: 100, bonus: 2_000_000 },
  { name: 'Fair', from: 0, bonus: null },
];
export const COMMISSION: PayPart = {
  ...{ name: 'Commission', kind: 'shareByTiers', kpi: 'revenue', sum: null, from: FROM },
  tiers: [
    { above: 0, rate: 0.01 },
    { above: 100_000_000, rate: 0.025 },
  ],
};
export const FIXED: PayPart = { name: 'KPI pay', kind: 'timesScore', sum: 3_000_000, tiers: [], from: FROM };
export const LIMIT: PayPart = { name: 'Limit', kind: 'cap', sum: 9_000_000, tiers: [], from: FROM };

/** The team of `TABLES`, with a target of 100 million for each. */
export function paidTeam(pay: readonly PayPart[], opening: Opening = {}, tables = TABLES): OpenTeam {
  const team = openTeam(tables, opening);
  team.savePlan({
    kpis: weighing({ revenue: 1 }),
    targets: [{ kpi: 'revenue', scope: { kind: 'each' }, from: FROM, target: 100_000_000 }],
    bands: BANDS,
    pay,
  });
  return team;
}

const OCTOBER = moment('2026-10-01');

/** Shows October everywhere. */
export async function showOctober(team: OpenTeam): Promise<void> {
  for (const name of ['Lan', 'Minh', 'Hoa']) pickPeriod(team.card('rep', name), OCTOBER);
  pickPeriod(team.card('team'), OCTOBER);
  pickPeriodOfAll(team, OCTOBER);
  team.own('payroll').getRange(PERIOD_CELL.row, PERIOD_CELL.column).setValue(OCTOBER);
  await team.host.calculated();
}

/** Part, rule, what it goes by and sum, as they are shown. */
export function payOnCard(sheet: ReturnType<OpenTeam['card']>): readonly (readonly string[])[] {
  return sheet
    .getRange(PAY_TITLE_ROW, 1, LIST_TITLE_ROW - PAY_TITLE_ROW, LAST_COLUMN)
    .getDisplayValues()
    .map((row) =>
      (['no', 'status', 'attainment', 'needed'] as const).map((column) => String(row[columnOf(column) - 1])),
    )
    .filter((row) => row.some((cell) => cell !== ''));
}

/** From the headers to the total, without where people sign. */
export const payroll = (team: OpenTeam): readonly (readonly Cell[])[] => {
  const cells = team.own('payroll').getDataRange().getValues() as Cell[][];
  const width = (cells[HEADER_ROW - 1] ?? []).indexOf('Signature');
  return cells
    .slice(HEADER_ROW - 1)
    .map((row) => row.slice(0, width))
    .filter((row) => row.some((cell) => cell !== ''));
};
