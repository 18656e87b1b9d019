/** Closes a period: its results become values in the history, and KPI Data shows them from there. */
import type { SheetLayout } from '../../core/layout/sheet-layout';
import { isBlank, plainText } from '../../core/text/text';
import { closedAs, type ClosedPeriod } from '../../output/history/closed-period';
import { HEADER_ROW } from '../../output/history/columns';
import { refuseForeignCells } from '../../output/history/later-columns';
import { historyLayout } from '../../output/history/layout';
import { readClosings } from '../../output/history/read';
import { withRules } from '../../output/history/said-parts';
import { Refusal } from '../../words/refusal';
import type { Setting } from '../setting';
import { sourceSheets, type ReadSheets } from '../plan/source-sheets';
import type { LastBuild } from './build-state';
import { prepareBuild, type Preparation } from './prepare-build';
import { toClose } from './to-close';

export interface Closing {
  /** What is written into the history's sheet, where what was written before stays as it is; nothing if it is there. */
  readonly history?: SheetLayout;
  /** For a build of the numbers once that is written. */
  readonly preparation: Preparation;
}

interface Asked {
  /** The period's: `2026-10`. */
  readonly label: string;
  /** Who closes it. */
  readonly by: string;
  /** The key of the results that were shown before; without it nothing was shown. */
  readonly seen?: string | undefined;
}

/**
 * Whoever has closed the period may do so again, where that was interrupted: what was written stays.
 *
 * @throws Refusal where nothing was built yet, where nobody is named, where KPI Data does not hold the period, where it
 *   is not over, where somebody else closed it before, or where other results were shown
 */
export function closing(
  read: ReadSheets,
  last: LastBuild | undefined,
  { label, by, seen }: Asked,
  setting: Setting,
): Closing {
  const { now, patterns, m } = setting;
  const closedBy = plainText(by);
  if (closedBy === '') throw new Refusal((say) => say.errors.nobodyCloses);
  if (!last) throw new Refusal((say) => say.errors.neverBuilt);
  const preparation = prepareBuild(sourceSheets(read, setting), now);
  const { plan, prepared } = preparation;
  const { data } = prepared;
  const { period, results, key } = toClose(prepared, label, now);
  const before = closedAs(data.closed, period);
  if (before?.closedBy === closedBy) return { preparation };
  if (before) throw new Refusal((say) => say.errors.periodClosed(label, before.closedBy));
  if (seen !== undefined && seen !== key) throw new Refusal((say) => say.errors.changedBeforeClosing(label));
  if (read.historyCells) refuseForeignCells(read.historyCells);
  const closed: ClosedPeriod = {
    ...{ start: period.start, label: period.label, closedAt: now, closedBy },
    results: withRules(results, plan, period, m),
  };
  const writing = { locale: setting.locale, patterns, decimals: data.pay?.decimals ?? 0 };
  const rows = historyRows(read.historyCells, setting);
  return {
    history: historyLayout({ closed, kpis: data.scored, ...rows, grain: plan.grain, writing }, patterns, m),
    preparation: {
      ...preparation,
      closings: [...preparation.closings, closed],
      prepared: { ...prepared, data: { ...data, closed: [...data.closed, closed] } },
    },
  };
}

/** What is left of a closing that was interrupted, at the end of the sheet, is written over. */
function historyRows(
  cells: ReadSheets['historyCells'],
  { zone }: Setting,
): { readonly formerRows: number; readonly leftRows: number } {
  const { values } = cells ?? { values: [] };
  const closings = cells ? readClosings(cells, zone) : [];
  const unfinished = new Set(closings.flatMap(({ isWhole, rows }) => (isWhole ? [] : rows)));
  const isLeft = (row: number): boolean => unfinished.has(row) || (values[row - 1] ?? []).every(isBlank);
  let last = Math.max(HEADER_ROW, values.length);
  while (last > HEADER_ROW && isLeft(last)) last--;
  return { formerRows: last - HEADER_ROW, leftRows: Math.max(0, values.length - last) };
}
