/** Describes a custom function: its name, its parameters, and what it answers. */
import type { TableId } from '../model/catalogue/tables';
import type { Kpi } from '../model/kpi/kpi';

/** Parameters that are read by their position among those that are no tables. */
export type ValueName =
  | 'kpi'
  | 'kpis'
  | 'by'
  | 'n'
  | 'period'
  | 'rep'
  | 'region'
  | 'figures'
  | 'part'
  | 'actual'
  | 'actuals'
  | 'target'
  | 'targets'
  | 'weights'
  | 'cap'
  | 'floor'
  | 'score'
  | 'bands'
  | 'days'
  | 'dearerBy';

/** `tables` stands for one range after the other, of whichever tables. */
export type TableName = TableId | 'tables';

export type ParameterName = TableName | ValueName;

type Answers =
  | { readonly kind: 'kpi'; readonly kpi: Kpi }
  | {
      readonly kind:
        | 'table'
        | 'trend'
        | 'forecast'
        | 'needed'
        | 'attainment'
        | 'score'
        | 'rating'
        | 'pay'
        | 'careDue'
        | 'priceWindows';
    };

export interface CustomFunction {
  readonly name: string;
  readonly answers: Answers;
  /** Ranges of tables are recognised by their headers wherever they stand; the others go by position. */
  readonly tables: readonly TableName[];
  /** All parameters, in the order in which Sheets shows them. */
  readonly parameters: readonly ParameterName[];
  /** What a manager would type, without the `=`. */
  readonly example: string;
}

/** `newLeads` to `KPI_NEWLEADS`. */
export const functionName = (kpiId: string): string => `KPI_${kpiId.toUpperCase()}`;
