/** Says which period is shown first, and why. */
import type { Prepared } from '../../document/prepare';
import { periodIn } from '../../compute/available/timeline';
import { periodWithDays, type Messages } from '../../words';

export function periodText({ data, without }: Pick<Prepared, 'data' | 'without'>, m: Messages): string {
  const shown = periodIn(data.timeline, data.timeline.current);
  if (without) {
    const say = shown.start === without.last.start ? m.build.lastPeriodInstead : m.build.noDataInPeriod;
    return say(periodWithDays(without.period, m), periodWithDays(without.last, m));
  }
  const say = data.plan.current === undefined ? m.understood.periodOfToday : m.understood.periodChosen;
  return say(periodWithDays(shown, m));
}
