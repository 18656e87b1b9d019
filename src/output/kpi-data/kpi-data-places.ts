/** Decides where the rows and columns of KPI Data are. */
import type { Expression } from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import type { Kpi } from '../../model/kpi/kpi';
import type { PayColumns } from '../../plan/pay';
import type { Scope } from '../../data/scopes/scopes';
import { PAY_TERMS, type PayTerm } from './pay-columns';
import { factColumns, keyColumn, type FactColumns, type KeyColumn } from './columns';

export interface KpiDataSize {
  readonly kpis: readonly Kpi[];
  /** The KPIs that the plan has in use. */
  readonly scored: readonly Kpi[];
  /** The row of the first period's first scope. */
  readonly firstRow: number;
  readonly periods: number;
  readonly scopes: number;
  /** Pay besides bonuses; absent where that is nothing. */
  readonly pay?: PayColumns;
  /** Whether it lists whom reps have to look after. */
  readonly tellsCare?: boolean;
}

export interface KpiDataPlaces extends KpiDataSize {
  readonly columns: FactColumns;
  readonly lastRow: number;
  /**
   * The row of a scope in a period, by their places from 0: the scopes of a period lie together. Below the last period are
   * the same days of the one before the current: see `sameDaysRow`.
   */
  rowOf(scope: number, period: number): number;
  /** Below all of them: the row that says what applies in a period, see `termsRow`. */
  readonly termsRow: (period: number) => number;
  /** Below these: the row of one of the terms of pay in a period, see `payTermsRow`. */
  readonly payRow: (period: number, term: PayTerm) => number;
}

/** One row: a scope and a period by their places from 0. */
export interface RowPlace {
  readonly who: Scope;
  readonly scope: number;
  readonly period: number;
  /** Its number in the sheet. */
  readonly row: number;
}

/** A key of a row, for formulas in it. */
export const keyCell = (row: number, key: KeyColumn): Expression =>
  cell(row, keyColumn(key), { fixedColumn: true });

/** The hidden row of ids, by which programs read the sheet. */
export const ID_ROW = 1;

/** The hidden row of an operand of a column: what its formulas compare with, from 0. */
export const operandRow = (index: number): number => ID_ROW + 1 + index;

/** How many rows the scopes have: in the periods, and in the same days below them. */
export const scopeRows = ({ periods, scopes }: Pick<KpiDataSize, 'periods' | 'scopes'>): number =>
  (periods + 1) * scopes;

/** How many rows say what applies in the periods: one each, and one for each of the terms of pay. */
export const termsRows = ({ periods, pay }: Pick<KpiDataSize, 'periods' | 'pay'>): number =>
  periods * (pay ? 1 + PAY_TERMS.length : 1);

/** How many rows there are, with those that say what applies in each period. */
export const rowCount = (size: Pick<KpiDataSize, 'periods' | 'scopes' | 'pay'>): number =>
  scopeRows(size) + termsRows(size);

export const kpiDataPlaces = (size: KpiDataSize): KpiDataPlaces => ({
  ...size,
  columns: factColumns(size.kpis, size.scored, size.pay),
  lastRow: size.firstRow + rowCount(size) - 1,
  rowOf: (scope, period) => size.firstRow + period * size.scopes + scope,
  termsRow: (period) => size.firstRow + scopeRows(size) + period,
  payRow: (period, term) =>
    size.firstRow + scopeRows(size) + size.periods + period * PAY_TERMS.length + PAY_TERMS.indexOf(term),
});
