/** Decides what the sheet "KPI Changes" lists once the plan is written, and what it keeps of the plan. */
import type { Block, SheetLayout } from '../../core/layout/sheet-layout';
import { cellStyle } from '../../core/text/cell-style';
import type { SheetCells } from '../../core/text/cells';
import { closingChanges, type SignedClosing } from '../../output/changes/closing-changes';
import { keptLayout, keptPlan } from '../../output/changes/kept-layout';
import { changeBlocks, changeFormats, changesFrame } from '../../output/changes/list-layout';
import { listedChange, type ListedChange, type Signature } from '../../output/changes/listed-change';
import { readChanges, type ListedRow } from '../../output/changes/read';
import { changesTold, typedSince, type Tab, type Told } from '../../output/changes/told';
import { latestCells, latestOf } from '../../output/changes/latest';
import { isOfOne, listedTogether } from '../../output/changes/together';
import { changesBetween, type PlanChange } from '../../plan/changes/changes';
import { subjectKey } from '../../plan/changes/course';
import { allKpis } from '../../plan/own-kpis/define';
import type { Plan } from '../../plan/plan';
import { IDS, planPlaces, SETTING } from '../../plan/sheet/places';
import { readPlan } from '../../plan/sheet/read';
import { Refusal } from '../../words/refusal';
import { digest } from '../digest';
import type { Setting } from '../setting';
import type { PlanSheet } from './plan-sheet';

export type { Signature };

/** What somebody was about to change in the plan, kept while it is written. */
export interface BegunChange extends Signature {
  /** What tells the changes from others. */
  readonly changes: readonly string[];
}

/** More than two writings of so many changes with such reasons a property of the document does not hold. */
const MOST_BEGUN = 150;
const MOST_LETTERS = 400;

/** What is kept before the plan is written, besides the last writing that was interrupted. */
export const withBegun = (
  begun: readonly BegunChange[],
  { before, after, signature }: Pick<Changing, 'before' | 'after' | 'signature'>,
): readonly BegunChange[] => {
  const changes = before ? changesBetween(before, after).slice(0, MOST_BEGUN).map(traceOf) : [];
  return [...begun.slice(-1), { ...signature, reason: signature.reason.slice(0, MOST_LETTERS), changes }];
};

const traceOf = ({ subject, from, until, after }: PlanChange): string =>
  digest(JSON.stringify([subjectKey(subject), from, until, after]));

/** What was listed and kept before. */
export interface FormerChanges {
  /** Absent where there is no list yet: a plan from which nothing was built is a draft. */
  readonly listed?: readonly ListedRow[];
  /** The plan as it was last. */
  readonly kept?: Plan;
  /** The last row of what is kept. */
  readonly keptRows: number;
}

/**
 * @param changes the sheet "KPI Changes", and the hidden one that keeps the plan, where there are such
 * @throws Refusal where the one or the other cannot be read any more
 */
export function formerChanges(
  changes: SheetCells | undefined,
  agreed: SheetCells | undefined,
  setting: Setting,
): FormerChanges {
  const kept = agreed && readKept(agreed, setting);
  return {
    ...(changes ? { listed: readChanges(changes, setting.zone) } : {}),
    ...(kept ? { kept } : {}),
    keptRows: agreed?.values.length ?? 0,
  };
}

export interface Changing {
  /** The plan as people had left it; without it there was none. */
  readonly before: Plan | undefined;
  readonly after: Plan;
  /** The cells of the plan's sheet, once it is written. */
  readonly planCells: SheetCells;
  readonly former: FormerChanges;
  readonly signature: Signature;
  /** Which periods were ever closed; only a build tells. */
  readonly closings?: readonly SignedClosing[];
  /** What earlier writings, which were interrupted, have left. */
  readonly begun: readonly BegunChange[];
}

export interface Recorded {
  /** The sheet "KPI Changes". */
  readonly list: SheetLayout;
  /** The hidden sheet that keeps the plan. */
  readonly kept: SheetLayout;
  /** What the plan's sheet shows of the latest changes. */
  readonly latest: Pick<SheetLayout, 'blocks' | 'formats'>;
}

/** Who typed in the plan's sheet since it was kept last comes before whoever changes it now. */
export function recordedChanges(changing: Changing, setting: Setting): Recorded {
  const { before, after, planCells, signature } = changing;
  const { kept: former, listed = [], keptRows } = changing.former;
  const { zone, now, patterns, m } = setting;
  const plans = [former, before, after].filter((plan) => plan !== undefined);
  const known = plans.flatMap(({ ownKpis }) => allKpis(ownKpis));
  const signed = (change: PlanChange, by: Signature): ListedChange =>
    listedChange(change, { ...by, at: now }, known, m);
  const typed =
    former && before
      ? changesBetween(former, before)
          .map((change) => signed(change, signerOf(change, changing.begun, setting)))
          .filter((change) => !isListed(change))
      : [];
  const isListing = changing.former.listed !== undefined || former !== undefined;
  const earlier = before ?? former;
  const made =
    isListing && earlier ? changesBetween(earlier, after).map((each) => signed(each, signature)) : [];
  const closed = closingChanges(changing.closings ?? [], listed, after.fiscalYearStart, m);
  const rows = listedTogether(listed, [...typed, ...made, ...closed], signature, now);
  const frame = changesFrame(m);
  return {
    list: {
      ...frame,
      blocks: [...frame.blocks, ...changeBlocks(rows)],
      formats: [...frame.formats, ...changeFormats(rows, known, patterns)],
    },
    kept: keptLayout(planCells, keptRows, { zone, patterns, m }),
    latest: latestCells(latestOf(listed, rows), planPlaces(planCells), known, patterns),
  };

  /** Its row was written, though what was kept of the plan was not any more. */
  function isListed(change: ListedChange): boolean {
    const [last] = listed
      .flatMap((row) => (row.change && isOfOne(row.change, change) ? [row.change] : []))
      .slice(-1);
    return last?.after === change.after;
  }
}

const TYPED = { by: undefined, reason: '', act: '' };

function signerOf(change: PlanChange, begun: Changing['begun'], { m }: Setting): Signature {
  const trace = traceOf(change);
  const { by, reason, act } = begun.find(({ changes }) => changes.includes(trace)) ?? TYPED;
  return { by: by ?? m.changes.typed, reason, act };
}

function readKept(keptCells: SheetCells, setting: Setting): Plan | undefined {
  const cells = keptPlan(keptCells);
  if (!cells) return undefined;
  try {
    return readPlan(cells, cellStyle(setting));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal((m) => m.errors.keptPlanUnreadable(cells.sheet));
  }
}

/** The cells of the plan that tell of its changes. @param tabs the sheets that list them, and keep the plan */
export function toldCells(
  { places }: Pick<PlanSheet, 'places'>,
  tabs: Readonly<Record<'list' | 'kept', Tab>>,
  { m }: Setting,
): readonly Block[] {
  const cells = (id: string, told: Told): Block => ({
    row: places.rowOf(id),
    column: SETTING,
    cells: [[told.count, told.text]],
  });
  return [cells(IDS.changes, changesTold(tabs.list, m)), cells(IDS.typedOver, typedSince(tabs.kept, m))];
}
