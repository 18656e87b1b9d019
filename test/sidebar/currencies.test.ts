/** Shows what stage 2 asks where amounts stand in several currencies. */
import { drawWhat } from '../../sidebar/stages/what/what';
import { serialOf } from '../../src/core/calendar/calendar';
import type { WizardState } from '../../src/app/bridge';
import { FOUND } from './answers';
import { openStage, written } from './open-sidebar';

const SEVERAL: WizardState = {
  ...FOUND,
  currencies: {
    home: 'VND',
    others: [
      { currency: 'USD', amounts: 1200, leftOut: 1200 },
      { currency: 'EUR', amounts: 2, leftOut: 1 },
    ],
  },
  plan: { ...FOUND.plan, rates: [{ currency: 'EUR', worth: 27_000.5, from: serialOf(2026, 11, 1) }] },
};

const open = () => openStage('what', drawWhat, SEVERAL);

test('where all amounts are in one currency, nothing is asked', async () => {
  const sidebar = await openStage('what', drawWhat, FOUND);
  expect(sidebar.page.querySelector('[data-key="currency"]')).toBeNull();
});

test('each other currency with its amounts and its rates', async () => {
  const sidebar = await open();
  expect(sidebar.texts('form:has([data-key^="rate "]) > p')).toEqual([
    'USD 1,200 amounts, left out with the rows',
    'EUR 2 amounts, 1 left out with the rows',
    '1 EUR = 27,000.5 VND from 11/1/2026 on',
  ]);
});

test('a rate is added to those of the plan', async () => {
  const sidebar = await open();
  await sidebar.enter('1 USD in VND', '25,400');
  await sidebar.press('Save the rate of USD');
  expect(await written(sidebar)).toEqual({
    rates: [
      { currency: 'EUR', worth: 27_000.5, from: serialOf(2026, 11, 1) },
      { currency: 'USD', worth: 25_400 },
    ],
  });
});

test('another rate of one day takes its place; a small one keeps all its digits', async () => {
  const sidebar = await open();
  await sidebar.enter('1 EUR in VND', '0.00003937');
  const from = sidebar.page.querySelector<HTMLInputElement>('[data-key="rate from EUR"]');
  if (!from) throw new Error('no field');
  from.value = '11/1/2026';
  await sidebar.press('Save the rate of EUR');
  expect(await written(sidebar)).toEqual({
    rates: [{ currency: 'EUR', worth: 0.00003937, from: serialOf(2026, 11, 1) }],
  });
});

test.each(['', 'much', '0', '-5'])('“%s” is no rate', async (typed) => {
  const sidebar = await open();
  await sidebar.enter('1 USD in VND', typed);
  await sidebar.press('Save the rate of USD');
  expect(sidebar.texts('[role="alert"]').filter(Boolean)).toEqual(['Write a rate above 0.']);
  expect(sidebar.calls.some(({ name }) => name === 'savePlan')).toBe(false);
});

test('the document’s currency can be chosen', async () => {
  const sidebar = await open();
  await sidebar.enter('Amounts count in', 'USD');
  expect(await written(sidebar)).toEqual({ currency: 'USD' });
});
