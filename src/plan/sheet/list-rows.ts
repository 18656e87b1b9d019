/**
 * Finds the rows of the sheet that belong to a list of the plan: those with its ids, and what people put between and
 * below.
 */
import type { Cell } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';

/** The lists that people lengthen. */
export const LISTS = [
  'band',
  'holiday',
  'own',
  'pastBand',
  'pastGroup',
  'pastKpi',
  'pay',
  'rate',
  'target',
] as const;

export type PlanList = (typeof LISTS)[number];

export const listId = (list: PlanList, number: number): string => `${list} ${number}`;

export const isListId = (list: PlanList, id: string): boolean =>
  id.startsWith(`${list} `) && /^\w+ \d+$/.test(id);

/** Targets are the last block: what is typed right below a full list is one more, up to the first blank row. */
const GROWS_DOWN: PlanList = 'target';
const TARGET_CELLS = [1, 2, 3, 4];

/**
 * @param values the sheet's cells, the hidden ids in the first column
 * @returns row numbers from 1; rows without id count between rows of the list, not between those of others
 */
export function listRows(values: readonly (readonly Cell[])[], list: PlanList): readonly number[] {
  const rows: number[] = [];
  let waiting: number[] = [];
  let isInside = false;
  values.forEach(([id = ''], at) => {
    if (isListId(list, String(id))) {
      for (const row of waiting) rows.push(row);
      rows.push(at + 1);
      isInside = true;
      waiting = [];
    } else if (id === '' && isInside) {
      waiting.push(at + 1);
    } else {
      isInside = false;
      waiting = [];
    }
  });
  const last = rows[rows.length - 1];
  if (list !== GROWS_DOWN || last === undefined || !isTyped(values[last - 1])) return rows;
  for (let row = last + 1; values[row - 1]?.[0] === '' && isTyped(values[row - 1]); row++) rows.push(row);
  return rows;
}

const isTyped = (cells: readonly Cell[] | undefined): boolean =>
  TARGET_CELLS.some((at) => !isBlank(cells?.[at] ?? ''));
