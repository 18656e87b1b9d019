/** Shows which texts a cell for an amount takes, and that the add-on reads each of them as a number. */
import { print } from '../../../src/core/formula/expression';
import { cell } from '../../../src/core/formula/reference';
import { amountCondition } from '../../../src/core/layout/amount-condition';
import { readNumberCell } from '../../../src/core/text/number-cell';
import { calculate, fill, openTestDocument } from '../document/sheet';

const TAKEN: readonly (readonly [text: string | number, means: number])[] = [
  [300_000_000, 300_000_000],
  ['300tr', 300_000_000],
  ['300 Triệu', 300_000_000],
  ['0,3 tỷ', 300_000_000],
  ['0,3 ty', 300_000_000],
  ['1 tỷ 200 triệu', 1_200_000_000],
  ['1tr5', 1_500_000],
  ['1.5k', 1_500],
  ['40m', 40_000_000],
  ['2 nghìn đ', 2_000],
  ['1.200.000 ₫', 1_200_000],
  ['12,5 %', 0.125],
];
const REFUSED = ['nhiều', '300 cái', 'tr', '', 'Lan 300tr'];

const taken = async (contents: readonly (string | number)[], least?: number): Promise<readonly unknown[]> => {
  const document = openTestDocument();
  fill(
    document,
    'A1',
    contents.map((content) => [content]),
  );
  return calculate(
    document,
    contents.map(
      (_, at) => `=${print(amountCondition(cell(at + 1, 1), least === undefined ? {} : { least }))}`,
    ),
  );
};

test('numbers, and the texts that are read as one', async () => {
  expect(await taken(TAKEN.map(([content]) => content))).toEqual(TAKEN.map(() => true));
  expect(TAKEN.map(([content]) => readNumberCell(content, ','))).toEqual(TAKEN.map(([, means]) => means));
});

test('the words that are given, in any case', async () => {
  const cells = ['none', 'None', 'nothing'];
  const document = openTestDocument();
  fill(
    document,
    'A1',
    cells.map((content) => [content]),
  );
  const taken = cells.map((_, at) => `=${print(amountCondition(cell(at + 1, 1), { orWords: ['none'] }))}`);
  expect(await calculate(document, taken)).toEqual([true, true, false]);
});

test('no other text', async () => {
  expect(await taken(REFUSED)).toEqual(REFUSED.map(() => false));
});

test('a number that is too small is none', async () => {
  expect(await taken([-1, 0, '300tr'], 0)).toEqual([false, true, true]);
});
