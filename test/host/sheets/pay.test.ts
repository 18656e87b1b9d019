/** Shows what people are paid, part by part, on their cards, in the overview, on the payroll and in the history. */
import fc from 'fast-check';
import type { Results } from '../../../src/app/bridge';
import type { ScopeResult } from '../../../src/compute/scoring/result';
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Cell } from '../../../src/core/text/cells';
import { readHistory } from '../../../src/output/history/read';
import type { PayPart } from '../../../src/plan/pay-part';
import { onlyInAll, runs } from '../../all-ways';
import { HANOI, moment } from '../../src/literal-sheet';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { COMMISSION, FIXED, LIMIT, paidTeam, payOnCard, payroll, showOctober, TABLES } from './paid-team';
import { pickPeriod, shownCard } from './shown';

describe('a team that is paid a commission, a sum times the score, and no more than a limit', () => {
  let team: OpenTeam;
  beforeAll(async () => {
    team = paidTeam([COMMISSION, FIXED, LIMIT]);
    await team.build({ by: ['rep', 'region'], mode: 'formulas' });
    await showOctober(team);
  }, 90_000);
  afterAll(() => {
    team.host.dispose();
  });

  test('reads on each card from which rule and number each sum follows', () => {
    expect(payOnCard(team.card('rep', 'Lan'))).toEqual([
      ['Pay', '', '', ''],
      ['Part of pay', 'Rule', 'Goes by', 'Sum'],
      ['Bonus', 'Rating Good', '120.0', '2,000,000'],
      ['Commission', '1% of Revenue; of what is above 100 million: 2.5%', '130,000,000', '1,750,000'],
      ['KPI pay', '3 million × score ÷ 100', '120.0', '3,600,000'],
      ['Limit', 'No more than 9 million', '', ''],
      ['Total pay', '', '', '7,350,000'],
    ]);
    expect(payOnCard(team.card('rep', 'Hoa')).slice(2)).toEqual([
      ['Bonus', 'Rating Good', '120.0', '2,000,000'],
      ['Commission', '1% of Revenue; of what is above 100 million: 2.5%', '240,000,000', '4,500,000'],
      ['KPI pay', '3 million × score ÷ 100', '120.0', '3,600,000'],
      ['Limit', 'No more than 9 million', '', '-1,100,000'],
      ['Total pay', '', '', '9,000,000'],
    ]);
    expect(payOnCard(team.card('team')).slice(2)).toEqual([
      ['Bonus', '', '', '4,000,000'],
      ['Commission', '1% of Revenue; of what is above 100 million: 2.5%', '', '7,050,000'],
      ['KPI pay', '3 million × score ÷ 100', '', '9,600,000'],
      ['Limit', 'No more than 9 million', '', '-1,100,000'],
      ['Total pay', '', '', '19,550,000'],
    ]);
    expect(shownCard(team.card('rep', 'Lan')).bonus).toBe(7_350_000);
  });

  test('is a payroll with a row for each and the total below', () => {
    expect(payroll(team)).toEqual([
      ...[
        [
          'No.',
          'Period',
          'Rep',
          'Region',
          'Score',
          'Rating',
          'Bonus',
          'Commission',
          'KPI pay',
          'Limit',
          'Total pay',
        ],
      ],
      [1, '10/2026', 'Hoa', 'North', 120, 'Good', 2_000_000, 4_500_000, 3_600_000, -1_100_000, 9_000_000],
      [2, '10/2026', 'Lan', 'North', 120, 'Good', 2_000_000, 1_750_000, 3_600_000, '', 7_350_000],
      [3, '10/2026', 'Minh', 'South', 80, 'Fair', '', 800_000, 2_400_000, '', 3_200_000],
      ['', '', 'Total', '', '', '', 4_000_000, 7_050_000, 9_600_000, -1_100_000, 19_550_000],
    ]);
  });

  test('is what KPI_PAY gives in a cell, in all and part by part', async () => {
    const sheet = team.spreadsheet.insertSheet('Cells');
    const formulas = [
      '=KPI_PAY("2026-10";"Hoa")',
      '=KPI_PAY("2026-10";"Lan";"";"commission")',
      '=KPI_PAY("2026-10";"Hoa";"";"Limit")',
      '=KPI_PAY("2026-10";"Minh";"";"Bonus")',
      '=KPI_PAY("2026-10";"";"North")',
      '=KPI_PAY("2026-10")',
    ];
    sheet.getRange(1, 1, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
    await team.host.calculated();
    const values = sheet.getRange(1, 1, formulas.length, 1).getValues().flat();
    team.spreadsheet.deleteSheet(sheet);
    expect(values).toEqual([9_000_000, 1_750_000, -1_100_000, '', 16_350_000, 19_550_000]);
  });

  test('follows the plan at once where a rate is changed in its sheet, from its day on', async () => {
    const plan = team.own('plan');
    const cells = plan.getDataRange().getValues() as Cell[][];
    const row = cells.findIndex(([id]) => id === 'pay 1') + 1;
    plan.getRange(row, 7).setValue(0.05);
    await team.host.calculated();
    expect(payOnCard(team.card('rep', 'Lan'))[3]).toEqual([
      ...['Commission', '1% of Revenue; of what is above 100 million: 5%', '130,000,000', '2,500,000'],
    ]);
    plan.getRange(row, 7).setValue(0.025);
    await team.host.calculated();
  });

  test('while a period is in progress the share is of what it is on course for', async () => {
    pickPeriod(team.card('rep', 'Lan'), moment('2026-11-01'));
    await team.host.calculated();
    // 20 million in 7 of 25 working days are on course for 71.4 million.
    expect(payOnCard(team.card('rep', 'Lan')).slice(0, 4)).toEqual([
      ['Pay at this pace', '', '', ''],
      ['Part of pay', 'Rule', 'Goes by', 'Sum'],
      ['Bonus', 'Rating Fair', '71.4', ''],
      ['Commission', '1% of Revenue; of what is above 100 million: 2.5%', '71,428,571', '714,286'],
    ]);
    await showOctober(team);
  });
});

onlyInAll(
  'in Vietnamese amounts are said in millions, with the decimal mark of the locale',
  async () => {
    const team = paidTeam([COMMISSION], { locale: 'vi_VN', language: 'vi' });
    try {
      await team.build({ by: ['rep'], mode: 'formulas' });
      await showOctober(team);
      expect(payOnCard(team.card('rep', 'Lan'))[3]?.[1]).toBe('1% Doanh thu; phần trên 100 triệu: 2,5%');
    } finally {
      team.host.dispose();
    }
  },
  90_000,
);

/** Parts in any number, with rows that begin before October, with it, or after it. */
const randomPay: fc.Arbitrary<readonly PayPart[]> = fc
  .tuple(
    fc.array(
      fc.tuple(fc.constantFrom(1, 9, 10, 11), fc.integer({ min: 0, max: 30 }), fc.option(fc.nat(20))),
      {
        maxLength: 3,
      },
    ),
    fc.array(fc.tuple(fc.constantFrom(1, 10, 11), fc.integer({ min: 0, max: 7_654_321 })), { maxLength: 2 }),
    fc.option(fc.integer({ min: 0, max: 9_000_000 })),
    fc.boolean(),
  )
  .map(([shares, fixed, limit, isOfAll]) => [
    ...shares.map(([month, rate, above], at): PayPart => ({
      ...{ name: `Share ${at}`, kind: isOfAll ? 'shareOfAll' : 'shareByTiers', kpi: 'revenue', sum: null },
      tiers: [
        { above: 0, rate: rate / 1000 },
        ...(above === null ? [] : [{ above: (above + 1) * 12_345_678, rate: rate / 500 }]),
      ],
      from: serialOf(2026, month, 1),
    })),
    ...fixed.map(([month, sum], at): PayPart => ({
      ...{ name: `Fixed ${at}`, kind: 'timesScore', sum, tiers: [], from: serialOf(2026, month, 1) },
    })),
    ...(limit === null ? [] : [{ ...LIMIT, sum: limit }]),
  ]);

/** Whole numbers add up without the noise of binary fractions; a sum that has noise itself is none of a payroll. */
function inHundredths(sum: number | null): number {
  const hundredths = Math.round((sum ?? 0) * 100);
  expect(hundredths / 100).toBe(sum ?? 0);
  return hundredths;
}

onlyInAll(
  'the sums of engine, cards, overview, payroll and history agree, whatever the plan pays',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomPay, async (pay) => {
        const team = paidTeam(pay);
        try {
          await team.build({ by: ['rep', 'region'], mode: 'formulas' });
          await showOctober(team);
          const engine = (team.host.run('lastResults') as Results).results;
          const people = engine.filter(({ scope }) => scope.type !== 'region');
          const blank = (sum: number | null): Cell => sum ?? '';
          const names = people.map(({ scope }) => scope.name);
          const sums = (): readonly unknown[] => {
            const overview = team.own('overview').getDataRange().getValues() as Cell[][];
            const rows = payroll(team);
            return names.map((name) => {
              const card = shownCard(team.card(name === '' ? 'team' : 'rep', name)).bonus;
              const listed = rows.find((row) => row[2] === (name === '' ? 'Total' : name));
              return [
                name,
                card === '–' ? '' : card,
                listed?.[listed.length - 1],
                name === '' ? '' : overview.find(([rank, listed]) => rank !== '' && listed === name)?.[8],
              ];
            });
          };
          const expected = people.map(({ scope, pay: sum }) => [
            ...[scope.name, blank(sum), blank(sum), scope.name === '' ? '' : blank(sum)],
          ]);
          expect(sums()).toEqual(expected);
          for (const { bonus, parts, pay: sum } of people) {
            const all = parts.map((part) => (part.isHeldBack ? -1 : 1) * inHundredths(part.sum));
            expect([inHundredths(bonus), ...all].reduce((left, right) => left + right)).toBe(
              inHundredths(sum),
            );
          }
          team.host.run('closePeriod', '2026-10', 'Ngọc');
          team.finish();
          await showOctober(team);
          const history = team.own('history');
          const values = history.getDataRange().getValues() as Cell[][];
          const [closed] = readHistory({ sheet: 'KPI History', values }, HANOI);
          const kept = closed?.results.filter(({ scope }) => scope.type !== 'region') ?? [];
          const withoutRules = (parts: ScopeResult['parts']) =>
            parts.map(({ name, sum, isHeldBack, basis }) => ({ name, sum, isHeldBack, basis }));
          expect(kept.map(({ pay: sum, parts }) => [sum, withoutRules(parts)])).toEqual(
            people.map(({ pay: sum, parts }) => [sum, withoutRules(parts)]),
          );
          expect(sums()).toEqual(expected);
        } finally {
          team.host.dispose();
        }
      }),
      { seed: 30, numRuns: runs(3, 30), endOnFailure: true },
    );
  },
  900_000,
);

