/** Decides what is written into the sheet "KPI Plan" so that it holds another plan: all of it, or what differs. */
import { periodAt } from '../../core/calendar/period';
import { areTouching, isIn } from '../../core/formula/reference';
import { changedCells, redrawnCells } from '../../core/layout/changed-cells';
import {
  areaOf,
  type Block,
  type Choice,
  type Format,
  type SheetLayout,
} from '../../core/layout/sheet-layout';
import { cellStyle } from '../../core/text/cell-style';
import type { SheetCells } from '../../core/text/cells';
import { checkOwnKpis } from '../../plan/own-kpis/check-own';
import type { Plan } from '../../plan/plan';
import type { Insertion } from '../../plan/sheet/arrange';
import type { Writing } from '../../plan/sheet/draft';
import { intendedCells } from '../../plan/sheet/intended';
import { planDrawing, type Former, type PlanDrawing } from '../../plan/sheet/layout';
import { moved, rearrangement, type Move } from '../../plan/sheet/rearrangement';
import { areasOf, styled } from '../../plan/sheet/part';
import { IDS, OWN_LAST, SETTING } from '../../plan/sheet/places';
import { planCells } from '../../plan/sheet/plan-cells';
import { readPlan } from '../../plan/sheet/read';
import { readTargetRows } from '../../plan/sheet/read-targets';
import { targetNotes } from '../../plan/sheet/target-notes';
import { sheetRows } from '../../plan/sheet/sheet-rows';
import type { Setting } from '../setting';
import type { ReadPlanSheet } from './plan-sheet';

/** The plan drawn anew, over an earlier drawing where there is one. */
export interface PlanDrawn {
  readonly kind: 'drawn';
  /** Rows to move before all else, one move after the other: each leaves a plan that can be read. */
  readonly moves: readonly Move[];
  /** Rows to insert then, one insertion after the other. */
  readonly insertions: readonly Insertion[];
  readonly layout: SheetLayout;
  /** The last column in which an earlier drawing may have rules. */
  readonly lastColumn: number;
  /** What the sheet holds before and after. */
  readonly writing: Writing;
  /** The sheet as it is then, by the name of its tab. */
  readonly placed: (sheet: string) => ReadPlanSheet;
}

/** What differs in a sheet that is complete. */
export interface PlanCellsChanged {
  readonly kind: 'cells';
  /** How the changed cells look, which decides how they are written. */
  readonly formats: readonly Format[];
  readonly blocks: readonly Block[];
  /** How all cells take what is written. */
  readonly looks: Pick<SheetLayout, 'formats' | 'choices'>;
  /** Choices that go by cells beside their own: lifted while these are written, for nobody says which cell is checked first. */
  readonly lifted: readonly Choice[];
  /** What the sheet holds before and after; absent where the change is written whole or not at all. */
  readonly writing?: Writing;
  /** The sheet's cells, once all is written. */
  readonly intended: Writing['intended'];
}

/**
 * The plan over an earlier drawing: what formulas read stays where they find it, and so does a formula that a person
 * typed, where it shows what the plan says.
 *
 * @param known the plan's sheet as it was read, where there is one
 * @throws Refusal that names the cell, where the plan could not be read any more
 */
export const planDrawn = (plan: Plan, known: ReadPlanSheet | undefined, setting: Setting): PlanDrawn =>
  drawn(drawingOf(plan, known, setting), plan, known, setting);

/**
 * What differs, where the plan's sheet is complete; all of it, where it is not, where rows come in, or where the periods
 * change: then its formulas are others.
 *
 * @param known the plan's sheet as it was read, where there is one
 * @throws Refusal that names the cell, where the plan could not be read any more
 */
export function planChange(
  plan: Plan,
  known: ReadPlanSheet | undefined,
  setting: Setting,
): PlanDrawn | PlanCellsChanged {
  const drawing = drawingOf(plan, known, setting);
  const isRedrawn =
    !known?.isComplete ||
    known.plan.grain !== plan.grain ||
    known.plan.fiscalYearStart !== plan.fiscalYearStart ||
    drawing.insertions.length > 0;
  if (isRedrawn) return drawn(drawing, plan, known, setting);
  const { layout } = drawing;
  const blocks = changedCells(layout.blocks, drawing, setting.zone);
  return {
    kind: 'cells',
    // The values of a target look as those of its KPI.
    formats: blocks.flatMap((block) => numberFormatsIn(block, layout.formats)),
    blocks,
    looks: layout,
    lifted: liftedBy(blocks, layout.choices ?? []),
    intended: drawing.intended,
    // One block is written whole or not at all.
    ...(blocks.length < 2 ? {} : { writing: drawing }),
  };
}

