/** Compares what cells show with what they have to, as near as a spreadsheet calculates. */
import type { Cell } from '../../../../src/core/text/cells';

export type Row = Readonly<Record<string, Cell>>;
/** `null` is a blank cell. */
export type Wanted = Readonly<Record<string, Cell | null>>;

/** An attainment of which the tenth decimal is a five may be rounded either way; points are a multiple of it. */
const ALMOST = 1e-8;

const isSame = (shown: Cell, expected: Cell | null): boolean =>
  typeof shown === 'number' && typeof expected === 'number'
    ? Math.abs(shown - expected) <= ALMOST * Math.max(1, Math.abs(expected))
    : shown === (expected ?? '');

/** @returns a line for each cell that shows something else; none, if all are right */
export const between = (what: string, shown: Row, expected: Wanted): readonly string[] =>
  Object.entries(expected).flatMap(([id, wanted]) => {
    const cell = shown[id];
    if (cell === undefined) return [`${what}: no ${id}`];
    return isSame(cell, wanted) ? [] : [`${what} ${id}: ${String(cell)} is to be ${String(wanted)}`];
  });
