/** Places the chart of the overview over empty cells: the charted KPI of the team over time, with its targets. */
import { area } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { ChartLine, ChartSpec } from '../../core/layout/sheet-layout';
import { KPIS } from '../../model/kpi/kpis';
import { allMessages, formerNames, kpiName, type Messages } from '../../words';
import { FORMER_CHARTS } from '../../words/former-words';
import { kpiInUse, type Overview } from './overview-contents';
import { NAME, RANK, WIDTHS } from './overview-places';
import { TREND_PERIODS } from './overview-trend';

const CHART_HEIGHT = 240;
const CHART_GAP = 16;

/** So many rows of the usual height lie under it. */
export const CHART_ROWS = 12;

interface Placed {
  /** The title row of the team's last periods. */
  readonly trendRow: number;
  /** The cell at the corner, and how many columns the chart is wide. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** It depends on nothing but the KPI and the language: so a chart of an earlier drawing is known by its title. */
const overTime = (kpi: string, m: Messages): string => m.overview.charts.overTime(kpi, TREND_PERIODS);

/** Every title that a chart of an overview may have been given, for any KPI and in any language. */
export const chartTitles = ({ kpis }: Pick<Overview, 'kpis'>): readonly string[] => {
  const titles = allMessages.flatMap((m) =>
    [...KPIS, ...kpis].flatMap((kpi) =>
      [kpiName(kpi, m), ...formerNames(kpi)].flatMap((name) => [
        overTime(name, m),
        ...FORMER_CHARTS.map((title) => title(name)),
      ]),
    ),
  );
  return [...new Set(titles)];
};

/** Told apart without colours: a line with points, a mark of its own for a period that is going on, a dashed line of targets. */
const VALUES: ChartLine = { color: palette.rep, width: 3, point: 6 };
const SO_FAR: ChartLine = { color: palette.mark, width: 3, point: 14, shape: 'diamond' };
const TARGETS: ChartLine = { color: palette.quiet, width: 2, dash: [5, 4] };

/** The last periods and their targets. */
export function chartsOf(
  { trendRow, row, column, columns }: Placed,
  overview: Overview,
  m: Messages,
): readonly ChartSpec[] {
  const { charted } = overview;
  if (!charted) return [];
  const series = [VALUES, SO_FAR, ...(kpiInUse(charted, overview) ? [TARGETS] : [])];
  const width = WIDTHS.slice(column - RANK, column - RANK + columns).reduce((sum, each) => sum + each);
  return [
    {
      title: overTime(kpiName(charted, m), m),
      areas: [area(trendRow + 1, NAME, TREND_PERIODS + 1, 1 + series.length)],
      series,
      row,
      column,
      left: column > RANK ? CHART_GAP : 0,
      width: width - CHART_GAP,
      height: CHART_HEIGHT,
    },
  ];
}
