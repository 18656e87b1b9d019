/** Decides where the cell `KPI_REFRESH` stands on the plan's sheet, and which text it takes next. */
import type { Cell } from '../../core/text/cells';
import { ID } from '../../plan/sheet/places';

/** The name by which formulas pass the cell to custom functions. */
export const REFRESH_NAME = 'KPI_REFRESH';

/** The hidden column of ids. */
export const REFRESH_COLUMN = ID;

/** The first row that has no id; `undefined` where every row of the sheet has one. */
export function freeRow(ids: readonly (readonly Cell[])[]): number | undefined {
  const row = ids.findIndex(([id]) => id === '');
  return row < 0 ? undefined : row + 1;
}

/** Another text than the cell has. */
export function nextText(now: Cell): string {
  const [, count = '0'] = /^refresh:(\d+)$/.exec(String(now)) ?? [];
  return `refresh:${Number(count) + 1}`;
}
