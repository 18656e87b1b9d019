/** The sheet "KPI Plan" as people have left it: the plan, and the cells that formulas read it from. */
import { isComplete } from '../plan/complete';
import { planCells, type PlanCells } from '../plan/plan-cells';
import { planPlaces, type PlanPlaces } from '../plan/places';
import type { Plan } from '../plan/plan';
import { readPlan } from '../plan/read';
import type { SheetCells } from '../rows/cells';
import type { OpenDocument } from './open-document';
import { readCells } from './read-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface PlanSheet {
  readonly sheet: Sheet;
  readonly plan: Plan;
  readonly places: PlanPlaces;
  /** They throw where the plan is not complete. */
  readonly cells: PlanCells;
  /** Whether it has every row that a build needs; otherwise it is drawn again first. */
  readonly isComplete: boolean;
  /** The sheet as it was read; a plan that was just drawn was not. */
  readonly read?: SheetCells;
}

/** @throws Refusal that names the cell that cannot be used */
export function readPlanSheet(open: OpenDocument, sheet: Sheet): PlanSheet {
  const read = readCells(sheet);
  const places = planPlaces(read);
  const plan = readPlan(read, open.zone);
  return {
    ...{ sheet, plan, places, read },
    cells: planCells(places, read.sheet, plan.ownKpis),
    isComplete: isComplete(read, plan, open.m),
  };
}
