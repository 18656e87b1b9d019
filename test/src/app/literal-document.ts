/** Turns sheets written out in a test into a document as the add-on reads it, without a spreadsheet. */
import { patternsOf } from '../../../src/core/layout/number-format';
import type { SheetCells } from '../../../src/core/text/cells';
import { messages } from '../../../src/words';
import type { Plan } from '../../../src/plan/plan';
import type { Own, Role } from '../../../src/app/own-sheets';
import { dataSheets, type FindSheets, type ReadableSheet } from '../../../src/app/plan/data-sheets';
import { planDrawn } from '../../../src/app/plan/plan-change';
import { readPlanSheet, type PlanSheetCells, type ReadPlanSheet } from '../../../src/app/plan/plan-sheet';
import type { ReadSheets } from '../../../src/app/plan/source-sheets';
import type { Setting } from '../../../src/app/setting';
import { serialOf } from '../../../src/core/calendar/calendar';
import { HANOI, literalSheet } from '../literal-sheet';

/** Noon of 5 December 2026, in a document with English words. */
export const SETTING: Setting = {
  ...{ language: 'en', m: messages('en'), locale: 'en_US', zone: HANOI },
  ...{ now: serialOf(2026, 12, 5) + 0.5, patterns: patternsOf('en_US', 'America/New_York') },
};

/** The sheet of a plan as it is drawn first: its formulas show nothing yet. */
export const planCells = (
  plan: Plan,
  change: (cells: SheetCells) => SheetCells = (cells) => cells,
): PlanSheetCells => {
  const { intended } = planDrawn(plan, undefined, SETTING).writing;
  return { cells: change({ sheet: 'KPI Plan', values: intended }), rows: () => intended.length };
};

export const knownPlan = (plan: Plan): ReadPlanSheet => readPlanSheet(planCells(plan), SETTING);

/** Sheets of the add-on, numbered from 1. */
export const own = (...roles: readonly Role[]): readonly Own[] =>
  roles.map((role, index) => ({ role, id: index + 1 }));

/** Finds those that there are. */
export const sheetsOf = (sheets: ReadonlyMap<string, ReadableSheet>): FindSheets => ({
  named: (name) => sheets.get(name),
  all: () => sheets,
});

/** @param tables the data sheets, by their names */
export const literalDocument = (
  tables: Readonly<Record<string, string>>,
  others: Partial<ReadSheets> = {},
): ReadSheets => ({
  own: [],
  planCells: undefined,
  targetCells: undefined,
  historyCells: undefined,
  dataSheets: dataSheets(
    sheetsOf(
      new Map(
        Object.entries(tables).map(([name, table]) => {
          const { values } = literalSheet(name, table);
          return [
            name,
            {
              patterns: () => [],
              values: () => values,
              rows: () => values.length,
              top: (rows) => values.slice(0, rows),
            },
          ];
        }),
      ),
    ),
  ),
  ...others,
});
