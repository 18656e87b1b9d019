/** Shows how columns of numbers are read. */
import { typedText } from '../../../../host/typing/typed-text';
import { readAmountColumn } from '../../../../src/data/reading/amount-column';
import type { Cell } from '../../../../src/core/text/cells';
import { localeStyle } from '../../../../src/core/text/locale-style';
import { codedCells } from '../../../../src/data/reading/coded-cells';
import { HANOI, moment } from '../../literal-sheet';

function read(values: readonly Cell[], locale = 'vi_VN') {
  const column = readAmountColumn({ ...codedCells(values), zone: HANOI, locale: () => localeStyle(locale) });
  return { numbers: Array.from(column.values), flaws: column.flaws, choice: column.choice };
}

/** The texts of a file as cells of a spreadsheet that takes them for its own. */
const imported = (texts: readonly string[], locale: string): readonly Cell[] =>
  texts.map((text) => {
    const typed = typedText(text, { locale, year: 2026 });
    return typed.kind === 'number' ? typed.value : text;
  });

test('one amount that has one reading tells the decimal mark of the whole column', () => {
  expect(read(['$1,200', '$22,700.00', 500])).toEqual({
    numbers: [1200, 22_700, 500],
    flaws: [],
    choice: { style: '.', by: 'values', ambiguous: 1, at: 0 },
  });
  expect(read(['1.200', '1,2 tỷ'], 'en_US').numbers).toEqual([1200, 1_200_000_000]);
});

test.each([
  ['vi_VN', ',', 1200],
  ['en_US', '.', 1.2],
])('where no amount tells, the mark is that of %s, and people should be asked', (locale, style, amount) => {
  expect(read(['', '1.200', '700'], locale)).toEqual({
    numbers: [NaN, amount, 700],
    flaws: [],
    choice: { style, by: 'locale', ambiguous: 1, at: 1 },
  });
});

test('in a column that mixes both marks an amount that both can read is left out', () => {
  expect(read(['1.5', '1,5', '1.200', '7'])).toEqual({
    numbers: [1.5, 1.5, NaN, 7],
    flaws: [{ kind: 'ambiguous', at: 2 }],
    choice: undefined,
  });
});

test('an amount in millions does not contradict plain amounts, nor gives them three decimals', () => {
  expect(read(['1.5tr', '1.500.000', '-500.000'])).toEqual({
    numbers: [1_500_000, 1_500_000, -500_000],
    flaws: [],
    choice: { style: ',', by: 'values', ambiguous: 1, at: 2 },
  });
  expect(read(['1.5tr', '-500.000'])).toEqual({
    numbers: [1_500_000, -500_000],
    flaws: [],
    choice: { style: ',', by: 'locale', ambiguous: 1, at: 1 },
  });
  expect(read(['$141.56K', '$1.200K', '1,200']).numbers).toEqual([141_560, 1200, 1200]);
});

test('what is no number is listed, errors as errors; blanks are neither', () => {
  expect(read(['about 5', moment('2026-10-01'), false, '#DIV/0!', ' ', ''])).toEqual({
    numbers: [NaN, NaN, NaN, NaN, NaN, NaN],
    flaws: [
      { kind: 'unreadable', at: 0 },
      { kind: 'unreadable', at: 1 },
      { kind: 'unreadable', at: 2 },
      { kind: 'error', at: 3 },
    ],
    choice: undefined,
  });
});

describe('number cells that an import may have taken for thousands', () => {
  test('are listed where the texts of the column have another decimal mark; they count as shown', () => {
    const cells = imported(['548.97', '489.048', '33', '80.22'], 'vi_VN');
    expect(cells).toEqual(['548.97', 489_048, 33, '80.22']);
    expect(read(cells)).toEqual({
      numbers: [548.97, 489_048, 33, 80.22],
      flaws: [{ kind: 'thousandfold', at: 1, count: 1 }],
      choice: undefined,
    });
  });

  test('are in no doubt where they are about as large as the texts, or much larger than 1000 times', () => {
    expect(read(['$22,700.00', 120_000]).flaws).toEqual([]);
    expect(read(['$22.50', 1_200_000_000]).flaws).toEqual([]);
  });

  test('are in no doubt in a document that writes numbers as the texts do', () => {
    expect(read(['548.97', 489_048], 'en_US').flaws).toEqual([]);
  });
});

describe('number cells of which an import may have taken the thousands for a fraction', () => {
  test('are listed where the texts of the column have another thousands mark; they count as shown', () => {
    const cells = imported(['1.200.000 ₫', '900.000', '12.500.000', '812.500', '350.000 ₫', '0'], 'en_US');
    expect(cells).toEqual(['1.200.000 ₫', 900, '12.500.000', 812.5, 350, 0]);
    expect(read(cells, 'en_US')).toEqual({
      numbers: [1_200_000, 900, 12_500_000, 812.5, 350, 0],
      flaws: [{ kind: 'thousandth', at: 1, count: 3 }],
      choice: undefined,
    });
  });

  test('are listed likewise in a Vietnamese document of English texts', () => {
    const cells = imported(['1,200,000', '2,750,000.50', '900,000', '-812,500'], 'vi_VN');
    expect(cells).toEqual(['1,200,000', '2,750,000.50', 900, -812.5]);
    expect(read(cells).flaws).toEqual([{ kind: 'thousandth', at: 2, count: 2 }]);
  });

  test('stand beside those that it may have taken for thousands', () => {
    const cells = imported(['1.250,50', '12.125', '999,125'], 'en_US');
    expect(cells).toEqual(['1.250,50', 12.125, 999_125]);
    expect(read(cells, 'en_US').flaws).toEqual([
      { kind: 'thousandth', at: 1, count: 1 },
      { kind: 'thousandfold', at: 2, count: 1 },
    ]);
  });

  test.each<[reason: string, values: readonly Cell[]]>([
    ['there is no text', [900, 812.5, 12]],
    ['they are about as large as the smallest text', ['1.200.000 ₫', '5.000 ₫', 900]],
    ['they are much smaller than the texts even with thousands', ['1.200.000 ₫', 90]],
    ['they are much larger than the texts with thousands', ['12,50', '13,75', 1]],
    ['they have more than three decimals', ['1.200.000 ₫', 812.0625]],
    ['they are below 1, where nobody groups digits', ['1.200.000 ₫', 0.9]],
    ['the texts are written as the document writes', ['$1,200,000', 900]],
  ])('are in no doubt where %s', (_, values) => {
    expect(read(values, 'en_US').flaws).toEqual([]);
  });

  test('a zero among the texts tells nothing of their size', () => {
    expect(read(['1.200.000 ₫', '0 ₫', 900], 'en_US').flaws).toEqual([
      { kind: 'thousandth', at: 2, count: 1 },
    ]);
  });
});
