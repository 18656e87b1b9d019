/** Lays out what needs attention now: customers due for care by rep, and price windows. */
import { periodContent } from '../kpi-data/period-list';
import { startPattern } from '../../core/layout/number-format';
import type { Messages } from '../../words';
import { lackText } from '../../compute/available/lack-text';
import { byRep, type Alerts, type Listed } from './overview-alert-lists';
import type { Overview } from './overview-contents';
import { listPart } from './overview-list';
import type { Part } from './overview-part';

const MOST_CUSTOMERS = 3;

type Shown = Pick<Overview, 'alerts' | 'patterns' | 'grain'>;

/** Both in one line; blank where neither can be told. */
export function alertSummary({ careDue, priceWindows }: Alerts, m: Messages): string {
  const { customers, windows } = m.overview.summary;
  return [
    ...('rows' in careDue ? [customers(careDue.rows.length)] : []),
    ...('rows' in priceWindows ? [windows(priceWindows.rows.length)] : []),
  ].join(' · ');
}

/** Values of the day on which the list was made: texts of the data stay texts. */
export function careAlerts({ alerts, patterns }: Shown, m: Messages): (row: number) => Part {
  const { careDue, careDays, asOf } = alerts;
  const { title, rep, due, longestWait, customers, none, nobody, more } = m.overview.care;
  return listPart({
    title: title(careDays),
    asOf: [m.overview.asOf, asOf, patterns.date],
    headers: [rep, due, longestWait, customers],
    rows: byRep(rowsOf(careDue)).map((of) => [
      of.rep === '' ? nobody : of.rep,
      of.due,
      of.longestWait,
      firstNames(of.customers, m),
    ]),
    patterns: ['#,##0', '#,##0'],
    none: whyNone(careDue, none(careDays), m),
    more,
  });
}

/** Likewise. */
export function priceAlerts({ alerts, patterns, grain }: Shown, m: Messages): (row: number) => Part {
  const { priceWindows, dearerBy, asOf } = alerts;
  const { title, product, period, ourPrice, theirPrice, dearer, competitor, none, more } = m.overview.prices;
  return listPart({
    title: title(dearerBy),
    asOf: [m.overview.asOf, asOf, patterns.date],
    headers: [product, period, ourPrice, theirPrice, dearer, competitor],
    rows: rowsOf(priceWindows).map((window) => [
      window.product,
      periodContent(window.period, m),
      window.ourPrice,
      window.competitorPrice,
      window.dearerBy,
      window.competitor,
    ]),
    patterns: [startPattern(grain, patterns), patterns.price, patterns.price, '0.0%'],
    none: whyNone(priceWindows, none(dearerBy), m),
    more,
  });
}

const rowsOf = <Each>(listed: Listed<Each>): readonly Each[] => ('rows' in listed ? listed.rows : []);

const whyNone = (listed: Listed<unknown>, none: string, m: Messages): string =>
  'lack' in listed ? m.overview.lacking(lackText(listed.lack, m)) : none;

function firstNames(customers: readonly string[], m: Messages): string {
  const shown = customers.slice(0, MOST_CUSTOMERS).join(', ');
  const rest = customers.length - MOST_CUSTOMERS;
  return rest > 0 ? m.overview.care.andMore(shown, rest) : shown;
}
