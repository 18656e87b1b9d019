/** Says in which order the overview has people and regions, and what it lists as changed after closing. */
import type { Cell } from '../../../../src/core/text/cells';
import { coverageOf } from './differences';
import { previousOf, type Month } from './days';
import { keyOf, SCOPES, type ExpectedRows } from './expected-month';
import { regionOn } from './people';
import { IN_USE } from './plan';

/**
 * From the best score down, then by name; equal ones share a rank.
 *
 * @returns rank, name, region or revenue, score, rating, score before, change, pay; blanks at the end are left out
 */
export function expectedRanking(
  rows: ExpectedRows,
  type: 'rep' | 'region',
  month: Month,
): readonly (readonly Cell[])[] {
  const before = previousOf(month);
  const ranked = SCOPES.flatMap((scope) => {
    const row = scope.type === type ? rows.get(keyOf(scope, month)) : undefined;
    return row?.scored
      ? [{ scope, scored: row.scored, paid: row.paid, values: row.values, score: row.scored.score ?? -1 }]
      : [];
  }).sort((one, other) => other.score - one.score || (one.scope.name < other.scope.name ? -1 : 1));
  return ranked.map(({ scope, scored, paid, score, values }) => {
    const previous = rows.get(keyOf(scope, before))?.scored?.score ?? null;
    const coverage = coverageOf(scored);
    return [
      ranked.filter((other) => other.score > score).length + 1,
      scope.name,
      type === 'rep' ? regionOn(scope.name, month.end - 1) : (values.revenue as number),
      score,
      `${scored.rating ?? ''}${coverage < 1 ? ' *' : ''}`,
      previous ?? '',
      previous === null ? '' : expect.closeTo(score - previous, 9),
      typeof paid?.total === 'number' ? expect.closeTo(paid.total, 6) : '',
    ] as readonly Cell[];
  });
}

/** What was reached in a closed month and is something else now: name, closed, now, difference. */
export function changedAfterClosing(rows: ExpectedRows, month: Month): readonly (readonly unknown[])[] {
  return SCOPES.flatMap((scope) => {
    const { values = {}, now = {}, scored } = rows.get(keyOf(scope, month)) ?? {};
    return IN_USE.flatMap((kpi) => {
      const [closed, today] = [values[kpi], now[kpi]];
      const isFinal = typeof scored?.kpis.get(kpi)?.points === 'number';
      if (!isFinal || closed === today || typeof closed !== 'number' || typeof today !== 'number') return [];
      return [[scope.name || 'Whole team', expect.closeTo(closed, 9), expect.closeTo(today, 9)]];
    });
  });
}
