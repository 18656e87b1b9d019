/** Finds what was agreed for a month, by a rule written down a second time: the last that had begun, or the first of all. */
import type { PlanKpi } from '../../../../src/plan/plan-kpi';
import type { Plan } from '../../../../src/plan/plan';

/** The plan as if it had never said anything else. */
export function agreedThen(plan: Plan, start: number): Plan {
  const { kpis, pastKpis, groupWeights, pastGroupWeights, bands, pastBands } = plan;
  return {
    ...plan,
    kpis: kpis.map((kpi) => {
      const versions = pastKpis
        .filter((past) => past.kpi === kpi.kpi)
        .map((past) => ({ from: past.from, terms: { ...past, better: kpi.better } }));
      return lastBegun<PlanKpi>(start, [{ from: kpi.from ?? null, terms: kpi }, ...versions]);
    }),
    groupWeights: lastBegun(start, [
      { from: plan.groupWeightsFrom, terms: groupWeights },
      ...pastGroupWeights,
    ]),
    bands: lastBegun(start, [{ from: plan.bandsFrom, terms: bands }, ...pastBands]),
  };
}

interface Version<Terms> {
  readonly from: number | null;
  readonly terms: Terms;
}

/** @param versions of which one without a day always applies */
function lastBegun<Terms>(start: number, versions: readonly Version<Terms>[]): Terms {
  const always = versions.find(({ from }) => from === null);
  if (always) return always.terms;
  const inOrder = [...versions].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const found = inOrder.filter(({ from }) => (from ?? 0) <= start).pop() ?? inOrder[0];
  if (!found) throw new Error('nothing was agreed');
  return found.terms;
}
