/**
 * Lays out what is seen first: tiles, who needs help, why revenue changed, what waits to be done, then the regions beside the
 * last periods.
 */
import { area } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { Messages } from '../../words';
import { hasAlerts } from './overview-alerts';
import { CHART_ROWS } from './overview-charts';
import type { Overview } from './overview-contents';
import { help } from './overview-help';
import { besides, type Part } from './overview-part';
import { LAST, RANK, TILE_ROW } from './overview-places';
import type { Ranked } from './overview-ranked';
import { BARS_COLUMNS, regionBars } from './overview-region-bars';
import { tiles } from './overview-tiles';
import { rangeColumn } from './overview-usual';
import { why } from './overview-why';

interface Rankings {
  readonly reps: Ranked | undefined;
  readonly regions: Ranked | undefined;
}

interface FirstLook extends Part {
  /** Where the links to what waits to be done are. */
  readonly toDoRow: number;
  /** Where the chart is: over no cell that is written. */
  readonly chart: { readonly row: number; readonly column: number; readonly columns: number };
}

/** What has no data is left out. */
export function firstLook({ reps, regions }: Rankings, overview: Overview, m: Messages): FirstLook {
  const { charted } = overview;
  const first = tiles(overview, rangeColumn(overview), m);
  const row = first?.end ?? TILE_ROW;
  const today = besides(row, [reps && help(reps, row, overview, m), why(row, overview, m)]);
  const toDo = hasAlerts(overview.alerts) ? 1 : 0;
  const below = today.end + toDo;
  const chartRow = below === row ? row : below + 1;
  const bars = regions && charted && regionBars(regions, charted, chartRow, overview, m);
  const column = bars ? RANK + BARS_COLUMNS : RANK;
  const all = besides(row, [first, today, bars]);
  const format = { area: area(today.end, RANK, 1, LAST), style: { bold: true, color: palette.head } };
  const end = charted ? Math.max(bars?.end ?? 0, chartRow + CHART_ROWS) + 1 : chartRow;
  const formats = [...all.formats, ...(toDo > 0 ? [format] : [])];
  return {
    ...all,
    formats,
    end,
    toDoRow: today.end,
    chart: { row: chartRow, column, columns: LAST - column + 1 },
  };
}
