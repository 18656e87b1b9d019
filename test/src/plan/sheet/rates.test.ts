/** Shows how the plan’s sheet holds the document’s currency and its exchange rates. */
import { format } from 'numfmt';
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { Cell } from '../../../../src/core/text/cells';
import { RATE_COLUMNS, SETTING } from '../../../../src/plan/sheet/places';
import { planDrawing } from '../../../../src/plan/sheet/layout';
import { readPlan } from '../../../../src/plan/sheet/read';
import { messages } from '../../../../src/words';
import { IN_HANOI, moment } from '../../literal-sheet';
import { PATTERNS } from '../../patterns';
import { drawn, planWith, refusedOf, rowOf, typedInto } from './drawn-plan';

const { currency, worth, from } = RATE_COLUMNS;
const PLAN = planWith({
  currency: 'VND',
  rates: [{ currency: 'EUR', worth: 27_000.5, from: serialOf(2026, 11, 1) }],
});
const SHEET = drawn(PLAN);

/** The plan's sheet with cells typed into the rows of the rates, or another row, by its hidden id. */
const typed = (...cells: readonly (readonly [id: string, column: number, value: Cell])[]) =>
  cells.reduce((sheet, [id, column, value]) => typedInto(sheet, rowOf(sheet, id), column, value), SHEET);

test.each(['en', 'vi'] as const)('currency and rates stand in the sheet, in %s', (language) => {
  const sheet = drawn(PLAN, messages(language));
  const row = (id: string) => sheet.values[rowOf(sheet, id) - 1]?.slice(1, 4);
  expect([row('header rates'), row('rate 1')]).toEqual([
    language === 'en'
      ? ['Currency', 'One unit is worth', 'From']
      : ['Loại tiền', 'Một đơn vị bằng', 'Từ ngày'],
    ['EUR', 27_000.5, moment('2026-11-01')],
  ]);
  expect(sheet.values[rowOf(sheet, 'currency') - 1]?.[SETTING - 1]).toBe('VND');
});

test('what people type is read as they write it', () => {
  const sheet = typed(
    ['currency', SETTING, 'đồng'],
    ...([
      ['rate 3', currency, '$'],
      ['rate 3', worth, '25.400'],
    ] as const),
    ['rate 4', currency, 'xyz'],
    ['rate 4', worth, 7],
    ['rate 4', from, '5/10/2026'],
  );
  const plan = readPlan(sheet, IN_HANOI);
  expect([plan.currency, plan.rates]).toEqual([
    'VND',
    [
      ...PLAN.rates,
      { currency: 'USD', worth: 25_400 },
      { currency: 'XYZ', worth: 7, from: serialOf(2026, 10, 5) },
    ],
  ]);
  const again = readPlan(drawn(plan, messages('vi'), sheet), IN_HANOI);
  expect(again.rates).toEqual(plan.rates);
});

test.each<[string, string, number, Cell, string]>([
  [
    'no currency',
    'currency',
    SETTING,
    'money',
    'KPI Plan!C[currency]: “money” is not a currency. Write its code, for example VND or USD, or leave the cell empty.',
  ],
  [
    'a rate of 0',
    'rate 1',
    worth,
    0,
    'KPI Plan!C[rate 1]: “0” cannot be an exchange rate. Write a number above 0.',
  ],
  ['a rate that is no number', 'rate 1', worth, 'much', 'KPI Plan!C[rate 1]: “much” is not a number.'],
  ['a rate without a currency', 'rate 2', worth, 5, 'KPI Plan!B[rate 2] is empty. Fill in “Currency”.'],
  [
    'a currency without a rate',
    'rate 2',
    currency,
    'USD',
    'KPI Plan!C[rate 2] is empty. Fill in “One unit is worth”.',
  ],
  ['a day that is none', 'rate 1', from, 'soon', 'KPI Plan!D[rate 1]: “soon” is not a date.'],
])('%s is refused with its cell', (_, id, column, value, sentence) => {
  expect(refusedOf(typed([id, column, value])).en).toBe(sentence);
});

test('a rate is shown without a decimal mark that nothing follows', () => {
  const { layout } = planDrawing(PLAN, PATTERNS, messages('vi'));
  const cell = { row: rowOf(SHEET, 'rate 1'), column: worth };
  const pattern = layout.formats.find(
    ({ area, style }) =>
      style.number !== undefined &&
      area.row <= cell.row &&
      cell.row < area.row + area.rows &&
      area.column === cell.column &&
      area.columns === 1,
  )?.style.number;
  const shown = [25_400, 1_000, 27_000.5, 160.25, 0.0375].map((rate) =>
    format(pattern ?? '', rate, { locale: 'vi' }),
  );
  expect(shown).toEqual(['25.400', '1.000', '27.001', '160,25', '0,0375']);
});
