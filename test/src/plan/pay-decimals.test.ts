/** Shows with how many decimals sums are paid. */
import { payDecimals } from '../../../src/plan/pay-decimals';
import type { PayPart } from '../../../src/plan/pay-part';
import { NEW_PLAN } from '../../../src/plan/plan';

const FIXED: PayPart = { name: 'KPI pay', kind: 'timesScore', sum: 3_000_000, tiers: [], from: 0 };
const COMMISSION: PayPart = {
  ...{ name: 'Commission', kind: 'shareByTiers', kpi: 'revenue', sum: null, from: 0 },
  tiers: [{ above: 0, rate: 0.01 }],
};
const PER_LEAD: PayPart = {
  ...{ name: 'Per lead', kind: 'shareOfAll', kpi: 'newLeads', sum: null, from: 0 },
  tiers: [{ above: 0, rate: 50_000 }],
};

const bonusOf = (bonus: number) => ({ ...NEW_PLAN, bands: [{ name: 'A', from: 0, bonus }] });
const small = (kpi: string) => (kpi === 'revenue' ? 2 : undefined);
const large = (kpi: string) => (kpi === 'revenue' ? 0 : undefined);

test.each<[string, readonly PayPart[], (kpi: string) => 0 | 2 | undefined, 0 | 2]>([
  ['a commission on revenue of many millions, written out', [COMMISSION], large, 0],
  ['a commission on revenue that is written in millions', [COMMISSION], small, 2],
  ['3,000,000 for a score of 100', [FIXED], large, 0],
  ['3 for a score of 100: that is in millions', [{ ...FIXED, sum: 3 }], large, 2],
  ['1,500.50 for a score of 100', [{ ...FIXED, sum: 1_500.5 }], large, 2],
  ['no more than 900', [{ ...COMMISSION, atMost: 900 }], large, 2],
  ['nothing for a score of 100', [{ ...FIXED, sum: 0 }], large, 0],
  ['50,000 for each new lead', [PER_LEAD], large, 0],
  ['half of one for each new lead', [{ ...PER_LEAD, tiers: [{ above: 0, rate: 0.5 }] }], large, 2],
  ['a part that has ended', [{ ...FIXED, sum: null }], large, 0],
  ['millions beside a sum that has hundreds of thousands', [FIXED, COMMISSION], small, 2],
])('%s', (_, pay, decimalsOf, decimals) => {
  expect(payDecimals({ ...NEW_PLAN, pay }, [], decimalsOf)).toBe(decimals);
});

test('a bonus with cents, and a sum that was paid with cents, keep them', () => {
  expect(payDecimals({ ...bonusOf(500), pay: [FIXED] }, [], large)).toBe(0);
  expect(payDecimals({ ...bonusOf(1.5), pay: [FIXED] }, [], large)).toBe(2);
  expect(payDecimals(NEW_PLAN, [{ name: 'Commission', sum: 12.34, isHeldBack: false }], large)).toBe(2);
});
