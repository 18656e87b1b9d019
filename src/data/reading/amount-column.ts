/** Reads a column of numbers: number cells as they are, texts by the decimal mark of the column as a whole. */
import { isAmbiguousAmount, readAmountText } from '../../core/text/amount-text';
import { readNumberCell } from '../../core/text/number-cell';
import { readingOnce } from '../../core/text/reading-once';
import { cellAt, CODE } from './coded-cells';
import type { Codes } from './codes';
import { choiceOf } from './column-choice';
import { settleStyle } from './column-style';
import { mistakenMarks, type MistakenMark } from './exchanged-numbers';
import type { ColumnCells, Flaw, ReadColumn } from './read-column';
import { saidIn } from './said';
import { toldMarks } from './told-marks';

/** Blank cells and those that cannot be read are NaN. */
export function readAmountColumn(cells: ColumnCells): ReadColumn<Float64Array> {
  const { codes, texts, values, count } = cells;
  // Most columns hold numbers and blanks alone: then these are the values of the cells.
  if (count.number > 0 && count.number + count.blank === codes.length) return { values, flaws: [] };
  const locale = cells.locale();
  const readText = readingOnce(readAmountText);
  const written = saidIn(cells, readText);
  const settled = settleStyle(toldMarks(written), locale.decimalMark);
  const mark = settled.by === 'mixed' ? 'mixed' : settled.style;

  const flaws: Flaw[] = [];
  const ofText = readingOnce((code: number) => readNumberCell(texts[code] ?? '', mark, readText));
  let read: Float64Array | undefined;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? CODE.blank;
    if (code === CODE.number || (code === CODE.blank && values.length > 0)) continue;
    const found = code >= 0 ? ofText(code) : readNumberCell(cellAt(cells, at), mark);
    if (typeof found === 'string') flaws.push({ kind: found, at });
    read ??= values.length > 0 ? values.slice() : new Float64Array(codes.length).fill(NaN);
    read[at] = typeof found === 'number' ? found : NaN;
  }
  const numbers = read ?? values;
  const isOther = settled.by === 'values' && mark !== locale.decimalMark;
  const exchanged = isOther ? mistaken(codes, numbers) : [];
  return {
    values: numbers,
    flaws: [...exchanged, ...flaws],
    ...choiceOf(written, isAmbiguousAmount, settled),
  };
}

/** For each way in which an import may have mistaken number cells, the first of them and how many there are. */
function mistaken(codes: Codes, numbers: Float64Array): readonly Flaw[] {
  const texts = numbers.filter((number, at) => (codes[at] ?? -1) >= 0 && !Number.isNaN(number));
  const markOf = mistakenMarks(Array.from(texts));
  const places = new Map<MistakenMark, { readonly at: number; readonly count: number }>();
  numbers.forEach((number, at) => {
    const kind = codes[at] === CODE.number ? markOf(number) : undefined;
    if (!kind) return;
    const known = places.get(kind) ?? { at, count: 0 };
    places.set(kind, { ...known, count: known.count + 1 });
  });
  return [...places].map(([kind, place]) => ({ kind, ...place }));
}
