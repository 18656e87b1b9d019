/** Encodes a column of texts as indexes into its distinct texts. */
import { isoText } from '../../core/calendar/calendar';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Cell } from '../../core/text/cells';
import { isErrorValue } from '../../core/text/error-value';
import { isNoName } from '../../core/text/no-name';
import type { ColumnCells, Flaw, ReadColumn } from './read-column';
import type { TextColumn } from './table-rows';
import { plainText, textKey } from '../../core/text/text';

/** Reads a column of names, in which “-” or “n/a” is as good as blank. */
export const readNameColumn = (cells: ColumnCells): ReadColumn<TextColumn> =>
  readTextColumn({ ...cells, values: cells.values.map((value) => (isNoName(value) ? '' : value)) });

/** Blank cells and errors are -1; of several spellings of one name the first in code order stands for all. */
export function readTextColumn({ values, zone }: ColumnCells): ReadColumn<TextColumn> {
  const codeOfCell = new Map<Cell, number>();
  const codeOf = new Map<string, number>();
  const words: string[] = [];
  const flaws: Flaw[] = [];

  const codeOfText = (text: string): number => {
    const key = textKey(text);
    if (key === '') return -1;
    const known = codeOf.get(key);
    if (known === undefined) {
      codeOf.set(key, words.length);
      return words.push(text) - 1;
    }
    if (text < (words[known] ?? '')) words[known] = text;
    return known;
  };

  const codes = Int32Array.from(values, (value, at) => {
    if (isErrorValue(value)) {
      flaws.push({ kind: 'error', at });
      return -1;
    }
    const known = codeOfCell.get(value);
    if (known !== undefined) return known;
    const code = codeOfText(shownText(value, zone));
    codeOfCell.set(value, code);
    return code;
  });
  return { values: { codes, words }, flaws };
}

/** A column in which all rows have the same text, or none. */
export const sameText = (text: string, length: number): TextColumn =>
  text === ''
    ? { codes: new Int32Array(length).fill(-1), words: [] }
    : { codes: new Int32Array(length), words: [text] };

/** A cell as text: dates as ISO, numbers in plain digits. */
export function shownText(value: Cell, zone: TimeZone): string {
  if (value instanceof Date) return isoText(zone.toSerial(value));
  if (typeof value === 'number') return plainDigits(value);
  return typeof value === 'string' ? plainText(value) : String(value);
}

/** `1000000000000000000000` instead of `1e+21`. */
function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
