/** Lists the targets of a KPI from a period on: each rep, the team, then regions and reps on request. */
import type { WizardState } from '../../../src/app/bridge';
import { textKey } from '../../../src/core/text/text';
import { collapsible } from '../../controls/collapsible';
import { partsOf, type Kept } from '../../controls/kept';
import { box, grouped } from '../../core/element';
import { hasOwnTarget, type TargetOwner } from './in-force';
import type { PastOfKpi } from './proposed';
import { targetRow } from './target-row';
import type { TargetsOfKpi } from './targets-of-kpi';

export function targetList(of: TargetsOfKpi, past: PastOfKpi): Kept {
  const { m } = of;
  const { list, regions } = of.scopes;
  const row = (label: string, owner: TargetOwner): Kept => targetRow(label, owner, of, past);
  const named = (owner: number): Kept => row(list[owner]?.name ?? '', owner);
  const atOnce = partsOf(row(m.howMuch.eachRep, 'each'), row(m.howMuch.team, 0));
  const onRequest = partsOf(
    ...(regions.size > 0
      ? [folded('regions', m.scopes.regions, [...regions.values()], m.howMuch.regionTargets, of, named)]
      : []),
    ...repGroups(of).map(({ key, title, reps }) =>
      folded(`reps ${key}`, title, reps, m.howMuch.ownTargets, of, named),
    ),
  );
  return {
    element: box(...atOnce.elements, grouped(...onRequest.elements)),
    update(state) {
      atOnce.update(state);
      onRequest.update(state);
    },
  };
}

export interface RepGroup {
  /** The region's `textKey`. */
  readonly key: string;
  readonly title: string;
  /** Their places in the list of scopes. */
  readonly reps: readonly number[];
}

/** The reps who are on the team in the period, by region where there are several. */
export function repGroups({
  scopes,
  period,
  m,
}: Pick<TargetsOfKpi, 'scopes' | 'period' | 'm'>): readonly RepGroup[] {
  const groups = new Map<string, { readonly region: string; readonly reps: number[] }>();
  for (const place of scopes.reps.values()) {
    const rep = scopes.list[place];
    if (!rep || !scopes.isActive(place, period)) continue;
    const key = textKey(rep.region);
    const group = groups.get(key);
    if (group) group.reps.push(place);
    else groups.set(key, { region: rep.region, reps: [place] });
  }
  const only = groups.size === 1;
  const keys = [...new Set([...scopes.regions.keys(), ...groups.keys()])];
  return keys
    .flatMap((key) => {
      const group = groups.get(key);
      return group ? [[key, group] as const] : [];
    })
    .map(([key, { region, reps }]) => ({
      key,
      title: only ? m.scopes.reps : region === '' ? m.howMuch.noRegion : m.howMuch.repsOf(region),
      reps,
    }));
}

function folded(
  key: string,
  title: string,
  owners: readonly number[],
  words: (own: number, all: number) => string,
  { kpi, period, scopes, tools }: TargetsOfKpi,
  row: (owner: number) => Kept,
): Kept {
  const rows = partsOf(...owners.map(row));
  const note = (state: WizardState): string => {
    const targets = state.plan.targets.filter((each) => each.kpi === kpi.id);
    const own = owners.filter((owner) => hasOwnTarget(owner, period, targets, scopes));
    return words(own.length, owners.length);
  };
  const made = collapsible({ key, title, note: note(tools.now()) }, ...rows.elements);
  const shown = made.querySelector('summary .quiet');
  return {
    element: made,
    update(state) {
      rows.update(state);
      if (shown) shown.textContent = note(state);
    },
  };
}
