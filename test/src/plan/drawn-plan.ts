/** A plan drawn by its layout to the cells that Sheets hands over afterwards. */
import { messages, type Messages } from '../../../src/messages';
import { planLayout } from '../../../src/plan/layout';
import { CURRENT_ROW, SETTING } from '../../../src/plan/places';
import { NEW_PLAN, type Plan } from '../../../src/plan/plan';
import type { Cell, SheetCells } from '../../../src/rows/cells';
import { HANOI } from '../literal-sheet';
import { written } from '../written';

const en = messages('en');

/** A new plan, but for what is given. */
export const planWith = (changes: Partial<Plan>): Plan => ({ ...NEW_PLAN, ...changes });

/** The sheet after the plan was drawn, on an empty sheet or over an earlier one: the current period is a date cell. */
export function drawn(plan: Plan, m: Messages = en, former?: SheetCells): SheetCells {
  const values = (former?.values ?? []).map((row) => [...row]);
  for (const { row, column, cells } of planLayout(plan, m, former).blocks) {
    cells.forEach((contents, down) => {
      contents.forEach((content, right) => {
        put(values, row + down, column + right, written(content) ?? '');
      });
    });
  }
  const current = values[CURRENT_ROW - 1]?.[SETTING - 1];
  if (typeof current === 'number') put(values, CURRENT_ROW, SETTING, HANOI.toMoment(current));
  return { sheet: former?.sheet ?? m.sheets.plan, values: rectangle(values) };
}

/** The same sheet with one cell typed over, by its row and column from 1. */
export function typedInto(
  { sheet, values }: SheetCells,
  row: number,
  column: number,
  value: Cell,
): SheetCells {
  const copy = values.map((cells) => [...cells]);
  put(copy, row, column, value);
  return { sheet, values: rectangle(copy) };
}

/** The row of a hidden id, from 1. */
export function rowOf({ values }: SheetCells, id: string): number {
  const at = values.findIndex(([first]) => first === id);
  if (at < 0) throw new Error(`no row ${id}`);
  return at + 1;
}

function put(values: Cell[][], row: number, column: number, value: Cell): void {
  while (values.length < row) values.push([]);
  const cells = values[row - 1] ?? [];
  while (cells.length < column) cells.push('');
  cells[column - 1] = value;
}

function rectangle(values: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(0, ...values.map((row) => row.length));
  return values.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}
