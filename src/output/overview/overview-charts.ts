/**
 * Places the charts of the overview side by side over empty cells: a KPI by region, scores by rep, the team over time.
 */
import { area } from '../../core/formula/reference';
import type { ChartSpec } from '../../core/layout/sheet-layout';
import { KPIS } from '../../model/kpi/kpis';
import { allMessages, formerNames, kpiName, type Messages } from '../../words';
import { FORMER_CHARTS } from '../../words/former-words';
import { chartedKpi, type Overview } from './overview-contents';
import {
  CHART_COLUMNS,
  CHART_GAP,
  CHART_HEIGHT,
  CHART_ROW,
  FIRST,
  NAME,
  RANK,
  WIDTHS,
} from './overview-places';
import { BESIDE, SCORE, type Ranked } from './overview-ranking';
import { SO_FAR, TREND_PERIODS } from './overview-trend';

/** A bar chart stays readable up to so many names: the best ones. */
const MOST_BARS = 10;

interface Tables {
  readonly regions: Ranked | undefined;
  readonly reps: Ranked | undefined;
  /** The title row of the team's last periods. */
  readonly trendRow: number;
}

type Title = (kpi: string, m: Messages) => string;

/** Their titles depend on nothing but the KPI and the language: so a chart of an earlier drawing is known by its title. */
const TITLES = {
  byRegion: (kpi, m) => m.overview.charts.byRegion(kpi),
  byRep: (_, m) => m.overview.charts.byRep(MOST_BARS),
  overTime: (kpi, m) => m.overview.charts.overTime(kpi, TREND_PERIODS),
} as const satisfies Readonly<Record<string, Title>>;

/** Every title that a chart of an overview may have been given, for any KPI and in any language. */
export const chartTitles = ({ kpis }: Pick<Overview, 'kpis'>): readonly string[] => {
  const compared = [...KPIS, ...kpis].filter(({ format }) => format === 'money');
  const titles = allMessages.flatMap((m) =>
    compared.flatMap((kpi) =>
      [kpiName(kpi, m), ...formerNames(kpi)].flatMap((name) => [
        ...Object.values(TITLES).map((title) => title(name, m)),
        ...FORMER_CHARTS.map((title) => title(name)),
      ]),
    ),
  );
  return [...new Set(titles)];
};

export function chartsOf(
  { regions, reps, trendRow }: Tables,
  overview: Overview,
  m: Messages,
): readonly ChartSpec[] {
  const charted = chartedKpi(overview);
  const kpi = charted && kpiName(charted, m);
  const { byRegion, byRep, overTime } = TITLES;
  const charts: Pick<ChartSpec, 'kind' | 'title' | 'areas' | 'isStacked'>[] = [];
  if (regions && kpi !== undefined) {
    charts.push({
      kind: 'column',
      title: byRegion(kpi, m),
      areas: columnsOf(regions.header, regions.count, BESIDE),
    });
  }
  if (reps) {
    const bars = Math.min(reps.count, MOST_BARS);
    charts.push({ kind: 'bar', title: byRep('', m), areas: columnsOf(reps.header, bars, SCORE) });
  }
  if (kpi !== undefined) {
    charts.push({
      kind: 'column',
      title: overTime(kpi, m),
      areas: [
        ...columnsOf(trendRow + 1, TREND_PERIODS, FIRST),
        area(trendRow + 1, SO_FAR, TREND_PERIODS + 1, 1),
      ],
      // Each period has one of both: a column in the middle, in one of two colours.
      isStacked: true,
    });
  }
  return charts.map((chart, index) => {
    const column = RANK + index * CHART_COLUMNS;
    const widths = WIDTHS.slice(column - RANK, column - RANK + CHART_COLUMNS);
    const width = widths.reduce((sum, each) => sum + each) - CHART_GAP;
    return { ...chart, row: CHART_ROW, column, width, height: CHART_HEIGHT };
  });
}

const columnsOf = (header: number, rows: number, column: number): ChartSpec['areas'] => [
  area(header, NAME, rows + 1, 1),
  area(header, column, rows + 1, 1),
];
