/** Tells whether a cell of the plan holds what formulas do not read: a number or a day as a text, a name with blanks around it. */
import type { SheetCells } from '../../core/text/cells';
import { isBlank, plainText, textKey } from '../../core/text/text';
import { GROUPS } from '../plan-kpi';
import { inAllLanguages } from '../../words';
import { LISTS, listRows, type PlanList } from './list-rows';
import {
  BAND_COLUMNS,
  groupId,
  HOLIDAY_COLUMNS,
  ID,
  IDS,
  KPI_COLUMNS,
  kpiOfRow,
  PAST_BAND_COLUMNS,
  PAST_GROUP_COLUMNS,
  PAY_COLUMNS,
  SETTING,
  TARGET_COLUMNS,
} from './places';

/** What a filter of an own KPI compares with, and exchange rates, are read by the add-on alone. */
const LIST_COLUMNS: Readonly<Record<PlanList, readonly number[]>> = {
  band: [BAND_COLUMNS.from, BAND_COLUMNS.bonus],
  holiday: [HOLIDAY_COLUMNS.date],
  own: [],
  pastBand: [PAST_BAND_COLUMNS.from, PAST_BAND_COLUMNS.bonus, PAST_BAND_COLUMNS.since],
  pastGroup: Object.values(PAST_GROUP_COLUMNS),
  pastKpi: [KPI_COLUMNS.weight, KPI_COLUMNS.cap, KPI_COLUMNS.floor, KPI_COLUMNS.from],
  pay: Object.values(PAY_COLUMNS).filter((column) => column >= PAY_COLUMNS.sum),
  rate: [],
  target: [TARGET_COLUMNS.from, TARGET_COLUMNS.target],
};

const OF_A_KPI = [KPI_COLUMNS.weight, KPI_COLUMNS.cap, KPI_COLUMNS.floor, KPI_COLUMNS.from];

const SETTINGS: readonly string[] = [
  ...[IDS.current, IDS.careDays, IDS.dearerBy, IDS.green, IDS.amber],
  ...GROUPS.map(groupId),
  ...[IDS.groupWeightsFrom, IDS.bandsFrom],
];

/** What stands in place of a target that ends an earlier one: formulas find no number there. */
export const NO_TARGET: readonly string[] = inAllLanguages((m) => m.plan.noTarget);

export const isNoTarget = (typed: string): boolean =>
  NO_TARGET.some((word) => textKey(word) === textKey(typed));

/** The plan reads such cells; drawn again, they hold the numbers, days and names that were read. */
export function hasValuesAsText({ values }: SheetCells): boolean {
  const isText = (row: number, column: number): boolean => {
    const value = values[row - 1]?.[column - 1] ?? '';
    return typeof value === 'string' && !isBlank(value) && !isNoTarget(value);
  };
  const isPadded = (row: number, column: number): boolean => {
    const value = values[row - 1]?.[column - 1] ?? '';
    return typeof value === 'string' && value !== plainText(value);
  };
  return (
    listRows(values, 'pay').some((row) => isPadded(row, PAY_COLUMNS.name)) ||
    LISTS.some((list) =>
      listRows(values, list).some((row) => LIST_COLUMNS[list].some((column) => isText(row, column))),
    ) ||
    values.some((cells, at) =>
      columnsOf(String(cells[ID - 1] ?? '')).some((column) => isText(at + 1, column)),
    )
  );
}

const columnsOf = (id: string): readonly number[] =>
  SETTINGS.includes(id) ? [SETTING] : kpiOfRow(id) === undefined ? [] : OF_A_KPI;
