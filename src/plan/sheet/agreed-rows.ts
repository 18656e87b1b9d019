/** Finds the rows of the plan's sheet that say what was agreed, and which of their cells people type. */
import type { Cell } from '../../core/text/cells';
import { GROUPS } from '../plan-kpi';
import { LISTS, listRows, type PlanList } from './list-rows';
import {
  BAND_COLUMNS,
  groupId,
  ID,
  IDS,
  KPI_COLUMNS,
  kpiOfRow,
  LABEL,
  OWN_LAST,
  PAST_BAND_COLUMNS,
  PAST_GROUP_COLUMNS,
  PAY_COLUMNS,
  SETTING,
  TARGET_COLUMNS,
} from './places';

interface Agreement {
  /** The stretches of columns that people type; none where the row only explains others. */
  readonly typed: readonly { readonly first: number; readonly last: number }[];
  /** The columns of days. */
  readonly days: readonly number[];
  /** The last column. */
  readonly last: number;
  /** The id of the row with the headers of the columns; absent where the label says what is typed. */
  readonly header?: string;
  /** Of a row of a list. */
  readonly list?: {
    readonly list: PlanList;
    /** The id of the row with its title. */
    readonly title: string;
    /** Whether its rows begin with a name. */
    readonly isNamed: boolean;
  };
}

/** A row that says something agreed. */
export interface AgreedRow {
  /** From 1. */
  readonly row: number;
  readonly agreement: Agreement;
}

const stretch = (first: number, last: number): Agreement['typed'][number] => ({ first, last });

const OF_A_KPI: Agreement = {
  // Between them stands the share, which is calculated.
  typed: [stretch(KPI_COLUMNS.inUse, KPI_COLUMNS.floor), stretch(KPI_COLUMNS.from, KPI_COLUMNS.from)],
  days: [KPI_COLUMNS.from],
  last: KPI_COLUMNS.from,
  header: IDS.kpisHeader,
};

const setting = (days: readonly number[] = []): Agreement => ({
  typed: [stretch(SETTING, SETTING)],
  days,
  last: SETTING,
});

const SETTINGS: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  [IDS.grain, setting()],
  [IDS.partTargets, setting()],
  ...GROUPS.map((group) => [groupId(group), setting()] as const),
  [IDS.groupWeightsFrom, setting([SETTING])],
  [IDS.bandsFrom, setting([SETTING])],
  // By its headers the list says that it has lengths of period.
  [IDS.targetsHeader, { typed: [], days: [], last: TARGET_COLUMNS.per }],
]);

/** The lists of what was agreed; `undefined` for the others. */
const AGREED_LISTS: Readonly<
  Record<PlanList, (Omit<Agreement, 'list'> & { readonly title: string }) | undefined>
> = {
  band: {
    typed: [stretch(LABEL, BAND_COLUMNS.bonus)],
    ...{ days: [], last: BAND_COLUMNS.bonus, header: IDS.bandsHeader, title: IDS.bandsTitle },
  },
  holiday: undefined,
  // Kept for what weights and targets are of.
  own: { typed: [], days: [], last: OWN_LAST, title: IDS.ownTitle },
  pastBand: {
    typed: [stretch(LABEL, PAST_BAND_COLUMNS.since)],
    days: [PAST_BAND_COLUMNS.since],
    ...{ last: PAST_BAND_COLUMNS.since, header: IDS.pastBandsHeader, title: IDS.pastBandsTitle },
  },
  pastGroup: {
    typed: [stretch(LABEL, PAST_GROUP_COLUMNS.C)],
    days: [PAST_GROUP_COLUMNS.from],
    ...{ last: PAST_GROUP_COLUMNS.C, header: IDS.pastGroupsHeader, title: IDS.pastGroupsTitle },
  },
  pastKpi: {
    typed: [stretch(LABEL, KPI_COLUMNS.floor), stretch(KPI_COLUMNS.from, KPI_COLUMNS.from)],
    days: [KPI_COLUMNS.from],
    ...{ last: KPI_COLUMNS.from, header: IDS.pastKpisHeader, title: IDS.pastKpisTitle },
  },
  pay: {
    typed: [stretch(LABEL, PAY_COLUMNS.from)],
    days: [PAY_COLUMNS.from],
    ...{ last: PAY_COLUMNS.from, header: IDS.payHeader, title: IDS.payTitle },
  },
  rate: undefined,
  target: {
    typed: [stretch(LABEL, TARGET_COLUMNS.per)],
    days: [TARGET_COLUMNS.from],
    ...{ last: TARGET_COLUMNS.per, header: IDS.targetsHeader, title: IDS.targetsTitle },
  },
};

/** In the order of the sheet, blank rows of the lists among them. */
export function agreedRows(values: readonly (readonly Cell[])[]): readonly AgreedRow[] {
  const ofLists = LISTS.flatMap((list): readonly AgreedRow[] => {
    const found = AGREED_LISTS[list];
    if (!found) return [];
    const { title, ...agreement } = found;
    const isNamed = !agreement.days.includes(LABEL);
    return listRows(values, list).map((row) => ({
      row,
      agreement: { ...agreement, list: { list, title, isNamed } },
    }));
  });
  const others = values.flatMap((cells, at): readonly AgreedRow[] => {
    const id = String(cells[ID - 1] ?? '');
    const agreement = kpiOfRow(id) === undefined ? SETTINGS.get(id) : OF_A_KPI;
    return agreement ? [{ row: at + 1, agreement }] : [];
  });
  return [...others, ...ofLists].sort((a, b) => a.row - b.row);
}
