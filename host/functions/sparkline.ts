/** Draws SPARKLINE of one range: Sheets draws a line in the cell. https://support.google.com/docs/answer/3093289 */
import { greatestOf, leastOf } from '../../src/core/extremes';
import { isRows, type FunctionArgument } from './function-arguments';

/** The result: the page draws the numbers; where nothing is drawn the cell is a line of block characters. */
export class Sparkline {
  readonly text: string;

  /** @param numbers row by row; `null` for a cell without a number */
  constructor(readonly numbers: readonly (number | null)[]) {
    this.text = blocks(numbers);
  }
}

/** What the workbook keeps beside the cell's text. */
export interface SparklineData {
  readonly sparkline: readonly (number | null)[];
}

/**
 * One number for each cell, row by row. Without any number it is empty.
 *
 * @throws where options are given
 */
export function sparkline([range, ...options]: readonly FunctionArgument[]): Sparkline | string {
  if (options.length > 0) throw new Error('Options of SPARKLINE are not available on the local host.');
  const cells: readonly unknown[] = isRows(range) ? range.flat() : [range];
  const numbers = cells.map((cell) => (typeof cell === 'number' ? cell : null));
  return numbers.every((number) => number === null) ? '' : new Sparkline(numbers);
}

/**
 * From 0 for the least number to 1 for the greatest one; in the middle where all are equal.
 */
export function heights(numbers: readonly (number | null)[]): readonly (number | null)[] {
  const known = numbers.filter((number) => number !== null);
  const [least, most] = [leastOf(known), greatestOf(known)];
  return numbers.map((number) => {
    if (number === null) return null;
    return least === most ? 0.5 : (number - least) / (most - least);
  });
}

const LEVELS = Array.from('▁▂▃▄▅▆▇█');
const MIDDLE = '▄';
/** About as wide as a block. */
const GAP = '\u2002';

function blocks(numbers: readonly (number | null)[]): string {
  const isFlat = new Set(numbers.filter((number) => number !== null)).size === 1;
  return heights(numbers)
    .map((height) => {
      if (height === null) return GAP;
      return isFlat ? MIDDLE : (LEVELS[Math.round(height * (LEVELS.length - 1))] ?? MIDDLE);
    })
    .join('');
}