test('a document in which nobody is paid anything has no payroll', async () => {
  const team = openTeam(TABLES);
  try {
    team.savePlan({ kpis: weighing({ revenue: 1 }) });
    await team.build({ by: ['rep'], mode: 'values' });
    expect(team.spreadsheet.getSheets().map((sheet) => sheet.getName())).not.toContain('KPI Payroll');
    expect(payOnCard(team.card('rep', 'Lan'))).toEqual([]);
  } finally {
    team.host.dispose();
  }
}, 60_000);

onlyInAll(
  'eight parts and a limit fill the rows that a card has for them',
  async () => {
    const eight = Array.from({ length: 8 }, (_, at) => ({ ...FIXED, name: `Part ${at}`, sum: 1_000_000 }));
    const team = paidTeam([...eight, LIMIT]);
    try {
      await team.build({ by: ['rep'], mode: 'formulas' });
      await showOctober(team);
      const shown = payOnCard(team.card('rep', 'Lan'));
      // 2 million and 8 times 1.2 million.
      expect(shown.slice(-2).map(([part, , , sum]) => [part, sum])).toEqual([
        ['Limit', '-2,600,000'],
        ['Total pay', '9,000,000'],
      ]);
      expect(shown).toHaveLength(13);
    } finally {
      team.host.dispose();
    }
  },
  90_000,
);

