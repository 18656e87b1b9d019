/** Writes the plan into the sheet "KPI Plan". */
import { print } from '../core/formula/expression';
import { cell, isIn } from '../core/formula/reference';
import { changedCells, redrawnCells } from '../core/layout/changed-cells';
import type { Block, Format } from '../core/layout/sheet-layout';
import { periodAt, type Period } from '../core/calendar/period';
import { intendedCells } from '../plan/sheet/intended';
import { planDrawing, type Former, type PlanDrawing } from '../plan/sheet/layout';
import { areasOf, styled } from '../plan/sheet/part';
import { planCells } from '../plan/sheet/plan-cells';
import { IDS, OWN_LAST, SETTING } from '../plan/sheet/places';
import type { Plan } from '../plan/plan';
import { readPlan } from '../plan/sheet/read';
import { readOccasions } from '../plan/sheet/read-calendar';
import { readTargetRows } from '../plan/sheet/read-targets';
import { checkOwnKpis } from '../plan/own-kpis/check-own';
import { sheetRows } from '../plan/sheet/sheet-rows';
import { startFormula } from '../plan/sheet/start-formula';
import { cellStyle } from '../core/text/cell-style';
import type { SheetCells } from '../core/text/cells';
import { applyStyle, writeBlocks } from './draw';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { place } from './place';
import { withPlanDraft } from './plan-draft';
import { readPlanSheet, type PlanSheet } from './plan-sheet';
import { rangeOf } from './range-of';
import { readCells } from './read-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Draws the plan, over an earlier drawing where there is one: then what formulas read stays where they find it, and so
 * does a formula that a person typed, where it shows what the plan says.
 *
 * @param read the plan's sheet as it was read, where it was
 * @throws Refusal that names the cell, where the plan could not be read any more; then nothing was written
 */
export function placePlan(
  open: OpenDocument,
  own: readonly OwnSheet[],
  plan: Plan,
  read?: PlanSheet,
): PlanSheet {
  const { m } = open;
  const sheet = read ? undefined : findRole(own, 'plan');
  const known = sheet ? readPlanSheet(open, sheet) : read;
  const drawing = drawingOf(open, plan, known);
  const { layout, places } = drawing;
  const role = { role: 'plan' } as const;
  const draw = (blocks: readonly Block[]): Sheet =>
    place(open, own, { role, name: m.sheets.plan, layout: { ...layout, blocks } });
  const placed = known
    ? drawnOver(open, known, drawing, () => draw(redrawnCells(layout.blocks, drawing, open.zone)))
    : draw(layout.blocks);
  return {
    ...{ sheet: placed, plan, places, isComplete: true },
    cells: planCells(places, placed.getName(), plan.ownKpis),
  };
}

function drawnOver(
  open: OpenDocument,
  { sheet, halfWritten }: PlanSheet,
  drawing: CheckedDrawing,
  draw: () => Sheet,
): Sheet {
  const insertions = [...(halfWritten?.insertions ?? []), ...drawing.insertions];
  return withPlanDraft(sheet, insertions, drawing, open.zone, () => {
    for (const { after, count } of insertions) {
      if (after === 0) sheet.insertRowsBefore(1, count);
      else sheet.insertRowsAfter(after, count);
    }
    // What an earlier drawing allowed in a cell may not be what this one writes there.
    const width = Math.min(sheet.getMaxColumns(), OWN_LAST);
    sheet.getRange(1, 1, sheet.getMaxRows(), width).setDataValidation(null);
    return draw();
  });
}

/** A plan that was left half written is drawn to its end, any other is as it was read. */
export const settledPlan = (open: OpenDocument, own: readonly OwnSheet[], known: PlanSheet): PlanSheet =>
  known.halfWritten ? placePlan(open, own, known.plan, known) : known;

/**
 * Writes what differs into a plan that is complete; any other is redrawn, and so is one whose periods change: then
 * its formulas are others.
 *
 * @param known the plan's sheet as it was read, where there is one
 * @throws Refusal that names the cell, where the plan could not be read any more; then nothing was written
 */
export function changePlan(
  open: OpenDocument,
  own: readonly OwnSheet[],
  plan: Plan,
  known: PlanSheet | undefined,
): void {
  const isRedrawn =
    !known?.isComplete ||
    known.plan.grain !== plan.grain ||
    known.plan.fiscalYearStart !== plan.fiscalYearStart;
  const drawing = isRedrawn ? undefined : drawingOf(open, plan, known);
  if (!known || !drawing || drawing.insertions.length > 0) {
    placePlan(open, own, plan, known);
    return;
  }
  const { sheet } = known;
  const { layout } = drawing;
  const { blocks, formats } = layout;
  const changed = changedCells(blocks, drawing, open.zone);
  const write = (): void => {
    // The values of a target look as those of its KPI.
    for (const { area, style } of changed.flatMap((block) => numberFormatsIn(block, formats))) {
      applyStyle(rangeOf(sheet, area), style);
    }
    writeBlocks(sheet, changed, layout, open.zone);
  };
  // One block is written whole or not at all.
  if (changed.length < 2) write();
  else withPlanDraft(sheet, [], drawing, open.zone, write);
}

interface CheckedDrawing extends PlanDrawing {
  /** The sheet's cells as they shall be. */
  readonly intended: SheetCells['values'];
}

/** @throws Refusal that names the cell, where what is drawn could not be read again */
function drawingOf(open: OpenDocument, plan: Plan, known: PlanSheet | undefined): CheckedDrawing {
  const { m, patterns, zone } = open;
  const style = cellStyle(open);
  checkOwnKpis(plan.ownKpis, m, style);
  const drawing = planDrawing(plan, patterns, m, known && formerOf(open, known, plan));
  const name = known?.read?.sheet ?? m.sheets.plan;
  const intended = intendedCells(drawing, name, { datePattern: patterns.date, zone });
  readPlan(intended, style);
  return { ...drawing, intended: intended.values };
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

type Periods = Pick<Plan, 'grain' | 'fiscalYearStart'>;

function formerOf(open: OpenDocument, known: PlanSheet, after: Periods): Former {
  const { zone } = open;
  const before = known.plan;
  const cells = known.read ?? readCells(known.sheet);
  const rows = sheetRows(cells, cellStyle(open));
  const setting = (id: string) => rows.cell(rows.byId.get(id), SETTING).value;
  const start = setting(IDS.start);
  const shown =
    start instanceof Date ? periodAt(before.grain, zone.toSerial(start), before.fiscalYearStart) : undefined;
  // Without a day that people chose it was the period of today, unless the data ended before.
  const hasEnded = setting(IDS.current) === '' && shown !== undefined && shown.end <= open.now;
  return {
    cells,
    ...(known.halfWritten ? { written: known.halfWritten.written } : {}),
    occasions: readOccasions(rows),
    targets: readTargetRows(rows, before),
    ...(hasEnded ? { last: periodAt(after.grain, shown.end - 1, after.fiscalYearStart) } : {}),
  };
}

/**
 * Writes the start of the current period, which follows people's settings and the data.
 *
 * @param last the period that stands in for today's, where the data ended long before it
 */
export function writeStart(
  { sheet, places }: Pick<PlanSheet, 'sheet' | 'places'>,
  plan: Plan,
  last: Period | undefined,
): void {
  const current = cell(places.rowOf(IDS.current), SETTING);
  sheet.getRange(places.rowOf(IDS.start), SETTING).setValue(`=${print(startFormula(current, plan, last))}`);
}
