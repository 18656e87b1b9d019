/**
 * Lays out the overview in the order of a manager's week: where the team stands, who needs help, who does what, why it
 * changed, and what to do next.
 */
import { area } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { SheetLayout } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { periodChoice } from '../lookup/shown-period';
import { alertLinks, careAlerts, priceAlerts } from './overview-alerts';
import { changedValues } from './overview-changed';
import { chartsOf, chartTitles } from './overview-charts';
import type { Overview } from './overview-contents';
import { firstLook } from './overview-first-look';
import { head } from './overview-head';
import { heatMap } from './overview-heat';
import { besides, note, stacked } from './overview-part';
import { FOUND, PERIOD_CELL, TILE_ROW, WIDTHS } from './overview-places';
import { priceTable } from './overview-price-table';
import { columnIn, ranked, rankingEnd, SCORE } from './overview-ranked';
import { ranking } from './overview-ranking';
import { sideBySide } from './overview-regions';
import { trend } from './overview-trend';
import { hiddenColumns, usualRange } from './overview-usual';
import { weekTable } from './overview-weeks';

/**
 * Everything but the lists of alerts follows KPI Data and the plan; the period can be picked, and is the current one
 * again after a build.
 */
export function overviewLayout(overview: Overview, m: Messages): SheetLayout {
  const { facts, factSheet } = overview;
  // What stands above the rankings reads them, and takes as much room wherever they are.
  const { end } = firstLook(rankingsFrom(TILE_ROW, overview), overview, m);
  const { reps, regions, last } = rankingsFrom(end, overview);
  const top = firstLook({ reps, regions }, overview, m);
  const heat = stacked(last, reps ? [heatMap(reps, overview, m)] : []);
  const team = stacked(heat.end, [trend(overview, m), weekTable(overview, m)]);
  const prices = stacked(team.end, [priceAlerts(overview, m), priceTable(overview, m)]);
  const details = stacked(prices.end, [
    careAlerts(overview, m),
    ...(regions ? [sideBySide(regions, overview, m)] : []),
    ...changedValues(overview, m),
    note(overview.modeReason),
  ]);
  const { blocks, formats, rules, rowHeights } = besides(1, [
    head(overview, reps && columnIn(reps, SCORE), m),
    usualRange(overview),
    top,
    reps && ranking(reps, overview, m),
    regions && ranking(regions, overview, m),
    heat,
    team,
    prices,
    details,
  ]);
  return {
    blocks,
    formats,
    ...(rules ? { rules } : {}),
    ...(rowHeights ? { rowHeights } : {}),
    columnWidths: WIDTHS,
    frozenRows: PERIOD_CELL.row,
    hiddenColumns: [{ first: FOUND, count: hiddenColumns(overview) }],
    choices: [periodChoice(PERIOD_CELL, factSheet, facts, m.overview.pickPeriod)],
    links: alertLinks(overview.alerts, { row: top.toDoRow, care: prices.end, prices: team.end }, m),
    charts: chartsOf({ trendRow: heat.end, ...top.chart }, overview, m),
    chartTitles: chartTitles(overview),
    inputs: [area(PERIOD_CELL.row, PERIOD_CELL.column)],
    isRedrawn: true,
    isFitted: true,
    gridlines: false,
    tabColor: palette.team,
  };
}

/** The rankings from a row on, and the row after them. */
function rankingsFrom(row: number, overview: Overview) {
  const reps = ranked('rep', row, overview);
  const afterReps = reps ? rankingEnd(reps) : row;
  const regions = ranked('region', afterReps, overview);
  return { reps, regions, last: regions ? rankingEnd(regions) : afterReps };
}

export type { Overview } from './overview-contents';
