/** Chooses for a new plan the rate that is final when a period ends, where the data tell it: scores and pay depend on it. */
import type { Mapping } from '../data/mapping/mapping';
import { firstLack } from '../model/kpi/lack';
import { KPIS, type KpiId } from '../model/kpi/kpis';
import { measuresOf } from '../model/kpi/kpi';
import { needsOf } from '../model/kpi/needs';
import type { PlanKpi } from './plan-kpi';

const [COHORT, FINAL]: readonly [KpiId, KpiId] = ['conversionRate', 'winRate'];

/** The win rate in place of conversion, with how that counts. */
export function withFinalRates(kpis: readonly PlanKpi[]): readonly PlanKpi[] {
  const found = kpis.find(({ kpi }) => kpi === COHORT);
  return kpis.map((each) => {
    if (each.kpi === COHORT) return { ...each, inUse: false };
    return found && each.kpi === FINAL ? { ...found, kpi: FINAL } : each;
  });
}

/** Whether the tables have what a win rate needs: the closing date, the status, and words for won and for lost. */
export function tellsFinalRates(mapping: Mapping): boolean {
  const measures = KPIS.filter(({ id }) => id === FINAL).flatMap(({ value }) => measuresOf(value));
  const hasWords = mapping.leads?.won?.length && mapping.leads.lost?.length;
  return Boolean(hasWords) && firstLack(measures.flatMap(needsOf), mapping) === undefined;
}
