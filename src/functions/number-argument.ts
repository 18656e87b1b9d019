/** Reads a number from an argument, and refuses what is none. */
import { Refusal } from '../words/refusal';
import type { Cell } from '../core/text/cells';
import { localeStyle } from '../core/text/locale-style';
import { readNumberCell } from '../core/text/number-cell';
import { shownCell } from '../core/text/shown-cell';
import type { CustomFunction, ValueName } from './custom-function';
import type { Surroundings } from './surroundings';

type Written = Pick<Surroundings, 'locale' | 'zone'>;

/**
 * `null` where the cell is blank; a text is read as the spreadsheet's locale writes numbers.
 *
 * @throws Refusal where it is not a number
 */
export function readNumber(
  fn: CustomFunction,
  name: ValueName,
  value: Cell,
  written: Written,
): number | null {
  const read = readNumberCell(value, localeStyle(written.locale).decimalMark);
  if (typeof read !== 'string') return read;
  throw new Refusal((m) => m.errors.noNumber(fn.name, name, shownCell(value, written)));
}

/** Whether a cell holds a number, or a text that is read as one. */
export const isNumber = (value: Cell, { locale }: Written): boolean =>
  typeof readNumberCell(value, localeStyle(locale).decimalMark) === 'number';

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
  written: Written,
): number {
  const number = readNumber(fn, name, value, written) ?? blank;
  if (number >= least && number <= most && (!isWhole || Number.isInteger(number))) return number;
  throw new Refusal((m) =>
    isWhole
      ? m.errors.noWholeNumberWithin(fn.name, name, shownCell(value, written), least, most)
      : m.errors.noNumberWithin(fn.name, name, shownCell(value, written), least, most),
  );
}
