/** Sorts the arguments of a custom function: ranges with headers are tables, the others go by position. */
import { Refusal } from '../words/refusal';
import type { Cell } from '../core/text/cells';
import { shownCell, type Showing } from '../core/text/shown-cell';
import { isBlank } from '../core/text/text';
import type { CustomFunction, ParameterName, TableName, ValueName } from './custom-function';

/** The rows of a range; a single value is a range of one cell. */
export type Range = readonly (readonly Cell[])[];

/** What Sheets passes: a cell's value, a range as rows of values, nothing for an omitted argument. */
export type Argument = Cell | Range | null | undefined;

export interface Given {
  readonly fn: CustomFunction;
  /** Ranges of at least 2 rows and 2 columns, with their headers. */
  readonly tables: readonly Range[];
  /** What stands for a parameter; one blank cell where it was omitted. */
  readonly rangeOf: (name: ValueName) => Range;
  /** A cell as people see it, for messages. */
  readonly shown: (cell: Cell) => string;
}

const OMITTED: Range = [['']];

/** What the cell `KPI_REFRESH` holds. */
const REFRESH = /^refresh:\d+$/i;

/**
 * A function without table parameters takes every range by its position.
 *
 * - A blank argument is an omitted table where a table could stand, by its place among the parameters.
 * - The text of `KPI_REFRESH` is ignored wherever it stands.
 *
 * @throws Refusal where there are more arguments than parameters
 */
export function sortArguments(fn: CustomFunction, given: readonly Argument[], showing: Showing): Given {
  const shown = (cell: Cell): string => shownCell(cell, showing);
  const takesTables = fn.tables.length > 0;
  const tables: Range[] = [];
  const others: Range[] = [];
  given.forEach((argument, place) => {
    const range = rangeFrom(argument);
    const [[only = ''] = []] = range;
    const isOne = range.length === 1 && range[0]?.length === 1;
    const isTable = range.length > 1 && (range[0]?.length ?? 0) > 1;
    if (takesTables && isTable) tables.push(range);
    else if (isOne && typeof only === 'string' && REFRESH.test(only.trim())) return;
    else if (!(isOne && isBlank(only) && isTableName(fn, fn.parameters[place]))) others.push(range);
  });
  const names = fn.parameters.filter((name): name is ValueName => !isTableName(fn, name));
  const surplus = others
    .slice(names.length)
    .flat(2)
    .find((cell) => !isBlank(cell));
  if (surplus !== undefined) {
    throw new Refusal((m) => m.errors.tooManyArguments(fn.name, fn.parameters, shown(surplus)));
  }
  return { fn, tables, rangeOf: (name) => others[names.indexOf(name)] ?? OMITTED, shown };
}

const isTableName = ({ tables }: CustomFunction, name: ParameterName | undefined): boolean =>
  name !== undefined && tables.includes(name as TableName);

/** An empty range, which no formula can pass, is a blank cell. */
function rangeFrom(argument: Argument): Range {
  if (argument === null || argument === undefined) return OMITTED;
  if (!Array.isArray(argument)) return [[argument as Cell]];
  const rows = argument as Range;
  return (rows[0]?.length ?? 0) > 0 ? rows : OMITTED;
}

/** The filled cells of a range, row by row. */
export const filledCells = (range: Range): readonly Cell[] => range.flat().filter((cell) => !isBlank(cell));

/**
 * The one value of a parameter that takes no more; `''` where it is blank.
 *
 * @throws Refusal where there are several
 */
export function oneCell({ fn, rangeOf, shown }: Given, name: ValueName): Cell {
  const cells = filledCells(rangeOf(name));
  const [first = '', second] = cells;
  if (second !== undefined) {
    throw new Refusal((m) => m.errors.onlyOne(fn.name, name, [first, second].map(shown)));
  }
  return first;
}
