/** Finds the rows of the plan's sheet that say what was agreed, and which of their cells people type. */
import { WEEKDAYS } from '../../core/calendar/weekday';
import { greatestOf } from '../../core/extremes';
import type { Cell } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';
import { TABLE_IDS } from '../../model/catalogue/tables';
import { GROUPS } from '../plan-kpi';
import { LISTS, listRows, type PlanList } from './list-rows';
import { WORD_COLUMNS } from './mapping-rows';
import {
  BAND_COLUMNS,
  FIRST_DAY,
  groupId,
  hasScale,
  HEADER,
  HOLIDAY_COLUMNS,
  ID,
  isWordsId,
  IDS,
  KPI_COLUMNS,
  kpiOfRow,
  LABEL,
  OWN_FIRST,
  OWN_LAST,
  PAST_BAND_COLUMNS,
  PAST_GROUP_COLUMNS,
  PAY_COLUMNS,
  RATE_COLUMNS,
  scaleRowId,
  SETTING,
  SHEET,
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
    /** The column that is filled in every row. */
    readonly filled: number;
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

const OF_A_COLUMN: Agreement = {
  typed: [stretch(SHEET, HEADER)],
  ...{ days: [], last: HEADER, header: IDS.mappingHeader },
};

/** Beside each other, as many as there are. */
const wordsOf = (cells: readonly Cell[]): Agreement => {
  const last = greatestOf([
    HEADER + WORD_COLUMNS - 1,
    ...cells.flatMap((cell, at) => (isBlank(cell) ? [] : [at + 1])),
  ]);
  return { typed: [stretch(HEADER, last)], days: [], last };
};

const SETTINGS: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ...[IDS.grain, IDS.fiscalYearStart, IDS.partTargets].map((id) => [id, setting()] as const),
  ...[IDS.green, IDS.amber].map((id) => [id, setting()] as const),
  ...[IDS.extraRows, IDS.repeats, IDS.sharedRows, IDS.currency].map((id) => [id, setting()] as const),
  [
    IDS.weekdays,
    {
      typed: [stretch(FIRST_DAY, FIRST_DAY + WEEKDAYS.length - 1)],
      ...{ days: [], last: FIRST_DAY + WEEKDAYS.length - 1, header: IDS.daysHeader },
    },
  ],
  ...TABLE_IDS.filter(hasScale).map(
    (table) => [scaleRowId(table), { ...OF_A_COLUMN, typed: [stretch(HEADER, HEADER)] }] as const,
  ),
  ...GROUPS.map((group) => [groupId(group), setting()] as const),
  [IDS.groupWeightsFrom, setting([SETTING])],
  [IDS.bandsFrom, setting([SETTING])],
  // By its headers the list says that it has lengths of period.
  [IDS.targetsHeader, { typed: [], days: [], last: TARGET_COLUMNS.per }],
]);

const AGREED_LISTS: Readonly<Record<PlanList, Omit<Agreement, 'list'> & { readonly title: string }>> = {
  band: {
    typed: [stretch(LABEL, BAND_COLUMNS.bonus)],
    ...{ days: [], last: BAND_COLUMNS.bonus, header: IDS.bandsHeader, title: IDS.bandsTitle },
  },
  holiday: {
    // What a day off is called is not agreed.
    typed: [stretch(HOLIDAY_COLUMNS.date, HOLIDAY_COLUMNS.date)],
    days: [HOLIDAY_COLUMNS.date],
    ...{ last: HOLIDAY_COLUMNS.date, header: IDS.holidaysHeader, title: IDS.holidaysTitle },
  },
  own: {
    typed: [stretch(OWN_FIRST, OWN_LAST)],
    ...{ days: [], last: OWN_LAST, header: IDS.ownHeader, title: IDS.ownTitle },
  },
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
  rate: {
    typed: [stretch(LABEL, RATE_COLUMNS.from)],
    days: [RATE_COLUMNS.from],
    ...{ last: RATE_COLUMNS.from, header: IDS.ratesHeader, title: IDS.ratesTitle },
  },
  target: {
    typed: [stretch(LABEL, TARGET_COLUMNS.per)],
    days: [TARGET_COLUMNS.from],
    ...{ last: TARGET_COLUMNS.per, header: IDS.targetsHeader, title: IDS.targetsTitle },
  },
};

function agreementOf(id: string, cells: readonly Cell[]): Agreement | undefined {
  if (kpiOfRow(id) !== undefined) return OF_A_KPI;
  if (id.startsWith('column ')) return OF_A_COLUMN;
  return isWordsId(id) ? wordsOf(cells) : SETTINGS.get(id);
}

/** In the order of the sheet, blank rows of the lists among them. */
export function agreedRows(values: readonly (readonly Cell[])[]): readonly AgreedRow[] {
  const ofLists = LISTS.flatMap((list): readonly AgreedRow[] => {
    const { title, ...agreement } = AGREED_LISTS[list];
    const isNamed = !agreement.days.includes(LABEL);
    const filled = agreement.typed[0]?.first ?? LABEL;
    return listRows(values, list).map((row) => ({
      row,
      agreement: { ...agreement, list: { list, title, filled, isNamed } },
    }));
  });
  const others = values.flatMap((cells, at): readonly AgreedRow[] => {
    const id = String(cells[ID - 1] ?? '');
    const agreement = agreementOf(id, cells);
    return agreement ? [{ row: at + 1, agreement }] : [];
  });
  return [...others, ...ofLists].sort((a, b) => a.row - b.row);
}
