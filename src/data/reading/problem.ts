/** Describes a cell that is not read as the sheet shows it, or not at all, so that people can be told. */
import type { Grain } from '../../core/calendar/period';
import type { ColumnType } from '../../model/catalogue/table';
import type { Measure } from '../../model/kpi/measure';
import type { ScaleId } from '../../model/kpi/scale';
import type { ExtraRow } from './extra-rows';
import type { MistakenMark } from './exchanged-numbers';

export interface Place {
  readonly sheet: string;
  /** Row and column as the sheet shows them, from 1. */
  readonly row: number;
  readonly column: number;
  /** The header above the cell. */
  readonly header: string;
  /** What the cell shows. */
  readonly value: string;
}

/** The cell is left out of every KPI. */
interface LeftOut extends Place {
  /** `ambiguous`: a date or a number that can be read in two ways, in a column that mixes both. */
  readonly kind: 'unreadable' | 'error' | 'ambiguous';
  /** What was expected there. */
  readonly expected: ColumnType;
}

/** A date before the one that it follows: the row is left out where the days between them count. */
export interface OutOfOrder extends Place {
  readonly kind: 'outOfOrder';
  readonly than: { readonly header: string; readonly value: string };
}

/** An answer that the scale of the surveys does not have: the row is left out where answers count. */
export interface OffScale extends Place {
  readonly kind: 'offScale';
  readonly scale: ScaleId;
}

/**
 * The first of the cells that an import has read in another style than the column's texts are written in. `exchanged`:
 * the day and month of a date, which are put right. `thousandfold`, `thousandth`: a number that counts as the sheet
 * shows it, perhaps 1000 times too large, or too small.
 */
interface Imported extends Place {
  readonly kind: 'exchanged' | MistakenMark;
  readonly count: number;
}

/** The header of a mapped column stands above another column too, which is not read. */
export interface Twin extends Place {
  readonly kind: 'twin';
  /** The column that is read. */
  readonly readColumn: number;
}

/** A row that is no data and is left out; the cell that tells. */
interface ExtraRowProblem extends Place {
  readonly kind: 'extraRow';
  readonly what: ExtraRow['what'];
}

/**
 * The first of `count` rows that repeat an ID. `sameRow`: wholly the same as another row. `sameAmount`: a line of an
 * order that has one amount on every line. `sameId`: other rows under one ID.
 */
interface Repeated extends Place {
  readonly kind: 'sameRow' | 'sameAmount' | 'sameId';
  readonly count: number;
}

/** The first of `count` amounts in another currency than the document's, for which there is no rate: their rows are left out. */
interface OtherCurrencyProblem extends Place {
  readonly kind: 'otherCurrency';
  readonly currency: string;
  /** The document's. */
  readonly home: string;
  readonly count: number;
}

/** The first of `count` rows that would count if they had a date: they are in no period. */
export interface Undated extends Place {
  readonly kind: 'undated';
  readonly count: number;
}

/** The first of `count` dates far away from all others of their column: each counts in its own period. */
export interface FarOff extends Place {
  readonly kind: 'farOff';
  readonly count: number;
}

/** The first of `count` rows that name the same reps together: they count for none of them. */
interface SeveralReps extends Place {
  readonly kind: 'severalReps';
  readonly count: number;
  readonly reps: readonly string[];
}

/** What should say how several reps share a row, and does not add up to the whole: it counts for none of them. */
interface SharesProblem extends Place {
  readonly kind: 'shares';
  readonly reps: readonly string[];
}

/**
 * An other name of a rep that counts for nobody: it is that of another rep of the team sheet, or two reps have it.
 */
export interface OtherNameProblem extends Place {
  readonly kind: 'nameOfRep' | 'nameOfTwo';
  /** Whose it may be besides. */
  readonly rep: string;
}

/** The first of `count` facts that are left out, because what a cell says of them is blank or not known. */
interface UnknownFact extends Place {
  readonly kind: 'factBlank' | 'factScopeType';
  readonly count: number;
}

/** The first of `count` facts that count something unknown, and the word that may be meant. */
interface FactOfUnknown extends Place {
  readonly kind: 'factMeasure';
  readonly near: string | undefined;
  readonly count: number;
}

/** The first of `count` facts of no period of the plan: with the day no such period begins, or ends. */
interface FactOfNoPeriod extends Place {
  readonly kind: 'factPeriod';
  readonly edge: 'start' | 'end';
  /** The plan's length of period. */
  readonly grain: Grain;
  readonly count: number;
}

/** The first of `count` facts of a KPI that is calculated from several measures: these are asked for. */
interface FactOfParts extends Place {
  readonly kind: 'factOfParts';
  readonly measures: readonly Measure[];
  readonly count: number;
}

/** The first of `count` facts that another one contradicts: neither counts. */
interface DifferingFacts extends Place {
  readonly kind: 'factTwice';
  readonly than: Place;
  readonly count: number;
}

/** What is left out of a sheet of facts. */
type FactProblem = UnknownFact | FactOfUnknown | FactOfNoPeriod | FactOfParts | DifferingFacts;

export type Problem =
  | LeftOut
  | OutOfOrder
  | OffScale
  | Imported
  | Twin
  | ExtraRowProblem
  | Repeated
  | OtherCurrencyProblem
  | Undated
  | FarOff
  | SeveralReps
  | SharesProblem
  | OtherNameProblem
  | FactProblem;
