/** Describes a KPI that a manager defines in the plan, as checked data. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { KpiFormat } from '../../model/kpi/kpi';

/** The columns of the plan's block of own KPIs, in their order. */
export const OWN_KPI_COLUMNS = [
  'id',
  'name',
  'table',
  'aggregate',
  'column',
  'filterColumn',
  'comparison',
  'value',
  'date',
  'denominator',
  'better',
  'format',
  'unit',
] as const;

export type OwnKpiColumn = (typeof OWN_KPI_COLUMNS)[number];

export const AGGREGATES = ['count', 'sum', 'distinct', 'mean'] as const;
export const COMPARISONS = ['eq', 'atLeast', 'atMost', 'present', 'won', 'lost'] as const;
export const BETTER = ['higher', 'lower'] as const;
export const FORMATS = ['count', 'money', 'percent', 'decimal'] as const satisfies readonly KpiFormat[];

export type Aggregate = (typeof AGGREGATES)[number];
export type Comparison = (typeof COMPARISONS)[number];

/** What stands for all rows of the KPI's table in the period, whatever its condition. */
export const ALL_ROWS = 'rows';

export type OwnFilter =
  | { readonly comparison: 'eq'; readonly column: ColumnId; readonly value: string | number }
  | { readonly comparison: 'atLeast' | 'atMost'; readonly column: ColumnId; readonly value: number }
  | { readonly comparison: 'present'; readonly column: ColumnId }
  | { readonly comparison: 'won' | 'lost'; readonly column: ColumnId };

export interface OwnKpi {
  /** Letters and digits; no other KPI's, whatever the case. */
  readonly id: string;
  readonly name: string;
  readonly table: TableId;
  readonly aggregate: Aggregate;
  /** What is added up, told apart or averaged; a count has none. */
  readonly column?: ColumnId;
  readonly filter?: OwnFilter;
  /** The date by which rows belong to a period. */
  readonly date: ColumnId;
  /** `ALL_ROWS`, or the id of a KPI that is an amount; an average has none. */
  readonly denominator?: string;
  readonly better: (typeof BETTER)[number];
  readonly format: KpiFormat;
  /** Empty where the format says enough. */
  readonly unit: string;
}
