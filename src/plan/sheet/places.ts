/** Finds the rows of the sheet "KPI Plan" by their hidden ids, wherever people have moved them. */
import { MEANINGS, type Meaning } from '../../model/catalogue/status';
import { TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';
import { greatestOf } from '../../core/extremes';
import type { Block } from '../../core/layout/sheet-layout';
import type { SheetCells } from '../../core/text/cells';
import { OWN_KPI_COLUMNS } from '../own-kpis/own-kpi';
import { GROUPS, type Group } from '../plan-kpi';
import { LISTS, listRows, type PlanList } from './list-rows';

/** Hidden: what a row is about, for reading the sheet whatever its language and order. */
export const ID = 1;

/** What a row is called. */
export const LABEL = 2;
/** Where a setting's value is, and what helps to fill it in. */
export const SETTING = 3;
export const HINT = 4;

/** Monday; the other days follow. */
export const FIRST_DAY = 3;

export const KPI_COLUMNS = {
  name: 2,
  inUse: 3,
  group: 4,
  weight: 5,
  better: 6,
  cap: 7,
  floor: 8,
  share: 9,
  from: 10,
} as const;

/** Of what applied before; how a KPI counted stands in the columns of `KPI_COLUMNS`. */
export const PAST_GROUP_COLUMNS = { from: 2, A: 3, B: 4, C: 5 } as const;
export const PAST_BAND_COLUMNS = { name: 2, from: 3, bonus: 4, since: 5 } as const;

export const BAND_COLUMNS = { name: 2, from: 3, bonus: 4 } as const;
/** A share's first rate stands in the place of a sum; each further tier says above which number it begins, and its rate. */
export const PAY_COLUMNS = {
  ...{ name: 2, kind: 3, kpi: 4, sum: 5 },
  ...{ above2: 6, rate2: 7, above3: 8, rate3: 9, above4: 10, rate4: 11 },
  ...{ atMost: 12, from: 13 },
} as const;

/** Of the latest changes: what about, who, when, from which day on, what was agreed before and after, and why. */
export const LATEST_COLUMNS = { what: 2, by: 3, at: 4, from: 5, before: 6, after: 7, reason: 8 } as const;

export const HOLIDAY_COLUMNS = { occasion: 2, date: 3 } as const;
export const RATE_COLUMNS = { currency: 2, worth: 3, from: 4 } as const;
export const TARGET_COLUMNS = { kpi: 2, scope: 3, from: 4, target: 5, per: 6 } as const;

/** Of the mapping. */
export const TABLE = 2;
export const SHEET = 4;
export const HEADER = 5;

/** Own KPIs begin here, and end there. */
export const OWN_FIRST = 2;
export const OWN_LAST = OWN_FIRST + OWN_KPI_COLUMNS.length - 1;

export const IDS = {
  title: 'title',
  settings: 'settings',
  current: 'current',
  start: 'start',
  grain: 'grain',
  fiscalYearStart: 'fiscalYearStart',
  mode: 'mode',
  builtBy: 'builtBy',
  approvedBy: 'approvedBy',
  careDays: 'careDays',
  dearerBy: 'dearerBy',
  green: 'green',
  amber: 'amber',
  extraRows: 'extraRows',
  repeats: 'repeats',
  sharedRows: 'sharedRows',
  currency: 'currency',
  groupWeightsFrom: 'groupWeightsFrom',
  bandsFrom: 'bandsFrom',
  partTargets: 'partTargets',
  changes: 'changes',
  typedOver: 'typedOver',
  technical: 'title technical',
  latestHeader: 'header latest',
  daysHeader: 'header weekdays',
  weekdays: 'weekdays',
  kpisTitle: 'title kpis',
  kpisHeader: 'header kpis',
  pastKpisTitle: 'title past kpis',
  pastKpisHeader: 'header past kpis',
  pastGroupsTitle: 'title past groups',
  pastGroupsHeader: 'header past groups',
  pastBandsTitle: 'title past bands',
  pastBandsHeader: 'header past bands',
  bandsTitle: 'title bands',
  bandsHeader: 'header bands',
  payTitle: 'title pay',
  payHeader: 'header pay',
  holidaysTitle: 'title holidays',
  holidaysHeader: 'header holidays',
  ratesTitle: 'title rates',
  ratesHeader: 'header rates',
  mappingTitle: 'title mapping',
  mappingHeader: 'header mapping',
  ownTitle: 'title own',
  ownHeader: 'header own',
  targetsTitle: 'title targets',
  targetsHint: 'hint targets',
  targetsHeader: 'header targets',
} as const;

/** The rows of the latest changes, the last one first. */
export const LATEST_IDS = ['latest 1', 'latest 2', 'latest 3', 'latest 4', 'latest 5'] as const;

export const groupId = (group: Group): string => `weight ${group}`;
export const kpiRowId = (kpi: string): string => `kpi ${kpi}`;
/** `undefined` where the row is not a KPI's. */
export const kpiOfRow = (id: string): string | undefined => /^kpi (.+)$/.exec(id)?.[1];
export const columnId = (table: TableId, column: ColumnId): string => `column ${table} ${column}`;
export const wordsId = (means: Meaning, table: TableId): string => `${means} ${table}`;
/** Of the scale on which customers are asked: of a table that has scores. */
export const scaleRowId = (table: TableId): string => `scale ${table}`;
export const hasScale = (table: TableId): boolean => TABLES[table].columns.some(({ id }) => id === 'score');
export const isWordsId = (id: string): boolean => MEANINGS.some((means) => id.startsWith(`${means} `));

/** The settings that change from time to time, in the order in which they are drawn. */
export const USUAL_SETTINGS: readonly string[] = [
  ...[IDS.current, IDS.start, IDS.builtBy, IDS.approvedBy, IDS.green, IDS.amber],
  ...GROUPS.map(groupId),
  ...[IDS.groupWeightsFrom, IDS.bandsFrom, IDS.changes, IDS.typedOver],
];

/** Those that are chosen once; they stand above the mapping. */
export const TECHNICAL_SETTINGS: readonly string[] = [
  ...[IDS.grain, IDS.fiscalYearStart, IDS.mode, IDS.careDays, IDS.dearerBy],
  ...[IDS.partTargets, IDS.extraRows, IDS.repeats, IDS.sharedRows, IDS.currency],
];

export const SETTING_IDS: readonly string[] = [...USUAL_SETTINGS, ...TECHNICAL_SETTINGS];

/** So many rows below the last target stay free, and are read too: people type on where the list ends. */
export const ROWS_BELOW_TARGETS = 100;

/** The meanings of which a table's statuses have words. */
export const meaningsOf = (table: TableId): readonly Meaning[] =>
  TABLES[table].columns.some(({ type }) => type === 'status') ? MEANINGS : [];

/** Whether the hidden column of a plan is gone: then nothing in the sheet is found any more. A blank sheet never had one. */
export const lacksIds = ({ values }: Pick<SheetCells, 'values'>): boolean =>
  values.some((cells) => cells.some((cell) => cell !== '')) &&
  !values.some((cells) => SETTING_IDS.includes(String(cells[ID - 1] ?? '')));

export interface PlanPlaces {
  /** @throws where the plan has no row of the id */
  readonly rowOf: (id: string) => number;
  /** The first and the last row of a list; its rows lie between them. @throws where the plan has no such list */
  readonly extent: (list: PlanList) => { readonly first: number; readonly last: number };
}

/** Of a sheet as it is: the first row with an id counts. */
export function planPlaces({ values }: Pick<SheetCells, 'values'>): PlanPlaces {
  const rows = new Map<string, number>();
  values.forEach((cells, index) => {
    const id = String(cells[ID - 1] ?? '');
    if (id !== '' && !rows.has(id)) rows.set(id, index + 1);
  });
  const lists = new Map(LISTS.map((list) => [list, listRows(values, list)]));
  return {
    rowOf(id) {
      const row = rows.get(id);
      if (row === undefined) throw new Error(`no row ${id} in the plan`);
      return row;
    },
    extent(list) {
      const [first, ...others] = lists.get(list) ?? [];
      if (first === undefined) throw new Error(`no rows of the list ${list} in the plan`);
      return { first, last: others.pop() ?? first };
    },
  };
}

/** Of a sheet that is drawn so. */
export function placesOfBlocks(blocks: readonly Block[]): PlanPlaces {
  const last = greatestOf([0, ...blocks.map(({ row, cells }) => row + cells.length - 1)]);
  const values = Array.from({ length: last }, () => ['']);
  for (const { row, column, cells } of blocks) {
    if (column !== ID) continue;
    cells.forEach(([id], index) => {
      values[row + index - 1] = [typeof id === 'string' ? id : ''];
    });
  }
  return planPlaces({ values });
}
