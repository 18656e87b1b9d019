/** Checks the names of ranges as Google does: https://support.google.com/docs/answer/63175 */

const LONGEST = 250;
const WELL_FORMED = /^(?!\d)(?!true|false)[\p{L}\p{M}\p{N}_]+$/iu;
/** `A1` and `R1C1` are cells already. */
const CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*)$/i;

/** @throws where the name is too long, no word, or the name of a cell */
export function checkRangeName(name: string): void {
  if (name.length > LONGEST) throw new Error(`The range name must not be longer than ${LONGEST} characters.`);
  if (!WELL_FORMED.test(name) || CELL.test(name)) throw new Error(`The range name "${name}" is invalid.`);
}
