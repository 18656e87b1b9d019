/** Puts the plan and the sheet of targets together: what was typed there goes into the plan, what the plan says is shown there. */
import type { Block } from '../../core/layout/sheet-layout';
import { cellStyle } from '../../core/text/cell-style';
import type { Scope } from '../../data/scopes/scopes';
import type { Kpi } from '../../model/kpi/kpi';
import { closedAs, closedKpi, closedResult, type ClosedPeriod } from '../../output/history/closed-period';
import { changedLines } from '../../plan/grid/changed';
import type { SaidInGrid } from '../../plan/grid/grid';
import { lostSameCells, lostSums } from '../../plan/grid/formula-cells';
import { countingRows, rowsByAim, saidOf, type GridLine } from '../../plan/grid/line';
import { cellAt, readGrid, type GridCells } from '../../plan/grid/read';
import { withTyped } from '../../plan/grid/with-typed';
import { allKpis } from '../../plan/own-kpis/define';
import type { Plan } from '../../plan/plan';
import type { Setting } from '../setting';
import type { ReadPlanSheet } from './plan-sheet';

/**
 * A plan with targets that were typed into the grid is one whose own sheet is not complete: it is drawn again.
 *
 * @param cells the sheet of targets, where there is one
 * @param team whom the team sheet names
 * @throws Refusal that names the cell that cannot be taken over
 */
export function withTypedTargets(
  planSheet: ReadPlanSheet,
  cells: GridCells | undefined,
  closed: readonly ClosedPeriod[],
  team: () => readonly Scope[],
  setting: Pick<Setting, 'zone' | 'locale'>,
): ReadPlanSheet {
  const grid = cells && readGrid(cells);
  if (!grid) return planSheet;
  const plan = withTyped(planSheet.plan, grid, {
    style: cellStyle(setting),
    planSheet: planSheet.read.sheet,
    isClosed: (period) => closedAs(closed, period) !== undefined,
    team,
  });
  return plan === planSheet.plan ? planSheet : { ...planSheet, plan, isComplete: false };
}

/** In closed periods what they were closed with, of whoever had a target then. */
export function saidInGrid(plan: Plan, closed: readonly ClosedPeriod[]): SaidInGrid {
  const rows = rowsByAim(plan.targets);
  return (kpi, line, period) => {
    const was = line.scope.kind === 'each' ? undefined : closedAs(closed, period);
    return was ? closedTarget(was, line, kpi) : saidOf(kpi, countingRows(line, rows), period, plan);
  };
}

function closedTarget(was: ClosedPeriod, { scope, otherNames }: GridLine, kpi: Kpi): number | null {
  const result =
    scope.kind === 'named'
      ? (closedResult(was, { type: 'region', name: scope.name }) ??
        closedResult(was, { type: 'rep', name: scope.name, otherNames }))
      : closedResult(was, { type: 'team', name: '' });
  return closedKpi(result, kpi)?.target ?? null;
}

/** What differs on a sheet of targets that keeps its rows and columns. */
export function changedTargets(
  cells: GridCells,
  plan: Plan,
  closed: readonly ClosedPeriod[],
  { zone }: Pick<Setting, 'zone'>,
): readonly Block[] {
  const grid = readGrid(cells);
  return grid ? changedLines(grid, saidInGrid(plan, closed), allKpis(plan.ownKpis), zone) : [];
}

/** Another text where somebody has typed something else: nobody's typing is written over. */
export function typedInGrid(cells: GridCells): string {
  const grid = readGrid(cells);
  if (!grid) return '';
  const lines = grid.rows.flatMap(({ row }) => grid.columns.map(({ column }) => ({ row, column })));
  const typed = [...lines, ...lostSameCells(grid), ...lostSums(grid, () => true)];
  return JSON.stringify([
    grid.picked,
    typed.map(({ row, column }) => [row, column, cellAt(grid, row, column)]),
  ]);
}
