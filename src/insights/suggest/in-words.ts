/** Puts hints, verdicts and what suggestions go by into sentences. */
import type { Messages } from '../../words';
import type { SharedWords } from '../../words/shared';
import type { PlanGrain } from '../../plan/plan';
import type { Adjustment } from './adjust';
import type { Basis } from './levels';
import { FEWEST_PERIODS } from './past-values';
import type { Hint } from './smart';
import { STRETCH } from './stretch';
import type { NoSuggestion, Suggestion } from './target';

/** A value as the KPI shows it: `1.200.000 ₫`, `12,5 %`. */
export type Shown = (value: number) => string;

/** @param target the target that the hint is about */
export function hintText(hint: Hint, target: number | null, shown: Shown, m: Messages): string {
  const written = target === null ? '' : shown(target);
  switch (hint.kind) {
    case 'missing':
      return m.suggest.hints.missing;
    case 'unreachable':
      return m.suggest.hints.unreachable(written, shown(hint.best), hint.periods);
    case 'tooEasy':
      return m.suggest.hints.tooEasy(written, shown(hint.worst), hint.periods);
    default:
      return hint satisfies never;
  }
}

export const verdictText = ({ verdict, periods }: Adjustment, m: Messages): string =>
  m.suggest.verdicts[verdict](periods);

/** How what a suggestion goes by is named. */
export interface BasisWords {
  readonly shown: Shown;
  /** A share in percent. */
  readonly percent: Shown;
  readonly grain: PlanGrain;
  /** The name of the period so many periods before the last finished one, within a sentence. */
  readonly period: (back: number) => string;
  readonly m: Pick<SharedWords, 'suggested'>;
}

/** What a suggestion goes by, or why there is none. */
export function basisText(found: Suggestion | NoSuggestion, words: BasisWords): string {
  const {
    shown,
    percent,
    grain,
    m: { suggested },
  } = words;
  const periods = suggested.periods[grain];
  if (found.target === null) {
    return found.why === 'short' ? suggested.none.short(periods(FEWEST_PERIODS)) : suggested.none[found.why];
  }
  const basis: Basis = found.basis;
  switch (basis.by) {
    case 'reached': {
      const reached = Math.max(1, Math.round(basis.periods / 5));
      const { lowest, median, highest } = basis;
      return suggested.reached(reached, periods(basis.periods), shown(lowest), shown(median), shown(highest));
    }
    case 'middle':
      return suggested.middle(periods(basis.periods), shown(basis.lowest), shown(basis.highest));
    case 'season':
      return seasonText(basis, words);
    case 'year':
      return suggested.year(changed(basis.change, percent), suggested.period[grain]);
    case 'twice':
      return suggested.twice(periods(basis.periods));
    case 'hold':
      return suggested.hold(periods(basis.periods));
    case 'limit':
      return suggested.limit(periods(basis.periods));
    default:
      return basis satisfies never;
  }
}

function seasonText(
  { same, back, change }: Extract<Basis, { by: 'season' }>,
  { shown, percent, period, m: { suggested } }: BasisWords,
): string {
  const [value, when, by] = [shown(same), period(back), changed(change, percent)];
  if (by.by === percent(0)) return suggested.sameSeason(value, when);
  return Math.abs(change) > STRETCH
    ? suggested.swungSeason(value, when, by, percent(STRETCH))
    : suggested.season(value, when, by);
}

const changed = (share: number, percent: Shown): { readonly isLess: boolean; readonly by: string } => ({
  isLess: share < 0,
  by: percent(Math.abs(share)),
});
