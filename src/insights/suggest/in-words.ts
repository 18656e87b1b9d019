/** Puts hints, verdicts and the basis of suggestions into sentences. */
import type { Messages } from '../../words';
import type { Direction } from '../../compute/scoring/target';
import type { Adjustment } from './adjust';
import type { Hint } from './smart';
import type { Basis } from './target';

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

/** A suggestion is what about one of five periods reached. */
export function basisText(
  better: Direction,
  { periods, lowest, median, highest }: Basis,
  shown: Shown,
  m: Messages,
): string {
  const reached = Math.max(1, Math.round(periods / 5));
  return m.suggest.basis(better, reached, periods, shown(lowest), shown(median), shown(highest));
}
