/** Calculates a rule twice for the same values: from numbers, and as a formula over cells that hold them. */
import { print, reference, type Expression } from '../../../../src/core/formula/expression';
import { a1, area } from '../../../../src/core/formula/reference';
import type { Cell } from '../../../../src/core/text/cells';
import { evaluate, type Values } from '../../../../src/compute/rules/evaluate';
import type { Rule } from '../../../../src/compute/rules/rule';
import { written, type Cells } from '../../../../src/compute/rules/written';
import { calculate, fill, openTestDocument } from '../../../host/document/sheet';

type Input = number | null | boolean | readonly (number | null)[];

/** A list stands in a column of so many rows; those that it does not fill are blank. */
const ROWS = 5;

/** A blank is a cell without anything, or one whose formula gives an empty text. */
const cellOf = (value: number | null | boolean | undefined, sample: number): Cell => {
  if (value === undefined) return '';
  return value ?? (sample % 2 === 0 ? '' : '=""');
};

/** The results of the formula, and what they should be: each sample stands in rows of its own, each input in a column. */
export async function bothWays<N extends string, C extends string, L extends string>(
  rule: Rule<N, C, L>,
  samples: readonly Values<N, C, L>[],
): Promise<{ readonly calculated: readonly Cell[]; readonly evaluated: readonly unknown[] }> {
  const names = Object.keys(samples[0] ?? {}) as (N | C | L)[];
  const inputOf = (values: Values<N, C, L>, name: N | C | L): Input => values[name];
  const rows = samples.flatMap((values, sample) =>
    Array.from({ length: ROWS }, (_, row) =>
      names.map((name) => {
        const value = inputOf(values, name);
        if (typeof value === 'object' && value !== null) return cellOf(value[row], sample);
        return row === 0 ? cellOf(value, sample) : '';
      }),
    ),
  );
  const cellsOf = (values: Values<N, C, L>, sample: number): Cells<N | C | L> => {
    const placed = names.map((name, column): [N | C | L, Expression] => {
      const value = inputOf(values, name);
      const rowsOf = typeof value === 'object' && value !== null ? ROWS : 1;
      return [name, reference(a1(area(1 + sample * ROWS, 1 + column, rowsOf)))];
    });
    return Object.fromEntries(placed) as Record<N | C | L, Expression>;
  };
  const document = openTestDocument();
  fill(document, 'A1', rows);
  const formulas = samples.map((values, sample) => `=${print(written(rule, cellsOf(values, sample)))}`);
  return {
    calculated: await calculate(document, formulas),
    evaluated: samples.map((values) => near(evaluate(rule, values))),
  };
}

const near = (value: number | null): unknown => (value === null ? '' : expect.closeTo(value, 8));
