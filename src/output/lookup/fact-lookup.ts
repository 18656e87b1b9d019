/** Writes the formulas that read KPI Data, where the scope's key and the period's start find one row. */
import { outOfOrderCell, type Ratings } from '../kpi-data/bands-in-order';
import { careCells, type CareColumn } from '../kpi-data/care-list';
import {
  keyColumn,
  type KeyColumn,
  type PresenceColumn,
  type ScoredColumn,
  type Total,
} from '../kpi-data/columns';
import type { CourseColumn, CourseTotal } from '../kpi-data/course-columns';
import { operandRow, type KpiDataPlaces } from '../kpi-data/kpi-data-places';
import { PAY_TERMS, type PayTime } from '../kpi-data/pay-columns';
import { offeredCells, periodLookup, type PeriodLookup } from '../kpi-data/period-list';
import { spreadKpi, waitCell } from '../kpi-data/plan-operands';
import { lengthsWereTyped } from '../kpi-data/typed-lengths-cells';
import { partsWereTyped } from '../kpi-data/typed-parts';
import { unmeasuredNote, type Noted } from '../kpi-data/unmeasured-notes';
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import { cell, cellOf, fixedColumnRows, wholeColumn, type Area } from '../../core/formula/reference';
import type { Kpi } from '../../model/kpi/kpi';
import type { PayColumns } from '../../plan/pay';
import type { Measure } from '../../model/kpi/measure';

export interface FactLookup {
  /** The number of the scope that has a key, see `lookupKey`; 0 where KPI Data has no such scope. */
  scopeNumber(scopeKey: Expression): Expression;
  /** The row of KPI Data for a first day and a scope number; 0 where one is 0, or KPI Data has no such period. */
  row(start: Expression, scopeNumber: Expression): Expression;
  /** A column's value in a row that `row` found. */
  key(key: KeyColumn, row: Expression): Expression;
  kpi(kpi: Kpi, row: Expression): Expression;
  measure(measure: Measure, row: Expression): Expression;
  scored(column: ScoredColumn, kpi: Kpi, row: Expression): Expression;
  total(total: Total, row: Expression): Expression;
  presence(column: PresenceColumn, row: Expression): Expression;
  /** What the formulas of a measure compare with, in the order of `operandsOf`, from 0. */
  operand(measure: Measure, index: number): Expression;
  /** How the period ends if it goes on as it has begun; blank where it is over. */
  course(column: CourseColumn, kpi: Kpi, row: Expression): Expression;
  courseTotal(total: CourseTotal, row: Expression): Expression;
  /** Pay besides bonuses. */
  readonly pay: PayColumns;
  /** The KPIs that have numbers. */
  readonly kpis: readonly Kpi[];
  /** What is paid by a part, or held back by the limit, by its place in `payParts`. */
  part(place: number, time: PayTime, row: Expression): Expression;
  /** All that is paid: the bonus, where nothing is paid besides. */
  paid(time: PayTime, row: Expression): Expression;
  /** What a part goes by at the end of a period that goes on as it has begun, or went by in a closed one; else blank. */
  payBasis(place: number, row: Expression): Expression;
  /** How a part follows from the numbers of the row's period, in words. */
  payRule(place: number, row: Expression): Expression;
  /** The row of a scope's same days of the period before the current one, by its number. */
  sameDaysRow(scopeNumber: Expression): Expression;
  /** The KPI's name where its targets are spread over periods of another length; an empty text elsewhere. */
  spread(kpi: Kpi): Expression;
  /** The days after a period's end until a KPI in use that follows a cohort is judged; blank where it does not wait. */
  wait(kpi: Kpi): Expression;
  /** What to say of a KPI in use that the tables cannot say of reps, or of regions; an empty text where they can. */
  unmeasured(kpi: Kpi, scope: Noted): Expression;
  /** The condition that ratings of the plan, or those before, are out of order: then there is no rating and no bonus by them. */
  readonly bandsAreOutOfOrder: Readonly<Record<'now' | 'past', Expression>>;
  /** The condition that targets were given another length of period since the last build: they count with the next refresh. */
  readonly lengthsWereTyped: Expression;
  /** The condition that the plan has parts of pay that nobody is paid by before the next refresh. */
  readonly partsWereTyped: Expression;
  /** Whole columns, for sums over periods. */
  readonly columns: {
    key(key: KeyColumn): Expression;
    kpi(kpi: Kpi): Expression;
    scored(column: ScoredColumn, kpi: Kpi): Expression;
  };
  /** The cells that a period can be picked from. */
  readonly offered: Area;
  /** A column of the list of whom reps have to look after; absent where the tables do not tell. */
  readonly care?: (column: CareColumn) => Expression;
  /** How a cell that names a period is read. */
  readonly periods: PeriodLookup;
  /** The first row of a period that is shown: those before it are only the base for growth. */
  readonly firstRow: number;
  /** How many rows lie between a period and the one before. */
  readonly stride: number;
}

