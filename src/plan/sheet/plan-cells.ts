/** Lists the cells of the sheet "KPI Plan" that the formulas of other sheets read. */
import type { Expression } from '../../core/formula/expression';
import { area, cellOf, fixedColumnRows } from '../../core/formula/reference';
import { WEEKDAYS } from '../../core/calendar/weekday';
import { bandsOutOfOrder, pastBandsOutOfOrder } from './bands-check';
import type { PlanList } from './list-rows';
import type { OwnKpi } from '../own-kpis/own-kpi';
import {
  BAND_COLUMNS,
  FIRST_DAY,
  groupId,
  HINT,
  HOLIDAY_COLUMNS,
  IDS,
  KPI_COLUMNS,
  PAY_COLUMNS,
  kpiRowId,
  PAST_BAND_COLUMNS,
  PAST_GROUP_COLUMNS,
  ROWS_BELOW_TARGETS,
  SETTING,
  TARGET_COLUMNS,
  type PlanPlaces,
} from './places';
import { NEW_PLAN } from '../plan';
import type { Group } from '../plan-kpi';
import { isWord, orUsual } from './cells-in-words';
import { kpiCells, type PlanKpiCells } from './kpi-cells';
import { partTargetsWord } from './plan-word';

type PayCells = Exclude<keyof typeof PAY_COLUMNS, 'kind' | 'kpi'>;

/** References with the plan's sheet in them, fixed where formulas are copied. */
export interface PlanCells {
  /** The day by which people chose the current period; blank where they did not. */
  readonly current: Expression;
  /** The first day of the current period. */
  readonly start: Expression;
  readonly builtBy: Expression;
  readonly approvedBy: Expression;
  /** The attainments from which on a KPI is green, or amber. */
  readonly green: Expression;
  readonly amber: Expression;
  readonly groupWeights: Readonly<Record<Group, Expression>>;
  /** How many cells were typed over since the last build, and where; blank before the first. */
  readonly typedOver: { readonly count: Expression; readonly text: Expression };
  /** The day from which on these apply; blank for always. */
  readonly groupWeightsFrom: Expression;
  /** The same of the ratings. */
  readonly bandsFrom: Expression;
  /** Columns of what applied before, with the day from which on it did. */
  readonly past: {
    readonly kpis: Readonly<Record<PastKpiColumn, Expression>>;
    readonly groups: Readonly<Record<Group | 'from', Expression>>;
    readonly bands: Readonly<Record<'name' | 'from' | 'bonus' | 'since' | 'outOfOrder', Expression>>;
  };
  /** Seven cells, Monday to Sunday, true where the team works. */
  readonly weekdays: readonly Expression[];
  /** A column of dates; blank cells are none. */
  readonly holidays: Expression;
  /** The condition that people who are on the team for a part of a period have whole targets. */
  readonly wholePartTargets: Expression;
  /** Columns of the rating bands, from the best on. */
  readonly bands: {
    readonly name: Expression;
    readonly from: Expression;
    readonly bonus: Expression;
    /** How many of them are out of order, see `bandsOutOfOrder`. */
    readonly outOfOrder: Expression;
  };
  /** Columns of the targets, one row each: the KPI's name, the scope's name or words, a date, a number, a length of period. */
  readonly targets: {
    readonly kpi: Expression;
    readonly scope: Expression;
    readonly from: Expression;
    readonly target: Expression;
    readonly per: Expression;
  };
  /** Columns of the parts of pay, one row each, by the names of `PAY_COLUMNS`. */
  readonly pay: Readonly<Record<PayCells, Expression>>;
  /** @throws where the plan has no row of the KPI */
  kpi(id: string): PlanKpiCells;
}

type PastKpiColumn = Exclude<keyof typeof KPI_COLUMNS, 'better' | 'share'>;

/**
 * Where a cell that has a usual value may be blank, its reference is a formula that then gives that value.
 *
 * @param places of a plan that is complete
 * @param sheet the plan sheet's name
 * @param own the plan's own KPIs
 * @returns cells that throw where the plan lacks their rows
 */
