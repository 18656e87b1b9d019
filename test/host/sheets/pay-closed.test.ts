/** Shows that what was paid in a closed period stays as it was closed, with its rules and numbers, whatever is agreed since. */
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Cell } from '../../../src/core/text/cells';
import { historyColumn } from '../../../src/output/history/columns';
import type { OpenTeam } from './open-team';
import { COMMISSION, FIXED, FROM, LIMIT, paidTeam, payOnCard, payroll, showOctober } from './paid-team';

const AS_CLOSED = [
  ['Bonus', 'Rating Good', '120.0', '2,000,000'],
  ['Commission', '1% of Revenue; of what is above 100 million: 2.5%', '130,000,000', '1,750,000'],
  ['KPI pay', '3 million × score ÷ 100', '120.0', '3,600,000'],
];

async function inCells(team: OpenTeam, ...formulas: readonly string[]): Promise<readonly Cell[]> {
  const sheet = team.spreadsheet.insertSheet('Cells');
  sheet.getRange(1, 1, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
  await team.host.calculated();
  const values = sheet.getRange(1, 1, formulas.length, 1).getValues().flat() as Cell[];
  team.spreadsheet.deleteSheet(sheet);
  return values;
}

async function closeOctober(team: OpenTeam): Promise<void> {
  team.host.run('closePeriod', '2026-10', 'Ngọc');
  team.finish();
  await showOctober(team);
}

describe('a period that was closed before rates changed, a part ended and the limit got another name', () => {
  let team: OpenTeam;
  beforeAll(async () => {
    team = paidTeam([COMMISSION, FIXED, LIMIT]);
    await team.build({ by: ['rep', 'region'], mode: 'formulas' });
    await closeOctober(team);
    team.savePlan({
      pay: [
        { ...COMMISSION, tiers: [{ above: 0, rate: 0.05 }] },
        { ...LIMIT, name: 'Ceiling', sum: 5_000_000 },
      ],
    });
    await team.refresh();
    await showOctober(team);
  }, 90_000);
  afterAll(() => {
    team.host.dispose();
  });

  test('shows on the cards the rules, numbers and sums by which it was closed', () => {
    expect(payOnCard(team.card('rep', 'Lan')).slice(2)).toEqual([
      ...AS_CLOSED,
      ['Ceiling', 'No more than 9 million', '', ''],
      ['Total pay', '', '', '7,350,000'],
    ]);
    expect(payOnCard(team.card('rep', 'Hoa')).slice(5)).toEqual([
      ['Ceiling', 'No more than 9 million', '', '-1,100,000'],
      ['Total pay', '', '', '9,000,000'],
    ]);
  });

  test('shows the same sums on the payroll', () => {
    expect(payroll(team).map((row) => row.slice(6))).toEqual([
      ['Bonus', 'Commission', 'KPI pay', 'Ceiling', 'Total pay'],
      [2_000_000, 4_500_000, 3_600_000, -1_100_000, 9_000_000],
      [2_000_000, 1_750_000, 3_600_000, '', 7_350_000],
      ['', 800_000, 2_400_000, '', 3_200_000],
      [4_000_000, 7_050_000, 9_600_000, -1_100_000, 19_550_000],
    ]);
  });

  test('is what KPI_PAY gives, also of parts that ended; a part that is new since then paid nothing', async () => {
    team.savePlan({ pay: [COMMISSION, { ...FIXED, name: 'Retainer', from: FROM }] });
    expect(
      await inCells(
        team,
        '=KPI_PAY("2026-10";"Lan")',
        '=KPI_PAY("2026-10";"lan";"";"KPI pay")',
        '=KPI_PAY("2026-10";"Hoa";"";"Limit")',
        '=KPI_PAY("2026-10";"";"North")',
        '=KPI_PAY("2026-10")',
        '=KPI_PAY("2026-10";"Lan";"";"Retainer")',
      ),
    ).toEqual([7_350_000, 3_600_000, -1_100_000, 16_350_000, 19_550_000, '']);
  });

  test('stands in the history part by part, in words', () => {
    const cells = team.own('history').getDataRange().getValues() as Cell[][];
    const at = (name: string, type: string): Cell | undefined =>
      cells.find(
        (row) => row[historyColumn('scope') - 1] === name && row[historyColumn('type') - 1] === type,
      )?.[historyColumn('partsInWords') - 1];
    expect(at('Hoa', 'rep')).toBe(
      [
        'Commission: 4,500,000 (1% of Revenue; of what is above 100 million: 2.5%; goes by 240,000,000)',
        'KPI pay: 3,600,000 (3 million × score ÷ 100; goes by 120)',
        'Limit: -1,100,000 (No more than 9 million)',
      ].join('\n'),
    );
    expect(at('Whole team', 'team')).toBe(
      [
        'Commission: 7,050,000 (1% of Revenue; of what is above 100 million: 2.5%)',
        'KPI pay: 9,600,000 (3 million × score ÷ 100)',
        'Limit: -1,100,000 (No more than 9 million)',
      ].join('\n'),
    );
  });
});

test('a period that was closed before anybody was paid by parts says of none of them how it was paid', async () => {
  const team = paidTeam([]);
  try {
    await team.build({ by: ['rep'], mode: 'formulas' });
    team.host.run('closePeriod', '2026-10', 'Ngọc');
    team.savePlan({ pay: [COMMISSION, { ...FIXED, from: serialOf(2026, 11, 1) }] });
    await team.build({ by: ['rep'], mode: 'formulas' });
    await showOctober(team);
    expect(payOnCard(team.card('rep', 'Lan')).slice(2)).toEqual([
      ['Bonus', 'Rating Good', '120.0', '2,000,000'],
      ['Commission', '', '', ''],
      ['KPI pay', '', '', ''],
      ['Total pay', '', '', '2,000,000'],
    ]);
    expect(
      await inCells(team, '=KPI_PAY("2026-10";"Lan")', '=KPI_PAY("2026-10";"Lan";"";"Commission")'),
    ).toEqual([2_000_000, '']);
  } finally {
    team.host.dispose();
  }
}, 90_000);

test('reopened, it is paid by what the plan says now', async () => {
  const team = paidTeam([COMMISSION]);
  try {
    await team.build({ by: ['rep'], mode: 'formulas' });
    await closeOctober(team);
    team.savePlan({ pay: [{ ...COMMISSION, tiers: [{ above: 0, rate: 0.05 }] }] });
    team.host.run('reopenPeriod', '2026-10', 'Ngọc', 'wrong rate');
    team.finish();
    await showOctober(team);
    expect(payOnCard(team.card('rep', 'Lan'))[3]).toEqual([
      'Commission',
      '5% of Revenue',
      '130,000,000',
      '6,500,000',
    ]);
  } finally {
    team.host.dispose();
  }
}, 90_000);
