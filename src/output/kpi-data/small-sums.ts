/** Finds the KPIs whose sums of money are so small that decimals say something, such as revenue written in millions. */
import { greatestOf } from '../../core/extremes';
import { TEAM } from '../../data/scopes/scopes';
import { isAdditive, measuresOf } from '../../model/kpi/kpi';
import type { KpiData } from './contents';

/** Below it a hundredth is more than a ten-thousandth of the number. */
const SMALL = 100;

/** Their ids, where even the whole team has less than that in its best period. */
export const smallSums = ({
  kpis,
  measured,
  timeline,
}: Pick<KpiData, 'kpis' | 'measured' | 'timeline'>): readonly string[] =>
  kpis.flatMap((kpi) => {
    const [sum] = measuresOf(kpi.value);
    if (kpi.format !== 'money' || !isAdditive(kpi) || !sum) return [];
    const most = greatestOf(
      timeline.periods.map((_, period) => Math.abs(measured.value(sum, TEAM, period) ?? 0)),
    );
    return most > 0 && most < SMALL ? [kpi.id] : [];
  });
