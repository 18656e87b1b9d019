/** Encodes a column of texts as indexes into its distinct texts. */
import { isoText } from '../../core/calendar/calendar';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Cell } from '../../core/text/cells';
import { isErrorValue } from '../../core/text/error-value';
import { isNoNameKey } from '../../core/text/no-name';
import { readingOnce } from '../../core/text/reading-once';
import { cellAt, CODE } from './coded-cells';
import { codesFor, type Codes } from './codes';
import type { ColumnCells, Flaw, ReadColumn } from './read-column';
import type { TextColumn } from './table-rows';
import { plainText, textKey } from '../../core/text/text';

/** Reads a column of names, in which “-” or “n/a” is as good as blank. */
export const readNameColumn = (cells: ColumnCells): ReadColumn<TextColumn> =>
  readTextColumn(cells, isNoNameKey);

const UNSEEN = -2;
const ERROR = -3;

/**
 * Blank cells and errors are -1; of several spellings of one name the first in code order stands for all.
 *
 * @param isNone whether a text is as good as blank, by its key
 */
export function readTextColumn(
  cells: ColumnCells,
  isNone: (key: string) => boolean = () => false,
): ReadColumn<TextColumn> {
  const { codes, texts, count, zone } = cells;
  const codeOf = new Map<string, number>();
  const words: string[] = [];
  const flaws: Flaw[] = [];

  const codeOfWord = (text: string, key: string): number => {
    if (key === '') return -1;
    const known = codeOf.get(key);
    if (known === undefined) {
      codeOf.set(key, words.length);
      return words.push(text) - 1;
    }
    if (text < (words[known] ?? '')) words[known] = text;
    return known;
  };
  const keys = cells.keys();
  const codeOfText = (text: string, key: string): number => {
    if (isErrorValue(text)) return ERROR;
    return isNone(key) ? -1 : codeOfWord(plainText(text), key);
  };

  const codeOfValue = readingOnce((value: Cell) => {
    const shown = shownText(value, zone);
    return codeOfWord(shown, textKey(shown));
  });

  const codeOfEach = new Int32Array(texts.length).fill(UNSEEN);
  // Many columns hold nothing but texts and spell each name in one way: then these are the codes of the cells.
  const isAllTexts = count.text + count.blank === codes.length;
  if (isAllTexts) {
    for (let code = 0; code < texts.length; code++)
      codeOfEach[code] = codeOfText(texts[code] ?? '', keys[code] ?? '');
    if (codeOfEach.every((code, cell) => code === cell)) return { values: { codes, words }, flaws };
  }
  let changed: Codes | undefined;
  for (let at = 0; at < codes.length; at++) {
    const cell = codes[at] ?? CODE.blank;
    if (cell === CODE.blank) continue;
    let code = codeOfEach[cell] ?? UNSEEN;
    if (cell < 0) code = codeOfValue(cellAt(cells, at));
    else if (code === UNSEEN) code = codeOfEach[cell] = codeOfText(texts[cell] ?? '', keys[cell] ?? '');
    if (code === ERROR) {
      flaws.push({ kind: 'error', at });
      code = -1;
    }
    if (code === cell) continue;
    // Of numbers each has a text of its own.
    changed ??= isAllTexts ? codes.slice() : new Int32Array(codes);
    changed[at] = code;
  }
  return { values: { codes: changed ?? codes, words }, flaws };
}

/** A column in which all rows have the same text, or none. */
export const sameText = (text: string, length: number): TextColumn =>
  text === ''
    ? { codes: codesFor(length, 0).fill(-1), words: [] }
    : { codes: codesFor(length, 1), words: [text] };

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