export function planCells(places: PlanPlaces, sheet: string, own: readonly OwnKpi[]): PlanCells {
  const at = (row: number, column: number): Expression => cellOf(area(row, column), sheet);
  const setting = (id: string): Expression => at(places.rowOf(id), SETTING);
  const column = (list: PlanList, number: number, below = 0): Expression => {
    const { first, last } = places.extent(list);
    return fixedColumnRows(number, first, last + below, sheet);
  };
  const { thresholds, groupWeights } = NEW_PLAN;
  const groupWeight = (group: Group): Expression => orUsual(setting(groupId(group)), groupWeights[group]);
  return {
    get current() {
      return setting(IDS.current);
    },
    get start() {
      return setting(IDS.start);
    },
    get builtBy() {
      return setting(IDS.builtBy);
    },
    get approvedBy() {
      return setting(IDS.approvedBy);
    },
    get green() {
      return orUsual(setting(IDS.green), thresholds.green);
    },
    get amber() {
      return orUsual(setting(IDS.amber), thresholds.amber);
    },
    get groupWeights() {
      return { A: groupWeight('A'), B: groupWeight('B'), C: groupWeight('C') };
    },
    get typedOver() {
      const row = places.rowOf(IDS.typedOver);
      return { count: at(row, SETTING), text: at(row, HINT) };
    },
    get groupWeightsFrom() {
      return setting(IDS.groupWeightsFrom);
    },
    get bandsFrom() {
      return setting(IDS.bandsFrom);
    },
    get past() {
      const ofKpis = (name: PastKpiColumn): Expression => column('pastKpi', KPI_COLUMNS[name]);
      const ofGroups = (name: Group | 'from'): Expression => column('pastGroup', PAST_GROUP_COLUMNS[name]);
      const ofBands = (name: keyof typeof PAST_BAND_COLUMNS): Expression =>
        column('pastBand', PAST_BAND_COLUMNS[name]);
      return {
        kpis: {
          ...{ name: ofKpis('name'), inUse: ofKpis('inUse'), group: ofKpis('group') },
          ...{ weight: ofKpis('weight'), cap: ofKpis('cap'), floor: ofKpis('floor'), from: ofKpis('from') },
        },
        groups: { from: ofGroups('from'), A: ofGroups('A'), B: ofGroups('B'), C: ofGroups('C') },
        bands: {
          ...{
            name: ofBands('name'),
            from: ofBands('from'),
            bonus: ofBands('bonus'),
            since: ofBands('since'),
          },
          outOfOrder: pastBandsOutOfOrder(places.extent('pastBand'), sheet),
        },
      };
    },
    get weekdays() {
      const row = places.rowOf(IDS.weekdays);
      return WEEKDAYS.map((day) => at(row, FIRST_DAY + day - 1));
    },
    get holidays() {
      return column('holiday', HOLIDAY_COLUMNS.date);
    },
    get wholePartTargets() {
      return isWord(setting(IDS.partTargets), 'whole', partTargetsWord);
    },
    get bands() {
      const { name, from, bonus } = BAND_COLUMNS;
      return {
        ...{ name: column('band', name), from: column('band', from), bonus: column('band', bonus) },
        outOfOrder: bandsOutOfOrder(places.extent('band'), sheet),
      };
    },
    get targets() {
      const of = (number: number): Expression => column('target', number, ROWS_BELOW_TARGETS);
      const { kpi, scope, from, target, per } = TARGET_COLUMNS;
      return { kpi: of(kpi), scope: of(scope), from: of(from), target: of(target), per: of(per) };
    },
    get pay() {
      const of = (name: PayCells): Expression => column('pay', PAY_COLUMNS[name]);
      return {
        ...{ name: of('name'), sum: of('sum'), atMost: of('atMost'), from: of('from') },
        ...{ above2: of('above2'), above3: of('above3'), above4: of('above4') },
        ...{ rate2: of('rate2'), rate3: of('rate3'), rate4: of('rate4') },
      };
    },
    kpi(id) {
      const row = places.rowOf(kpiRowId(id));
      return kpiCells(id, (name) => at(row, KPI_COLUMNS[name]), own);
    },
  };
}
