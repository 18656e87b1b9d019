/** Lays out what needs attention now: customers due for care by rep, and price windows. */
import { periodContent } from '../kpi-data/period-list';
import { area } from '../../core/formula/reference';
import { startPattern } from '../../core/layout/number-format';
import type { Link } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { lackText } from '../../compute/available/lack-text';
import { byRep, type Alerts, type Listed } from './overview-alert-lists';
import type { Overview } from './overview-contents';
import { listPart } from './overview-list';
import type { Part } from './overview-part';
import { RANK } from './overview-places';

const MOST_CUSTOMERS = 3;

/** Right of the first one, which may be a long one. */
const SECOND_LINK = 5;

type Shown = Pick<Overview, 'alerts' | 'patterns' | 'grain'>;

/** A link for each list that can be told, from a row on: to the customers, then to the price windows. */
export function alertLinks(
  { careDue, priceWindows }: Alerts,
  { row, care, prices }: Readonly<Record<'row' | 'care' | 'prices', number>>,
  m: Messages,
): readonly Link[] {
  const { customers, windows } = m.overview.summary;
  return [
    ...('rows' in careDue ? [{ text: customers(careDue.rows.length), to: area(care, RANK) }] : []),
    ...('rows' in priceWindows ? [{ text: windows(priceWindows.rows.length), to: area(prices, RANK) }] : []),
  ].map((link, place) => ({ ...link, at: area(row, place === 0 ? RANK : SECOND_LINK) }));
}

/** Whether a list can be told, so that there is something to do. */
export const hasAlerts = ({ careDue, priceWindows }: Alerts): boolean =>
  'rows' in careDue || 'rows' in priceWindows;

/** Values of the day on which the list was made: texts of the data stay texts. */
export function careAlerts({ alerts, patterns }: Shown, m: Messages): (row: number) => Part {
  const { careDue, careDays, asOf } = alerts;
  const { title, rep, due, dueSince, longestWait, customers, none, nobody, more } = m.overview.care;
  return listPart({
    title: title(careDays),
    asOf: [m.overview.asOf, asOf, patterns.date],
    headers: [rep, due, dueSince, longestWait, customers],
    rows: byRep(rowsOf(careDue), alerts).map((of) => [
      of.rep === '' ? nobody : of.rep,
      of.due,
      of.dueSince,
      of.longestWait,
      firstNames(of.customers, m),
    ]),
    patterns: ['#,##0', patterns.date, '#,##0'],
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
