/** Closes a period: its results become values in the history, and KPI Data shows them from there. */
import type { BuildStart } from '../../app/bridge';
import type { Prepared } from '../../document/prepare';
import { resultsOf } from '../../output/kpi-data/results';
import type { ClosedPeriod } from '../../output/history/closed-period';
import type { Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import type { Period } from '../../core/calendar/period';
import { plainText } from '../../core/text/text';
import { addClosedPeriod } from '../history-sheet';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { lastBuild } from './saved-build';
import { prepareBuild } from './prepare-build';
import { refresh } from './start';

/**
 * @param label the period's: `2026-10`
 * @param by who closes it
 * @throws Refusal where nothing was built yet, where nobody is named, where KPI Data does not hold the period, where it is not over, or where it was
 *   closed before
 */
export function closePeriod(open: OpenDocument, label: string, by: string, m: Messages): BuildStart {
  const closedBy = plainText(by);
  if (closedBy === '') throw new Refusal((say) => say.errors.nobodyCloses);
  if (!lastBuild()) throw new Refusal((say) => say.errors.neverBuilt);
  const preparation = prepareBuild(open);
  const { plan, prepared } = preparation;
  const period = closable(prepared, label, open.now);
  const closed: ClosedPeriod = {
    start: period.start,
    label: period.label,
    closedAt: open.now,
    closedBy,
    results: resultsOf(prepared.data, prepared.data.timeline.periods.indexOf(period)),
  };
  addClosedPeriod(open, preparation.own, closed, { kpis: prepared.data.scored, grain: plan.grain });
  const data = { ...prepared.data, closed: [...prepared.data.closed, closed] };
  const own = ownSheets(open.spreadsheet);
  return refresh(open, { ...preparation, own, prepared: { ...prepared, data } }, m);
}

function closable({ data: { timeline, closed } }: Prepared, label: string, now: number): Period {
  const period = timeline.periods.find((each, place) => place > 0 && each.label === label);
  if (!period) throw new Refusal((m) => m.errors.unknownPeriod(label));
  if (period.end > now) throw new Refusal((m) => m.errors.periodNotOver(label));
  const before = closed.find(({ start }) => start === period.start);
  if (before) throw new Refusal((m) => m.errors.periodClosed(label, before.closedBy));
  return period;
}
