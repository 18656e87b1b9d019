import { readAmountColumn } from '../../../src/rows/amount-column';
import type { Cell } from '../../../src/rows/cells';
import { localeStyle } from '../../../src/rows/locale-style';
import { HANOI, moment } from '../literal-sheet';

function read(values: readonly Cell[], locale = 'vi_VN') {
  const column = readAmountColumn({ values, zone: HANOI, locale: localeStyle(locale) });
  return { numbers: Array.from(column.values), flaws: column.flaws, choice: column.choice };
}

test('one amount that has one reading tells the decimal mark of the whole column', () => {
  expect(read(['$1,200', '$22,700.00', 5])).toEqual({
    numbers: [1200, 22_700, 5],
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
    // The file: 548.97, 489.048, 33, 80.22.
    expect(read(['548.97', 489_048, 33, '80.22'])).toEqual({
      numbers: [548.97, 489_048, 33, 80.22],
      flaws: [{ kind: 'exchanged', at: 1, count: 1 }],
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
