/** Reads for which periods, reps and regions a function is asked. */
import type { Period } from '../core/calendar/period';
import type { Cell } from '../core/text/cells';
import { isBlank } from '../core/text/text';
import { filledCells, type Given } from './arguments';
import { readPeriod } from './period-argument';
import { isSeveral, type CellsAt } from './spread';
import type { Surroundings } from './surroundings';

export const ASKED = ['period', 'rep', 'region'] as const;
export type Asked = CellsAt<(typeof ASKED)[number]>;

interface AskedPeriods {
  /** Each once. */
  readonly all: readonly Period[];
  /** `undefined` where nothing is asked: in a range of periods or names the cell is blank. */
  readonly at: (cells: Asked) => Period | undefined;
}

/**
 * A single blank is this month, everyone.
 *
 * @throws Refusal where a cell is not a period
 */
export function askedPeriods({ rangeOf }: Given, surroundings: Surroundings): AskedPeriods {
  const range = rangeOf('period');
  const periods = new Map<Cell, Period>();
  for (const cell of isSeveral(range) ? filledCells(range) : range.flat()) {
    const key = keyOf(cell);
    if (!periods.has(key)) periods.set(key, readPeriod(cell, surroundings));
  }
  const several = (['rep', 'region'] as const).filter((name) => isSeveral(rangeOf(name)));
  return {
    all: [...periods.values()],
    at: (cells) =>
      several.length === 0 || several.some((name) => !isBlank(cells[name]))
        ? periods.get(keyOf(cells.period))
        : undefined,
  };
}

/** Dates that are the same moment are different objects. */
const keyOf = (cell: Cell): Cell =>
  cell instanceof Date ? cell.getTime() : isBlank(cell) ? '' : String(cell);
