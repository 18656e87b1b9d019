/** Draws a plan by its layout into the cells that Sheets returns afterwards. */
import { messages, type Messages } from '../../../../src/words';
import { planDrawing, type Former } from '../../../../src/plan/sheet/layout';
import { isListId } from '../../../../src/plan/sheet/list-rows';
import {
  HOLIDAY_COLUMNS,
  IDS,
  PAY_COLUMNS,
  RATE_COLUMNS,
  SETTING,
  TARGET_COLUMNS,
} from '../../../../src/plan/sheet/places';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { readPlan } from '../../../../src/plan/sheet/read';
import { readTargetRows } from '../../../../src/plan/sheet/read-targets';
import { targetNotes } from '../../../../src/plan/sheet/target-notes';
import { sheetRows } from '../../../../src/plan/sheet/sheet-rows';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { HANOI, IN_HANOI } from '../../literal-sheet';
import { PATTERNS } from '../../patterns';
import { refused, type Refused } from '../../refused';
import { written } from '../../written';

const en = messages('en');

/** A new plan, but for what is given. */
export const planWith = (changes: Partial<Plan>): Plan => ({ ...NEW_PLAN, ...changes });

/** The sheet after the plan was drawn, on an empty sheet or over an earlier one: days are date cells. */
export function drawn(plan: Plan, m: Messages = en, former?: SheetCells): SheetCells {
  const values = (former?.values ?? []).map((row) => [...row]);
  const { insertions, layout } = planDrawing(plan, PATTERNS, m, former && formerOf(former));
  for (const { after, count } of insertions) {
    values.splice(after, 0, ...Array.from({ length: count }, () => []));
  }
  for (const { row, column, cells } of layout.blocks) {
    cells.forEach((contents, down) => {
      contents.forEach((content, right) => {
        put(values, row + down, column + right, written(content) ?? '');
      });
    });
  }
  for (const cells of values) {
    const column = dayColumn(String(cells[0] ?? '')) - 1;
    const day = cells[column];
    if (typeof day === 'number') cells[column] = HANOI.toMoment(day);
  }
  return { sheet: former?.sheet ?? m.sheets.plan, values: rectangle(values) };
}

function formerOf(cells: SheetCells): Former {
  const rows = sheetRows(cells, IN_HANOI);
  return {
    cells,
    targets: readTargetRows(rows, readPlan(cells, IN_HANOI)),
    targetNotes: targetNotes(rows, HANOI),
  };
}

/** The column that holds a day, in a row with this id; 0 where none does. */
function dayColumn(id: string): number {
  if (id === IDS.current) return SETTING;
  if (isListId('holiday', id)) return HOLIDAY_COLUMNS.date;
  if (isListId('pay', id)) return PAY_COLUMNS.from;
  if (isListId('rate', id)) return RATE_COLUMNS.from;
  return isListId('target', id) ? TARGET_COLUMNS.from : 0;
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

/** What is refused of the sheet; the cells that it names have their rows by the hidden ids: `KPI Plan!C[holiday 1]`. */
export function refusedOf(sheet: SheetCells): Refused {
  const { en, vi } = refused(() => readPlan(sheet, IN_HANOI));
  return { en: rowsById(en, sheet), vi: rowsById(vi, sheet) };
}

const rowsById = (text: string, { values }: SheetCells): string =>
  text.replace(/(![A-Z]+)(\d+)/g, (_, column: string, row: string) => {
    const id = String(values[Number(row) - 1]?.[0] ?? '');
    return `${column}[${id}]`;
  });

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
