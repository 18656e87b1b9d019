/** Shows how a part of pay is read from what stands in its form, and what is said where it cannot be used. */
import { payOfDraft, type DraftPay } from '../../sidebar/stages/earns/draft-pay';
import { drawEarns } from '../../sidebar/stages/earns/earns';
import type { PayPart } from '../../src/plan/pay-part';
import { serialOf } from '../../src/core/calendar/calendar';
import { sidebarWords } from '../../src/words/sidebar';
import { AGREED } from './agreed';
import { openStage, written } from './open-sidebar';

const FROM = serialOf(2026, 10, 1);
const DRAFT: DraftPay = {
  ...{ name: ' Commission ', kind: 'shareByTiers', kpi: 'revenue', sum: '1', atMost: '', from: FROM },
  tiers: [
    { above: '100000', rate: '2,5%' },
    { above: '', rate: '' },
  ],
};
const VI = { ...AGREED, locale: 'vi_VN' };
const read = (draft: Partial<DraftPay>, others: readonly PayPart[] = []) =>
  payOfDraft({ ...DRAFT, ...draft }, others, VI, sidebarWords('en'));

test('a share has its tiers, with rates as percents also where the sign is missing', () => {
  expect(read({})).toEqual({
    part: {
      ...{ name: 'Commission', kind: 'shareByTiers', kpi: 'revenue', sum: null, from: FROM },
      tiers: [
        { above: 0, rate: 0.01 },
        { above: 100_000, rate: 0.025 },
      ],
    },
  });
});

test('of a KPI that counts a rate is an amount for each, and a sum times the score has no tiers', () => {
  expect(read({ kpi: 'newLeads', sum: '50.000', tiers: [], atMost: '1.000.000' })).toMatchObject({
    part: { tiers: [{ above: 0, rate: 50_000 }], atMost: 1_000_000 },
  });
  expect(read({ kind: 'timesScore', sum: '5.000.000' })).toEqual({
    part: { name: 'Commission', kind: 'timesScore', sum: 5_000_000, tiers: [], from: FROM },
  });
});

test.each<[string, Partial<DraftPay>, string, string]>([
  ['no name', { name: ' ' }, 'name', 'Give it a name.'],
  ['no number', { sum: 'a lot' }, 'sum', '“a lot” is not a number.'],
  ['less than nothing', { sum: '-1' }, 'sum', 'Write 0 or more.'],
  ['more than all of it', { sum: '150%' }, 'sum', 'That is more than all of it. Write a rate such as 1%.'],
  [
    'tiers that fall',
    { tiers: [{ above: '0', rate: '2' }] },
    'above0',
    'Each tier begins higher than the one before.',
  ],
  ['a tier without rate', { tiers: [{ above: '5', rate: '' }] }, 'rate0', 'Write the rate.'],
])('%s is said at its field', (_, draft, field, sentence) => {
  expect(read(draft)).toEqual({ flaw: { field, sentence } });
});

test('another way of paying under the same name is told', () => {
  const other: PayPart = { name: 'commission', kind: 'cap', sum: 1, tiers: [], from: 0 };
  expect(read({}, [other])).toMatchObject({ flaw: { field: 'name' } });
});

test('what is filled in becomes a row of the plan', async () => {
  const sidebar = await openStage('earns', drawEarns, { ...AGREED, plan: { ...AGREED.plan, pay: [] } });
  await sidebar.answer(null);
  const put = (key: string, value: string): void => {
    const control = document.querySelector<HTMLInputElement>(`[data-key="pay new ${key}"]`);
    if (!control) throw new Error(`no field ${key}`);
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
  put('name', 'Commission');
  put('kpi', 'revenue');
  put('sum', '1%');
  document
    .querySelector('[data-key="pay new name"]')
    ?.closest('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  expect(await written(sidebar)).toMatchObject({
    pay: [{ name: 'Commission', kind: 'shareByTiers', kpi: 'revenue', tiers: [{ above: 0, rate: 0.01 }] }],
  });
});
