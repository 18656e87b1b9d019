/** Writes the plan into the sheet "KPI Plan". */
import { print } from '../formula/expression';
import { cell, isIn } from '../formula/reference';
import { changedCells, redrawnCells } from '../layout/changed-cells';
import type { Block, Format } from '../layout/sheet-layout';
import { periodAt, type Period } from '../periods/period';
import { planDrawing, type Former } from '../plan/layout';
import { areasOf, styled } from '../plan/part';
import { planCells } from '../plan/plan-cells';
import { IDS, OWN_LAST, SETTING } from '../plan/places';
import type { Plan } from '../plan/plan';
import { readOccasions } from '../plan/read-calendar';
import { readTargetRows } from '../plan/read-targets';
import { sheetRows } from '../plan/sheet-rows';
import { startFormula } from '../plan/start-formula';
import type { SheetCells } from '../rows/cells';
import { applyStyle, writeBlocks } from './draw';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { place } from './place';
import type { PlanSheet } from './plan-sheet';
import { rangeOf } from './range-of';
import { readCells } from './read-cells';

/**
 * Draws the plan, over an earlier drawing where there is one: then what formulas read stays where they find it, and so
 * does a formula that a person typed, where it shows what the plan says.
 *
 * @param known the plan's sheet as it was read, where it was
 */
export function placePlan(
  open: OpenDocument,
  own: readonly OwnSheet[],
  plan: Plan,
  known?: PlanSheet,
): PlanSheet {
  const { m, patterns } = open;
  const sheet = known?.sheet ?? findRole(own, 'plan');
  const read = known?.read ?? (sheet && readCells(sheet));
  const former = read && formerOf(open, read, known?.plan ?? plan, plan);
  const { insertions, values, layout, places } = planDrawing(plan, patterns, m, former);
  const blocks = sheet ? redrawnCells(layout.blocks, { values }, open.zone) : layout.blocks;
  if (sheet) {
    for (const { after, count } of insertions) sheet.insertRowsAfter(after, count);
    // What an earlier drawing allowed in a cell may not be what this one writes there.
    const width = Math.min(sheet.getMaxColumns(), OWN_LAST);
    sheet.getRange(1, 1, sheet.getMaxRows(), width).setDataValidation(null);
  }
  const placed = place(open, own, {
    ...{ role: { role: 'plan' }, name: m.sheets.plan },
    layout: { ...layout, blocks },
  });
  return {
    ...{ sheet: placed, plan, places, isComplete: true },
    cells: planCells(places, placed.getName(), plan.ownKpis),
  };
}

/**
 * Writes what differs into a plan that is complete; any other is drawn anew, and so is one whose periods change: then
 * its formulas are others.
 *
 * @param known the plan's sheet as it was read, where there is one
 */
export function changePlan(
  open: OpenDocument,
  own: readonly OwnSheet[],
  plan: Plan,
  known: PlanSheet | undefined,
): void {
  const drawing =
    known?.read && planDrawing(plan, open.patterns, open.m, formerOf(open, known.read, known.plan, plan));
  const isRedrawn =
    !known?.isComplete ||
    known.plan.grain !== plan.grain ||
    known.plan.fiscalYearStart !== plan.fiscalYearStart;
  if (!known?.read || !drawing || isRedrawn || drawing.insertions.length > 0) {
    placePlan(open, own, plan, known);
    return;
  }
  const { layout } = drawing;
  const { blocks, formats } = layout;
  const changed = changedCells(blocks, known.read, open.zone);
  // The values of a target look as those of its KPI.
  for (const { area, style } of changed.flatMap((block) => numberFormatsIn(block, formats))) {
    applyStyle(rangeOf(known.sheet, area), style);
  }
  writeBlocks(known.sheet, changed, layout, open.zone);
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

/** @param before the plan as it was read */
function formerOf(open: OpenDocument, cells: SheetCells, before: Plan, after: Periods): Former {
  const { zone } = open;
  const rows = sheetRows(cells);
  const setting = (id: string) => rows.cell(rows.byId.get(id), SETTING).value;
  const start = setting(IDS.start);
  const shown =
    start instanceof Date ? periodAt(before.grain, zone.toSerial(start), before.fiscalYearStart) : undefined;
  // Without a day that people chose it was the period of today, unless the data ended before.
  const hasEnded = setting(IDS.current) === '' && shown !== undefined && shown.end <= open.now;
  return {
    cells,
    occasions: readOccasions(rows, zone),
    targets: readTargetRows(rows, before, zone),
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
