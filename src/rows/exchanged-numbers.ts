/**
 * The numbers written as text in a column to a test of its number cells: which of them an import took for thousands.
 *
 * A file of `548.97` and `489.048` opened in a spreadsheet whose decimal mark is the comma leaves the first as a text
 * and makes the second 489048. Unlike a date it cannot be put right for sure: the file may have said 489048.
 */

/** How many times larger than every text a number must be to be doubted. */
const TOO_LARGE = 10;

export function exchangedNumbers(texts: readonly number[]): (shown: number) => boolean {
  let largest = 0;
  for (const number of texts) largest = Math.max(largest, Math.abs(number));
  return (shown) =>
    Number.isInteger(shown) &&
    Math.abs(shown) > largest * TOO_LARGE &&
    Math.abs(shown) / 1000 <= largest * TOO_LARGE &&
    Math.abs(shown) >= 1000;
}
