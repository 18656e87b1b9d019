/** Reads the text, number, day or checkbox value that a typed cell must hold, or refuses it by name. */
import type { Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import { isoText } from '../../core/calendar/calendar';
import { readDateCell } from '../../core/text/date-cell';
import { readNumberCell } from '../../core/text/number-cell';
import { plainText } from '../../core/text/text';
import type { TypedCell } from './sheet-rows';

/** What a refusal says that stands there; of a moment the day. */
const saidIn = ({ value, style }: TypedCell): string =>
  value instanceof Date ? isoText(Math.floor(style.zone.toSerial(value))) : String(value);

export const isEmpty = ({ value }: TypedCell): boolean => value === '';

/** Without outer blanks; `''` where it is blank. */
export const textIn = ({ value }: TypedCell): string => plainText(String(value));

/** @throws Refusal where it is blank: `header` says what belongs there */
export function mustBeFilled(cell: TypedCell, header: (m: Messages) => string): void {
  if (isEmpty(cell)) throw new Refusal((m) => m.errors.cellEmpty(cell.at, header(m)));
}

/** `undefined` where it is blank. @throws Refusal where it is anything else than a number */
export function numberIn(cell: TypedCell): number | undefined {
  const read = readNumberCell(cell.value, cell.style.decimalMark);
  if (typeof read !== 'string') return read ?? undefined;
  throw new Refusal((m) => m.errors.cellType(cell.at, saidIn(cell), 'number'));
}

/** The same for a number that has a lower bound. */
export function numberFrom(least: number, cell: TypedCell): number | undefined {
  const value = numberIn(cell);
  if (value === undefined || value >= least) return value;
  throw new Refusal((m) => m.errors.cellLeast(cell.at, saidIn(cell), least));
}

/** The serial of a date. @throws Refusal where it is anything else */
export function dayIn(cell: TypedCell): number | undefined {
  const read = readDateCell(cell.value, cell.style);
  if (typeof read !== 'string') return read ?? undefined;
  throw new Refusal((m) => m.errors.cellType(cell.at, saidIn(cell), 'date'));
}

/** A blank cell is not ticked. @throws Refusal where it is anything else than a tick */
export function tickIn(cell: TypedCell): boolean {
  if (cell.value === '') return false;
  if (typeof cell.value === 'boolean') return cell.value;
  throw new Refusal((m) => m.errors.cellTick(cell.at, saidIn(cell)));
}
