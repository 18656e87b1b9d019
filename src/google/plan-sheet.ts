/** Reads the sheet "KPI Plan" as people have left it: the plan, and the cells from which formulas read it. */
import { isComplete } from '../plan/sheet/complete';
import { resumed, type Resumed } from '../plan/sheet/draft';
import { planCells, type PlanCells } from '../plan/sheet/plan-cells';
import { lacksIds, planPlaces, type PlanPlaces } from '../plan/sheet/places';
import type { Plan } from '../plan/plan';
import { readPlan } from '../plan/sheet/read';
import { Refusal } from '../words/refusal';
import { cellStyle } from '../core/text/cell-style';
import type { SheetCells } from '../core/text/cells';
import type { OpenDocument } from './open-document';
import { planDraft } from './plan-draft';
import { readCells } from './read-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface PlanSheet {
  readonly sheet: Sheet;
  readonly plan: Plan;
  readonly places: PlanPlaces;
  /** They throw where the plan is not complete. */
  readonly cells: PlanCells;
  /** Whether it has every row that a build needs, and was written to its end; otherwise it is drawn again first. */
  readonly isComplete: boolean;
  /** The sheet as it was read; a plan that was just drawn was not. Of one that was left half written: as it was meant. */
  readonly read?: SheetCells;
  /** What is missing of it in the sheet. */
  readonly halfWritten?: Pick<Resumed, 'written' | 'insertions'>;
}

/** @throws Refusal that names the cell that cannot be used, or says that the hidden column of the ids is gone */
export function readPlanSheet(open: OpenDocument, sheet: Sheet): PlanSheet {
  const cells = readCells(sheet);
  if (lacksIds(cells)) throw new Refusal((m) => m.errors.planWithoutIds(cells.sheet));
  const draft = planDraft(sheet.getSheetId());
  const resumption = draft && resumed(cells, sheet.getMaxRows(), draft, open.zone);
  const read = resumption?.cells ?? cells;
  const places = planPlaces(read);
  const plan = readPlan(read, cellStyle(open));
  return {
    ...{ sheet, plan, places, read },
    ...(resumption ? { halfWritten: resumption } : {}),
    cells: planCells(places, read.sheet, plan.ownKpis),
    isComplete: !draft && isComplete(read, plan, open.m),
  };
}
