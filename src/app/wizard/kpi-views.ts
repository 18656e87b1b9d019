/** Describes each KPI for the wizard: its name and explanation, and what it lacks. */
import type { KpiView } from '../bridge';
import { KPIS, type KpiId } from '../../model/kpi/kpis';
import type { Availability } from '../../compute/available/availability';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import type { Patterns } from '../../core/layout/number-format';
import { kpiName, unitName, type Messages } from '../../words';
import { lackText } from '../../compute/available/lack-text';

/** In the order of their definitions. */
export function kpiViews(
  kpis: readonly Kpi[],
  { unavailable }: Availability,
  patterns: Patterns,
  m: Messages,
): readonly KpiView[] {
  return kpis.map((kpi) => {
    const lacks = unavailable.find((each) => each.kpi.id === kpi.id)?.lacks;
    return {
      id: kpi.id,
      name: kpiName(kpi, m),
      explains: isOfCatalogue(kpi.id) ? m.kpiExplanations[kpi.id] : '',
      family: kpi.family,
      format: kpi.format,
      unit: kpi.own?.unit || unitName(kpi.unit, patterns, m),
      better: kpi.better,
      isAdditive: isAdditive(kpi),
      lacks: lacks ? { text: lackText(lacks, m), table: lacks.table } : null,
    };
  });
}

const isOfCatalogue = (id: string): id is KpiId => KPIS.some((kpi) => kpi.id === id);
