/** Says which period is shown first, and why. */
import type { Prepared } from '../../document/prepare';
import type { Messages } from '../../words';

export function periodText({ data, without }: Pick<Prepared, 'data' | 'without'>, m: Messages): string {
  const { periods, current } = data.timeline;
  const { start = NaN, label = '' } = periods[current] ?? {};
  if (without) {
    const say = start === without.last.start ? m.build.lastPeriodInstead : m.build.noDataInPeriod;
    return say(without.period.label, without.last.label);
  }
  return (data.plan.current === undefined ? m.understood.periodOfToday : m.understood.periodChosen)(label);
}
