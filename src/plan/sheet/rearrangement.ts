/**
 * Finds the moves that bring what rarely changes below the targets, in a plan that was drawn when the targets came last.
 */
import type { Cell } from '../../core/text/cells';
import type { Plan } from '../plan';
import { isListId, listRows } from './list-rows';
import { ID, IDS, ROWS_BELOW_TARGETS } from './places';
import { sections } from './sections';

/** Neighbouring rows, from 1, and the row that then follows them, counted before the move. */
export interface Move {
  readonly first: number;
  readonly count: number;
  readonly before: number;
}

interface Stretch {
  /** Which of the parts below the targets. */
  readonly part: number;
  readonly first: number;
  readonly count: number;
}

/**
 * Rows without an id go with the row above them. Whole parts are moved, and the targets are not, so that whatever reads a
 * part, or the free rows below the targets, finds them as before; and each move leaves a plan that can be read.
 *
 * @param values the sheet's cells, the hidden ids in the first column
 * @returns moves that follow on each other; none where the technical settings have their title: then the plan stands in
 *   its order, or in that of the people who moved its parts
 */
export function rearrangement(plan: Plan, values: readonly (readonly Cell[])[]): readonly Move[] {
  const ids = values.map((cells) => String(cells[ID - 1] ?? ''));
  const last = listRows(values, 'target').slice(-1)[0];
  if (last === undefined || ids.includes(IDS.technical)) return [];
  const free = last + ROWS_BELOW_TARGETS;
  // Where something stands below already, a blank row parts it from what comes.
  const before = (values.length > free ? values.length + 1 : free) + 1;
  const stretches = stretchesOf(ids.slice(0, ids.indexOf(IDS.targetsTitle)), plan);
  const sorted = together([...stretches].sort((one, other) => one.part - other.part));
  return sorted.map(({ first, count }, at) => {
    // What was moved before and stood above is below by now.
    const gone = sorted.slice(0, at).filter((each) => each.first < first);
    return { first: first - gone.reduce((rows, each) => rows + each.count, 0), count, before };
  });
}

/** Parts that follow each other already are moved at once. */
const together = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.reduce<readonly Stretch[]>((done, each) => {
    const last = done[done.length - 1];
    if (last?.first !== each.first - (last?.count ?? 0)) return [...done, each];
    return [...done.slice(0, -1), { ...last, count: last.count + each.count }];
  }, []);

/** The rows that belong below the targets. */
function stretchesOf(ids: readonly string[], plan: Plan): readonly Stretch[] {
  const all = sections(plan, { hasTechnicalPart: true });
  const below = all.slice(all.findIndex(({ list }) => list?.list === 'target') + 1);
  const stretches: { part: number; first: number; count: number }[] = [];
  let part = -1;
  ids.forEach((id, at) => {
    if (id !== '')
      part = below.findIndex(({ ids, list }) => ids.includes(id) || (list && isListId(list.list, id)));
    if (part < 0) return;
    const last = stretches[stretches.length - 1];
    const follows = last?.part === part && last.first + last.count === at + 1;
    if (follows) last.count++;
    else stretches.push({ part, first: at + 1, count: 1 });
  });
  return stretches;
}

/** Rows of cells, once the moves are done one after the other. */
export const moved = (
  values: readonly (readonly Cell[])[],
  moves: readonly Move[],
): readonly (readonly Cell[])[] =>
  moves.reduce<readonly (readonly Cell[])[]>((rows, { first, count, before }) => {
    const room = Array.from({ length: Math.max(0, before - 1 - rows.length) }, () => []);
    const taken = rows.slice(first - 1, first - 1 + count);
    const above = [...rows.slice(0, first - 1), ...rows.slice(first - 1 + count), ...room];
    return [...above.slice(0, before - 1 - count), ...taken, ...above.slice(before - 1 - count)];
  }, values);
