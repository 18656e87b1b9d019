/**
 * Computes what everyone achieved in finished periods, for previews and suggestions, without reading generated cells.
 */
import { begun } from '../../compute/available/begun';
import { periodIn } from '../../compute/available/timeline';
import { isScored } from '../../compute/scoring/wait';
import { isMeasuredFor } from '../../compute/available/measured-for';
import { shift } from '../../core/calendar/period';
import { shownValue } from '../../core/layout/shown-value';
import { comingAfter } from '../../insights/suggest/coming';
import { suggestions } from '../../insights/suggest/suggestions';
import { decimalsOfShares } from '../../output/kpi-data/small-sums';
import { amountsOf, resultsOf } from '../../output/kpi-data/results';
import { periodName, type Messages } from '../../words';
import type { Results, Suggestion } from '../bridge';
import { prepareBuild } from '../build/prepare-build';
import type { Setting } from '../setting';
import type { SourceSheets } from '../plan/source-sheets';

/** The places of the finished periods that have numbers, oldest first. */
export const finishedPeriods = (
  periods: readonly { readonly end: number }[],
  now: number,
): readonly number[] =>
  // The first period is only the base for growth.
  periods.flatMap(({ end }, place) => (place > 0 && end <= now ? [place] : []));

/**
 * `null` where no period is finished.
 *
 * @throws Refusal where nothing can be calculated
 */
export function lastResults(source: SourceSheets, { now }: Setting): Results | null {
  const { data } = prepareBuild(source, now).prepared;
  const { periods } = data.timeline;
  const [last] = finishedPeriods(periods, now).slice(-1);
  const period = last === undefined ? undefined : periods[last];
  return last === undefined || !period
    ? null
    : {
        ...{ period: period.label, results: resultsOf(data, last) },
        amounts: amountsOf(data, last),
        decimals: decimalsOfShares(data),
      };
}

/** @throws Refusal where nothing can be calculated */
export function targetSuggestions(
  source: SourceSheets,
  { now, locale, patterns }: Setting,
  m: Messages,
): readonly Suggestion[] {
  const { plan, prepared } = prepareBuild(source, now);
  const { data } = prepared;
  const { periods, current } = data.timeline;
  const hasBegun = begun(data, data.sources);
  const finished = finishedPeriods(periods, now);
  const last = finished[finished.length - 1];
  if (last === undefined) return [];
  return suggestions(
    {
      coming: comingAfter(periodIn(data.timeline, last), shift(periodIn(data.timeline, current), 1)),
      grain: plan.grain,
      percent: (share) => shownValue(share, 'percent', locale, patterns),
      period: (back) => periodName(periodIn(data.timeline, last - back), m),
      scale: data.sources.surveys?.scale,
      periods: finished.map((period) => ({
        results: resultsOf(data, period),
        // A cohort that is not mature says too little.
        hasBegun: (kpi, scope) =>
          hasBegun(kpi, scope, period) && isScored(data.wait(kpi), periodIn(data.timeline, period).end, now),
      })),
      kpis: data.scored,
      isMeasured: (kpi, scope) => isMeasuredFor(kpi, scope, data.sources),
      plan: plan.kpis,
      shown: (kpi) => (value) => shownValue(value, kpi.format, locale, patterns),
    },
    m,
  );
}