export function factLookup(sheet: string, places: KpiDataPlaces): FactLookup {
  const { columns } = places;
  const value = (column: number, row: Expression): Expression =>
    call('INDEX', wholeColumn(column, sheet), row);
  const start = keyColumn('start');
  const one = integer(1);
  const isOutOfOrder = (which: Ratings): Expression =>
    binary(cellOf(outOfOrderCell(columns, which), sheet), '>', integer(0));
  const firstScopes = fixedColumnRows(
    keyColumn('scopeKey'),
    places.firstRow,
    places.firstRow + places.scopes - 1,
    sheet,
  );
  return {
    scopeNumber: (key) => call('IFERROR', call('MATCH', key, firstScopes, integer(0)), integer(0)),
    // The rows of a period lie together, in the order of the scope numbers: the first match is scope 1.
    row: (date, scopeNumber) => {
      const first = call('MATCH', date, wholeColumn(start, sheet), integer(0));
      const row = call('IFERROR', binary(binary(first, '+', scopeNumber), '-', one), integer(0));
      const hasNone = (number: Expression): Expression => binary(number, '=', integer(0));
      return when(call('OR', hasNone(date), hasNone(scopeNumber)), integer(0), row);
    },
    key: (key, row) => value(keyColumn(key), row),
    kpi: (kpi, row) => value(columns.ofKpi(kpi), row),
    measure: (measure, row) => value(columns.ofMeasure(measure), row),
    scored: (column, kpi, row) => value(columns.ofScored(column, kpi), row),
    total: (total, row) => value(columns.ofTotal(total), row),
    presence: (column, row) => value(columns.ofPresence(column), row),
    operand: (measure, index) =>
      cell(operandRow(index), columns.ofMeasure(measure), { sheet, fixedRow: true, fixedColumn: true }),
    course: (column, kpi, row) => value(columns.ofCourse(column, kpi), row),
    courseTotal: (total, row) => value(columns.ofCourseTotal(total), row),
    pay: columns.pay,
    kpis: columns.kpis,
    part: (place, time, row) => value(columns.ofPart(place, time), row),
    paid: (time, row) => value(columns.ofPay(time), row),
    payBasis: (place, row) => value(columns.ofBasis(place), row),
    payRule: (place, row) => {
      const below = binary(row, '-', integer(places.firstRow));
      const period = call('INT', binary(below, '/', integer(places.scopes)));
      const rule = binary(
        binary(period, '*', integer(PAY_TERMS.length)),
        '+',
        integer(places.payRow(0, 'rule')),
      );
      return value(columns.ofPart(place, 'now'), rule);
    },
    sameDaysRow: (scopeNumber) => binary(integer(places.rowOf(0, places.periods) - 1), '+', scopeNumber),
    spread: (kpi) => binary(cellOf(spreadKpi(columns, kpi), sheet), '&', EMPTY),
    wait: (kpi) => cellOf(waitCell(columns, kpi), sheet),
    unmeasured: (kpi, scope) => binary(cellOf(unmeasuredNote(columns, kpi, scope), sheet), '&', EMPTY),
    bandsAreOutOfOrder: { now: isOutOfOrder('now'), past: isOutOfOrder('past') },
    lengthsWereTyped: lengthsWereTyped(columns, sheet),
    partsWereTyped: partsWereTyped(columns, sheet),
    columns: {
      key: (key) => wholeColumn(keyColumn(key), sheet),
      kpi: (kpi) => wholeColumn(columns.ofKpi(kpi), sheet),
      scored: (column, kpi) => wholeColumn(columns.ofScored(column, kpi), sheet),
    },
    ...(places.tellsCare ? { care: (column) => careCells(column, sheet, places) } : {}),
    offered: offeredCells(places),
    periods: periodLookup(sheet, places),
    firstRow: places.firstRow + places.scopes,
    stride: places.scopes,
  };
}
