/**
 * Reads the text of a number, a percentage or an amount of money, in a locale's marks, as the number and its pattern.
 */
import { marksOf } from './locale-marks';
import type { TypedNumber } from './typed-cell';

/** Sheets knows more symbols of money than these; each would need a source. */
const MONEY = '$€£¥₫';

const escaped = (mark: string): string => (mark === '' ? '' : `\\${mark}`);

const grammars = new Map<string, RegExp>();

function grammarOf(decimal: string, group: string): RegExp {
  const key = decimal + group;
  const known = grammars.get(key);
  if (known) return known;
  const whole = `(?<whole>\\d{1,3}(?:${escaped(group)}\\d{3})+|\\d+)?`;
  const fraction = `(?:${escaped(decimal)}(?<fraction>\\d*))?`;
  const grammar = new RegExp(
    `^(?<sign>[-+])?\\s*(?<before>[${MONEY}])?\\s*(?<inner>[-+])?${whole}${fraction}(?<exponent>[eE][-+]?\\d+)?` +
      `\\s*(?<after>[${MONEY}%])?$`,
  );
  grammars.set(key, grammar);
  return grammar;
}

/**
 * `(5)` is -5. Groups must be of three digits: `1,2` is no English number.
 *
 * @param typed without outer blanks
 */
export function typedNumber(typed: string, locale: string): TypedNumber | undefined {
  const { decimal, group } = marksOf(locale);
  const inParentheses = /^\((.+)\)$/.exec(typed)?.[1];
  const parts = grammarOf(decimal, group).exec(inParentheses ?? typed)?.groups;
  if (!parts) return undefined;
  const { sign, before, inner, whole = '', fraction, exponent, after } = parts;
  if (whole === '' && (fraction ?? '') === '') return undefined;
  const signs = [inParentheses === undefined ? undefined : '-', sign, inner].filter(
    (each) => each !== undefined,
  );
  const money = before ?? (after === '%' ? undefined : after);
  if (signs.length > 1 || (before !== undefined && after !== undefined)) return undefined;
  if (exponent !== undefined && (before ?? after) !== undefined) return undefined;

  const digits = `${whole.split(group).join('') || '0'}.${fraction ?? ''}`;
  const size = after === '%' ? Number(`${digits}e-2`) : Number(digits + (exponent ?? ''));
  if (!Number.isFinite(size)) return undefined;
  const value = signs[0] === '-' ? 0 - size : size;
  const places = fraction ? '.00' : '';
  if (exponent !== undefined) return { kind: 'number', value, pattern: '0.00E+00' };
  if (after === '%') return { kind: 'number', value, pattern: `0${places}%` };
  if (money !== undefined) {
    const pattern = before === undefined ? `#,##0${places} "${money}"` : `"${money}"#,##0${places}`;
    return { kind: 'number', value, pattern };
  }
  return whole.includes(group)
    ? { kind: 'number', value, pattern: `#,##0${places}` }
    : { kind: 'number', value };
}
