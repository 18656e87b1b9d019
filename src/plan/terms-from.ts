/** Decides what a plan says now and what it said before, when KPIs, groups or ratings count otherwise from a period on. */
import type { PastTerms, Plan } from './plan';
import type { PastKpi, PlanKpi } from './plan-kpi';

/** From when on a change applies. */
export interface From {
  /** The first day of the first period; `null` for every period, those before too. */
  readonly from: number | null;
  /** From when on that applied which has no day: the first day that the plan is about. */
  readonly since: number;
}

export type KpisInTime = Pick<Plan, 'kpis' | 'pastKpis'>;
export type GroupWeightsInTime = Pick<Plan, 'groupWeights' | 'groupWeightsFrom' | 'pastGroupWeights'>;
export type BandsInTime = Pick<Plan, 'bands' | 'bandsFrom' | 'pastBands'>;

/**
 * A KPI that counts as before is left as it is. One that counts otherwise does so from its first period on, whatever was
 * said for later ones; what was said for earlier ones stays. The direction has no past.
 */
export function kpisFrom(plan: KpisInTime, kpis: readonly PlanKpi[], when: From): KpisInTime {
  const changed = kpis.map((kpi): { readonly now: PlanKpi; readonly past: readonly PastKpi[] } => {
    const former = plan.kpis.find((each) => each.kpi === kpi.kpi);
    const past = plan.pastKpis.filter((each) => each.kpi === kpi.kpi);
    if (!former) return { now: kpi, past };
    if (countsAs(former, kpi)) return { now: { ...former, better: kpi.better }, past };
    const terms = undated(kpi);
    const { from, isKept, days } = after(former.from ?? null, past, when);
    return {
      now: from === null ? terms : { ...terms, from },
      past: [
        ...past.filter((each) => days.has(each.from)),
        ...(isKept === null ? [] : [pastOf(former, isKept)]),
      ],
    };
  });
  const others = plan.pastKpis.filter((each) => !kpis.some(({ kpi }) => kpi === each.kpi));
  return {
    kpis: changed.map(({ now }) => now),
    pastKpis: [...others, ...changed.flatMap(({ past }) => past)],
  };
}

/** The same of what the groups weigh. */
export function groupWeightsFrom(
  plan: GroupWeightsInTime,
  groupWeights: Plan['groupWeights'],
  when: From,
): GroupWeightsInTime {
  const { from, past } = termsAfter(plan.groupWeights, plan.groupWeightsFrom, plan.pastGroupWeights, when);
  return { groupWeights, groupWeightsFrom: from, pastGroupWeights: past };
}

/** The same of the ratings. */
export function bandsFrom(plan: BandsInTime, bands: Plan['bands'], when: From): BandsInTime {
  const { from, past } = termsAfter(plan.bands, plan.bandsFrom, plan.pastBands, when);
  return { bands, bandsFrom: from, pastBands: past };
}

function termsAfter<Terms>(
  now: Terms,
  nowFrom: number | null,
  past: readonly PastTerms<Terms>[],
  when: From,
): { readonly from: number | null; readonly past: readonly PastTerms<Terms>[] } {
  const { from, isKept, days } = after(nowFrom, past, when);
  const kept = past.filter((each) => days.has(each.from));
  return { from, past: isKept === null ? kept : [...kept, { from: isKept, terms: now }] };
}

interface After {
  /** From when on what is new applies. */
  readonly from: number | null;
  /** From when on what the plan says now applied, where that becomes a part of its past. */
  readonly isKept: number | null;
  /** The days of the past that stay. */
  readonly days: ReadonlySet<number>;
}

/** @param now from when on that applies which the plan says now */
function after(now: number | null, past: readonly { readonly from: number }[], { from, since }: From): After {
  if (from === null) return { from, isKept: null, days: new Set() };
  const days = past.map((each) => each.from).filter((day) => day < from);
  const began = now ?? since;
  const isKept = began < from ? began : null;
  // What is new for all that the plan is about has no past.
  return { from: isKept === null && days.length === 0 ? null : from, isKept, days: new Set(days) };
}

const undated = ({ from: _from, ...terms }: PlanKpi): PlanKpi => terms;

const pastOf = ({ better: _better, from: _from, ...terms }: PlanKpi, from: number): PastKpi => ({
  ...terms,
  from,
});

const countsAs = (one: PlanKpi, other: PlanKpi): boolean =>
  (['inUse', 'group', 'weight', 'cap', 'floor'] as const).every((term) => one[term] === other[term]);
