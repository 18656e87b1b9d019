/** Reads a number from an argument: a number, or a text such as `10%` or `1,2`. */
import { Refusal } from '../words/refusal';
import type { Cell } from '../core/text/cells';
import { isBlank } from '../core/text/text';
import type { CustomFunction, ValueName } from './custom-function';

const WRITTEN = /^(-?\d+(?:[.,]\d+)?) ?(%?)$/;

/**
 * `null` where the cell is blank.
 *
 * @throws Refusal where it is not a number
 */
export function readNumber(fn: CustomFunction, name: ValueName, value: Cell): number | null {
  if (isBlank(value)) return null;
  if (typeof value === 'number') return value;
  const [, digits, percent] = (typeof value === 'string' && WRITTEN.exec(value.trim())) || [];
  if (digits === undefined) throw new Refusal((m) => m.errors.noNumber(fn.name, name, String(value)));
  return Number(digits.replace(',', '.')) / (percent === '%' ? 100 : 1);
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
  /** What a blank cell stands for. */
  readonly blank: number;
}

/** @throws Refusal where it is not a number, or none within the bounds, both included */
export function readNumberWithin(
  fn: CustomFunction,
  name: ValueName,
  value: Cell,
  { least, most, isWhole = false, blank }: Bounds,
): number {
  const number = readNumber(fn, name, value) ?? blank;
  if (number >= least && number <= most && (!isWhole || Number.isInteger(number))) return number;
  throw new Refusal((m) =>
    isWhole
      ? m.errors.noWholeNumberWithin(fn.name, name, String(value), least, most)
      : m.errors.noNumberWithin(fn.name, name, String(value), least, most),
  );
}
