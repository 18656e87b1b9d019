/** Finds which cells of the lines do not show what the plan says, on a sheet of targets that needs no other rows or columns. */
import type { TimeZone } from '../../core/calendar/time-zone';
import { changedCells } from '../../core/layout/changed-cells';
import { runsOf, type Run } from '../../core/layout/runs';
import type { Block } from '../../core/layout/sheet-layout';
import type { Kpi } from '../../model/kpi/kpi';
import type { SaidInGrid } from './grid';
import { lostSameCells } from './formula-cells';
import type { ReadGrid } from './read';
import { sameCell } from './table';

/** Both what is shown and what is kept of it, and what is to show another line and does not. Lines of KPIs that are no longer defined stay as they are. */
export function changedLines(
  grid: ReadGrid,
  said: SaidInGrid,
  known: readonly Kpi[],
  zone: TimeZone,
): readonly Block[] {
  const { rows, columns } = grid;
  const runs = [columns.map(({ column }) => column), columns.map(({ kept }) => kept)].flatMap(neighbours);
  const blocks = rows.flatMap(({ line, row }): readonly Block[] => {
    const kpi = known.find(({ id }) => id === line.kpi);
    if (!kpi) return [];
    const values = columns.map(({ period }) => said(kpi, line, period));
    return runs.map(({ first, count, place }) => ({
      ...{ row, column: first },
      cells: [values.slice(place, place + count)],
    }));
  });
  const same = lostSameCells(grid).map(({ row, column, shows }): Block => ({
    row,
    column,
    cells: [[sameCell(shows, column)]],
  }));
  return [...changedCells(blocks, grid, zone), ...same];
}

/** With the place of the first of its periods. People may have put a column between those of two. */
function neighbours(columns: readonly number[]): readonly (Run & { readonly place: number })[] {
  let next = 0;
  return runsOf(columns).map((run) => {
    const place = next;
    next += run.count;
    return { ...run, place };
  });
}
