/** Tells which KPIs follow a cohort: rows of a period of which a part reaches a later status, also after the period. */
import { decidedOn, type ColumnId } from '../catalogue/tables';
import type { Value } from './kpi';
import type { Count } from './measure';

export interface Cohort {
  /** The rows that have reached the status, by the date with which they came in. */
  readonly reached: Count;
  readonly from: ColumnId;
  /** The date on which it was decided what became of a row. */
  readonly to: ColumnId;
}

/** `undefined` for a value that is final when its period ends, and for one whose table has no date of decision. */
export function cohortOf(value: Value): Cohort | undefined {
  if (value.kind !== 'ratio') return undefined;
  const { numerator: reached } = value;
  if (reached.kind !== 'count' || reached.time.kind !== 'during') return undefined;
  const [from, to] = [reached.time.date, decidedOn(reached.table)];
  const asksStatus = reached.where.some(({ kind }) => kind === 'status');
  return asksStatus && to !== undefined && to !== from ? { reached, from, to } : undefined;
}
