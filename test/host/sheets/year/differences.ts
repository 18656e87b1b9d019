/** Names the cells of KPI Data that show something else than they have to. */
import type { Cell } from '../../../../src/core/text/cells';
import type { ExpectedRow, ExpectedRows } from './expected-month';
import { WEIGHTS } from './plan';

type Row = Readonly<Record<string, Cell>>;

const NOBODY_WON = 'no new customer';

/** By the ids of the columns; `null` is a blank cell. */
function expectedCells({ values, scored, isOver }: ExpectedRow): Readonly<Record<string, Cell | null>> {
  const cells: Record<string, Cell | null> = {};
  for (const kpi of Object.keys(WEIGHTS)) {
    const { target, weight, attainment, points, pace } = scored?.kpis.get(kpi) ?? {};
    const value = values[kpi] ?? null;
    cells[kpi] = value === 'nobody won' ? NOBODY_WON : value;
    cells[`weight ${kpi}`] = weight ?? null;
    cells[`target ${kpi}`] = target ?? null;
    cells[`attainment ${kpi}`] = attainment ?? null;
    cells[`points ${kpi}`] = points ?? null;
    cells[`pace ${kpi}`] = pace ?? null;
  }
  const { score = null, rating = null, bonus = null, coverage, ofWhole = null } = scored ?? {};
  cells.score = ofWhole;
  // Never rounded up: 99.9 % is not all of it.
  cells.coverage = coverage === undefined ? null : Math.floor(coverage * 100 + 1e-9) / 100;
  if (isOver) Object.assign(cells, { rating, bonus });
  const onCourse = { courseScore: score, courseRating: rating, courseBonus: bonus };
  for (const [id, cell] of Object.entries(onCourse)) cells[id] = isOver ? null : cell;
  return cells;
}

const isSame = (shown: Cell, expected: Cell | null): boolean =>
  typeof shown === 'number' && typeof expected === 'number'
    ? Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : shown === (expected ?? '');

/** @returns a line for each such cell; none, if all are right */
export function differences(shown: ReadonlyMap<string, Row>, expected: ExpectedRows): readonly string[] {
  return [...expected].flatMap(([key, row]) => {
    const cells = shown.get(key);
    if (!cells) return [`${key}: no row`];
    return Object.entries(expectedCells(row)).flatMap(([id, wanted]) => {
      const cell = cells[id];
      if (cell === undefined) return [`${key}: no column ${id}`];
      return isSame(cell, wanted) ? [] : [`${key} ${id}: ${String(cell)} is to be ${String(wanted)}`];
    });
  });
}
