/** Chooses for which time the grid of targets is shown: a year, or a quarter where periods are weeks. */
import {
  decidingDay,
  periodAt,
  periodsFrom,
  shift,
  type Grain,
  type Period,
} from '../../core/calendar/period';
import type { Plan } from '../plan';

type Terms = Pick<Plan, 'grain' | 'fiscalYearStart'>;

const spanGrain = ({ grain }: Pick<Plan, 'grain'>): Extract<Grain, 'year' | 'quarter'> =>
  grain === 'week' ? 'quarter' : 'year';

/** The time around a day: for weeks the quarter to which their Thursdays belong. */
export const spanAt = (day: number, plan: Terms): Period =>
  periodAt(
    spanGrain(plan),
    decidingDay(periodAt(plan.grain, day, plan.fiscalYearStart)),
    plan.fiscalYearStart,
  );

/** The periods of the plan's length in it. */
export function periodsIn(span: Period, { grain, fiscalYearStart }: Terms): readonly [Period, ...Period[]] {
  const [first, last] = [span.start, span.end - 1].map((day) => periodAt(grain, day, fiscalYearStart));
  const all = first && last ? periodsFrom(first, last) : [];
  const [head, ...others] = all.filter((period) => {
    const day = decidingDay(period);
    return span.start <= day && day < span.end;
  });
  if (!head) throw new RangeError(`no ${grain} in ${span.label}`);
  return [head, ...others];
}

/** So many before the current one and after it can be chosen: years, or quarters. */
const OFFERED = { year: [-1, 1], quarter: [-1, 4] } as const;

export function offeredSpans(now: number, plan: Terms): readonly Period[] {
  const current = spanAt(now, plan);
  const [first, last] = OFFERED[spanGrain(plan)];
  return periodsFrom(shift(current, first), shift(current, last));
}
