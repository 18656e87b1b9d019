/** The arguments of a custom function, sorted: ranges with headers are tables, the others go by position. */
import { Refusal } from '../messages/refusal';
import { parsePeriod, periodAt, type Period } from '../periods/period';
import type { TimeZone } from '../periods/time-zone';
import type { Cell } from '../rows/cells';
import { plainText } from '../rows/text';

/** What Sheets passes: a cell's value, a range as rows of values, nothing for an omitted argument. */
export type Argument = Cell | readonly (readonly Cell[])[] | null | undefined;

export interface Arguments {
  /** Ranges of at least 2 rows and 2 columns, with their headers. */
  readonly ranges: readonly (readonly (readonly Cell[])[])[];
  readonly period: Period;
  /** Empty for everyone. */
  readonly rep: string;
  /** Empty for all regions. */
  readonly region: string;
}

const isRange = (argument: Argument): argument is readonly (readonly Cell[])[] =>
  Array.isArray(argument) && argument.length > 1 && (argument[0] as readonly Cell[]).length > 1;

/**
 * @param fn the function's name, for messages
 * @param now the serial of this moment: a blank period is its month
 * @throws Refusal where an argument is no period, or there are too many
 */
export function readArguments(
  fn: string,
  given: readonly Argument[],
  zone: TimeZone,
  now: number,
): Arguments {
  const ranges = given.filter(isRange);
  const others = given.filter((argument) => !isRange(argument)).map(firstCell);
  if (others.slice(3).some((value) => value !== '')) throw new Refusal((m) => m.errors.tooManyArguments(fn));
  const [period = '', rep = '', region = ''] = others;
  return {
    ranges,
    period: readPeriod(period, zone, now),
    rep: plainText(String(rep)),
    region: plainText(String(region)),
  };
}

/** One cell is passed as its value; a range of one row or column stands for its first cell. */
function firstCell(argument: Argument): Cell {
  if (argument === null || argument === undefined) return '';
  return Array.isArray(argument)
    ? ((argument[0] as readonly Cell[] | undefined)?.[0] ?? '')
    : (argument as Cell);
}

function readPeriod(value: Cell, zone: TimeZone, now: number): Period {
  if (value === '') return periodAt('month', now);
  if (value instanceof Date) return periodAt('month', zone.toSerial(value));
  const period = parsePeriod(String(value));
  if (!period) throw new Refusal((m) => m.errors.noPeriod(String(value)));
  return period;
}
