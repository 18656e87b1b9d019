/**
 * Decides which row each item of the plan occupies. Items already on the sheet keep their row; new items get new rows.
 */
import { TABLES, TABLE_IDS } from '../../model/catalogue/tables';
import type { Cell, SheetCells } from '../../core/text/cells';
import { completeKpis } from '../complete-kpis';
import { isListId, listId, listRows, type PlanList } from './list-rows';
import {
  columnId,
  hasScale,
  ID,
  IDS,
  kpiRowId,
  LATEST_IDS,
  meaningsOf,
  scaleRowId,
  SETTING_IDS,
  wordsId,
} from './places';
import type { Plan } from '../plan';

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

export function arrange(plan: Plan, former?: Pick<SheetCells, 'values'>): Arrangement {
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

  let row = 0;
  for (const { ids: wanted, list, isLast } of sections(plan, kpis)) {
    wanted.forEach((id, index) => {
      const isNewSection = index === 0 && !ids.includes(id);
      if (isNewSection && isLast) row = ids.length;
      row = place(id, row, isNewSection && row > 0 ? 1 : 0);
    });
    if (list) row = placeList(list.list, list.items, row);
  }
  const found = new Map([...ids.entries()].reverse().map(([at, id]) => [id, at + 1]));
  return {
    rowOf(id) {
      const known = found.get(id);
      if (known === undefined) throw new Error(`no row ${id}`);
      return known;
    },
    listRows: (list) => ids.flatMap((id, at) => (isListId(list, id) ? [at + 1] : [])),
    insertions,
    isNew,
  };
}

interface Section {
  readonly ids: readonly string[];
  /** What follows them. */
  readonly list?: { readonly list: PlanList; readonly items: number };
  /** Where it is new it comes after all that is in the sheet. */
  readonly isLast?: boolean;
}

function sections(plan: Plan, kpis: readonly string[]): readonly Section[] {
  const { bands, calendar, ownKpis, rates, targets } = plan;
  const mapping = TABLE_IDS.flatMap((table) => [
    ...TABLES[table].columns.map(({ id }) => columnId(table, id)),
    ...meaningsOf(table).map((means) => wordsId(means, table)),
    ...(hasScale(table) ? [scaleRowId(table)] : []),
  ]);
  return [
    { ids: [IDS.title] },
    { ids: [IDS.settings, ...SETTING_IDS] },
    { ids: [IDS.latestHeader, ...LATEST_IDS] },
    { ids: [IDS.daysHeader, IDS.weekdays] },
    { ids: [IDS.kpisTitle, IDS.kpisHeader, ...kpis] },
    { ids: [IDS.bandsTitle, IDS.bandsHeader], list: { list: 'band', items: bands.length } },
    { ids: [IDS.payTitle, IDS.payHeader], list: { list: 'pay', items: plan.pay.length } },
    {
      ids: [IDS.holidaysTitle, IDS.holidaysHeader],
      list: { list: 'holiday', items: calendar.holidays.length },
    },
    { ids: [IDS.ratesTitle, IDS.ratesHeader], list: { list: 'rate', items: rates.length } },
    { ids: [IDS.ownTitle, IDS.ownHeader], list: { list: 'own', items: ownKpis.length } },
    {
      ids: [IDS.pastKpisTitle, IDS.pastKpisHeader],
      list: { list: 'pastKpi', items: plan.pastKpis.length },
    },
    {
      ids: [IDS.pastGroupsTitle, IDS.pastGroupsHeader],
      list: { list: 'pastGroup', items: plan.pastGroupWeights.length },
    },
    {
      ids: [IDS.pastBandsTitle, IDS.pastBandsHeader],
      list: { list: 'pastBand', items: plan.pastBands.flatMap(({ terms }) => terms).length },
    },
    { ids: [IDS.mappingTitle, IDS.mappingHeader, ...mapping] },
    {
      ids: [IDS.targetsTitle, IDS.targetsHint, IDS.targetsHeader],
      list: { list: 'target', items: targets.length },
      isLast: true,
    },
  ];
}

/** Gives the rows of the ids that are there to the same ids in their wanted order. */
function keepOrder(ids: string[], wanted: readonly string[]): void {
  const present = wanted.filter((id) => ids.includes(id));
  const rows = present.map((id) => ids.indexOf(id)).sort((a, b) => a - b);
  rows.forEach((at, index) => {
    ids[at] = present[index] ?? '';
  });
}
