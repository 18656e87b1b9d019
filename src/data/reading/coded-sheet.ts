/** Looks at the cells of a sheet once, some hundred rows at a time, for all tables that are read from it. */
import { once } from '../../core/once';
import type { SheetCells } from '../../core/text/cells';
import { BLOCK, coderOf, type CodedCells, type Coder } from './coded-cells';

/** The columns of a sheet below a header row, each from its place, from 1. */
export interface CodedSheet {
  /** How many rows lie below the header. */
  readonly length: number;
  /** How many columns the widest row has. */
  readonly width: number;
  readonly column: (place: number) => CodedCells;
  /** The places of all rows on the sheet, from 0. */
  readonly places: () => Int32Array;
  /** The numbers of some rows, from 1. */
  readonly numbersOf: (places: Int32Array) => Int32Array;
  /** What was read of it under a name, so that it is read once. */
  readonly once: <What>(name: string, read: () => What) => What;
}

/** Sheets that several tables are read from are looked at once; whoever changes cells makes other `SheetCells` of them. */
const KNOWN = new WeakMap<SheetCells, Map<number, CodedSheet>>();

/** @param headerRow from 1: what stands in it and above it is left out */
export function codedSheet(cells: SheetCells, headerRow: number): CodedSheet {
  const known = KNOWN.get(cells) ?? new Map<number, CodedSheet>();
  KNOWN.set(cells, known);
  const sheet = known.get(headerRow) ?? readSheet(cells.values, headerRow);
  known.set(headerRow, sheet);
  return sheet;
}

function readSheet(rows: SheetCells['values'], headerRow: number): CodedSheet {
  const length = Math.max(0, rows.length - headerRow);
  const coders: Coder[] = [];
  for (let at = 0; at < length; at += BLOCK) {
    const block = rows.slice(headerRow + at, headerRow + at + BLOCK);
    const width = block.reduce((most, row) => Math.max(most, row.length), coders.length);
    while (coders.length < width) coders.push(coderOf(length));
    coders.forEach((coder, column) => {
      coder.add(block, column, at);
    });
  }
  const columns = coders.map((coder) => coder.coded());
  const kept = new Map<string, unknown>();
  // The numbers of all rows are the places of all but the first: what many tables need is in memory once.
  const places = once(() => new Int32Array(length + 1).map((_, at) => headerRow + at));
  return {
    length,
    width: columns.length,
    column: (place) => columns[place - 1] ?? coderOf(length).coded(),
    places: () => places().subarray(0, length),
    numbersOf: (some) => (some.length === length ? places().subarray(1) : some.map((place) => place + 1)),
    once<What>(name: string, read: () => What) {
      if (!kept.has(name)) kept.set(name, read());
      return kept.get(name) as What;
    },
  };
}
