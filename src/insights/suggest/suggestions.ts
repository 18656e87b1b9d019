/** Suggests targets from what everyone achieved in past periods, and says what to look at in each. */
import type { Kpi } from '../../model/kpi/kpi';
import type { Messages } from '../../words';
import type { PlanKpi } from '../../plan/plan-kpi';
import type { ScopeType } from '../../data/scopes/scopes';
import type { KpiResult, ScopeResult } from '../../compute/scoring/result';
import { attainmentKind } from '../../compute/scoring/attainment-kind';
import { adjustment } from './adjust';
import { basisText, hintText, verdictText, type Shown } from './in-words';
import { smartHint } from './smart';
import { FEWEST_PERIODS, MOST_PERIODS, suggestTarget, type TargetOf } from './target';

/** A target that the past suggests. */
export interface Suggestion {
  readonly kpi: string;
  /** A rep, a region or the team. */
  readonly scope: { readonly type: ScopeType; readonly name: string };
  /** `null` where the past says too little, or nothing that helps a target always missed or always beaten. */
  readonly target: number | null;
  /** How it was found, as a sentence. */
  readonly basis: string;
  /** What to look at in the present target, if anything. */
  readonly hint: string | null;
  readonly state: 'missing' | 'unreachable' | 'tooEasy' | 'alwaysMissed' | 'alwaysBeaten' | 'fine';
  /** What was reached in the finished periods, oldest first; `null` where a period has no value. */
  readonly past: readonly (number | null)[];
}

export interface PastPeriod {
  /** Of everyone, in every period in the same order. */
  readonly results: readonly ScopeResult[];
  /** Whether anything of a KPI could be counted for a scope, by its place; else what was reached is not known. */
  readonly hasBegun: (kpi: Kpi, scope: number) => boolean;
}

export interface Past {
  /** Finished ones, oldest first. */
  readonly periods: readonly PastPeriod[];
  /** The KPIs in use. */
  readonly kpis: readonly Kpi[];
  /** Whether the tables can say a KPI of such a scope. */
  readonly isMeasured: (kpi: Kpi, scope: ScopeType) => boolean;
  readonly plan: readonly PlanKpi[];
  readonly shown: (kpi: Kpi) => Shown;
}

/** For every scope and KPI in use that it is measured by, scope by scope; the target in question is that of the last finished period. */
export function suggestions(
  { periods, kpis, isMeasured, plan, shown }: Past,
  m: Messages,
): readonly Suggestion[] {
  const recent = periods.slice(-MOST_PERIODS);
  const [last] = recent.slice(-1);
  return (last?.results ?? []).flatMap(({ scope }, place) =>
    kpis
      .filter((kpi) => isMeasured(kpi, scope.type))
      .map((kpi): Suggestion => {
        const past = recent.map(({ results, hasBegun }) => {
          const found = results[place]?.kpis.find((each) => each.kpi === kpi.id) ?? NOTHING;
          return hasBegun(kpi, place) ? found : { ...found, actual: null };
        });
        const better = plan.find((each) => each.kpi === kpi.id)?.better ?? kpi.better;
        const of: TargetOf = { kind: attainmentKind(kpi), better, format: kpi.format };
        return {
          kpi: kpi.id,
          scope: { type: scope.type, name: scope.name },
          ...judged(of, past, shown(kpi), m),
        };
      }),
  );
}

type PastResult = Pick<KpiResult, 'target' | 'actual'>;

const NOTHING: PastResult = { target: null, actual: null };

function judged(
  of: TargetOf,
  past: readonly PastResult[],
  shown: Shown,
  m: Messages,
): Omit<Suggestion, 'kpi' | 'scope'> {
  const actuals = past.map(({ actual }) => actual);
  const target = past[past.length - 1]?.target ?? null;
  const suggestion = suggestTarget(of, actuals);
  const isShort = actuals.filter((actual) => actual !== null).length < FEWEST_PERIODS;
  const without = isShort ? m.suggest.tooShort : m.suggest.noLevel;
  const basis = suggestion ? basisText(of.better, suggestion.basis, shown, m) : without;
  const found = adjustment(of, past);
  if (found && found.verdict !== 'fine') {
    return {
      target: found.proposal?.target ?? null,
      basis,
      hint: verdictText(found, m),
      state: found.verdict,
      past: actuals,
    };
  }
  const hint = smartHint(of, target, actuals);
  return {
    target: suggestion?.target ?? null,
    basis,
    hint: hint ? hintText(hint, target, shown, m) : null,
    state: hint?.kind ?? 'fine',
    past: actuals,
  };
}
