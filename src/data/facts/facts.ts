/** Holds the numbers of sheets of facts: by what they count, then by their days, then by whom they are about. */
import type { Stretch } from '../../core/calendar/days';
import type { TableId } from '../../model/catalogue/tables';
import type { Measure } from '../../model/kpi/measure';
import type { Scope } from '../scopes/scopes';

/** Whom a number is about. */
export type FactScope = Pick<Scope, 'type' | 'name'>;

export interface Fact {
  readonly scope: FactScope;
  /** `null` where several rows say different numbers. */
  readonly value: number | null;
  /** The first row that says it, by its place among all rows. */
  readonly row: number;
}

/** The numbers of one measure in one period, by `scopeKey`. */
export interface FactsOfPeriod {
  readonly period: Stretch;
  readonly byScope: ReadonlyMap<string, Fact>;
}

export interface FactsOfMeasure {
  readonly measure: Measure;
  /** By `stretchKey`. */
  readonly byPeriod: ReadonlyMap<string, FactsOfPeriod>;
}

/** By `measureId`. */
export type FactsOfTable = ReadonlyMap<string, FactsOfMeasure>;

/** By the table that the measures count. */
export type Facts = ReadonlyMap<TableId, FactsOfTable>;

export const stretchKey = ({ start, end }: Stretch): string => `${start} ${end}`;
