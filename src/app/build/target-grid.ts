/** Decides how a build draws the sheet of targets: anew, or only the cells whose targets are others. */
import type { Block, SheetLayout } from '../../core/layout/sheet-layout';
import { textKey } from '../../core/text/text';
import { closedAs } from '../../output/history/closed-period';
import type { KpiData } from '../../output/kpi-data/contents';
import { periodIn } from '../../compute/available/timeline';
import { lostSums } from '../../plan/grid/formula-cells';
import { everybody, type GridRep, type TargetGrid } from '../../plan/grid/grid';
import { finishedBy, gridLayout } from '../../plan/grid/layout';
import { drawingText } from '../../plan/grid/places';
import { otherName, readGrid, type GridCells, type ReadGrid } from '../../plan/grid/read';
import { offeredSpans, periodsIn, spanAt } from '../../plan/grid/span';
import { isOwnTarget } from '../../plan/own-names';
import type { Period } from '../../core/calendar/period';
import { isAdditive } from '../../model/kpi/kpi';
import { allMessages, periodName } from '../../words';
import { isCalled } from '../../words/typed-word';
import { digest } from '../digest';
import { changedTargets, saidInGrid } from '../plan/target-grid';
import type { Setting } from '../setting';

export type TargetsDrawn =
  | {
      readonly kind: 'drawn';
      readonly layout: SheetLayout;
      /** Written when it is drawn to its end. */ readonly last: Block;
    }
  | { readonly kind: 'cells'; readonly blocks: readonly Block[] };

/** @param cells the sheet as it was read, where there is one */
export function targetsOfBuild(data: KpiData, cells: GridCells | undefined, setting: Setting): TargetsDrawn {
  const { patterns, m } = setting;
  const read = cells && readGrid(cells);
  const grid = gridOf(data, read);
  const drawing = digest(JSON.stringify(gridLayout(grid, () => null, patterns, m)));
  if (
    cells &&
    read &&
    read.drawing === drawingText(grid.span.fiscalYearStart, drawing) &&
    hasAllLines(read, grid)
  ) {
    return { kind: 'cells', blocks: changedTargets(cells, data.plan, data.closed, setting) };
  }
  const said = saidInGrid(data.plan, data.closed);
  return { kind: 'drawn', layout: gridLayout(grid, said, patterns, m), last: finishedBy(grid, drawing) };
}

/** Somebody may have deleted rows or columns, emptied sums, or sorted the names of people without their rows. */
const hasAllLines = (read: ReadGrid, grid: TargetGrid): boolean =>
  read.columns.length === grid.periods.length &&
  read.rows.every((row) => otherName(read, row) === undefined) &&
  read.rows.length ===
    grid.kpis.length * everybody(grid).filter((whom) => whom.type !== 'rep' || !whom.sameAs).length &&
  lostSums(read, (id) => grid.kpis.some((kpi) => kpi.id === id && isAdditive(kpi))).length === 0;

function gridOf(data: KpiData, read: ReadGrid | undefined): TargetGrid {
  const { plan, scopes, activity, scored, closed, timeline } = data;
  const span = spanShown(plan, periodIn(timeline, timeline.current).start, read);
  const periods = periodsIn(span.shown, plan);
  const whole = { start: periods[0].start, end: periods[periods.length - 1]?.end ?? span.shown.end };
  const isOwn = isOwnTarget(scopes.list);
  const regions = [...scopes.regions.values()].flatMap((place) =>
    activity.isFormer(place) ? [] : (scopes.list[place]?.name ?? []),
  );
  const reps = [...scopes.reps.values()].flatMap((place): readonly GridRep[] => {
    const rep = scopes.list[place];
    if (!rep || !activity.isActive(place, whole)) return [];
    const otherNames = (rep.otherNames ?? []).filter((name, at) => isOwn(name, at + 1));
    return [
      {
        ...{ name: rep.name, otherNames, region: rep.region },
        isOnTeam: (period) => activity.isActive(place, period),
      },
    ];
  });
  const places = new Map(regions.map((name, at) => [textKey(name), at]));
  const placeOf = ({ region }: GridRep): number => places.get(textKey(region)) ?? regions.length;
  return {
    ...{ span: span.shown, offered: span.offered, periods, regions, kpis: scored },
    isClosed: (period) => closedAs(closed, period) !== undefined,
    reps: [...reps].sort((one, other) => placeOf(one) - placeOf(other)),
  };
}

/** What somebody picked; else what was shown, unless it is over; else the year, or quarter, of the current period. */
function spanShown(
  plan: KpiData['plan'],
  day: number,
  read: ReadGrid | undefined,
): { readonly shown: Period; readonly offered: readonly Period[] } {
  const offered = offeredSpans(day, plan);
  const named = (text = ''): Period | undefined =>
    offered.find((span) => isCalled(text, (m) => periodName(span, m), allMessages));
  const current = spanAt(day, plan);
  const [picked, before] = [named(read?.picked), named(read?.shown)];
  const isPicked = picked !== undefined && picked !== before;
  const goesOn = before !== undefined && before.start >= current.start;
  return { shown: isPicked ? picked : goesOn ? before : current, offered };
}
