/** Closes a period: its results become values in the history, and KPI Data shows them from there. */
import type { Period } from '../../core/calendar/period';
import type { SheetLayout } from '../../core/layout/sheet-layout';
import { plainText } from '../../core/text/text';
import type { Prepared } from '../../document/prepare';
import { measuresOfAll } from '../../model/kpi/kpi';
import { closedAs, type ClosedPeriod } from '../../output/history/closed-period';
import { HEADER_ROW } from '../../output/history/columns';
import { keptMeasures } from '../../output/history/kept-measures';
import { refuseForeignCells } from '../../output/history/later-columns';
import { historyLayout } from '../../output/history/layout';
import { resultsOf } from '../../output/kpi-data/results';
import { Refusal } from '../../words/refusal';
import type { Setting } from '../setting';
import { sourceSheets, type ReadSheets } from '../plan/source-sheets';
import type { LastBuild } from './build-state';
import { prepareBuild, type Preparation } from './prepare-build';

export interface Closing {
  /** The period below all that the history's sheet holds; what was written before stays as it is. */
  readonly history: SheetLayout;
  /** For a build of the numbers once that is written. */
  readonly preparation: Preparation;
}

/**
 * @param label the period's: `2026-10`
 * @param by who closes it
 * @throws Refusal where nothing was built yet, where nobody is named, where KPI Data does not hold the period, where it
 *   is not over, or where it was closed before
 */
export function closing(
  read: ReadSheets,
  last: LastBuild | undefined,
  { label, by }: { readonly label: string; readonly by: string },
  setting: Setting,
): Closing {
  const { now, patterns, m } = setting;
  const closedBy = plainText(by);
  if (closedBy === '') throw new Refusal((say) => say.errors.nobodyCloses);
  if (!last) throw new Refusal((say) => say.errors.neverBuilt);
  const preparation = prepareBuild(sourceSheets(read, setting), now);
  const { plan, prepared } = preparation;
  const { data } = prepared;
  const period = closable(prepared, label, now);
  const at = data.timeline.periods.indexOf(period);
  const measures = measuresOfAll(data.kpis);
  // Who is not on the team in the period has no result in it.
  const results = resultsOf(data, at).flatMap((result, scope) =>
    data.activity.isActive(scope, period)
      ? [{ ...result, measures: keptMeasures(measures, data.measured, scope, at) }]
      : [],
  );
  const closed: ClosedPeriod = { start: period.start, label: period.label, closedAt: now, closedBy, results };
  if (read.historyCells) refuseForeignCells(read.historyCells);
  const formerRows = Math.max(0, (read.historyCells?.values.length ?? 0) - HEADER_ROW);
  return {
    history: historyLayout({ closed, kpis: data.scored, formerRows, grain: plan.grain }, patterns, m),
    preparation: {
      ...preparation,
      prepared: { ...prepared, data: { ...data, closed: [...data.closed, closed] } },
    },
  };
}

function closable({ data: { timeline, closed } }: Prepared, label: string, now: number): Period {
  const period = timeline.periods.find((each, place) => place > 0 && each.label === label);
  if (!period) throw new Refusal((m) => m.errors.unknownPeriod(label));
  if (period.end > now) throw new Refusal((m) => m.errors.periodNotOver(label));
  const before = closedAs(closed, period);
  if (before) throw new Refusal((m) => m.errors.periodClosed(label, before.closedBy));
  return period;
}
