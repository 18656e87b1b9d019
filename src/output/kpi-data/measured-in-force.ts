/** Keeps the measures of closed periods as they were closed, whatever the data say since. */
import type { Measured } from '../../data/source';
import type { Scopes } from '../../data/scopes/scopes';
import { measureId } from '../../model/kpi/measure-id';
import type { Timeline } from '../../compute/available/timeline';
import { closedAs, closedResult, type ClosedMeasures, type ClosedPeriod } from '../history/closed-period';

/**
 * What was not kept when a period was closed, because nobody counted it then or an earlier version closed the period, is
 * what the data say now.
 */
export function measuredInForce(
  now: Measured,
  closed: readonly ClosedPeriod[],
  { list }: Scopes,
  { periods }: Timeline,
): Measured {
  const kept = periods.map((period): readonly (ClosedMeasures | undefined)[] => {
    const found = closedAs(closed, period);
    return found ? list.map((scope) => closedResult(found, scope)?.measures) : [];
  });
  return {
    value(measure, scope, period) {
      const value = kept[period]?.[scope]?.[measureId(measure)];
      return value === undefined ? now.value(measure, scope, period) : value;
    },
  };
}
