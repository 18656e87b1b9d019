/** Shows that a small scorecard, calculated by a spreadsheet rule by rule, comes to the numbers of `score`. */
import { call, integer, print, type Expression } from '../../../../src/core/formula/expression';
import { cell, columnRows } from '../../../../src/core/formula/reference';
import type { Cell } from '../../../../src/core/text/cells';
import { evaluate } from '../../../../src/compute/rules/evaluate';
import { written } from '../../../../src/compute/rules/written';
import { COVERAGE } from '../../../../src/compute/scoring/coverage';
import { COUNTED } from '../../../../src/compute/scoring/limits';
import { bonusOf, DEFAULT_BANDS, OF_BAND_IN_FORCE, ratingOf } from '../../../../src/compute/scoring/rating';
import { PART, POINTS, score, WEIGHT_THAT_COUNTS } from '../../../../src/compute/scoring/score';
import { calculate, fill, openTestDocument } from '../../../host/document/sheet';

const asCell = (value: number | null | undefined): Cell => value ?? '';

const calculated = (
  cells: readonly (readonly Cell[])[],
  formulas: readonly Expression[],
): Promise<Cell[]> => {
  const document = openTestDocument();
  fill(document, 'A1', cells);
  return calculate(
    document,
    formulas.map((formula) => `=${print(formula)}`),
  );
};

/** Weight, attainment, cap, floor. */
type CardRow = readonly [number | null, number | null, number, number];

test.each<[string, readonly CardRow[]]>([
  [
    'complete, with a cap and a floor',
    [
      [50, 1.05, 1.2, 0],
      [30, 4, 1.2, 0.7],
      [20, 0.69, 1.2, 0.7],
    ],
  ],
  [
    'with noise of binary fractions in sums and products',
    [
      [0.1, 1.1, 1.2, 0],
      [0.1, 1.1, 1.2, 0],
      [0.1, 1.1, 1.2, 0],
    ],
  ],
  [
    'without some attainments',
    [
      [50, null, 1.2, 0],
      [30, 0, 1.2, 0],
      [20, 0.9, 1.2, 0],
    ],
  ],
  [
    'without a weight',
    [
      [null, 0.5, 1.2, 0],
      [30, 0.85, 1.2, 0],
      [0, null, 1.2, 0],
    ],
  ],
  [
    'all but a little',
    [
      [299, 1, 1.2, 0],
      [1, null, 1.2, 0],
    ],
  ],
  [
    'a share of weight that binary fractions do not hold',
    [
      [29, 1, 1.2, 0],
      [71, null, 1.2, 0],
    ],
  ],
  [
    'without any attainment',
    [
      [50, null, 1.2, 0],
      [30, null, 1.2, 0],
    ],
  ],
  ['without any weight', [[0, 1, 1.2, 0]]],
])('score, coverage, rating and bonus of a card: %s', async (_, card) => {
  const bands = DEFAULT_BANDS.map((band, place) => ({
    ...band,
    bonus: place < 2 ? 500 - place * 200 : null,
  }));
  const bandRows = [...bands.map(({ name, from, bonus }) => [name, from, asCell(bonus)]), ['', '', '']];
  const table = Array.from({ length: 6 }, (__, row): Cell[] => [
    ...[0, 1, 2, 3].map((column) => asCell(card[row]?.[column])),
    ...(bandRows[row] ?? []),
  ]);
  const last = card.length;
  // Formulas stand in column Z, from the first row on.
  const formulaAt = (row: number): Expression => cell(row, 26);
  const rows = { weights: columnRows(1, 1, last), counted: columnRows(26, 1, last) };
  const [scoredWeight, points] = [formulaAt(last + 1), formulaAt(last + 2)];
  const parts = columnRows(26, last + 6, last + 6 + last - 1);
  const from = columnRows(6, 1, 6);
  const isOutOfOrder = call('FALSE');
  // The bands of the plan apply: there is nothing that did before.
  const before = columnRows(6, 1, 6);
  const ofBand = (items: Expression): Expression =>
    written(OF_BAND_IN_FORCE, {
      ...{ points, isOutOfOrder, from, items, day: integer(0), arePastOutOfOrder: isOutOfOrder },
      ...{ pastFrom: before, pastItems: before, since: before },
    });
  const formulas = [
    ...card.map((__, row) =>
      written(COUNTED, { attainment: cell(row + 1, 2), cap: cell(row + 1, 3), floor: cell(row + 1, 4) }),
    ),
    written(WEIGHT_THAT_COUNTS, rows),
    written(POINTS, { parts, scoredWeight }),
    written(COVERAGE, { weights: rows.weights, scoredWeight }),
    ofBand(columnRows(5, 1, 6)),
    ofBand(columnRows(7, 1, 6)),
    ...card.map((__, row) =>
      written(PART, { weight: cell(row + 1, 1), counted: formulaAt(row + 1), scoredWeight }),
    ),
  ];

  const counts = card.map(([, attainment, cap, floor]) => evaluate(COUNTED, { attainment, cap, floor }));
  const scored = score(card.map(([weight], row) => ({ weight: weight ?? 0, counted: counts[row] ?? null })));
  expect(await calculated(table, formulas)).toEqual([
    ...counts.map(asCell),
    expect.closeTo(scored.scoredWeight, 9),
    asCell(scored.points),
    asCell(scored.coverage),
    ratingOf(scored.points, bands)?.name ?? '',
    asCell(bonusOf(scored.points, bands)),
    ...scored.parts.map(asCell),
  ]);
});
