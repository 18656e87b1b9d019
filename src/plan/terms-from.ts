/** Decides what a plan says now and what it said before, when KPIs, groups or ratings count otherwise from a period on. */
import {
  groupsInTime,
  groupsSaid,
  kpiInTime,
  kpiSaid,
  saysTheSame,
  type BandsInTime,
  type GroupWeightsInTime,
  type InTime,
  type KpisInTime,
} from './in-time';
import { COUNTS_BY, termsOf, type KpiTerms } from './kpi-terms';
import type { PastTerms, Plan } from './plan';
import { GROUPS, type PlanKpi } from './plan-kpi';
import { bandsIn, groupWeightsIn, kpiIn, latestBegun } from './terms';

/** From when on a change applies. */
export interface From {
  /** The first day of the first period; `null` for every period, those before too. */
  readonly from: number | null;
  /** From when on that applied which has no day: the first day that the plan is about. */
  readonly since: number;
}

/**
 * A KPI that counts as before is left as it is. What is new of how it counts, as its weight, is so from the first period
 * on, whatever was said of it for later ones; everything else stays as it was said for each time. The direction has no past.
 *
 * @param kpis how they are to count, made from how they count in the first period; for every period from how they do now
 */
export function kpisFrom(plan: KpisInTime, kpis: readonly PlanKpi[], when: From): KpisInTime {
  const changed = kpis.map((kpi): ReturnType<typeof kpiSaid> => {
    const former = plan.kpis.find((each) => each.kpi === kpi.kpi);
    const said = kpiInTime(plan, kpi.kpi);
    if (!former || !said) return comingIn(kpi, when);
    const shown = when.from === null ? former : kpiIn(plan, kpi.kpi, { start: when.from });
    const other = COUNTS_BY.filter((term) => shown[term] !== kpi[term]);
    if (other.length > 0)
      return kpiSaid(
        kpi,
        changedFrom(said, (terms) => withTerms(terms, kpi, other), when),
      );
    const past = plan.pastKpis.filter((each) => each.kpi === kpi.kpi);
    return { now: { ...former, better: kpi.better }, past };
  });
  const others = plan.pastKpis.filter((each) => !kpis.some(({ kpi }) => kpi === each.kpi));
  return {
    kpis: changed.map(({ now }) => now),
    pastKpis: [...others, ...changed.flatMap(({ past }) => past)],
  };
}

/** A KPI that the plan did not list was not in use before. */
function comingIn(kpi: PlanKpi, { from, since }: From): ReturnType<typeof kpiSaid> {
  if (from === null || from <= since) return { now: kpi, past: [] };
  return {
    now: { ...kpi, from },
    past: [{ kpi: kpi.kpi, ...termsOf(kpi), inUse: false, from: since }],
  };
}

/** The same of what the groups weigh: a group whose weight is not new keeps what was said for each time. */
export function groupWeightsFrom(
  plan: GroupWeightsInTime,
  groupWeights: Plan['groupWeights'],
  when: From,
): GroupWeightsInTime {
  const shown = when.from === null ? plan.groupWeights : groupWeightsIn(plan, { start: when.from });
  const other = GROUPS.filter((group) => shown[group] !== groupWeights[group]);
  const changed = Object.fromEntries(other.map((group) => [group, groupWeights[group]]));
  return groupsSaid(changedFrom(groupsInTime(plan), (terms) => ({ ...terms, ...changed }), when));
}

/** The same of the ratings, which are agreed together. */
export function bandsFrom(plan: BandsInTime, bands: Plan['bands'], when: From): BandsInTime {
  const shown = when.from === null ? plan.bands : bandsIn(plan, { start: when.from });
  if (saysTheSame(shown, bands)) return plan;
  const now = { from: plan.bandsFrom, terms: plan.bands, past: plan.pastBands };
  const { from, terms, past } = changedFrom(now, () => bands, when);
  return { bands: terms, bandsFrom: from, pastBands: past };
}

/**
 * What stays of the past keeps its place in the list. A row that never applied, because what the plan says now began
 * before it or has no day, stays where it is as long as it lies after that which is new.
 */
function changedFrom<Terms>(
  { past, ...now }: InTime<Terms>,
  change: (terms: Terms) => Terms,
  { from, since }: From,
): InTime<Terms> {
  const first = from ?? -Infinity;
  const began = now.from ?? since;
  const before = past.filter((each) => each.from < (now.from ?? first));
  const isSaid = before.some((each) => each.from === began);
  const versions = [...before, ...(isSaid ? [] : [{ from: began, terms: now.terms }])];
  const told = changedVersions(
    versions.sort((a, b) => a.from - b.from),
    change,
    first,
  );
  const last = told[told.length - 1] ?? { from: began, terms: now.terms };
  const later = past.filter((each) => !before.includes(each) && each.from > last.from);
  const place = (day: number): number => {
    const at = past.findIndex((each) => each.from === day);
    return at < 0 ? past.length : at;
  };
  return {
    // What was never otherwise has no past.
    from: told.length > 1 ? last.from : null,
    terms: last.terms,
    past: [...told.slice(0, -1), ...later].sort((a, b) => place(a.from) - place(b.from)),
  };
}

/** From a day on they are changed, and one that then says what the one before says is none. @param versions by their days */
function changedVersions<Terms>(
  versions: readonly PastTerms<Terms>[],
  change: (terms: Terms) => Terms,
  first: number,
): readonly PastTerms<Terms>[] {
  const earlier = versions.filter((each) => each.from < first);
  const atFirst = latestBegun(versions, first);
  const told = [...earlier];
  for (const { from, terms } of [
    ...(atFirst && atFirst.from < first ? [{ from: first, terms: atFirst.terms }] : []),
    ...versions.filter((each) => each.from >= first),
  ]) {
    const changed = change(terms);
    const former = told[told.length - 1];
    if (!former || !saysTheSame(former.terms, changed)) told.push({ from, terms: changed });
  }
  return told;
}

const withTerms = (terms: KpiTerms, to: KpiTerms, which: readonly (typeof COUNTS_BY)[number][]): KpiTerms =>
  termsOf({ ...terms, ...Object.fromEntries(which.map((term) => [term, to[term]])) });
