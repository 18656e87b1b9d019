/** Tells whether the plan's sheet has everything that a build needs to find there. */
import type { Messages } from '../../words';
import type { SheetCells } from '../../core/text/cells';
import { arrange } from './arrange';
import { isListId, LISTS, listRows } from './list-rows';
import { ID, IDS, KPI_COLUMNS, LABEL, TARGET_COLUMNS } from './places';
import type { Plan } from '../plan';
import { saysWords } from './said-words';
import { hasValuesAsText } from './value-cells';

/**
 * Where it is not, the plan is drawn again: a row is missing, as of a new KPI of one's own; a list is full; it was drawn
 * in another language; or formulas do not find what is written: a name, a group, a number or a day that is a text.
 */
export const isComplete = (cells: SheetCells, plan: Plan, m: Messages): boolean =>
  !arrange(plan, cells).isNew &&
  hasAllIds(cells) &&
  isSaidIn(cells, m) &&
  hasHeaders(cells, m) &&
  saysWords(cells, plan, m) &&
  !hasValuesAsText(cells);

const idAt = ({ values }: SheetCells, row: number): string => String(values[row - 1]?.[ID - 1] ?? '');

/** People's own rows in a list have none. */
const hasAllIds = (cells: SheetCells): boolean =>
  LISTS.every((list) => listRows(cells.values, list).every((row) => isListId(list, idAt(cells, row))));

/** Cells with a list to pick from take the words of the language in which they were drawn, and refuse those of another. */
const isSaidIn = ({ values }: SheetCells, m: Messages): boolean =>
  values.some((row) => row[ID - 1] === IDS.title && row[LABEL - 1] === m.plan.title);

/** Of a plan from before targets said for which length of period they are, and KPIs from when they count so, they lack. */
const hasHeaders = ({ values }: SheetCells, m: Messages): boolean =>
  [
    { id: IDS.targetsHeader, column: TARGET_COLUMNS.per, header: m.plan.targetColumns.per },
    { id: IDS.kpisHeader, column: KPI_COLUMNS.from, header: m.plan.kpiColumns.from },
  ].every(({ id, column, header }) => values.some((row) => row[ID - 1] === id && row[column - 1] === header));
