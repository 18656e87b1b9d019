/** Ranges and criteria to counts and sums, as Sheets' functions over conditions give them. */
import { cellsOf, inAll, meeting, type Cells, type Marks, type Rows } from './conditions';
import { isRows, type FunctionArgument } from './function-arguments';
import type { TypingRules } from './typed-text';

/** One number; or as many as a criterion has cells, in its shape. */
export type Answer = number | number[][];

type Rules = () => TypingRules;

/** The distinct values that are not blank: https://support.google.com/docs/answer/3093405 */
export const countUnique = (args: readonly FunctionArgument[]): number =>
  new Set(args.flatMap((argument) => rowsOf(argument).flat()).filter((cell) => cell !== '')).size;

/** The same for the cells whose partners pass: https://support.google.com/docs/answer/9584429 */
export const countUniqueIfs = ([range, ...conditions]: readonly FunctionArgument[], rules: Rules): Answer => {
  const cells = cellsOf(rowsOf(range));
  return answer(conditions, cells, rules, (passing) => {
    const found = new Set<number>();
    cells.codes.forEach((code, at) => {
      if (passing[at] === 1 && cells.values[code] !== '') found.add(code);
    });
    return found.size;
  });
};

/** https://support.google.com/docs/answer/3256550 */
export const countIfs = (conditions: readonly FunctionArgument[], rules: Rules): Answer =>
  answer(conditions, cellsOf(rowsOf(conditions[0])), rules, (passing) => {
    let count = 0;
    for (const mark of passing) count += mark;
    return count;
  });

/** Adds up numbers, whatever else stands between them: https://support.google.com/docs/answer/3238496 */
export const sumIfs = ([range, ...conditions]: readonly FunctionArgument[], rules: Rules): Answer => {
  const cells = cellsOf(rowsOf(range));
  const numbers = cells.values.map((value) => (typeof value === 'number' ? value : 0));
  return answer(conditions, cells, rules, (passing) => {
    let sum = 0;
    cells.codes.forEach((code, at) => {
      if (passing[at] === 1) sum += numbers[code] ?? 0;
    });
    return sum;
  });
};

const rowsOf = (argument: FunctionArgument): Rows => (isRows(argument) ? argument : [[argument ?? '']]);

interface Condition {
  readonly cells: Cells;
  readonly criteria: Rows;
}

/**
 * What a function says of the cells that pass all conditions, which are ranges and criteria in turn.
 *
 * @throws where a range is not as large as the first one
 */
function answer(
  given: readonly FunctionArgument[],
  { height, width }: Cells,
  rules: Rules,
  say: (passing: Marks) => number,
): Answer {
  const conditions: Condition[] = [];
  for (let index = 0; index < given.length; index += 2) {
    const cells = cellsOf(rowsOf(given[index]));
    if (cells.height !== height || cells.width !== width) {
      throw new Error('Array arguments are of different size.');
    }
    conditions.push({ cells, criteria: rowsOf(given[index + 1]) });
  }
  const shape = conditions.find(({ criteria }) => !isOne(criteria))?.criteria ?? [['']];
  const answers = shape.map((row, r) =>
    row.map((_, c) =>
      say(
        inAll(
          height * width,
          conditions.map(({ cells, criteria }) =>
            meeting(cells, (isOne(criteria) ? criteria[0]?.[0] : criteria[r]?.[c]) ?? '', rules),
          ),
        ),
      ),
    ),
  );
  return isOne(shape) ? (answers[0]?.[0] ?? 0) : answers;
}

const isOne = (criteria: Rows): boolean => criteria.length === 1 && criteria[0]?.length === 1;
