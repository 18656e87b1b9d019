/** Turns what somebody typed into the grid of targets into rows of the plan: each cell changes its own period alone. */
import { shift, type Period } from '../../core/calendar/period';
import { greatestOf } from '../../core/extremes';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { grainOf } from '../agreed';
import type { Plan, Target } from '../plan';
import { countingRows, rowsByAim, rowsOf, saidOf, type GridLine } from './line';

type Terms = Pick<Plan, 'targets' | 'grain' | 'calendar'>;

/** What is typed in one line, by the first days of periods; `null` where a cell was emptied. */
export type TypedLine = ReadonlyMap<number, number | null>;

/**
 * The plan's rows with what was typed in a line. Where the next period goes on with what applied before, a row says so. A row
 * that stands already keeps its place. A line with targets for another length of period gets rows of the plan's own for all
 * periods that are shown.
 *
 * @param periods those that the grid shows, one after the other
 */
export function takenOver(
  kpi: Kpi,
  line: GridLine,
  typed: TypedLine,
  periods: readonly [Period, ...Period[]],
  plan: Terms,
): readonly Target[] {
  const [first] = periods;
  const [before, after] = [shift(first, -1), shift(first, periods.length)];
  const byAim = rowsByAim(plan.targets);
  const [rows, counting] = [rowsOf(line, byAim), countingRows(line, byAim)];
  const said = (period: Period): number | null => saidOf(kpi, counting, period, plan);
  const isMixed = isAdditive(kpi) && counting.some((row) => grainOf(row, plan) !== plan.grain);
  const isChanged = ({ start }: Period): boolean => isMixed || typed.has(start);

  /** A row applies from the first period on that begins with its day or later. */
  const beginning = (period: Period): readonly Target[] =>
    rows.filter(({ from }) => shift(period, -1).start < from && from <= period.start);
  const added: Target[] = [];
  // A row of a shorter length may begin within a period that is shown, and would apply to a part of it.
  const gone = new Set(isMixed ? rows.filter(({ from }) => first.start <= from && from < after.start) : []);
  const add = (period: Period, target: number | null): void => {
    added.push({ kpi: line.kpi, scope: line.scope, from: period.start, target, per: plan.grain });
  };
  // What would go on if nothing more was said; unknown behind rows of another length.
  let carried = isMixed ? undefined : said(before);
  for (const period of periods) {
    const here = beginning(period);
    const now = typed.get(period.start);
    const wanted = now === undefined ? said(period) : now;
    if (isChanged(period)) for (const row of here) gone.add(row);
    if ((isChanged(period) || here.length === 0) && wanted !== carried) add(period, wanted);
    carried = wanted;
  }
  if (beginning(after).every((row) => gone.has(row)) && (isMixed || said(after) !== carried)) {
    const going = inForce(counting, after);
    if (going.length === 0) add(after, null);
    for (const row of going) added.push({ ...row, scope: line.scope, from: after.start });
  }
  return inTheirPlaces(plan.targets, gone, added);
}

/** The rows that apply on a period's first day. */
function inForce(rows: readonly Target[], { start }: Period): readonly Target[] {
  const begun = rows.filter(({ from }) => from <= start);
  const last = greatestOf(begun.map(({ from }) => from));
  return begun.filter(({ from }) => from === last);
}

/** A new row of a day takes the place of one that is gone. */
function inTheirPlaces(
  targets: readonly Target[],
  gone: ReadonlySet<Target>,
  added: readonly Target[],
): readonly Target[] {
  const left = [...added];
  const kept = targets.flatMap((target): readonly Target[] => {
    if (!gone.has(target)) return [target];
    const at = left.findIndex(({ from }) => from === target.from);
    return at < 0 ? [] : left.splice(at, 1);
  });
  return [...kept, ...left];
}
