/** Calls of a sidebar that overtook each other: the later one counts. */
import type { Order } from '../../bridge';

const PREFIX = 'kpiScorecards.order.';

/**
 * Whether no later call of the same sidebar was here before.
 *
 * @param what is written
 */
export function isLatest(what: 'plan' | 'unsent', order: Order): boolean {
  const properties = PropertiesService.getDocumentProperties();
  const text = properties.getProperty(PREFIX + what);
  const last = text === null ? null : (JSON.parse(text) as Order);
  if (last?.sidebar === order.sidebar && last.number > order.number) return false;
  properties.setProperty(PREFIX + what, JSON.stringify(order));
  return true;
}
