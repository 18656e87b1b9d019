/** Merges what two people changed at once of what applies from a period on: in each time, what each of them changed for it. */
import {
  groupsInTime,
  groupsSaid,
  kpiInTime,
  kpiSaid,
  saysTheSame,
  type GroupWeightsInTime,
  type InTime,
  type KpisInTime,
} from './in-time';
import { inForce } from './terms';

/** A plan as it is by now, as somebody knew it, and as they want it. */
interface Sides<Whole> {
  readonly now: Whole;
  readonly before: Whole;
  readonly to: Whole;
}

/** @param others the parts as they are merged where only one of the two changed a KPI */
export function mergedKpis(sides: Sides<KpisInTime>, others: KpisInTime): KpisInTime {
  const both = others.kpis.flatMap((kpi) => {
    const [now, before, to] = [sides.now, sides.before, sides.to].map((side) => kpiInTime(side, kpi.kpi));
    const found = now && before && to && mergedInTime({ now, before, to }, mergedTerms);
    return found ? [kpiSaid(kpi, found)] : [];
  });
  if (both.length === 0) return others;
  const of = (id: string) => both.find(({ now }) => now.kpi === id);
  return {
    kpis: others.kpis.map((kpi) => of(kpi.kpi)?.now ?? kpi),
    pastKpis: [...others.pastKpis.filter(({ kpi }) => !of(kpi)), ...both.flatMap(({ past }) => past)],
  };
}

/** @param others the same */
export function mergedGroupWeights(
  { now, before, to }: Sides<GroupWeightsInTime>,
  others: GroupWeightsInTime,
): GroupWeightsInTime {
  const sides = { now: groupsInTime(now), before: groupsInTime(before), to: groupsInTime(to) };
  const found = mergedInTime(sides, mergedTerms);
  return found ? groupsSaid(found) : others;
}

/** `undefined` where only one of them changed it, or where it has no past. */
function mergedInTime<Terms>(
  { now, before, to }: Sides<InTime<Terms>>,
  merge: (now: Terms, before: Terms, to: Terms) => Terms,
): InTime<Terms> | undefined {
  if (saysTheSame(now, before) || saysTheSame(to, before)) return undefined;
  const days = [
    ...new Set([now, before, to].flatMap(({ from, past }) => [from, ...past.map((each) => each.from)])),
  ]
    .filter((day) => day !== null)
    .sort((a, b) => a - b);
  if (days.length === 0) return undefined;
  const at = ({ from, terms, past }: InTime<Terms>, day: number): Terms =>
    inForce({ terms }, from, past, day).terms;
  const told = days
    .map((from) => ({ from, terms: merge(at(now, from), at(before, from), at(to, from)) }))
    .filter(({ terms }, place, all) => place === 0 || !saysTheSame(terms, all[place - 1]?.terms));
  const last = told[told.length - 1];
  return last && { ...last, from: told.length > 1 ? last.from : null, past: told.slice(0, -1) };
}

/** Of each term what was changed of it; of two changes the later one. */
function mergedTerms<Terms extends object>(now: Terms, before: Terms, to: Terms): Terms {
  const names = [...new Set([...Object.keys(now), ...Object.keys(to)])] as (keyof Terms)[];
  const entries = names.map((name) => [name, to[name] === before[name] ? now[name] : to[name]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Terms;
}
