/** Orders the calls of a sidebar that overtook each other, so that the later one counts. */
import type { Order } from '../../app/bridge';

const PREFIX = 'kpiScorecards.orders.';

/** So many sidebars may be open at once; the order of those that wrote before them is forgotten. */
const SIDEBARS = 20;

type Numbers = readonly (readonly [sidebar: string, number: number])[];

/**
 * Whether no later call of the same sidebar was here before.
 *
 * @param what is written
 */
export function isLatest(what: 'plan' | 'unsent', order: Order): boolean {
  const properties = PropertiesService.getDocumentProperties();
  const text = properties.getProperty(PREFIX + what);
  const known = text === null ? [] : (JSON.parse(text) as Numbers);
  const last = known.find(([sidebar]) => sidebar === order.sidebar)?.[1] ?? 0;
  if (last > order.number) return false;
  const others = known.filter(([sidebar]) => sidebar !== order.sidebar).slice(1 - SIDEBARS);
  properties.setProperty(PREFIX + what, JSON.stringify([...others, [order.sidebar, order.number]]));
  return true;
}
