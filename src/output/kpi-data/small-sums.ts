/**
 * Finds the KPIs of whose sums decimals say something: of money where all are small, such as revenue written in millions,
 * and of counts where several reps share a row.
 */
import { greatestOf } from '../../core/extremes';
import { TEAM } from '../../data/scopes/scopes';
import { isAdditive, measuresOf } from '../../model/kpi/kpi';
import type { KpiData } from './contents';

/** Below it a hundredth is more than a ten-thousandth of the number. */
const SMALL = 100;

/** Their ids; sums of money are small where even the whole team has less than that in its best period. */
export const smallSums = ({
  kpis,
  measured,
  timeline,
  sources,
}: Pick<KpiData, 'kpis' | 'measured' | 'timeline' | 'sources'>): readonly string[] =>
  kpis.flatMap((kpi) => {
    const [sum] = measuresOf(kpi.value);
    if (!isAdditive(kpi) || !sum) return [];
    if (kpi.format === 'count') return sources[sum.table]?.hasParts ? [kpi.id] : [];
    if (kpi.format !== 'money') return [];
    const most = greatestOf(
      timeline.periods.map((_, period) => Math.abs(measured.value(sum, TEAM, period) ?? 0)),
    );
    return most > 0 && most < SMALL ? [kpi.id] : [];
  });
