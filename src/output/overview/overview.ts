/**
 * Lays out the overview: the team at a glance, rankings and comparisons over one period, and what needs attention now.
 */
import { area } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { SheetLayout } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { ahead, hiddenColumns } from './overview-ahead';
import { careAlerts, priceAlerts } from './overview-alerts';
import { changedValues } from './overview-changed';
import { chartsOf, chartTitles } from './overview-charts';
import { chartedKpi, type Overview } from './overview-contents';
import { head } from './overview-head';
import { matrix } from './overview-matrix';
import { stacked, type Part } from './overview-part';
import { CHART_ROW, CHART_ROWS, FOUND, PERIOD_CELL, UNSORTED, WIDTHS } from './overview-places';
import { columnIn, ranked, ranking, rowsIn, SCORE } from './overview-ranking';
import { MOST_ACROSS, regionsAcross } from './overview-regions';
import { trend } from './overview-trend';
import { weekTable } from './overview-weeks';
import { periodChoice } from '../lookup/shown-period';

/**
 * Everything but the lists of alerts follows KPI Data and the plan; the period can be picked, and is the current one
 * again after a build.
 */
export function overviewLayout(overview: Overview, m: Messages): SheetLayout {
  const { facts, factSheet } = overview;
  const hasCharts =
    chartedKpi(overview) !== undefined || overview.scopes.list.some(({ type }) => type === 'rep');
  const firstRow = hasCharts ? CHART_ROW + CHART_ROWS + 1 : CHART_ROW;
  const reps = ranked('rep', firstRow, overview);
  const repRanking = reps && ranking(reps, overview, m);
  const regions = ranked('region', repRanking?.end ?? firstRow, overview);
  const regionRanking = regions && ranking(regions, overview, m);

  const regionRows = regions ? rowsIn(regions, UNSORTED) : [];
  const details = stacked(regionRanking?.end ?? repRanking?.end ?? firstRow, [
    ...changedValues(overview, m),
    careAlerts(overview, m),
    priceAlerts(overview, m),
    ...(regions
      ? [
          regions.count > MOST_ACROSS
            ? matrix(
                {
                  title: m.overview.regionsSideBySide,
                  name: m.overview.region,
                  rows: rowsIn(regions, FOUND),
                },
                overview,
                m,
              )
            : regionsAcross(regionRows, overview, m),
        ]
      : []),
    ...(reps
      ? [
          matrix(
            { title: m.overview.repsSideBySide, name: m.overview.rep, rows: rowsIn(reps, FOUND) },
            overview,
            m,
          ),
        ]
      : []),
  ]);
  const team = trend(overview, m)(details.end);
  const parts: readonly (Part | undefined)[] = [
    head(overview, reps && columnIn(reps, SCORE), m),
    ahead(overview, m),
    repRanking,
    regionRanking,
    details,
    team,
    weekTable(overview, m)(team.end),
  ];
  const drawn = parts.filter((part) => part !== undefined);
  return {
    blocks: drawn.flatMap(({ blocks }) => blocks),
    formats: drawn.flatMap(({ formats }) => formats),
    rules: drawn.flatMap(({ rules = [] }) => rules),
    rowHeights: drawn.flatMap(({ rowHeights = [] }) => rowHeights),
    columnWidths: WIDTHS,
    frozenRows: PERIOD_CELL.row,
    hiddenColumns: [{ first: FOUND, count: hiddenColumns(overview) }],
    choices: [periodChoice(PERIOD_CELL, factSheet, facts, m.overview.pickPeriod)],
    charts: chartsOf({ regions, reps, trendRow: details.end }, overview, m),
    chartTitles: chartTitles(overview),
    inputs: [area(PERIOD_CELL.row, PERIOD_CELL.column)],
    isRedrawn: true,
    isFitted: true,
    gridlines: false,
    tabColor: palette.team,
  };
}

export type { Overview } from './overview-contents';
