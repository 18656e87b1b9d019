/** Converts a formula between the form that people of the locale write and the workbook's own. */
import { marksOf } from './locale-marks';
import { closedRange, OPEN_RANGE, withOpenRanges } from './open-range';

/** Texts and quoted sheet names, array literals, ranges without an end, numbers, and the marks between arguments. */
const PARTS = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|\\{[^}]*\\}|(?<open>${OPEN_RANGE.source})|(?<number>\\d+[.,]\\d+)|[;,]`,
  'gu',
);

/**
 * The workbook parts arguments by `,`, writes decimals with `.`, and knows no range without an end; Sheets takes `;`
 * in every locale, and where the decimal mark is `,` nothing else.
 */
export function storedFormula(formula: string, locale: string): string {
  const hasDecimalComma = marksOf(locale).decimal === ',';
  return replaceParts(formula, (part, kind) => {
    if (part === ';') return ',';
    if (kind === 'open') return closedRange(part);
    return hasDecimalComma && kind === 'number' ? part.replace(',', '.') : part;
  });
}

/** The opposite: what `getFormula` gives. */
export function shownFormula(formula: string, locale: string): string {
  const hasDecimalComma = marksOf(locale).decimal === ',';
  return replaceParts(withOpenRanges(formula), (part, kind) => {
    if (!hasDecimalComma) return part;
    if (part === ',') return ';';
    // `1,2` are two arguments here, `1.5` is a number.
    return kind === 'number' ? part.replace(',', ';').replace('.', ',') : part;
  });
}

type Kind = 'open' | 'number' | null;

const replaceParts = (formula: string, replaced: (part: string, kind: Kind) => string): string =>
  formula.replace(PARTS, (part: string, open: string | undefined, number: string | undefined) =>
    replaced(part, open !== undefined ? 'open' : number !== undefined ? 'number' : null),
  );
