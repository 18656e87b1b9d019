/** Tells what everyone achieved in past periods, by which targets are suggested, and says what to look at in each target. */
import type { Kpi } from '../../model/kpi/kpi';
import type { ScaleId } from '../../model/kpi/scale';
import type { Messages } from '../../words';
import type { PlanKpi } from '../../plan/plan-kpi';
import type { ScopeType } from '../../data/scopes/scopes';
import type { KpiResult, ScopeResult } from '../../compute/scoring/result';
import { adjustment } from './adjust';
import type { Coming } from './coming';
import { basisText, hintText, verdictText, type BasisWords, type Shown } from './in-words';
import { limitOf } from './limit';
import { MOST_PERIODS } from './past-values';
import { smartHint } from './smart';
import { aimOf, type TargetOf } from './target';

/** What a target of a KPI goes by for someone. */
export interface Suggestion {
  readonly kpi: string;
  /** A rep, a region or the team. */
  readonly scope: { readonly type: ScopeType; readonly name: string };
  /** What was reached in the finished periods, oldest first; `null` where a period has no value. */
  readonly past: readonly (number | null)[];
  /** Beyond which it cannot go; `null` where nothing bounds it. */
  readonly limit: number | null;
  /** What to look at in the target of the last finished period, if anything. */
  readonly hint: string | null;
  readonly state: 'missing' | 'unreachable' | 'tooEasy' | 'alwaysMissed' | 'alwaysBeaten' | 'fine';
  /** In place of a target that was always missed or always beaten; `null` where the past tells nothing better. */
  readonly proposal: { readonly target: number; readonly basis: string } | null;
}

export interface PastPeriod {
  /** Of everyone, in every period in the same order. */
  readonly results: readonly ScopeResult[];
  /** Whether anything of a KPI could be counted for a scope, by its place; else what was reached is not known. */
  readonly hasBegun: (kpi: Kpi, scope: number) => boolean;
}

export interface Past extends Omit<BasisWords, 'shown' | 'm'> {
  /** Finished ones, oldest first. */
  readonly periods: readonly PastPeriod[];
  /** The period from which a proposal is to apply. */
  readonly coming: Coming;
  /** The KPIs in use. */
  readonly kpis: readonly Kpi[];
  /** Whether the tables can say a KPI of such a scope. */
  readonly isMeasured: (kpi: Kpi, scope: ScopeType) => boolean;
  /** On which customers are asked; without it the usual one. */
  readonly scale: ScaleId | undefined;
  readonly plan: readonly PlanKpi[];
  readonly shown: (kpi: Kpi) => Shown;
}

/** Two years tell one from the other. */
const YEARS = 2;

/** For every scope and KPI in use that it is measured by, scope by scope; the target in question is that of the last finished period. */
export function suggestions(of: Past, m: Messages): readonly Suggestion[] {
  const { coming, kpis, isMeasured, plan, scale } = of;
  const periods = of.periods.slice(-Math.max(MOST_PERIODS, YEARS * (coming.perYear ?? 0)));
  const [last] = periods.slice(-1);
  return (last?.results ?? []).flatMap(({ scope }, place) =>
    kpis
      .filter((kpi) => isMeasured(kpi, scope.type))
      .map((kpi): Suggestion => {
        const past = periods.map(({ results, hasBegun }) => {
          const found = results[place]?.kpis.find((each) => each.kpi === kpi.id) ?? NOTHING;
          return hasBegun(kpi, place) ? found : { ...found, actual: null };
        });
        const better = plan.find((each) => each.kpi === kpi.id)?.better ?? kpi.better;
        const limit = limitOf(kpi, better, scale);
        return {
          kpi: kpi.id,
          scope: { type: scope.type, name: scope.name },
          past: past.map(({ actual }) => actual),
          limit,
          ...judged(aimOf(kpi, better, limit), past, { ...of, shown: of.shown(kpi), m }, coming),
        };
      }),
  );
}

type PastResult = Pick<KpiResult, 'target' | 'actual'>;

const NOTHING: PastResult = { target: null, actual: null };

function judged(
  of: TargetOf,
  past: readonly PastResult[],
  words: Omit<BasisWords, 'm'> & { readonly m: Messages },
  coming: Coming,
): Pick<Suggestion, 'hint' | 'state' | 'proposal'> {
  const actuals = past.map(({ actual }) => actual);
  const target = past[past.length - 1]?.target ?? null;
  const found = adjustment(of, past.slice(-MOST_PERIODS), actuals, coming);
  if (found && found.verdict !== 'fine') {
    const { proposal } = found;
    return {
      hint: verdictText(found, words.m),
      state: found.verdict,
      proposal: proposal ? { target: proposal.target, basis: basisText(proposal, words) } : null,
    };
  }
  const hint = smartHint(of, target, actuals);
  return {
    hint: hint ? hintText(hint, target, words.shown, words.m) : null,
    state: hint?.kind ?? 'fine',
    proposal: null,
  };
}
