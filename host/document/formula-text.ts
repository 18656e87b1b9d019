/** A formula as the locale's people write it to the workbook's own form, and back. */
import { marksOf } from './locale-marks';

/** Texts and quoted sheet names, array literals, numbers, and the marks between arguments. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\d+[.,]\d+|[;,]/g;

/**
 * The workbook parts arguments by `,` and writes decimals with `.`; Sheets takes `;` in every locale, and where the
 * decimal mark is `,` nothing else.
 */
export function storedFormula(formula: string, locale: string): string {
  const hasDecimalComma = marksOf(locale).decimal === ',';
  return formula.replace(PARTS, (part) => {
    if (part === ';') return ',';
    return hasDecimalComma && /^\d/.test(part) ? part.replace(',', '.') : part;
  });
}

/** The opposite: what `getFormula` gives. */
export function shownFormula(formula: string, locale: string): string {
  if (marksOf(locale).decimal !== ',') return formula;
  return formula.replace(PARTS, (part) => {
    if (part === ',') return ';';
    // `1,2` are two arguments here, `1.5` is a number.
    return /^\d/.test(part) ? part.replace(',', ';').replace('.', ',') : part;
  });
}
