/**
 * Fills the cells above a KPI's columns that its formulas read: links to the plan, and what scorecards say about it.
 */
import { literal } from '../../compute/formulas/conditions';
import type { Expression } from '../../core/formula/expression';
import { area, cell, type Area } from '../../core/formula/reference';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import type { Content } from '../../core/layout/sheet-layout';
import { isCohort } from '../../compute/scoring/wait';
import { kpiName, type Messages } from '../../words';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import type { PlanGrain } from '../../plan/plan';
import { otherLengthsTyped } from '../../plan/sheet/typed-lengths';
import type { FactColumns, ScoredColumn } from './columns';
import type { KpiData } from './contents';
import { ID_ROW } from './kpi-data-places';
import { unmeasuredNotes } from './unmeasured-notes';

/** Where a KPI is named whose targets are spread over periods of another length; blank for others. */
export const spreadKpi = (columns: FactColumns, kpi: Kpi): Area =>
  area(ID_ROW + 2, columns.ofScored('target', kpi));

/** So many cells above the columns of what the plan makes of a KPI. */
export const PLAN_OPERANDS = 2;

/**
 * The operands of a column, from the row below the ids on.
 *
 * @param isSpread whether the KPI's targets are spread over periods of another length
 */
export function planOperands(
  column: ScoredColumn,
  kpi: Kpi,
  isSpread: boolean,
  plan: PlanCells,
  { sources, wait, plan: { grain } }: Pick<KpiData, 'sources' | 'wait' | 'plan'>,
  columns: FactColumns,
  m: Messages,
): readonly Content[] {
  switch (column) {
    case 'defaultTarget':
      return [
        literal(m.scopes.eachRep),
        isSpread || !isAdditive(kpi) ? null : lengths(kpi, columns, plan, grain),
      ];
    case 'target':
      return [literal(kpiName(kpi, m)), isSpread ? kpiName(kpi, m) : null];
    case 'weight':
      return [];
    case 'attainment':
      return [plan.kpi(kpi.id).lowerWhere];
    case 'counted':
      return [isCohort(kpi) ? wait(kpi) : null];
    case 'points':
      return unmeasuredNotes(kpi, sources, m);
    default:
      return column satisfies never;
  }
}

/** A KPI whose targets are spread is named on the cards; targets of one that does not add up apply as they are. */
const lengths = (kpi: Kpi, columns: FactColumns, { targets }: PlanCells, grain: PlanGrain): Expression =>
  otherLengthsTyped(targets, planOperandCells(columns, kpi).name, grain);

export interface PlanOperandCells {
  /** `Each rep`, as a criterion. */
  readonly eachRep: Expression;
  /** The KPI's name, as a criterion. */
  readonly name: Expression;
  /** True where lower is better. */
  readonly isLower: Expression;
  /** The days after a period's end until a cohort is mature; blank where that cannot be told. */
  readonly wait: Expression;
}

/** Where the formulas of the rows find them. */
export function planOperandCells(columns: FactColumns, kpi: Kpi): PlanOperandCells {
  const above = (column: ScoredColumn, index = 0): Expression =>
    cell(ID_ROW + 1 + index, columns.ofScored(column, kpi), { fixedRow: true });
  return {
    eachRep: above('defaultTarget'),
    name: above('target'),
    isLower: above('attainment'),
    wait: above('counted'),
  };
}

/** The same cell of its wait, for other sheets. */
export const waitCell = (columns: FactColumns, kpi: Kpi): Area =>
  area(ID_ROW + 1, columns.ofScored('counted', kpi));
