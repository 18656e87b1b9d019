/**
 * Finds number cells in which an import may have taken the thousands mark for the decimal mark, or the reverse.
 *
 * A file of `548.97` and `489.048` opened in a spreadsheet whose decimal mark is the comma leaves the first as a text
 * and makes the second 489048. A file of `1.200.000` and `900.000` opened in one whose decimal mark is the point leaves
 * the first as a text and makes the second 900. Unlike a date it cannot be put right for sure: the file may have said
 * 489048, or 900.
 */

/** `thousandfold`: perhaps 1000 times too large. `thousandth`: perhaps 1000 times too small. */
export type MistakenMark = 'thousandfold' | 'thousandth';

/** How many times larger than every text, or smaller, a number must be to be doubted. */
const FAR = 10;

/**
 * @param texts the numbers that the column's texts say, written in another style than the spreadsheet's
 * @returns for a number cell what it may be; `undefined` where it is in no doubt: it is about as large as the texts, or
 *   is not about as large as they are with the mark that the file meant
 */
export function mistakenMarks(texts: readonly number[]): (shown: number) => MistakenMark | undefined {
  let [smallest, largest] = [Infinity, 0];
  for (const number of texts) {
    const size = Math.abs(number);
    largest = Math.max(largest, size);
    if (size > 0) smallest = Math.min(smallest, size);
  }
  const [from, to] = [smallest / FAR, largest * FAR];
  return (shown) => {
    const size = Math.abs(shown);
    if (size > to && size / 1000 <= to && mayBeGrouped(size)) return 'thousandfold';
    if (size < from && size * 1000 >= from && size * 1000 <= to && mayBeFraction(size)) return 'thousandth';
    return undefined;
  };
}

/** Whether the file may have a decimal mark before its last three digits. */
const mayBeGrouped = (size: number): boolean => Number.isInteger(size) && size >= 1000;

/** Whether the file may have a mark between its thousands and three digits: `900.000`, `12.500`. */
const mayBeFraction = (size: number): boolean =>
  size >= 1 && size < 1000 && Math.round(size * 1000) / 1000 === size;
