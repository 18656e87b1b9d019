/** Fills the targets of several scopes at once: all the same, or those of the period before plus a share. */
import type { Kpi } from '../../../src/model/kpi/kpi';
import { targetsOf, type TargetTerms } from '../../../src/plan/targets';
import { previous, type Period } from '../../../src/core/calendar/period';
import { withoutNoise } from '../../../src/core/noise';
import { attainmentKind } from '../../../src/compute/scoring/attainment-kind';
import { targetFlaw, type Direction } from '../../../src/compute/scoring/target';
import { scopeOfOwner } from './in-force';
import type { PlanScopes } from './plan-scopes';
import type { NewTarget } from './targets-with';

export interface Filling {
  readonly kpi: Kpi;
  readonly better: Direction;
  readonly period: Period;
  readonly scopes: PlanScopes;
  readonly plan: TargetTerms;
}

/** `plus`: the target of the period before and a share of it; points where differences count. */
export type Fill =
  { readonly kind: 'same'; readonly target: number } | { readonly kind: 'plus'; readonly share: number };

/** For the owners that get a target; one that had none in the period before, or would get none that is fit, is left out. */
export function filled(owners: readonly number[], fill: Fill, of: Filling): readonly NewTarget[] {
  const { kpi, better, period, scopes } = of;
  const kind = attainmentKind(kpi);
  const ofKpi = of.plan.targets.filter((each) => each.kpi === kpi.id);
  const targets = targetsOf({ ...of.plan, targets: ofKpi, partTargets: 'whole' }, scopes, scopes);
  const targetFor = (owner: number): number | null => {
    if (fill.kind === 'same') return fill.target;
    const before = targets(kpi, owner, previous(period));
    if (before === null) return null;
    return rounded(kind === 'difference' ? before + fill.share : before * (1 + fill.share), kpi);
  };
  return owners.flatMap((owner): readonly NewTarget[] => {
    const target = targetFor(owner);
    if (target === null || targetFlaw({ kind, better }, target)) return [];
    return [
      { kpi: kpi.id, scope: scopeOfOwner(owner, scopes), from: period.start, target, per: of.plan.grain },
    ];
  });
}

/** Counts and amounts are whole. */
const rounded = (target: number, { format }: Kpi): number =>
  format === 'count' || format === 'money' ? Math.round(target) : withoutNoise(target);
