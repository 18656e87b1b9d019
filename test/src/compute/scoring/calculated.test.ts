/** Compares the formulas of a small scorecard, calculated by a spreadsheet, with the numbers. */
import { binary, print, reference, type Expression } from '../../../../src/core/formula/expression';
import { cell, columnRows } from '../../../../src/core/formula/reference';
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { Cell } from '../../../../src/core/text/cells';
import { attainment } from '../../../../src/compute/scoring/attainment';
import { attainmentFormula } from '../../../../src/compute/scoring/attainment-formula';
import { coverageFormula } from '../../../../src/compute/scoring/coverage';
import { counted } from '../../../../src/compute/scoring/limits';
import { pace } from '../../../../src/compute/scoring/pace';
import {
  elapsedDaysFormula,
  paceFormula,
  weekendFormula,
  workingDaysFormula,
} from '../../../../src/compute/scoring/pace-formula';
import { bonusOf, DEFAULT_BANDS, ratingOf } from '../../../../src/compute/scoring/rating';
import { ofBandFormula } from '../../../../src/compute/scoring/rating-formula';
import { score } from '../../../../src/compute/scoring/score';
import {
  countedFormula,
  partFormula,
  pointsFormula,
  scoredWeightFormula,
} from '../../../../src/compute/scoring/score-formula';
import type { Aim } from '../../../../src/compute/scoring/target';
import { progress } from '../../../../src/core/calendar/working-days';
import { calculate, fill, openTestDocument } from '../../../host/document/sheet';
import { GROWTH, LESS, MORE, SHRINKAGE } from './aims';

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

test('attainment and pace in every zero and negative case', async () => {
  const values = [null, -5, 0, 0.3, 8, 40];
  const pairs = values.flatMap((actual) => values.map((target) => ({ actual, target })));
  const days = [
    { elapsed: 0, total: 26 },
    { elapsed: 13, total: 26 },
  ];
  const cases = pairs.flatMap((pair) =>
    [MORE, LESS, GROWTH, SHRINKAGE].map((aim: Aim, place) => ({ ...pair, aim, days: days[place % 2] })),
  );
  const row = cases.map(({ actual, target, aim, days: at }): Cell[] => [
    asCell(actual),
    asCell(target),
    1.2,
    aim.better === 'lower' ? 'x' : '',
    asCell(at?.elapsed),
    asCell(at?.total),
  ]);
  const at = (index: number, column: number): Expression => cell(index + 1, column);
  const cellsOf = (index: number) => ({ actual: at(index, 1), target: at(index, 2), cap: at(index, 3) });
  const fixed = cases.map(({ aim }, index) => attainmentFormula(aim, cellsOf(index)));
  const inCells = cases.map(({ aim }, index) => {
    const better = { lowerWhere: binary(at(index, 4), '=', { kind: 'text', value: 'x' }) };
    return attainmentFormula({ ...aim, better }, cellsOf(index));
  });
  const paces = cases.map(({ aim }, index) =>
    paceFormula(aim.better, { ...cellsOf(index), elapsed: at(index, 5), total: at(index, 6) }),
  );

  const attained = cases.map(({ aim, actual, target }) => asCell(attainment(aim, actual, target, 1.2)));
  const paced = cases.map(({ aim: { better }, actual, target, days: of }) =>
    asCell(pace({ better, actual, target, cap: 1.2 }, of ?? { elapsed: 0, total: 0 })),
  );
  expect(await calculated(row, [...fixed, ...inCells, ...paces])).toEqual([
    ...attained,
    ...attained,
    ...paced,
  ]);
});

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
  const formulas = [
    ...card.map((__, row) =>
      countedFormula({ attainment: cell(row + 1, 2), cap: cell(row + 1, 3), floor: cell(row + 1, 4) }),
    ),
    scoredWeightFormula(rows),
    pointsFormula(parts, scoredWeight),
    coverageFormula(rows.weights, scoredWeight),
    ofBandFormula(points, { from, value: columnRows(5, 1, 6) }),
    ofBandFormula(points, { from, value: columnRows(7, 1, 6) }),
    ...card.map((__, row) =>
      partFormula({ weight: cell(row + 1, 1), counted: formulaAt(row + 1) }, scoredWeight),
    ),
  ];

  const counts = card.map(([, attained, cap, floor]) => counted(attained, { cap, floor }));
  const scored = score(card.map(([weight], row) => ({ weight: weight ?? 0, counted: counts[row] ?? null })));
  const weights = card.map(([weight], row) => (counts[row] === null ? 0 : (weight ?? 0)));
  expect(await calculated(table, formulas)).toEqual([
    ...counts.map(asCell),
    expect.closeTo(
      weights.reduce((sum, weight) => sum + weight, 0),
      9,
    ),
    asCell(scored.points),
    asCell(scored.coverage),
    ratingOf(scored.points, bands)?.name ?? '',
    asCell(bonusOf(scored.points, bands)),
    ...scored.parts.map(asCell),
  ]);
});

test('working days of October, on several days, with a holiday and with Saturdays off', async () => {
  const [start, end, holiday] = ['2026-10-01', '2026-11-01', '2026-10-05'];
  const nows = ['2026-09-30', '2026-10-01', '2026-10-03', '2026-10-06', '2026-10-31', '2026-11-05'];
  const table: Cell[][] = [
    [start, end, holiday, ''],
    [...Array<Cell>(6).fill(true), false],
    [...Array<Cell>(5).fill(true), false, ''],
    nows,
  ];
  const width = 7;
  const filled = table.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const worked = (row: number): Expression[] => Array.from({ length: width }, (_, day) => cell(row, day + 1));
  const calendar = (row: number) => ({
    start: cell(1, 1),
    end: cell(1, 2),
    weekend: weekendFormula(worked(row)),
    holidays: reference('C1:D1'),
  });
  const formulas = [2, 3].flatMap((row) => [
    workingDaysFormula(calendar(row)),
    ...nows.map((_, place) => elapsedDaysFormula(calendar(row), cell(4, place + 1))),
  ]);

  const serial = (iso: string): number => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return serialOf(year, month, day);
  };
  const period = { start: serial(start), end: serial(end) };
  const holidays = [serial(holiday)];
  const expected = (
    [
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5],
    ] as const
  ).flatMap((weekdays) => {
    const of = nows.map((now) => progress(period, serial(now), { weekdays, holidays }));
    return [of[0]?.total, ...of.map(({ elapsed }) => elapsed)];
  });
  expect(await calculated(filled, formulas)).toEqual(expected);
});
