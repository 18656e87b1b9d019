/** Ranges and criteria to counts and sums, as Sheets' functions over conditions give them. */
import type { Cell } from '../../src/rows/cells';
import { criterionTest } from './criterion';
import { isRows, type FunctionArgument } from './function-arguments';
import type { TypingRules } from './typed-text';

type Rows = readonly (readonly Cell[])[];
/** Places of cells in a range, counted row by row. */
type Places = readonly number[];

/** The distinct values that are not blank: https://support.google.com/docs/answer/3093405 */
export const countUnique = (args: readonly FunctionArgument[]): number =>
  distinct(args.flatMap((argument) => rowsOf(argument).flat()));

/** The same for the cells whose partners pass: https://support.google.com/docs/answer/9584429 */
export const countUniqueIfs = (
  [range, ...conditions]: readonly FunctionArgument[],
  rules: TypingRules,
): Answer => {
  const rows = rowsOf(range);
  return answer(conditions, rows, rules, (places) => distinct(places.map((place) => cellAt(rows, place))));
};

/** https://support.google.com/docs/answer/3256550 */
export const countIfs = (conditions: readonly FunctionArgument[], rules: TypingRules): Answer =>
  answer(conditions, rowsOf(conditions[0]), rules, (places) => places.length);

/** Adds up numbers, whatever else stands between them: https://support.google.com/docs/answer/3238496 */
export const sumIfs = ([range, ...conditions]: readonly FunctionArgument[], rules: TypingRules): Answer => {
  const rows = rowsOf(range);
  return answer(conditions, rows, rules, (places) =>
    places.reduce((sum, place) => {
      const cell = cellAt(rows, place);
      return typeof cell === 'number' ? sum + cell : sum;
    }, 0),
  );
};

/** One number; or as many as a criterion has cells, in its shape. */
export type Answer = number | number[][];

/** Texts that differ in case only are two values, a number and its text as well. */
const distinct = (cells: readonly Cell[]): number => new Set(cells.filter((cell) => cell !== '')).size;

const rowsOf = (argument: FunctionArgument): Rows => (isRows(argument) ? argument : [[argument ?? '']]);

function cellAt(rows: Rows, place: number): Cell {
  const width = rows[0]?.length ?? 1;
  return rows[Math.floor(place / width)]?.[place % width] ?? '';
}

interface Condition {
  readonly rows: Rows;
  readonly criteria: Rows;
}

/**
 * What a function says of the places that pass all conditions, which are ranges and criteria in turn.
 *
 * @throws where a range is not as large as the first one
 */
function answer(
  given: readonly FunctionArgument[],
  sized: Rows,
  rules: TypingRules,
  say: (places: Places) => number,
): Answer {
  const conditions: Condition[] = [];
  for (let index = 0; index < given.length; index += 2) {
    const rows = rowsOf(given[index]);
    if (rows.length !== sized.length || rows[0]?.length !== sized[0]?.length) {
      throw new Error('Array arguments are of different size.');
    }
    conditions.push({ rows, criteria: rowsOf(given[index + 1]) });
  }
  const isOne = ({ criteria }: Condition): boolean => criteria.length === 1 && criteria[0]?.length === 1;
  const passing = conditions
    .filter(isOne)
    .reduce((places, condition) => narrowed(places, condition, 0, 0, rules), everyPlace(sized));
  const many = conditions.filter((condition) => !isOne(condition));
  const shape = many[0]?.criteria;
  if (!shape) return say(passing);
  return shape.map((row, r) =>
    row.map((_, c) =>
      say(many.reduce((places, condition) => narrowed(places, condition, r, c, rules), passing)),
    ),
  );
}

const everyPlace = (rows: Rows): Places =>
  Array.from({ length: rows.length * (rows[0]?.length ?? 0) }, (_, place) => place);

/** The places that pass a condition by the criterion in a row and a column of its criteria. */
function narrowed(
  places: Places,
  { rows, criteria }: Condition,
  row: number,
  column: number,
  rules: TypingRules,
): Places {
  const test = criterionTest(criteria[row]?.[column] ?? '', rules);
  return places.filter((place) => test(cellAt(rows, place)));
}
