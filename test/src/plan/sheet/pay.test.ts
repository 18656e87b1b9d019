/** Shows how the plan’s sheet holds what is paid besides bonuses, and what it refuses there. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { Cell } from '../../../../src/core/text/cells';
import type { PayPart } from '../../../../src/plan/pay-part';
import { PAY_COLUMNS } from '../../../../src/plan/sheet/places';
import { hasValuesAsText } from '../../../../src/plan/sheet/value-cells';
import { readPlan } from '../../../../src/plan/sheet/read';
import { messages } from '../../../../src/words';
import { IN_HANOI, moment } from '../../literal-sheet';
import { drawn, planWith, refusedOf, rowOf, typedInto } from './drawn-plan';

const FROM = serialOf(2026, 1, 1);

const COMMISSION: PayPart = {
  ...{ name: 'Commission', kind: 'shareByTiers', kpi: 'revenue', sum: null, from: FROM },
  tiers: [
    { above: 0, rate: 0.01 },
    { above: 100_000_000, rate: 0.02 },
  ],
  atMost: 20_000_000,
};
const PLAN = planWith({
  pay: [
    COMMISSION,
    { name: 'Fixed KPI pay', kind: 'timesScore', sum: 5_000_000, tiers: [], from: FROM },
    { name: 'Limit', kind: 'cap', sum: 30_000_000, tiers: [], from: FROM },
  ],
});
const SHEET = drawn(PLAN);

type Column = keyof typeof PAY_COLUMNS;
type Typed = readonly [id: string, column: Column, value: Cell];

const typed = (...cells: readonly Typed[]) =>
  cells.reduce(
    (sheet, [id, column, value]) => typedInto(sheet, rowOf(sheet, id), PAY_COLUMNS[column], value),
    SHEET,
  );

test.each(['en', 'vi'] as const)('each part is a row that reads across, in %s', (language) => {
  const sheet = drawn(PLAN, messages(language));
  const row = (id: string) => sheet.values[rowOf(sheet, id) - 1]?.slice(1, 13);
  const from = moment('2026-01-01');
  const [how, revenue, score, limit] =
    language === 'en'
      ? ['Commission, tier by tier', 'Revenue', 'Sum × score', 'Limit on bonus and all parts']
      : ['Hoa hồng lũy tiến từng bậc', 'Doanh thu', 'Số tiền × điểm', 'Mức trần chung'];
  expect([row('pay 1'), row('pay 2'), row('pay 3')]).toEqual([
    ['Commission', how, revenue, 0.01, 100_000_000, 0.02, '', '', '', '', 20_000_000, from],
    ['Fixed KPI pay', score, '', 5_000_000, '', '', '', '', '', '', '', from],
    ['Limit', limit, '', 30_000_000, '', '', '', '', '', '', '', from],
  ]);
});

test('what people type is read as they write it; a row without a rate ends a part', () => {
  const sheet = typed(
    ['pay 4', 'name', 'commission'],
    ['pay 4', 'kind', 'Hoa hồng lũy tiến, mỗi bậc một tỷ lệ'],
    ['pay 4', 'kpi', 'doanh thu'],
    ['pay 4', 'from', '1/10/2026'],
    ['pay 5', 'name', 'Per new lead'],
    ['pay 5', 'kind', 'Commission on all, at the rate reached'],
    ['pay 5', 'kpi', 'New leads'],
    ['pay 5', 'sum', '50.000'],
    ['pay 5', 'from', '1/10/2026'],
  );
  const from = serialOf(2026, 10, 1);
  expect(readPlan(sheet, IN_HANOI).pay.slice(3)).toEqual([
    { name: 'commission', kind: 'shareByTiers', kpi: 'revenue', sum: null, tiers: [], from },
    {
      name: 'Per new lead',
      kind: 'shareOfAll',
      kpi: 'newLeads',
      sum: null,
      tiers: [{ above: 0, rate: 50_000 }],
      from,
    },
  ]);
});

const at = (column: string, row: number): string => `KPI Plan!${column}[pay ${row}]`;

test.each<[string, readonly Typed[], string]>([
  ['no name', [['pay 1', 'name', '']], `${at('B', 1)} is empty. Fill in “Part of pay”.`],
  [
    'a name that is a number',
    [['pay 1', 'name', 2026]],
    `${at('B', 1)}: “2026” is taken for a number or for true or false. Give the part of pay a name in words, such as “Commission”.`,
  ],
  [
    'a name that reads like a number',
    [['pay 1', 'name', '1e3']],
    `${at('B', 1)}: “1e3” is taken for a number or for true or false. Give the part of pay a name in words, such as “Commission”.`,
  ],
  [
    'the name of another column of the payroll, in any language',
    [['pay 1', 'name', 'thưởng']],
    `${at('B', 1)}: the payroll has a column “thưởng” already. Give this part of pay a name of its own.`,
  ],
  [
    'a kind that there is not',
    [['pay 1', 'kind', 'gift']],
    `${at('C', 1)}: “gift” is not known here. Write one of these: Sum × score, Commission, tier by tier, Commission on all, by tier, Limit on bonus and all parts.`,
  ],
  [
    'a share of a ratio',
    [['pay 1', 'kpi', 'CAC']],
    `${at('D', 1)}: “Cost per new customer (CAC)” is a ratio or a mean, on which nobody can be paid a commission. Choose a KPI that is an amount or a number.`,
  ],
  [
    'more than all of it',
    [['pay 1', 'sum', 1.5]],
    `${at('E', 1)}: 150% of “Revenue” is more than all of it. Write a rate such as 1%.`,
  ],
  [
    'a rate below 0',
    [['pay 1', 'rate2', -0.1]],
    `${at('G', 1)}: “-0.1” is not valid here. Write a number of 0 or more.`,
  ],
  [
    'tiers that do not rise',
    [
      ['pay 1', 'above3', 100_000_000],
      ['pay 1', 'rate3', 0.03],
    ],
    `${at('H', 1)}: this tier begins at 100000000, no higher than the one before it at 100000000. Order the tiers from the lowest up.`,
  ],
  ['a tier without a rate', [['pay 1', 'above3', 200_000_000]], `${at('I', 1)} is empty. Fill in “Rate”.`],
  ['tiers without a first rate', [['pay 1', 'sum', '']], `${at('E', 1)} is empty. Fill in “Sum, or rate”.`],
  [
    'a KPI of what goes by the score',
    [['pay 2', 'kpi', 'Revenue']],
    `${at('D', 2)}: “Revenue” has no meaning for “Sum × score”. Empty the cell, or choose another way of paying.`,
  ],
  ['no day', [['pay 2', 'from', '']], `${at('M', 2)} is empty. Fill in “Applies from”.`],
  [
    'the same part and day twice',
    [['pay 2', 'name', ' COMMISSION']],
    `${at('M', 2)}: another row of “COMMISSION” already applies from this day. Keep one of the two, or change its day.`,
  ],
  [
    'a part that was another one',
    [
      ['pay 2', 'name', 'Commission'],
      ['pay 2', 'from', moment('2026-10-01')],
    ],
    `${at('C', 2)}: a row above pays “Commission” in another way. Give this one a name of its own.`,
  ],
  [
    'two limits on everything',
    [['pay 2', 'kind', 'Limit on bonus and all parts']],
    `${at('B', 3)}: “Fixed KPI pay” already limits everything that is paid. Give this row the same name and a later day.`,
  ],
])('%s is refused at its cell', (_, cells, sentence) => {
  expect(refusedOf(typed(...cells)).en).toBe(sentence);
});

test('a name with blanks around it is drawn again: formulas look for it as it is read', () => {
  const sheet = typed(['pay 1', 'name', 'Commission ']);
  expect(readPlan(sheet, IN_HANOI).pay[0]?.name).toBe('Commission');
  expect([hasValuesAsText(SHEET), hasValuesAsText(sheet)]).toEqual([false, true]);
});
