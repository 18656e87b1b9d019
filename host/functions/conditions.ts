/** Marks the cells that meet their criteria, testing each criterion once per distinct value. */
import type { Cell } from '../../src/core/text/cells';
import { criterionTest } from './criterion';
import type { TypingRules } from '../typing/typed-cell';

export type Rows = readonly (readonly Cell[])[];

/** A range with its cells one after the other, row by row. */
export interface Cells {
  readonly height: number;
  readonly width: number;
  /** Each distinct value once. */
  readonly values: readonly Cell[];
  /** For each cell the place of its value. */
  readonly codes: Int32Array;
  /** What has been asked already. */
  readonly marks: Map<Cell, Marks>;
}

/** 1 for each cell that meets what was asked, 0 for every other. */
export type Marks = Uint8Array;

/** A calculation asks hundreds of formulas about the same ranges, and reads each of them once. */
const known = new WeakMap<Rows, Cells>();

/** Texts that differ in case only are two values, a number and its text as well. */
export function cellsOf(rows: Rows): Cells {
  const before = known.get(rows);
  if (before) return before;
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const codes = new Int32Array(height * width);
  const values: Cell[] = [];
  const places = new Map<Cell, number>();
  let at = 0;
  for (const row of rows) {
    for (const cell of row) {
      let code = places.get(cell);
      if (code === undefined) {
        code = values.push(cell) - 1;
        places.set(cell, code);
      }
      codes[at++] = code;
    }
  }
  const cells = { height, width, values, codes, marks: new Map<Cell, Marks>() };
  known.set(rows, cells);
  return cells;
}

/** @param rules the same in every call for the same cells */
export function meeting({ values, codes, marks }: Cells, criterion: Cell, rules: () => TypingRules): Marks {
  const before = marks.get(criterion);
  if (before) return before;
  const test = criterionTest(criterion, rules());
  const meets = Uint8Array.from(values, (value) => (test(value) ? 1 : 0));
  const marked = new Uint8Array(codes.length);
  for (let at = 0; at < codes.length; at++) marked[at] = meets[codes[at] ?? 0] ?? 0;
  marks.set(criterion, marked);
  return marked;
}

/** The cells that all marks are on; all cells where there are no marks. */
export function inAll(size: number, [first, ...others]: readonly Marks[]): Marks {
  const all = first?.slice() ?? new Uint8Array(size).fill(1);
  for (const each of others) {
    for (let at = 0; at < size; at++) all[at] = (all[at] ?? 0) & (each[at] ?? 0);
  }
  return all;
}
