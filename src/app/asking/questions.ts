/** Finds what a build is going to ask of the tables in BigQuery: it is prepared once without their answers. */
import { periodIn } from '../../compute/available/timeline';
import { weeksOf } from '../../output/overview/weeks';
import type { BuildRequest } from '../bridge';
import { forecastRanges } from '../build/forecast-ranges';
import { preparationAsIs } from '../build/prepare-build';
import type { SourceSheets } from '../plan/source-sheets';

/**
 * Asks the sources all that KPI Data, the overview and the scorecards ask of them.
 *
 * @throws Refusal where nothing can be calculated
 */
export function askAll(read: SourceSheets, now: number, request: Partial<BuildRequest>): void {
  const { data } = preparationAsIs(read, now, request).prepared;
  data.sameDays?.measured();
  weeksOf(data, periodIn(data.timeline, data.timeline.current));
  forecastRanges(data);
}
