/** Describes the list of a scorecard: of whom or what it is, and what differs from list to list. */
import type { Expression } from '../../core/formula/expression';
import type { Content, Format } from '../../core/layout/sheet-layout';
import type { ScopeType } from '../../data/scopes/scopes';
import type { Kpi } from '../../model/kpi/kpi';
import type { Line } from './card-lines';

/** What the cards of one kind of scope list. */
export interface CardList {
  readonly type: ScopeType;
  readonly members: 'rep' | 'region';
  /** How many rows are shown. */
  readonly rows: number;
  /** The KPI that charts show, where it is in use. */
  readonly charted?: Kpi;
}

/** What differs from list to list. */
export interface ListPart {
  readonly title: Line;
  readonly header: Line;
  readonly rows: readonly Line[];
  readonly foot: Expression | null;
  /** From the first hidden column on. */
  readonly hidden: readonly (readonly Content[])[];
  /** The formats of numbers. */
  readonly numbers: readonly Format[];
  /** The pattern of sums that are paid. */
  readonly sum?: string;
}
