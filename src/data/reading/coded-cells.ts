/**
 * Lays out the cells of a column so that each is looked at once. Equal texts have one code, so that what is asked of a text is asked of it once,
 * however many rows it stands in; numbers and dates stand side by side in memory.
 */
import { once } from '../../core/once';
import type { Cell } from '../../core/text/cells';
import { isBlank, textKey } from '../../core/text/text';

/** The cells of a column from the row below the header on, or some of them. */
export interface CodedCells {
  /** The place of a cell's text among the texts, or what else it is. */
  readonly codes: Int32Array;
  /** Each different text as it stands in cells, none blank; all have a code, but it need not stand among these cells. */
  readonly texts: readonly string[];
  /** The `textKey` of each text. */
  readonly keys: () => readonly string[];
  /** The number of a cell, the milliseconds of its moment, 1 or 0 for true or false; `NaN` for any other cell. */
  readonly values: Float64Array;
}

/** The codes of cells that are no texts. */
export const CODE = { blank: -1, number: -2, date: -3, boolean: -4 } as const;

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

/** The cells of a list. */
export const codedCells = (cells: readonly Cell[]): CodedCells => {
  const coder = coderOf(cells.length);
  for (const [at, cell] of cells.entries()) coder.add(at, cell);
  return coder.coded();
};

/** The same cells at some places. */
export function cellsAt({ codes, values, ...texts }: CodedCells, places: Int32Array): CodedCells {
  const [someCodes, someValues] = [new Int32Array(places.length), new Float64Array(places.length)];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    someCodes[at] = codes[place] ?? CODE.blank;
    someValues[at] = values[place] ?? NaN;
  }
  return { codes: someCodes, ...texts, values: values.length === 0 ? NO_VALUES : someValues };
}

/** Takes the cells of a column, each at its place. */
export interface Coder {
  readonly add: (at: number, cell: Cell) => void;
  readonly coded: () => CodedCells;
}

/** @param length how many cells there are; those that are not added are blank */
export function coderOf(length: number): Coder {
  const codes = new Int32Array(length).fill(CODE.blank);
  const codeOf = new Map<string, number>();
  const texts: string[] = [];
  let values = NO_VALUES;
  const addValue = (at: number, code: number, value: number): void => {
    if (values.length === 0) values = new Float64Array(length).fill(NaN);
    codes[at] = code;
    values[at] = value;
  };
  const codeOfNew = (text: string): number => {
    const code = isBlank(text) ? CODE.blank : texts.push(text) - 1;
    codeOf.set(text, code);
    return code;
  };
  return {
    add(at, cell) {
      if (typeof cell === 'string') codes[at] = codeOf.get(cell) ?? codeOfNew(cell);
      else if (typeof cell === 'number') addValue(at, CODE.number, cell);
      else if (typeof cell === 'boolean') addValue(at, CODE.boolean, cell ? 1 : 0);
      else addValue(at, CODE.date, cell.getTime());
    },
    coded: () => ({ codes, texts, keys: once(() => texts.map(textKey)), values }),
  };
}
