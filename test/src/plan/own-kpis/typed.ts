/** Reads the plan from rows of its own KPIs written out in a test. */
import { messages } from '../../../../src/words';
import { OWN_KPI_COLUMNS, type OwnKpi, type OwnKpiColumn } from '../../../../src/plan/own-kpis/own-kpi';
import { listId } from '../../../../src/plan/sheet/list-rows';
import { OWN_FIRST } from '../../../../src/plan/sheet/places';
import { NEW_PLAN } from '../../../../src/plan/plan';
import { readPlan } from '../../../../src/plan/sheet/read';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { IN_HANOI } from '../../literal-sheet';
import { drawn, rowOf, typedInto } from '../sheet/drawn-plan';

/** What is typed into a row; the other cells are blank. */
export type Typed = Readonly<Partial<Record<OwnKpiColumn, Cell>>>;

/** An English plan with these rows as `own 1`, `own 2` and so on. */
export const planSheet = (...rows: readonly Typed[]): SheetCells =>
  rows.reduce(
    (sheet, typed, index) =>
      Object.entries(typed).reduce(
        (each, [column, value]) =>
          typedInto(
            each,
            rowOf(each, listId('own', index + 1)),
            OWN_FIRST + OWN_KPI_COLUMNS.indexOf(column as OwnKpiColumn),
            value,
          ),
        sheet,
      ),
    drawn(NEW_PLAN, messages('en')),
  );

export const read = (...rows: readonly Typed[]): readonly OwnKpi[] =>
  readPlan(planSheet(...rows), IN_HANOI).ownKpis;
