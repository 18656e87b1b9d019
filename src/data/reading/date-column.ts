/** Reads a column of dates into serials: date cells as they are, texts in the order of the column as a whole. */
import type { Cell } from '../../core/text/cells';
import { readDateCell } from '../../core/text/date-cell';
import { isAmbiguous, orderTold, readDateText } from '../../core/text/date-text';
import { readingOnce } from '../../core/text/reading-once';
import { choiceOf } from './column-choice';
import { settleStyle, tell } from './column-style';
import { exchangedDates } from './exchanged-dates';
import type { DateOrder } from '../../core/text/locale-style';
import type { ColumnCells, Flaw, ReadColumn } from './read-column';

/** Blank cells and those that cannot be read are NaN. */
export function readDateColumn({ values, zone, locale }: ColumnCells): ReadColumn<Float64Array> {
  const readText = readingOnce(readDateText);
  const written = values.map((value) => (typeof value === 'string' ? readText(value) : undefined));
  const told = new Map<DateOrder, number>();
  for (const each of written) {
    const order = each && orderTold(each);
    if (order) tell(told, order);
  }
  const settled = settleStyle(told, locale.dateOrder);
  const dateOrder = settled.by === 'mixed' ? 'mixed' : settled.style;

  const flaws: Flaw[] = [];
  const serials = Float64Array.from(values, (value, at) => {
    const read = readDateCell(value, { dateOrder, zone }, readText);
    if (typeof read === 'string') flaws.push({ kind: read, at });
    return typeof read === 'number' ? read : NaN;
  });
  if (settled.by === 'values' && dateOrder !== locale.dateOrder) {
    const [first, ...others] = putRight(values, serials);
    if (first !== undefined) flaws.unshift({ kind: 'exchanged', at: first, count: others.length + 1 });
  }
  return { values: serials, flaws, ...choiceOf(written, isAmbiguous, settled) };
}

/** Puts the exchanged date cells right in place; the places of those that changed. */
function putRight(values: readonly Cell[], serials: Float64Array): readonly number[] {
  const places = [...values.keys()];
  const shown = places.filter((at) => values[at] instanceof Date);
  const texts = places.filter((at) => typeof values[at] === 'string' && !Number.isNaN(serials[at]));
  const pick = (at: number): number => serials[at] ?? NaN;
  const right = exchangedDates(shown.map(pick), texts.map(pick));
  if (!right) return [];
  const changed = shown.filter((at, index) => serials[at] !== right[index]);
  shown.forEach((at, index) => {
    serials[at] = right[index] ?? NaN;
  });
  return changed;
}
