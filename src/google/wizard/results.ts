/**
 * Computes what everyone achieved in finished periods, for previews and suggestions, without reading generated cells.
 */
import type { Results, Suggestion } from '../../app/bridge';
import { begun } from '../../compute/available/begun';
import { isMeasuredFor } from '../../compute/available/measured-for';
import { resultsOf } from '../../output/kpi-data/results';
import { shownValue } from '../../core/layout/shown-value';
import type { Messages } from '../../words';
import { suggestions } from '../../insights/suggest/suggestions';
import { prepareBuild } from '../build/prepare-build';
import type { OpenDocument } from '../open-document';

/** The places of the finished periods that have numbers, oldest first. */
export const finishedPeriods = (
  periods: readonly { readonly end: number }[],
  now: number,
): readonly number[] =>
  // The first period is only the base for growth.
  periods.flatMap(({ end }, place) => (place > 0 && end <= now ? [place] : []));

/** `null` where no period is finished. */
export function lastResults(open: OpenDocument): Results | null {
  const { data } = prepareBuild(open).prepared;
  const { periods } = data.timeline;
  const [last] = finishedPeriods(periods, open.now).slice(-1);
  const period = last === undefined ? undefined : periods[last];
  return last === undefined || !period ? null : { period: period.label, results: resultsOf(data, last) };
}

export function targetSuggestions(open: OpenDocument, m: Messages): readonly Suggestion[] {
  const { plan, prepared } = prepareBuild(open);
  const { data } = prepared;
  const { locale, patterns } = open;
  const hasBegun = begun(data, data.sources);
  return suggestions(
    {
      periods: finishedPeriods(data.timeline.periods, open.now).map((period) => ({
        results: resultsOf(data, period),
        hasBegun: (kpi, scope) => hasBegun(kpi, scope, period),
      })),
      kpis: data.scored,
      isMeasured: (kpi, scope) => isMeasuredFor(kpi, scope, data.sources),
      plan: plan.kpis,
      shown: (kpi) => (value) => shownValue(value, kpi.format, locale, patterns),
    },
    m,
  );
}
