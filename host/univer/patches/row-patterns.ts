/**
 * Tells which formulas are one and the same but for the row in which they stand: a sheet has tens of thousands of
 * formulas, and hundreds of these.
 */

/** One part of a formula; what is none of these may mean something else in another row. */
const PART = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    // The name of a sheet, quoted or not.
    /'(?:[^']|'')*'!/,
    /[\p{L}_][\p{L}\p{N}_.]*!/u,
    /(?<name>[\p{L}_][\p{L}\p{N}_.]*)\(/u,
    /(?<column>\$?[A-Z]{1,3})(?<fixed>\$?)(?<row>\d+)(?::(?<column2>\$?[A-Z]{1,3})(?<fixed2>\$?)(?<row2>\d+))?(?![\p{L}\p{N}_.:(!])/u,
    /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.:(!$])/u,
    /TRUE|FALSE/,
    /\d+(?:\.\d+)?(?:E[-+]?\d+)?(?![\p{L}\p{N}_.:!$])/u,
    /[-+*/^&=<>(),%\s]+/,
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'uy',
);

/** Functions that Univer lets read a reference as it is written, not as it is moved. */
const BY_WRITTEN: ReadonlySet<string> = new Set(['SUMIF', 'AVERAGEIF', 'OFFSET', 'CELL', 'FORMULATEXT']);

/**
 * What two formulas share that are the same but for their row; `null` for a formula that is to be taken as it is.
 *
 * @param row the row of the formula's cell, from 0
 */
export function rowPattern(formula: string, row: number): string | null {
  let pattern = '';
  PART.lastIndex = 1;
  while (PART.lastIndex < formula.length) {
    const found = PART.exec(formula);
    if (!found) return null;
    const [part, ...groups] = found;
    const [name, column, fixed, at, column2, fixed2, at2] = groups;
    if (name !== undefined && BY_WRITTEN.has(name.toUpperCase())) return null;
    if (column === undefined) {
      pattern += part;
      continue;
    }
    // Univer moves both ends of a range alike.
    if (column2 !== undefined && fixed !== fixed2) return null;
    const moved = (each: string | undefined): string =>
      fixed === '$' ? `$${each ?? ''}` : `[${Number(each) - row}]`;
    pattern += column + moved(at) + (column2 === undefined ? '' : `:${column2}${moved(at2)}`);
  }
  return pattern;
}
