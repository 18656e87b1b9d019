/** Saves an own KPI into the plan or removes it, as the parts of the plan that change. */
import type { PlanChange } from '../../../src/app/bridge';
import type { OwnKpi } from '../../../src/plan/own-kpis/own-kpi';
import type { Plan } from '../../../src/plan/plan';
import type { PlanKpi } from '../../../src/plan/plan-kpi';
import { DEFAULT_LIMITS } from '../../../src/compute/scoring/limits';
import type { Checked } from './own-draft';

/** A new one is in use; a changed one counts as it did. */
export const kpisWith = (kpis: readonly PlanKpi[], { saved }: Checked): readonly PlanKpi[] =>
  kpis.some(({ kpi }) => kpi === saved.id)
    ? kpis.map((each) => (each.kpi === saved.id ? { ...each, better: saved.better } : each))
    : [...kpis, { kpi: saved.id, inUse: true, group: 'B', better: saved.better, ...DEFAULT_LIMITS }];

/** How it counted before and its targets go with it. */
export const changeWithout = ({ ownKpis, kpis, pastKpis, targets }: Plan, id: string): PlanChange => ({
  ownKpis: ownKpis.filter((own) => own.id !== id),
  kpis: kpis.filter(({ kpi }) => kpi !== id),
  ...(pastKpis.some(({ kpi }) => kpi === id) && { pastKpis: pastKpis.filter(({ kpi }) => kpi !== id) }),
  targets: targets.filter(({ kpi }) => kpi !== id),
});

/** The KPI that needs another one, because it is divided by it. */
export const dividedBy = (id: string, ownKpis: readonly OwnKpi[]): OwnKpi | undefined =>
  ownKpis.find(({ denominator }) => denominator === id);
