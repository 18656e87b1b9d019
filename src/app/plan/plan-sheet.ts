/** Understands the sheet "KPI Plan" as people have left it: the plan, and the cells from which formulas read it. */
import { cellStyle } from '../../core/text/cell-style';
import type { SheetCells } from '../../core/text/cells';
import type { Plan } from '../../plan/plan';
import { isComplete } from '../../plan/sheet/complete';
import { resumed, type PlanDraft, type Resumed } from '../../plan/sheet/draft';
import { lacksIds, planPlaces, type PlanPlaces } from '../../plan/sheet/places';
import { planCells, type PlanCells } from '../../plan/sheet/plan-cells';
import { readPlan } from '../../plan/sheet/read';
import { Refusal } from '../../words/refusal';
import type { Setting } from '../setting';

/** What stands in the sheet, and what was left half written into it. */
export interface PlanSheetCells {
  readonly cells: SheetCells;
  readonly draft?: PlanDraft | undefined;
  /** How many rows the sheet has; asked for only where something was left half written. */
  readonly rows: () => number;
}

export interface PlanSheet {
  readonly plan: Plan;
  readonly places: PlanPlaces;
  /** They throw where the plan is not complete. */
  readonly cells: PlanCells;
  /** Whether it has every row that a build needs, and was written to its end; otherwise it is drawn again first. */
  readonly isComplete: boolean;
}

export interface ReadPlanSheet extends PlanSheet {
  /** The sheet as it was read; one that was left half written: as it was meant. */
  readonly read: SheetCells;
  /** What is missing of it in the sheet. */
  readonly halfWritten?: Pick<Resumed, 'written' | 'insertions'>;
}

/** @throws Refusal that names the cell that cannot be used, or says that the hidden column of the ids is gone */
export function readPlanSheet(
  { cells, draft, rows }: PlanSheetCells,
  setting: Pick<Setting, 'zone' | 'locale' | 'm'>,
): ReadPlanSheet {
  if (lacksIds(cells)) throw new Refusal((say) => say.errors.planWithoutIds(cells.sheet));
  const resumption = draft && resumed(cells, rows(), draft, setting.zone);
  const read = resumption?.cells ?? cells;
  const places = planPlaces(read);
  const plan = readPlan(read, cellStyle(setting));
  return {
    ...{ plan, places, read },
    ...(resumption ? { halfWritten: resumption } : {}),
    cells: planCells(places, read.sheet, plan.ownKpis),
    isComplete: !draft && isComplete(read, plan, setting.m),
  };
}
