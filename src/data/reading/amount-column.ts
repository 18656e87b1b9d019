/** Reads a column of numbers: number cells as they are, texts by the decimal mark of the column as a whole. */
import { isAmbiguousAmount, readAmountText } from '../../core/text/amount-text';
import type { Cell } from '../../core/text/cells';
import { readNumberCell } from '../../core/text/number-cell';
import { readingOnce } from '../../core/text/reading-once';
import { choiceOf } from './column-choice';
import { settleStyle } from './column-style';
import { mistakenMarks, type MistakenMark } from './exchanged-numbers';
import type { ColumnCells, Flaw, ReadColumn } from './read-column';
import { toldMarks } from './told-marks';

/** Blank cells and those that cannot be read are NaN. */
export function readAmountColumn({ values, locale }: ColumnCells): ReadColumn<Float64Array> {
  const readText = readingOnce(readAmountText);
  const written = values.map((value) => (typeof value === 'string' ? readText(value) : undefined));
  const settled = settleStyle(toldMarks(written), locale.decimalMark);
  const mark = settled.by === 'mixed' ? 'mixed' : settled.style;

  const flaws: Flaw[] = [];
  const numbers = Float64Array.from(values, (value, at) => {
    const read = readNumberCell(value, mark, readText);
    if (typeof read === 'string') flaws.push({ kind: read, at });
    return typeof read === 'number' ? read : NaN;
  });
  const isOther = settled.by === 'values' && mark !== locale.decimalMark;
  const exchanged = isOther ? mistaken(values, numbers) : [];
  return {
    values: numbers,
    flaws: [...exchanged, ...flaws],
    ...choiceOf(written, isAmbiguousAmount, settled),
  };
}

/** For each way in which an import may have mistaken number cells, the first of them and how many there are. */
function mistaken(values: readonly Cell[], numbers: Float64Array): readonly Flaw[] {
  const texts = numbers.filter((number, at) => typeof values[at] === 'string' && !Number.isNaN(number));
  const markOf = mistakenMarks(Array.from(texts));
  const places = new Map<MistakenMark, { readonly at: number; readonly count: number }>();
  values.forEach((value, at) => {
    const kind = typeof value === 'number' ? markOf(value) : undefined;
    if (!kind) return;
    const known = places.get(kind) ?? { at, count: 0 };
    places.set(kind, { ...known, count: known.count + 1 });
  });
  return [...places].map(([kind, place]) => ({ kind, ...place }));
}
