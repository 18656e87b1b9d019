/** What a KPI is: a value made of measures, and how to read it. */
import { measureId, type Measure } from './measure';

/** One value divided by another; no value where the second is 0. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly numerator: Value;
  readonly denominator: Value;
}

export type Value = Measure | Ratio;

/** How a value is shown: a count, an amount of money, or a share of 1. */
export type KpiFormat = 'count' | 'money' | 'percent';

/** What a value counts, named beside it on a scorecard. */
export type Unit = 'leads' | 'money' | 'percent';

/** The families of the catalogue, in the order in which a sales department reads them. */
export type Family =
  'newContacts' | 'acquisitionCost' | 'salesByPlace' | 'competitors' | 'care' | 'satisfaction';

export interface Kpi<Id extends string = string> {
  readonly id: Id;
  readonly family: Family;
  readonly value: Value;
  readonly better: 'higher' | 'lower';
  readonly format: KpiFormat;
  readonly unit: Unit;
}

export const ratio = (numerator: Value, denominator: Value): Ratio =>
  Object.freeze({ kind: 'ratio', numerator, denominator });

export const kpi = <const Id extends string>(definition: Kpi<Id>): Kpi<Id> => Object.freeze(definition);

/** The measures a value is made of, left to right. */
export function measuresOf(value: Value): readonly Measure[] {
  return value.kind === 'ratio'
    ? [...measuresOf(value.numerator), ...measuresOf(value.denominator)]
    : [value];
}

/** The measures of several KPIs, each once, in order of first use. */
export function measuresOfAll(kpis: readonly Kpi[]): readonly Measure[] {
  const measures = kpis.flatMap((each) => measuresOf(each.value));
  return [...new Map(measures.map((measure) => [measureId(measure), measure])).values()];
}
