/** Tells whether the plan's sheet has everything that a build needs to find there. */
import type { Messages } from '../../words';
import type { SheetCells } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';
import { arrange } from './arrange';
import { isListId, LISTS, listRows } from './list-rows';
import { allKpis } from '../own-kpis/define';
import { ID, IDS, KPI_COLUMNS, LABEL, TARGET_COLUMNS } from './places';
import type { Plan } from '../plan';
import { targetCells } from './targets-part';
import { hasValuesAsText } from './value-cells';

/**
 * Where it is not, the plan is drawn again: a row is missing, as of a new KPI of one's own; a list is full; it was drawn
 * in another language; or formulas do not find what is written: a target's words, a number or a day that is a text.
 */
export const isComplete = (cells: SheetCells, plan: Plan, m: Messages): boolean =>
  !arrange(plan, cells).isNew &&
  hasAllIds(cells) &&
  isSaidIn(cells, m) &&
  hasHeaders(cells, m) &&
  saysTargets(cells, plan, m) &&
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

/** Formulas compare KPI and scope with the words of the document's language, in any case. */
function saysTargets({ values }: SheetCells, plan: Plan, m: Messages): boolean {
  const { targets, ownKpis } = plan;
  const known = allKpis(ownKpis);
  const said = listRows(values, 'target').flatMap((row) => {
    const [kpi, scope] = [TARGET_COLUMNS.kpi, TARGET_COLUMNS.scope].map(
      (column) => values[row - 1]?.[column - 1] ?? '',
    );
    return kpi === undefined || isBlank(kpi) ? [] : [[kpi, scope]];
  });
  const asKeys = (rows: readonly (readonly unknown[])[]): readonly string[] =>
    rows.map((row) => JSON.stringify(row.slice(0, 2)).toLowerCase());
  const wanted = asKeys(targets.map((target) => targetCells(target, known, plan, m)));
  return asKeys(said).every((key, index) => key === wanted[index]);
}
