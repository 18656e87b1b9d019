/**
 * Lays out the cells of a column so that each is looked at once. Equal texts have one code, so that what is asked of a text is asked of it once,
 * however many rows it stands in; numbers and dates stand side by side in memory.
 */
import { once } from '../../core/once';
import type { Cell } from '../../core/text/cells';
import { textKey } from '../../core/text/text';
import { areFull, codesFor, widened, type Codes } from './codes';
import { hashOf, textCodes } from './text-codes';

/** The cells of a column from the row below the header on, or some of them. */
export interface CodedCells {
  /** The place of a cell's text among the texts, or what else it is. */
  readonly codes: Codes;
  /** Each different text as it stands in cells, none blank, in the order in which they are met. */
  readonly texts: readonly string[];
  /** The `textKey` of each text. */
  readonly keys: () => readonly string[];
  /** The number of a cell, the milliseconds of its moment, 1 or 0 for true or false; `NaN` for any other cell. */
  readonly values: Float64Array;
  /** How many of the cells are what: mostly this tells that none need be looked at again. */
  readonly count: Readonly<Record<CellKind, number>>;
}

/** The codes of cells that are no texts. */
export const CODE = { blank: -1, number: -2, date: -3, boolean: -4 } as const;

type CellKind = keyof typeof CODE | 'text';

const NO_VALUES = new Float64Array(0);

/** A cell as it was, but for blanks; moments are as good as equal. */
export function cellAt(
  { codes, texts, values }: Pick<CodedCells, 'codes' | 'texts' | 'values'>,
  at: number,
): Cell {
  const code = codes[at] ?? CODE.blank;
  if (code >= 0) return texts[code] ?? '';
  const value = values[at] ?? NaN;
  if (code === CODE.number) return value;
  if (code === CODE.date) return new Date(value);
  return code === CODE.boolean ? value === 1 : '';
}

/**
 * The cells of a list: tests read columns that stand on no sheet.
 *
 * @internal
 */
export const codedCells = (cells: readonly Cell[]): CodedCells => {
  const coder = coderOf(cells.length);
  const rows = cells.map((cell) => [cell]);
  for (let at = 0; at < rows.length; at += BLOCK) coder.add(rows.slice(at, at + BLOCK), 0, at);
  return coder.coded();
};

/** The same cells at some places. */
export function cellsAt({ codes, texts, keys, values }: CodedCells, places: Int32Array): CodedCells {
  const someCodes = codesFor(places.length, texts.length);
  const someValues = new Float64Array(places.length);
  const met: number[] = [];
  const codeOf = new Int32Array(texts.length).fill(-1);
  const count = { blank: 0, number: 0, date: 0, boolean: 0, text: 0 };
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const code = codes[place] ?? CODE.blank;
    if (code >= 0 && codeOf[code] === -1) codeOf[code] = met.push(code) - 1;
    someCodes[at] = code < 0 ? code : (codeOf[code] ?? -1);
    someValues[at] = values[place] ?? NaN;
    count[kindOf(code)]++;
  }
  return {
    codes: someCodes,
    texts: met.map((code) => texts[code] ?? ''),
    keys: once(() => met.map((code) => keys()[code] ?? '')),
    values: values.length === 0 ? NO_VALUES : someValues,
    count,
  };
}

function kindOf(code: number): CellKind {
  if (code >= 0) return 'text';
  if (code === CODE.number) return 'number';
  if (code === CODE.date) return 'date';
  return code === CODE.boolean ? 'boolean' : 'blank';
}

/** So many rows fit into the cache of a processor, with their texts. */
export const BLOCK = 1024;

/** Takes the cells of a column. */
export interface Coder {
  /**
   * @param rows `BLOCK` at most, of which it takes one column, from 0
   * @param first the place of the first of them
   */
  readonly add: (rows: readonly (readonly Cell[])[], column: number, first: number) => void;
  readonly coded: () => CodedCells;
}

/** @param length how many cells there are; those that are not added are blank */
export function coderOf(length: number): Coder {
  let codes = codesFor(length, 0).fill(CODE.blank);
  const { texts, codeOf } = textCodes();
  const hashes = new Int32Array(BLOCK);
  const places = new Int32Array(BLOCK);
  let values = NO_VALUES;
  const count = { blank: length, number: 0, date: 0, boolean: 0, text: 0 };
  const addValue = (kind: 'number' | 'date' | 'boolean', at: number, value: number): void => {
    if (values.length === 0) values = new Float64Array(length).fill(NaN);
    codes[at] = CODE[kind];
    values[at] = value;
    count[kind]++;
    count.blank--;
  };
  return {
    add(rows, column, first) {
      // Texts lie all over the memory: many are fetched at the same time while nothing else depends on what they are.
      let held = 0;
      for (let at = 0; at < rows.length; at++) {
        const cell = rows[at]?.[column] ?? '';
        if (cell === '') continue;
        if (typeof cell === 'string') {
          hashes[held] = hashOf(cell);
          places[held++] = at;
        } else if (typeof cell === 'number') addValue('number', first + at, cell);
        else if (typeof cell === 'boolean') addValue('boolean', first + at, cell ? 1 : 0);
        else addValue('date', first + at, cell.getTime());
      }
      for (let each = 0; each < held; each++) {
        const at = places[each] ?? 0;
        const code = codeOf(rows[at]?.[column] as string, hashes[each] ?? 0);
        if (code < 0) continue;
        if (areFull(codes, code)) codes = widened(codes, texts.length);
        codes[first + at] = code;
        count.text++;
        count.blank--;
      }
    },
    coded: () => ({ codes, texts, keys: once(() => texts.map(textKey)), values, count }),
  };
}
