/** Finds which cells of the lines do not show what the plan says, on a sheet of targets that needs no other rows or columns. */
import type { TimeZone } from '../../core/calendar/time-zone';
import { changedCells } from '../../core/layout/changed-cells';
import type { Block } from '../../core/layout/sheet-layout';
import type { Kpi } from '../../model/kpi/kpi';
import type { SaidInGrid } from './grid';
import type { ReadGrid } from './read';

type Cells = readonly { readonly column: number; readonly place: number }[];

/** Both what is shown and what is kept of it. Lines of KPIs that are no longer defined stay as they are. */
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
    return runs.map((run) => ({
      ...{ row, column: run[0]?.column ?? 1 },
      cells: [run.map(({ place }) => values[place] ?? null)],
    }));
  });
  return changedCells(blocks, grid, zone);
}

/** People may have put a column between those of two periods. */
function neighbours(columns: readonly number[]): readonly Cells[] {
  const runs: { column: number; place: number }[][] = [];
  columns.forEach((column, place) => {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]?.column === column - 1) last.push({ column, place });
    else runs.push([{ column, place }]);
  });
  return runs;
}
