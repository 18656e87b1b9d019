/** Tells whether two preparations would write the same rows of KPI Data into the same places. */
import { factColumns } from '../../output/kpi-data/columns';
import type { KpiData } from '../../output/kpi-data/contents';
import { measureId } from '../../model/kpi/measure-id';

/**
 * A short text, another one where a row or column lies elsewhere or reads other cells: the rows of two steps fit together
 * where it is the same. Numbers may differ: each row says as of when they are.
 */
export function contentsKey({
  scopes,
  timeline,
  kpis,
  scored,
  mode,
  closed,
  plan,
  sameDays,
}: KpiData): string {
  const columns = factColumns(kpis, scored);
  return digest(
    JSON.stringify([
      columns.measures.map(measureId),
      [kpis, scored].map((list) => list.map(({ id }) => id)),
      scopes.list,
      [timeline.current, timeline.periods.map(({ start }) => start)],
      mode,
      sameDays !== undefined,
      closed.map(({ start }) => start),
      plan.mapping,
    ]),
  );
}

/** Below it, products of a character's 16 bits are whole numbers without error. */
const PRIME = 2 ** 36 - 5;

const BASE = 65_599;

/** A property of the document holds 9 KB, and the names of a large team are longer. */
function digest(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * BASE + text.charCodeAt(at)) % PRIME;
  return `${text.length}-${sum}`;
}
