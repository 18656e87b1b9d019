/** SPARKLINE of one range to a line of block characters: Sheets draws a line there. https://support.google.com/docs/answer/3093289 */
import { greatestOf, leastOf } from '../../src/extremes';
import { isRows, type FunctionArgument } from './function-arguments';

const LEVELS = Array.from('▁▂▃▄▅▆▇█');
const MIDDLE = '▄';
/** About as wide as a block. */
const GAP = '\u2002';

/**
 * One character for each cell, row by row: how high its number stands between the least and the greatest one; a gap
 * for a cell without a number. Without any number it is empty.
 *
 * @throws where options are given
 */
export function sparkline([range, ...options]: readonly FunctionArgument[]): string {
  if (options.length > 0) throw new Error('Options of SPARKLINE are not available on the local host.');
  const cells: readonly unknown[] = isRows(range) ? range.flat() : [range];
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === 0) return '';
  const [least, most] = [leastOf(numbers), greatestOf(numbers)];
  const character = (number: number): string => {
    if (least === most) return MIDDLE;
    return LEVELS[Math.round(((number - least) / (most - least)) * (LEVELS.length - 1))] ?? MIDDLE;
  };
  return cells.map((cell) => (typeof cell === 'number' ? character(cell) : GAP)).join('');
}
