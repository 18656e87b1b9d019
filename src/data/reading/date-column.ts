/** Reads a column of dates into serials: date cells as they are, texts in the order of the column as a whole. */
import { readDateCell } from '../../core/text/date-cell';
import { isAmbiguous, orderTold, readDateText } from '../../core/text/date-text';
import { readingOnce } from '../../core/text/reading-once';
import { cellAt, CODE } from './coded-cells';
import type { Codes } from './codes';
import { choiceOf } from './column-choice';
import { settleStyle, tell } from './column-style';
import { exchangedDates } from './exchanged-dates';
import type { DateOrder } from '../../core/text/locale-style';
import type { ColumnCells, Flaw, ReadColumn } from './read-column';
import { saidIn } from './said';

/** Blank cells and those that cannot be read are NaN. */
export function readDateColumn(cells: ColumnCells): ReadColumn<Float64Array> {
  const { codes, texts, values, count, zone } = cells;
  if (count.date > 0 && count.date + count.blank === codes.length)
    return { values: serialsOf(cells), flaws: [] };
  const locale = cells.locale();
  const readText = readingOnce(readDateText);
  const written = saidIn(cells, readText);
  const told = new Map<DateOrder, number>();
  for (const { what, count } of written) {
    const order = orderTold(what);
    if (order) tell(told, order, count);
  }
  const settled = settleStyle(told, locale.dateOrder);
  const dateOrder = settled.by === 'mixed' ? 'mixed' : settled.style;

  const flaws: Flaw[] = [];
  const ofText = readingOnce((code: number) =>
    readDateCell(texts[code] ?? '', { dateOrder, zone }, readText),
  );
  const serials = new Float64Array(codes.length);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? CODE.blank;
    if (code === CODE.date) {
      serials[at] = zone.serialAt(values[at] ?? NaN);
      continue;
    }
    const read = code >= 0 ? ofText(code) : readDateCell(cellAt(cells, at), { dateOrder, zone });
    if (typeof read === 'string') flaws.push({ kind: read, at });
    serials[at] = typeof read === 'number' ? read : NaN;
  }
  if (settled.by === 'values' && dateOrder !== locale.dateOrder) {
    const [first, ...others] = putRight(codes, serials);
    if (first !== undefined) flaws.unshift({ kind: 'exchanged', at: first, count: others.length + 1 });
  }
  return { values: serials, flaws, ...choiceOf(written, isAmbiguous, settled) };
}

/** Of a column of date cells and blank ones. */
function serialsOf({ codes, values, zone }: ColumnCells): Float64Array {
  const serials = new Float64Array(codes.length);
  for (let at = 0; at < codes.length; at++)
    serials[at] = codes[at] === CODE.date ? zone.serialAt(values[at] ?? NaN) : NaN;
  return serials;
}

/** Puts the exchanged date cells right in place; the places of those that changed. */
function putRight(codes: Codes, serials: Float64Array): readonly number[] {
  const places = [...codes.keys()];
  const shown = places.filter((at) => codes[at] === CODE.date);
  const texts = places.filter((at) => (codes[at] ?? -1) >= 0 && !Number.isNaN(serials[at]));
  const pick = (at: number): number => serials[at] ?? NaN;
  const right = exchangedDates(shown.map(pick), texts.map(pick));
  if (!right) return [];
  const changed = shown.filter((at, index) => serials[at] !== right[index]);
  shown.forEach((at, index) => {
    serials[at] = right[index] ?? NaN;
  });
  return changed;
}
