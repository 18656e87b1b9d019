/** Calculates COUNTIFS, SUMIFS and similar functions over ranges and criteria, as Sheets does. */
import { ErrorType } from '@univerjs/engine-formula';
import type { Cell } from '../../src/core/text/cells';
import { cellsOf, inAll, meeting, type Cells, type Marks, type Rows } from './conditions';
import { errorNamed, FormulaError } from './formula-error';
import { isRows, type FunctionArgument } from './function-arguments';
import type { TypingRules } from '../typing/typed-cell';

/** One value; or as many as a criterion has cells, in its shape. */
export type Answer = Single | Single[][];

type Single = number | FormulaError;

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

/** https://support.google.com/docs/answer/3238496 */
export const sumIfs = (args: readonly FunctionArgument[], rules: Rules): Answer =>
  ofNumbers(args, rules, 0, (sum) => sum);

/** No mean of nothing: https://support.google.com/docs/answer/3256534 */
export const averageIfs = (args: readonly FunctionArgument[], rules: Rules): Answer =>
  ofNumbers(args, rules, 0, (sum, count) =>
    count === 0 ? new FormulaError(ErrorType.DIV_BY_ZERO) : sum / count,
  );

/** 0 where no number passes: https://support.google.com/docs/answer/7013817 */
export const maxIfs = (args: readonly FunctionArgument[], rules: Rules): Answer =>
  ofNumbers(args, rules, -Infinity, (most, count) => (count === 0 ? 0 : most), Math.max);

/** The same of the least: https://support.google.com/docs/answer/7014063 */
export const minIfs = (args: readonly FunctionArgument[], rules: Rules): Answer =>
  ofNumbers(args, rules, Infinity, (least, count) => (count === 0 ? 0 : least), Math.min);

const plus = (left: number, right: number): number => left + right;

/**
 * Folds the numbers among the cells that pass; an error among them is the result, whatever else is left out.
 *
 * @param say the folded number, and how many there were, to the result
 */
function ofNumbers(
  [range, ...conditions]: readonly FunctionArgument[],
  rules: Rules,
  start: number,
  say: (folded: number, count: number) => Single,
  fold: (left: number, right: number) => number = plus,
): Answer {
  const cells = cellsOf(rowsOf(range));
  const { codes, values } = cells;
  return answer(conditions, cells, rules, (passing) => {
    let folded = start;
    let count = 0;
    for (let at = 0; at < codes.length; at++) {
      if (passing[at] !== 1) continue;
      const value = values[codes[at] ?? 0];
      if (typeof value === 'number') {
        folded = fold(folded, value);
        count++;
      } else {
        const error = errorNamed(value);
        if (error) return error;
      }
    }
    return say(folded, count);
  });
}

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
  say: (passing: Marks) => Single,
): Answer {
  const conditions: Condition[] = [];
  for (let index = 0; index < given.length; index += 2) {
    const cells = cellsOf(rowsOf(given[index]));
    if (cells.height !== height || cells.width !== width) {
      throw new Error('Array arguments are of different size.');
    }
    conditions.push({ cells, criteria: rowsOf(given[index + 1]) });
  }
  const size = height * width;
  const marks = (asked: Condition, criterion: Cell = ''): Marks => meeting(asked.cells, criterion, rules);
  const varying = conditions.filter(({ criteria }) => !isOne(criteria));
  const always = inAll(
    size,
    conditions.filter(({ criteria }) => isOne(criteria)).map((each) => marks(each, each.criteria[0]?.[0])),
  );
  const [one] = varying;
  if (!one) return say(always);
  return one.criteria.map((row, r) =>
    row.map((_, c) =>
      say(inAll(size, [always, ...varying.map((each) => marks(each, each.criteria[r]?.[c]))])),
    ),
  );
}

const isOne = (criteria: Rows): boolean => criteria.length === 1 && criteria[0]?.length === 1;
