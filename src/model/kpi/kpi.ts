/** Defines what a KPI is: a value made of measures, and how to read it. */
import type { ValueFormat } from '../../core/layout/number-format';
import type { Measure } from './measure';
import { measureId } from './measure-id';

/** One amount divided by another; no value where the second is 0. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly numerator: Amount;
  readonly denominator: Amount;
}

/** One amount less another. */
export interface Minus {
  readonly kind: 'minus';
  readonly left: Amount;
  readonly right: Amount;
}

/** What has a value wherever its measures have one. */
export type Amount = Measure | Minus;

/** The change against the previous period as a share of it; no value where the previous one is 0 or less. */
export interface Growth {
  readonly kind: 'growth';
  readonly of: Measure;
}

/** The scope's part of the whole team's; no value where the team's is 0. */
export interface Share {
  readonly kind: 'share';
  readonly of: Measure;
}

export type Value = Measure | Ratio | Minus | Growth | Share;

/** How a value is shown: whole, an amount of money, a share of 1, or with one decimal. */
export type KpiFormat = ValueFormat;

/** What a value counts, named beside it on a scorecard. */
export type Unit =
  'leads' | 'customers' | 'contacts' | 'offers' | 'days' | 'points' | 'money' | 'percent' | 'quantity';

/** The families of the catalogue, in the order in which a sales department reads them, then the managers' own. */
export type Family =
  'newContacts' | 'acquisitionCost' | 'salesByPlace' | 'competitors' | 'care' | 'satisfaction' | 'own';

/** What a manager wrote about a KPI of their own: shown as it is, in every language. */
interface OwnWords {
  readonly name: string;
  /** Shown in place of the unit, where it is not empty. */
  readonly unit: string;
}

export interface Kpi<Id extends string = string> {
  readonly id: Id;
  readonly family: Family;
  readonly value: Value;
  readonly better: 'higher' | 'lower';
  readonly format: KpiFormat;
  readonly unit: Unit;
  /** Without it the languages have the words. */
  readonly own?: OwnWords;
}

export const ratio = (numerator: Amount, denominator: Amount): Ratio =>
  Object.freeze({ kind: 'ratio', numerator, denominator });

export const minus = (left: Amount, right: Amount): Minus => Object.freeze({ kind: 'minus', left, right });

export const growth = (of: Measure): Growth => Object.freeze({ kind: 'growth', of });

export const share = (of: Measure): Share => Object.freeze({ kind: 'share', of });

export const kpi = <const Id extends string>(definition: Kpi<Id>): Kpi<Id> => Object.freeze(definition);

/** The measures a value is made of, left to right. */
export function measuresOf(value: Value): readonly Measure[] {
  switch (value.kind) {
    case 'ratio':
      return [...measuresOf(value.numerator), ...measuresOf(value.denominator)];
    case 'minus':
      return [...measuresOf(value.left), ...measuresOf(value.right)];
    case 'growth':
    case 'share':
      return [value.of];
    case 'count':
    case 'sum':
    case 'distinct':
    case 'entries':
    case 'days':
      return [value];
    default:
      return value satisfies never;
  }
}

/** The measures of several KPIs, each once, in order of first use. */
export function measuresOfAll(kpis: readonly Kpi[]): readonly Measure[] {
  const measures = kpis.flatMap((each) => measuresOf(each.value));
  return [...new Map(measures.map((measure) => [measureId(measure), measure])).values()];
}

/** Whether a value is an amount: something to divide, to divide by, or to subtract. */
export const isAmount = (value: Value): value is Amount =>
  value.kind !== 'ratio' && value.kind !== 'growth' && value.kind !== 'share';

/** Whether the values of parts add up to the whole's: over the reps of a region, and over the periods of a year. */
export const isAdditive = ({ value }: Pick<Kpi, 'value'>): boolean =>
  (value.kind === 'count' || value.kind === 'sum') && value.time.kind === 'during';
