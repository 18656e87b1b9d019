/** Shows in which words the rule of a part of pay is kept when a period is closed. */
import { saidPayRule } from '../../../src/plan/pay-rule';
import type { PayPart } from '../../../src/plan/pay-part';
import { messages } from '../../../src/words';
import { KPIS } from '../../../src/model/kpi/kpis';

const share = (tiers: readonly (readonly [number, number])[], more: Partial<PayPart> = {}): PayPart => ({
  ...{ name: 'Commission', kind: 'shareByTiers', kpi: 'revenue', sum: null, from: 0 },
  tiers: tiers.map(([above, rate]) => ({ above, rate })),
  ...more,
});
const fixed = (sum: number | null): PayPart => ({
  name: 'KPI pay',
  kind: 'timesScore',
  sum,
  tiers: [],
  from: 0,
});

test.each<[PayPart, string, string]>([
  [share([[0, 0.01]]), '1% of Revenue', '1% Doanh thu'],
  [
    share(
      [
        [0, 0.0125],
        [12_345_678, 0.025],
        [150_500_000, 0.0333],
      ],
      { atMost: 4_321_000 },
    ),
    '1.25% of Revenue; of what is above 12.345678 million: 2.5%; of what is above 150.5 million: 3.33%; at most 4.321 million',
    '1,25% Doanh thu; phần trên 12,345678 triệu: 2,5%; phần trên 150,5 triệu: 3,33%; tối đa 4,321 triệu',
  ],
  [
    share(
      [
        [0, 50_000],
        [10, 60_000],
      ],
      { kind: 'shareOfAll', kpi: 'newLeads' },
    ),
    '50 thousand for each: New leads; of all once above 10: 60 thousand',
    '50 nghìn cho mỗi đơn vị: Khách tiềm năng mới; tính trên toàn bộ khi vượt 10: 60 nghìn',
  ],
  [fixed(1_500), '1500 × score ÷ 100', '1500 × điểm ÷ 100'],
  [fixed(2_500_000_000), '2.5 billion × score ÷ 100', '2,5 tỷ × điểm ÷ 100'],
  [fixed(99.5), '99.5 × score ÷ 100', '99,5 × điểm ÷ 100'],
  [{ ...fixed(10_500), kind: 'cap' }, 'No more than 10.5 thousand', 'Không quá 10,5 nghìn'],
  [fixed(null), '', ''],
  [share([]), '', ''],
])('%j is said as “%s”', (part, en, vi) => {
  const kpi = KPIS.find(({ id }) => id === part.kpi);
  expect([saidPayRule(part, kpi, messages('en')), saidPayRule(part, kpi, messages('vi'))]).toEqual([en, vi]);
});
