/**
 * Decides which row each item of the plan occupies. Items already on the sheet keep their row; new items get new rows.
 */
import type { Cell, SheetCells } from '../../core/text/cells';
import { completeKpis } from '../complete-kpis';
import { isListId, listId, listRows, type PlanList } from './list-rows';
import { ID, IDS, kpiRowId, ROWS_BELOW_TARGETS } from './places';
import type { Plan } from '../plan';
import { sections } from './sections';

/** Rows to insert into the sheet before it is drawn: formulas of other sheets follow what lies below. */
export interface Insertion {
  /** The row after which they come, 0 where they come first; earlier insertions are done. */
  readonly after: number;
  readonly count: number;
}

/** Rows of cells, once the insertions are done one after the other. */
export function inserted(
  values: readonly (readonly Cell[])[],
  insertions: readonly Insertion[],
): readonly (readonly Cell[])[] {
  return insertions.reduce<readonly (readonly Cell[])[]>(
    (rows, { after, count }) =>
      after < rows.length
        ? [...rows.slice(0, after), ...Array.from({ length: count }, () => []), ...rows.slice(after)]
        : rows,
    values,
  );
}

export interface Arrangement {
  readonly rowOf: (id: string) => number;
  /** From the first row of a list to the last, one for each item and more for others. */
  readonly listRows: (list: PlanList) => readonly number[];
  /** Whether what rarely changes stands below the targets, with a title of its own. */
  readonly hasTechnicalPart: boolean;
  readonly insertions: readonly Insertion[];
  /** Whether the sheet lacks rows, inside it or at its end. */
  readonly isNew: boolean;
}

/** Rows of each list in a new plan, and how many stay free where it is fuller. */
const ROOM: Readonly<Record<PlanList, { readonly least: number; readonly spare: number }>> = {
  band: { least: 8, spare: 2 },
  holiday: { least: 24, spare: 6 },
  own: { least: 8, spare: 3 },
  pastBand: { least: 10, spare: 10 },
  pastGroup: { least: 3, spare: 2 },
  pastKpi: { least: 10, spare: 10 },
  pay: { least: 6, spare: 4 },
  rate: { least: 6, spare: 3 },
  target: { least: 200, spare: 200 },
};

/** So few free rows are enough for now. */
const FEW = 1;

/** @param isHalfWritten whether the sheet is drawn to its end first: until then it keeps its order */
export function arrange(plan: Plan, former?: Pick<SheetCells, 'values'>, isHalfWritten = false): Arrangement {
  const values: (readonly Cell[])[] = former ? [...former.values] : [];
  const ids: string[] = values.map((cells) => String(cells[ID - 1] ?? ''));
  const insertions: Insertion[] = [];
  let isNew = false;
  const insert = (after: number, count: number): void => {
    isNew = true;
    if (after < ids.length) insertions.push({ after, count });
    for (let added = 0; added < count; added++) {
      ids.splice(after, 0, '');
      values.splice(after, 0, []);
    }
  };
  const idRows = (): readonly (readonly Cell[])[] =>
    values.map((cells, at) => [ids[at] ?? '', ...cells.slice(ID)]);

  const kpis = completeKpis(plan.kpis, plan.ownKpis).map(({ kpi }) => kpiRowId(kpi));
  keepOrder(ids, kpis);

  /** @returns the row, which is a new one after the given row where there is none yet */
  const place = (id: string, after: number, gap = 0): number => {
    const known = ids.indexOf(id);
    if (known >= 0) return known + 1;
    insert(after, 1 + gap);
    ids[after + gap] = id;
    return after + gap + 1;
  };
  const placeList = (list: PlanList, items: number, after: number): number => {
    const rows = listRows(idRows(), list);
    const last = rows[rows.length - 1] ?? after;
    const { least, spare } = ROOM[list];
    const missing = rows.length >= items + FEW ? 0 : Math.max(least, items + spare) - rows.length;
    if (missing > 0) insert(last, missing);
    const all = [...rows, ...Array.from({ length: missing }, (_, index) => last + 1 + index)];
    // A row of the list that lies apart from the others is not drawn, and must not be found again.
    ids.forEach((id, at) => {
      if (isListId(list, id)) ids[at] = '';
    });
    all.forEach((row, index) => {
      ids[row - 1] = listId(list, index + 1);
    });
    return last + missing;
  };

  /** What is typed below the last target shall not reach what follows. */
  const keepRowsBelow = (last: number): void => {
    const next = ids.findIndex((id, at) => at >= last && id !== '');
    if (next >= 0 && next - last < ROWS_BELOW_TARGETS) insert(last, ROWS_BELOW_TARGETS - next + last);
  };

  const hasTechnicalPart = !isHalfWritten || ids.includes(IDS.technical);
  let row = 0;
  let gap = 0;
  for (const { ids: wanted, list } of sections(plan, { hasTechnicalPart })) {
    wanted.forEach((id, index) => {
      const isNewSection = index === 0 && !ids.includes(id);
      row = place(id, row, isNewSection ? gap : 0);
    });
    if (list) row = placeList(list.list, list.items, row);
    gap = list?.list === 'target' ? ROWS_BELOW_TARGETS : 1;
    if (list?.list === 'target') keepRowsBelow(row);
  }
  const found = new Map([...ids.entries()].reverse().map(([at, id]) => [id, at + 1]));
  return {
    rowOf(id) {
      const known = found.get(id);
      if (known === undefined) throw new Error(`no row ${id}`);
      return known;
    },
    listRows: (list) => ids.flatMap((id, at) => (isListId(list, id) ? [at + 1] : [])),
    ...{ hasTechnicalPart, insertions, isNew },
  };
}

/** Gives the rows of the ids that are there to the same ids in their wanted order. */
function keepOrder(ids: string[], wanted: readonly string[]): void {
  const present = wanted.filter((id) => ids.includes(id));
  const rows = present.map((id) => ids.indexOf(id)).sort((a, b) => a - b);
  rows.forEach((at, index) => {
    ids[at] = present[index] ?? '';
  });
}
