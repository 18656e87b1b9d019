/** Finds the KPIs that count rows of which several reps have parts: their numbers are shown with a decimal. */
import { isAdditive, measuresOf } from '../../model/kpi/kpi';
import type { KpiData } from '../../output/kpi-data/contents';

/** Their ids. */
export const countsInParts = ({ kpis, sources }: Pick<KpiData, 'kpis' | 'sources'>): readonly string[] =>
  kpis.flatMap((kpi) => {
    const isInParts = measuresOf(kpi.value).some(({ table }) => sources[table]?.hasParts);
    return kpi.format === 'count' && isAdditive(kpi) && isInParts ? [kpi.id] : [];
  });
