/** Chooses the KPI that the chart, the bars of the regions and the lists of the scorecards show. */
import { greatestOf } from '../../core/extremes';
import type { Kpi } from '../../model/kpi/kpi';
import type { Plan } from '../../plan/plan';
import { weightOf } from '../../plan/weight';

/**
 * Revenue, else other money that a team brings in, not what it spends; without any, the KPI in use that weighs most, of
 * equals the first; `undefined` without a KPI.
 */
export function chartedKpi(kpis: readonly Kpi[], plan: Pick<Plan, 'kpis' | 'groupWeights'>): Kpi | undefined {
  const weightIn = ({ id }: Kpi): number => {
    const inPlan = plan.kpis.find(({ kpi }) => kpi === id);
    return inPlan ? weightOf(inPlan, plan.groupWeights) : 0;
  };
  const most = greatestOf([0, ...kpis.map(weightIn)]);
  return (
    kpis.find(({ id }) => id === 'revenue') ??
    kpis.find(({ format, better }) => format === 'money' && better === 'higher') ??
    kpis.find((kpi) => weightIn(kpi) === most)
  );
}
