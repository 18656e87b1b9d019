/** Says in a word, with a symbol and a reason, what to think over in a target as it is typed. */
import { attainmentKind } from '../../../src/compute/scoring/attainment-kind';
import { smartHint } from '../../../src/insights/suggest/smart';
import { shownText } from '../../controls/number-field';
import type { Proposed } from './proposed';
import type { TargetsOfKpi } from './targets-of-kpi';

/**
 * What was always missed or always beaten is said of the very target of the last period; everything else of any.
 *
 * @returns a blank text where nothing is to be thought over
 */
export function hintText(
  { state, hint, judged, past }: Proposed,
  target: number | null,
  { kpi, better, style, m }: Pick<TargetsOfKpi, 'kpi' | 'better' | 'style' | 'm'>,
): string {
  const { howMuch } = m;
  if ((state === 'alwaysMissed' || state === 'alwaysBeaten') && hint !== null && target === judged) {
    return `${howMuch.hints[state]}: ${hint}`;
  }
  const found = smartHint({ kind: attainmentKind(kpi), better }, target, past);
  switch (found?.kind) {
    case 'unreachable':
      return howMuch.unreachable(shownText(found.best, style), found.periods);
    case 'tooEasy':
      return howMuch.tooEasy(shownText(found.worst, style), found.periods);
    case 'missing':
      return howMuch.missingTarget;
    case undefined:
      return '';
    default:
      return found satisfies never;
  }
}
