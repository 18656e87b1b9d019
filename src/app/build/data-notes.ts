/** Says what the data as a whole are good or not good for: where the period that was asked for has none. */
import type { Prepared } from '../../document/prepare';
import type { Messages } from '../../words';

export function dataNotes(
  { data, without }: Pick<Prepared, 'data' | 'without'>,
  m: Messages,
): readonly string[] {
  if (!without) return [];
  const { period, last } = without;
  const current = data.timeline.periods[data.timeline.current];
  const isInstead = current?.start === last.start;
  return [(isInstead ? m.build.lastPeriodInstead : m.build.noDataInPeriod)(period.label, last.label)];
}