onlyInAll(
  'a share of a KPI that the tables do not have says so by its name, and pays nothing',
  async () => {
    const team = paidTeam([
      { ...COMMISSION, name: 'Leads', kpi: 'newLeads', tiers: [{ above: 0, rate: 50_000 }] },
    ]);
    try {
      await team.build({ by: ['rep'], mode: 'formulas' });
      await showOctober(team);
      expect(payOnCard(team.card('rep', 'Lan'))[3]).toEqual([
        ...['Leads', '50 thousand for each: New leads', 'Not measured', ''],
      ]);
    } finally {
      team.host.dispose();
    }
  },
  90_000,
);

onlyInAll(
  'a part that is typed into the plan is asked to be refreshed; one with a blank behind its name is read',
  async () => {
    const team = paidTeam([COMMISSION]);
    try {
      await team.build({ by: ['rep'], mode: 'formulas' });
      await showOctober(team);
      const plan = team.own('plan');
      const cells = plan.getDataRange().getValues() as Cell[][];
      const name = plan.getRange(cells.findIndex(([id]) => id === 'pay 1') + 1, 2);
      const seen = () => [
        payOnCard(team.card('rep', 'Lan'))[3]?.[3],
        shownCard(team.card('rep', 'Lan')).problem,
      ];
      const problem =
        'The KPI Plan has parts of pay that are not counted here yet. Refresh the numbers so that they are.';
      expect(seen()).toEqual(['1,750,000', '']);
      name.setValue('Commission ');
      await team.host.calculated();
      expect(seen()).toEqual(['', problem]);
      await team.refresh();
      await showOctober(team);
      expect(seen()).toEqual(['1,750,000', '']);
      name.setValue('Provision');
      await team.host.calculated();
      expect(seen()).toEqual(['', problem]);
      await team.build({ by: ['rep'] });
      await showOctober(team);
      expect(payOnCard(team.card('rep', 'Lan'))[3]?.[0]).toBe('Provision');
      expect(seen()).toEqual(['1,750,000', '']);
    } finally {
      team.host.dispose();
    }
  },
  120_000,
);

onlyInAll(
  'sums of revenue in millions are kept without the noise of binary fractions',
  async () => {
    const inMillions = TABLES.Sales.replace(/(\d+)0{6}$/gm, (_, millions: string) =>
      String(Number(millions) / 10),
    );
    const team = paidTeam(
      [
        { ...COMMISSION, tiers: [{ above: 0, rate: 0.01 }] },
        { ...FIXED, sum: 3 },
      ],
      {},
      {
        ...TABLES,
        Sales: inMillions,
      },
    );
    try {
      await team.build({ by: ['rep'], mode: 'formulas' });
      const { results } = team.host.run('lastResults') as Results;
      const people = results.filter(({ scope }) => scope.type !== 'region');
      expect(
        people.map(({ scope, parts, pay }) => [scope.name, ...parts.map(({ sum }) => sum), pay]),
      ).toEqual([
        ['', 0.45, 0, 0.45],
        ['Hoa', 0.24, 0, 0.24],
        ['Lan', 0.13, 0, 0.13],
        ['Minh', 0.08, 0, 0.08],
      ]);
    } finally {
      team.host.dispose();
    }
  },
  90_000,
);
