/** Shows which KPI the overview charts, by what a team measures and what its plan weighs. */
import { chartedKpi } from '../../../../src/app/build/charted-kpi';
import type { KpiId } from '../../../../src/model/kpi/kpis';
import { NEW_PLAN } from '../../../../src/plan/plan';
import { kpiOf } from '../../answers';

const charted = (ids: readonly KpiId[], weights: Partial<Record<KpiId, number>> = {}): string | undefined => {
  const kpis = NEW_PLAN.kpis.map((each) => {
    const weight = weights[each.kpi as KpiId];
    return { ...each, inUse: weight !== undefined, ...(weight === undefined ? {} : { weight }) };
  });
  return chartedKpi(ids.map(kpiOf), { ...NEW_PLAN, kpis })?.id;
};

test.each<[string, readonly KpiId[], Partial<Record<KpiId, number>>, string | undefined]>([
  ['revenue, whatever weighs more', ['newLeads', 'cac', 'revenue'], { newLeads: 9, revenue: 1 }, 'revenue'],
  ['revenue, also where the plan does not use it', ['newLeads', 'revenue'], { newLeads: 1 }, 'revenue'],
  ['other money that comes in', ['newLeads', 'averageSale'], { newLeads: 9 }, 'averageSale'],
  ['the KPI in use that weighs most', ['newLeads', 'winRate', 'csat'], { newLeads: 1, csat: 2 }, 'csat'],
  ['of equals the first', ['newLeads', 'winRate', 'csat'], { winRate: 2, csat: 2 }, 'winRate'],
  ['the first where nothing is in use', ['newLeads', 'winRate'], {}, 'newLeads'],
  ['nothing without a KPI', [], {}, undefined],
])('%s', (_, ids, weights, id) => {
  expect(charted(ids, weights)).toBe(id);
});
