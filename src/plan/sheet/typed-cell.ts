/** Reads the text, number, day or checkbox value that a typed cell must hold, or refuses it by name. */
import type { Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import { readDateCell } from '../../core/text/date-cell';
import { readNumberCell } from '../../core/text/number-cell';
import { plainText } from '../../core/text/text';
import type { TypedCell } from './sheet-rows';

export const isEmpty = ({ value }: TypedCell): boolean => value === '';

/** Without outer blanks; `''` where it is blank. */
export const textIn = ({ value }: TypedCell): string => plainText(String(value));

/** @throws Refusal where it is blank: `header` says what belongs there */
export function mustBeFilled(cell: TypedCell, header: (m: Messages) => string): void {
  if (isEmpty(cell)) throw new Refusal((m) => m.errors.cellEmpty(cell.at, header(m)));
}

/** `undefined` where it is blank. @throws Refusal where it is anything else than a number */
export function numberIn({ value, at, style }: TypedCell): number | undefined {
  const read = readNumberCell(value, style.decimalMark);
  if (typeof read !== 'string') return read ?? undefined;
  throw new Refusal((m) => m.errors.cellType(at, String(value), 'number'));
}

/** The same for a number that has a lower bound. */
export function numberFrom(least: number, cell: TypedCell): number | undefined {
  const value = numberIn(cell);
  if (value === undefined || value >= least) return value;
  throw new Refusal((m) => m.errors.cellLeast(cell.at, String(value), least));
}

/** The serial of a date. @throws Refusal where it is anything else */
export function dayIn({ value, at, style }: TypedCell): number | undefined {
  const read = readDateCell(value, style);
  if (typeof read !== 'string') return read ?? undefined;
  throw new Refusal((m) => m.errors.cellType(at, String(value), 'date'));
}

/** A blank cell is not ticked. @throws Refusal where it is anything else than a tick */
export function tickIn({ value, at }: TypedCell): boolean {
  if (value === '') return false;
  if (typeof value === 'boolean') return value;
  throw new Refusal((m) => m.errors.cellTick(at, String(value)));
}
