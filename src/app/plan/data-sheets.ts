/** Reads the sheets that are not the add-on's when they are asked for, each of them once. */
import { once } from '../../core/once';
import { readingOnce } from '../../core/text/reading-once';
import type { SheetCells } from '../../core/text/cells';
import { headOf, isAnyFilled, type SheetHead } from '../../data/mapping/sheet-head';
import { HEADER_DEPTH } from '../../data/mapping/locate';

type Values = SheetCells['values'];

/** A sheet that can be read. */
export interface ReadableSheet {
  readonly values: () => Values;
  /** The number patterns of a column, from 1. */
  readonly patterns: (column: number) => readonly string[];
  /** The number of its last row that is not empty. */
  readonly rows: () => number;
  /** The cells of the first rows. */
  readonly top: (rows: number) => Values;
}

/** Nothing of them is read, not even a name, before it is asked for. */
export interface DataSheets {
  /** The cells of a sheet by its name, `undefined` where there is no such sheet. */
  readonly cellsOf: (name: string) => SheetCells | undefined;
  /** All of them, in the order of their tabs. */
  readonly all: () => readonly SheetCells[];
  /** The heads of all of them, in the same order: what was read already, of the others only the first rows. */
  readonly heads: () => readonly SheetHead[];
}

/** What finds the sheets. */
export interface FindSheets {
  readonly named: (name: string) => ReadableSheet | undefined;
  /** By their names, in the order of their tabs: a call of the service for each name. */
  readonly all: () => ReadonlyMap<string, ReadableSheet>;
}

export function dataSheets({ named, all }: FindSheets): DataSheets {
  const sheets = once(all);
  const read = new Map<string, SheetCells>();
  const cellsOf = (name: string): SheetCells | undefined => {
    const known = read.get(name);
    const sheet = known ? undefined : named(name);
    if (sheet) {
      const patterns = readingOnce((column: number) => sheet.patterns(column));
      read.set(name, { sheet: name, values: sheet.values(), patterns });
    }
    return known ?? read.get(name);
  };
  const headOnce = readingOnce((name: string) => {
    const sheet = sheets().get(name);
    return sheet ? [readHead(name, sheet)] : [];
  });
  return {
    cellsOf,
    all: () => [...sheets().keys()].flatMap((name) => cellsOf(name) ?? []),
    heads: () =>
      [...sheets().keys()].flatMap((name) => {
        const known = read.get(name);
        return known ? [headOf(known)] : headOnce(name);
      }),
  };
}

function readHead(name: string, sheet: ReadableSheet): SheetHead {
  const all = sheet.rows();
  const rows = Math.min(all, HEADER_DEPTH);
  const top = sheet.top(rows);
  return { sheet: name, top, isFilled: all > rows || isAnyFilled(top) };
}