/** All of them, where a cell of one is written. */
function liftedBy(blocks: readonly Block[], choices: readonly Choice[]): readonly Choice[] {
  const conditions = choices.filter(({ from }) => 'satisfies' in from);
  const isWritten = blocks.some((block) =>
    conditions.some((choice) => areTouching(areaOf(block), choice.area)),
  );
  return isWritten ? conditions : [];
}

/** A plan that was left half written, drawn to its end; `undefined` for any other, which is as it was read. */
export const planSettled = (known: ReadPlanSheet, setting: Setting): PlanDrawn | undefined =>
  known.halfWritten && planDrawn(known.plan, known, setting);

function drawn(
  drawing: CheckedDrawing,
  plan: Plan,
  known: ReadPlanSheet | undefined,
  { zone }: Setting,
): PlanDrawn {
  const { layout, places, moves } = drawing;
  return {
    ...{ kind: 'drawn', moves },
    insertions: [...(known?.halfWritten?.insertions ?? []), ...drawing.insertions],
    layout: known ? { ...layout, blocks: redrawnCells(layout.blocks, drawing, zone) } : layout,
    lastColumn: OWN_LAST,
    writing: drawing,
    placed: (sheet) => ({
      ...{ plan, places, isComplete: true, read: { sheet, values: drawing.intended } },
      cells: planCells(places, sheet, plan.ownKpis),
    }),
  };
}

interface CheckedDrawing extends PlanDrawing {
  readonly moves: readonly Move[];
  /** The sheet's cells as they shall be. */
  readonly intended: SheetCells['values'];
}

/** @throws Refusal that names the cell, where what is drawn could not be read again */
function drawingOf(plan: Plan, known: ReadPlanSheet | undefined, setting: Setting): CheckedDrawing {
  const { m, patterns, zone } = setting;
  const style = cellStyle(setting);
  checkOwnKpis(plan.ownKpis, m, style);
  // What is half written says by its rows what it was meant to be: it keeps them until it is drawn to its end.
  const moves = known && !known.halfWritten ? rearrangement(plan, known.read.values) : [];
  const arranged = known && {
    ...known,
    read: { ...known.read, values: moved(known.read.values, moves) },
  };
  const drawing = planDrawing(plan, patterns, m, arranged && formerOf(arranged, plan, setting));
  const name = known?.read.sheet ?? m.sheets.plan;
  const intended = intendedCells(drawing, name, { datePattern: patterns.date, zone });
  readPlan(intended, style);
  return { ...drawing, moves, intended: intended.values };
}

type Periods = Pick<Plan, 'grain' | 'fiscalYearStart'>;

function formerOf(known: ReadPlanSheet, after: Periods, setting: Setting): Former {
  const { zone, now } = setting;
  const { plan: before, read: cells } = known;
  const rows = sheetRows(cells, cellStyle(setting));
  const typed = (id: string) => rows.cell(rows.byId.get(id), SETTING).value;
  const start = typed(IDS.start);
  const shown =
    start instanceof Date ? periodAt(before.grain, zone.toSerial(start), before.fiscalYearStart) : undefined;
  // Without a day that people chose it was the period of today, unless the data ended before.
  const hasEnded = typed(IDS.current) === '' && shown !== undefined && shown.end <= now;
  return {
    cells,
    ...(known.halfWritten ? { written: known.halfWritten.written } : {}),
    targets: readTargetRows(rows, before),
    targetNotes: targetNotes(rows, zone),
    ...(hasEnded ? { last: periodAt(after.grain, shown.end - 1, after.fiscalYearStart) } : {}),
  };
}

/** The number patterns of the cells of a block, each where it comes last: column by column, neighbouring rows at once. */
function numberFormatsIn({ row, column, cells }: Block, formats: readonly Format[]): readonly Format[] {
  const lastFirst = formats.filter(({ style }) => style.number !== undefined).reverse();
  return (cells[0] ?? []).flatMap((_, right) => {
    const rowsOf = new Map<string, number[]>();
    cells.forEach((__, down) => {
      const number = lastFirst.find(({ area }) => isIn(area, row + down, column + right))?.style.number;
      if (number === undefined) return;
      const rows = rowsOf.get(number) ?? [];
      rows.push(row + down);
      rowsOf.set(number, rows);
    });
    return [...rowsOf].flatMap(([number, rows]) => styled(areasOf(rows, column + right), { number }));
  });
}
