/** Collects what the overview is made of from what a build decided. */
import { periodIn } from '../../compute/available/timeline';
import { changedAfterClosing } from '../../output/kpi-data/changed-after-closing';
import { checkTotal } from '../../output/kpi-data/check-cells';
import { largeSums } from '../../output/kpi-data/small-sums';
import type { KpiData } from '../../output/kpi-data/contents';
import { newNames } from '../../output/kpi-data/new-name-cells';
import { kpiDataPlaces, type KpiDataSize } from '../../output/kpi-data/kpi-data-places';
import { priceList } from '../../output/kpi-data/price-list';
import type { Prepared } from '../../document/prepare';
import { cellOf } from '../../core/formula/reference';
import type { Card } from '../../output/card/card';
import type { Overview } from '../../output/overview/overview';
import { alertsOf } from '../../output/overview/overview-alert-lists';
import { weeksOf } from '../../output/overview/weeks';
import type { Setting } from '../setting';
import { cellName } from '../../data/reading/cell-name';
import type { Messages } from '../../words';
import { chartedKpi } from './charted-kpi';
import { forecastRanges } from './forecast-ranges';
import { reasonText } from './start-text';

export function overviewOf(
  { m, now }: Pick<Setting, 'm' | 'now'>,
  { kpis: scored, ...card }: Card,
  size: KpiDataSize,
  prepared: Prepared,
): Overview {
  const { data, read } = prepared;
  const { current } = data.timeline;
  const [before, here] = [periodIn(data.timeline, current - 1), periodIn(data.timeline, current)];
  return {
    ...card,
    scopes: data.scopes,
    kpis: data.kpis,
    scored,
    charted: chartedKpi(data.kpis, data.plan),
    alerts: alertsOf({ ...read, scopes: data.scopes, plan: data.plan, now, current: here, before }),
    prices: priceList(data, card.factSheet, kpiDataPlaces(size)),
    ranges: forecastRanges(data),
    largeSums: largeSums(data),
    changed: changedAfterClosing(data),
    weeks: weeksOf(data, here),
    ...(data.mode === 'formulas' ? checksOf(data, size, card.factSheet) : errorsOf(prepared, m)),
    modeReason: reasonText(prepared, m),
  };
}

/** The cells of KPI Data that say what live formulas cannot read or find. */
function checksOf(
  { checked }: KpiData,
  size: KpiDataSize,
  sheet: string,
): Pick<Overview, 'checkTotal' | 'newNames'> {
  const places = kpiDataPlaces(size);
  const { count, first } = newNames(places);
  return {
    checkTotal: cellOf(checkTotal(places), sheet),
    ...(checked.some(({ names }) => names !== undefined)
      ? { newNames: { count: cellOf(count, sheet), first: cellOf(first, sheet) } }
      : {}),
  };
}

const MOST_NAMED = 3;

/** The amounts that were errors when the numbers were refreshed: with live formulas, cells beside KPI Data count them. */
function errorsOf({ read: { problems } }: Prepared, m: Messages): Pick<Overview, 'errors'> {
  const errors = problems.filter((each) => each.kind === 'error' && each.expected === 'number');
  const named = errors
    .slice(0, MOST_NAMED)
    .map(({ sheet, row, column, header }) => `${sheet}!${cellName(column, row)} (“${header}”)`);
  return errors.length === 0
    ? {}
    : { errors: m.overview.errors(named.join(', '), errors.length - named.length) };
}
