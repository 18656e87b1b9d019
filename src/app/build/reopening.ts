/** Reopens a closed period: its rows stay in the history with the reason, and KPI Data calculates the period again. */
import type { SheetLayout } from '../../core/layout/sheet-layout';
import { plainText } from '../../core/text/text';
import type { Closing } from '../../output/history/closed-period';
import { refuseForeignCells } from '../../output/history/later-columns';
import { isInForce, readClosings } from '../../output/history/read';
import { reopenedLayout } from '../../output/history/reopened-layout';
import { Refusal } from '../../words/refusal';
import type { Setting } from '../setting';
import { sourceSheets, type ReadSheets } from '../plan/source-sheets';
import type { LastBuild } from './build-state';
import { prepareBuild, type Preparation } from './prepare-build';

export interface Reopening {
  /** The marks beside the period's rows; nothing where they are there. */
  readonly history?: SheetLayout;
  /** For a build of the numbers once they are written. */
  readonly preparation: Preparation;
}

interface Asked {
  /** The period's: `2026-10`. */
  readonly label: string;
  readonly by: string;
  readonly reason: string;
}

/**
 * Any closed period may be reopened: later ones keep what was closed. Whoever has reopened it for the same reason may do so
 * again, where that was interrupted.
 *
 * @throws Refusal where nothing was built yet, where nobody is named or no reason, or where the period is not closed
 */
export function reopening(
  read: ReadSheets,
  last: LastBuild | undefined,
  asked: Asked,
  setting: Setting,
): Reopening {
  const { now, patterns, zone, m } = setting;
  const { label } = asked;
  const [by, reason] = [plainText(asked.by), plainText(asked.reason)];
  if (by === '') throw new Refusal((say) => say.errors.nobodyReopens);
  if (reason === '') throw new Refusal((say) => say.errors.noReason);
  if (!last) throw new Refusal((say) => say.errors.neverBuilt);
  const source = sourceSheets(read, setting);
  const closings = read.historyCells ? readClosings(read.historyCells, zone) : [];
  const ofPeriod = closings.filter((each) => each.label === label && each.isWhole);
  const found = ofPeriod.find(isInForce);
  const [latest] = ofPeriod.slice(-1);
  if (!found || !read.historyCells) {
    const isAgain = latest?.reopened?.by === by && latest.reopened.reason === reason;
    if (!isAgain) throw new Refusal((say) => say.errors.notClosed(label));
    // Rows that an interrupted marking left unmarked are marked.
    return { ...marked(latest), preparation: prepareBuild(source, now) };
  }
  refuseForeignCells(read.historyCells);
  const { document } = source;
  const closed = (document.closed ?? []).filter((each) => each.start !== found.start || each.label !== label);
  const reopened = { at: now, by, reason };
  const all = source.closings.map((each) =>
    each.label === label && each.closedAt === found.closedAt ? { ...each, reopened } : each,
  );
  return {
    history: reopenedLayout(found.rows, reopened, patterns, m),
    preparation: prepareBuild({ ...source, document: { ...document, closed }, closings: all }, now),
  };

  function marked({ rows, reopened }: Closing): Pick<Reopening, 'history'> {
    return reopened ? { history: reopenedLayout(rows, reopened, patterns, m) } : {};
  }
}
