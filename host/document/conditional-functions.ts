/** Ranges and criteria to counts and sums, as Sheets' functions over conditions give them. */
import type { Cell } from '../../src/rows/cells';
import { criterionTest, type Test } from './criterion';
import type { FunctionArgument } from './function-arguments';
import type { TypingRules } from './typed-text';

type Rows = readonly (readonly Cell[])[];

/** The distinct values that are not blank: https://support.google.com/docs/answer/3093405 */
export const countUnique = (args: readonly FunctionArgument[]): number =>
  distinct(args.flatMap((argument) => rowsOf(argument).flat()));

/** The same for the cells whose partners pass: https://support.google.com/docs/answer/9584429 */
export function countUniqueIfs(
  [range, ...conditions]: readonly FunctionArgument[],
  rules: TypingRules,
): number {
  const rows = rowsOf(range);
  const passes = rowTest(conditions, rows, rules);
  return distinct(rows.flatMap((row, r) => row.filter((_, c) => passes(r, c))));
}

/** Texts that differ in case only are two values, a number and its text as well. */
const distinct = (cells: readonly Cell[]): number => new Set(cells.filter((cell) => cell !== '')).size;

const rowsOf = (argument: FunctionArgument): Rows =>
  Array.isArray(argument) ? argument : [[argument ?? '']];

/** Whether the cells at a place pass all conditions, which are ranges and criteria in turn. */
function rowTest(
  conditions: readonly FunctionArgument[],
  sized: Rows,
  rules: TypingRules,
): (row: number, column: number) => boolean {
  const tests: { readonly rows: Rows; readonly test: Test }[] = [];
  for (let index = 0; index < conditions.length; index += 2) {
    const rows = rowsOf(conditions[index]);
    if (rows.length !== sized.length || rows[0]?.length !== sized[0]?.length) {
      throw new Error('Array arguments are of different size.');
    }
    tests.push({ rows, test: criterionTest(rowsOf(conditions[index + 1])[0]?.[0] ?? '', rules) });
  }
  return (row, column) => tests.every(({ rows, test }) => test(rows[row]?.[column] ?? ''));
}
