/** Turns a criterion of COUNTIFS and similar functions into the test that Sheets makes of it. */
import type { Cell } from '../../src/core/text/cells';
import { typedText } from '../typing/typed-text';
import { wildcards } from '../typing/wildcards';
import type { TypingRules } from '../typing/typed-cell';

export type Test = (cell: Cell) => boolean;

/** Univer joins a number to a text with a point in every locale: `">="&A1`. */
const JOINED_NUMBER = /^-?\d+\.\d+(?:e[-+]?\d+)?$/i;

type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * A number, a date or a boolean must be equal. A text may begin with a comparison; after `=` and `<>` the wildcards
 * `*` and `?` stand for any characters and for one, `~` before them for themselves, and case is ignored. What reads
 * as a number or a date is compared as one, the empty text with blank cells.
 *
 * Cells are as formulas see them: dates are serials, blanks `''`.
 * https://support.google.com/docs/answer/3256550
 */
export function criterionTest(criterion: Cell, rules: TypingRules): Test {
  if (typeof criterion === 'number') return numberTest('=', criterion, rules);
  if (typeof criterion !== 'string') return (cell) => cell === criterion;
  const [, sign, operand = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterion) ?? [];
  const comparison = (sign ?? '=') as Comparison;
  const value = JOINED_NUMBER.test(operand)
    ? ({ kind: 'number', value: Number(operand) } as const)
    : typedText(operand, rules);
  switch (value.kind) {
    case 'empty':
      return blankTest(comparison, sign !== undefined);
    case 'number':
      return numberTest(comparison, value.value, rules);
    case 'boolean':
      return compare(comparison, value.value);
    case 'text':
    case 'formula':
      return textTest(comparison, operand);
  }
}

/** `""` and `"="` find blank cells, `"<>"` all others; nothing is greater or less than nothing. */
function blankTest(comparison: Comparison, isSigned: boolean): Test {
  if (comparison === '<>') return (cell) => cell !== '';
  if (comparison === '=' || !isSigned) return (cell) => cell === '';
  return () => false;
}

function textTest(comparison: Comparison, operand: string): Test {
  if (comparison === '=' || comparison === '<>') {
    const isLike = likeTest(operand);
    return comparison === '=' ? isLike : (cell) => !isLike(cell);
  }
  const wanted = operand.toLowerCase();
  return (cell) =>
    typeof cell === 'string' && cell !== '' && holds(comparison, order(cell.toLowerCase(), wanted));
}

function likeTest(operand: string): Test {
  if (/[~*?]/.test(operand)) {
    const pattern = wildcards(operand);
    return (cell) => typeof cell === 'string' && cell !== '' && pattern.test(cell);
  }
  const wanted = operand.toLowerCase();
  return (cell) => typeof cell === 'string' && cell.toLowerCase() === wanted;
}

/** A text that reads as the number is equal to it, but takes no part in `<` and `>`. */
function numberTest(comparison: Comparison, operand: number, rules: TypingRules): Test {
  if (comparison !== '=' && comparison !== '<>') return compare(comparison, operand);
  const isEqual: Test = (cell) => {
    if (typeof cell !== 'string') return cell === operand;
    const read = typedText(cell, rules);
    return read.kind === 'number' && read.value === operand;
  };
  return comparison === '=' ? isEqual : (cell) => !isEqual(cell);
}

/** Cells of another type than the operand's are unequal to it, and neither less nor greater. */
function compare(comparison: Comparison, operand: number | boolean): Test {
  if (comparison === '<>') return (cell) => cell !== operand;
  return (cell) => typeof cell === typeof operand && holds(comparison, order(Number(cell), Number(operand)));
}

const order = <T extends number | string>(left: T, right: T): number =>
  left < right ? -1 : left > right ? 1 : 0;

function holds(comparison: Comparison, order: number): boolean {
  switch (comparison) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}
