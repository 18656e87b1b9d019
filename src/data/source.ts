/**
 * Describes what a table's source must give, wherever its data stand: rows on a sheet, or numbers that were counted
 * elsewhere.
 */
import type { Days, Stretch } from '../core/calendar/days';
import type { Period } from '../core/calendar/period';
import type { CustomerKinds } from '../core/text/customer-key';
import type { ColumnId, TableId } from '../model/catalogue/tables';
import type { Measure } from '../model/kpi/measure';
import type { ScaleId } from '../model/kpi/scale';
import type { Messages } from '../words';
import type { OtherCurrency } from './currency/other-currency';
import type { LocatedTables, Placements } from './mapping/locate';
import type { CheckedColumn } from './reading/checked-columns';
import type { FormulaReading } from './reading/clean';
import type { Decision } from './reading/decision';
import type { LeftOutPlace } from './reading/left-out';
import type { Place, Problem } from './reading/problem';
import type { ShownRow } from './reading/shown-rows';
import type { TableRows } from './reading/table-rows';
import type { Unclean } from './reading/unclean';
import type { MappedColumns, NamingTable, NamingTables } from './scopes/named-rows';
import type { Scopes } from './scopes/scopes';

/** What is known of a table before a row is counted. */
export interface MappedTable extends MappedColumns {
  /** The status words that mean won, each once. */
  readonly won: readonly string[];
  readonly lost: readonly string[];
  /** On which customers were asked; without it the usual one. */
  readonly scale?: ScaleId | undefined;
  /** How customers are compared, in all tables alike; without it as names are. */
  readonly customers?: CustomerKinds | undefined;
}

export interface Question {
  readonly measures: readonly Measure[];
  readonly scopes: Scopes;
  /** In ascending order, none overlapping another. */
  readonly periods: readonly Period[];
}

export interface Measured {
  /** A measure in a scope and a period, by their places; `null` where there is no number. */
  value(measure: Measure, scope: number, period: number): number | null;
}

export interface Source extends MappedTable, NamingTable {
  readonly table: TableId;
  /** What could not be read, or not as it is shown. */
  readonly problems: readonly Problem[];
  /** The code of the document's currency; absent where nothing names a currency. */
  readonly currency?: string;
  /** Amounts in another currency than the document's, which are converted or left out. */
  readonly otherCurrencies?: readonly OtherCurrency[];
  /** Columns that can be read in two ways, and how they were read. */
  readonly decisions: readonly Decision[];
  /** Between which days the dates of a column lie, all of them or those in a stretch; `undefined` where there is none. */
  readonly days: (date: ColumnId, within?: Stretch) => Days | undefined;
  /**
   * Between which days the rows lie that tell of something done, by the date that every row has, all of them or those in a
   * stretch: orders that are won, where a status tells; `undefined` where there is none.
   */
  readonly happened: (within?: Stretch) => Days | undefined;
  /**
   * Counts measures of this table, 0 where no row counts.
   *
   * @param sources those of all tables: a measure may ask whom another one names
   */
  readonly measure: (question: Question, sources: Sources) => Measured;
  /** Whether all is answered that was asked of it; absent where a source answers at once. */
  readonly isAnswered?: () => boolean;
  /** Nobody has counted its rows yet: that it has none means nothing. */
  readonly isUncounted?: true;
  /** What is to be known of its data besides, a sentence each. */
  readonly told?: (m: Messages) => readonly string[];
  /** Whether some rows count in parts for several reps, which neither formulas nor queries say. */
  readonly hasParts?: boolean;
  /** The rows themselves, which lists of customers or prices need; a source of totals has none. */
  readonly rows?: TableRows;
  /** What sheets of facts say of the table, where they stand in for its rows. */
  readonly facts?: TableInFacts;
  /** The table as its sheet has it, in whose place facts stand: headers without rows. */
  readonly emptySheet?: Source;
  /** Of facts the tables whose rows are at hand: what is said of these is not used. */
  readonly besideRows?: readonly TableId[];
  /** Of a source without rows those of which lists are made, at most some hundreds. */
  readonly listed?: TableRows;
  /** Where native formulas of this document can read the table. */
  readonly onSheet?: TableOnSheet;
}

/** Numbers of a table that were counted elsewhere, one a row of a sheet. */
interface TableInFacts {
  readonly measures: readonly Measure[];
  /** Each once, of any length. */
  readonly periods: readonly Stretch[];
  /** Whether there is a number of a measure, of whomever and whenever. */
  readonly has: (measure: Measure) => boolean;
  /** Whether the periods make up these days. */
  readonly cover: (days: Stretch) => boolean;
}

export interface TableOnSheet {
  /** Its places, in the order in which its rows follow each other. */
  readonly placements: Placements;
  /** What formulas would read differently. */
  readonly unclean: (reading: FormulaReading) => readonly Unclean[];
  /** What the cells of these columns hold, so that live formulas can be watched. */
  readonly checked: (columns: ReadonlySet<ColumnId>) => readonly CheckedColumn[];
  /** The cell of a mapped column in one of its rows, by the place of the row. */
  readonly placeOf: (row: number, column: ColumnId) => Place;
  /** Its rows that are not read. */
  readonly leftOut: readonly LeftOutPlace[];
  /** Its rows as people see them. */
  readonly shown: () => readonly ShownRow[];
  /** How a copy writes a customer, so that formulas find it; `undefined` for what stays. */
  readonly writtenCustomer?: (text: string) => string | undefined;
}

/** A source that gives rows. */
export type SourceOfRows = Source & { readonly rows: TableRows };

export const hasRows = (source: Source): source is SourceOfRows => source.rows !== undefined;

/** The rows of which lists are made; `undefined` where there are none. */
export const rowsOfLists = (source: Pick<Source, 'rows' | 'listed'> | undefined): TableRows | undefined =>
  source?.rows ?? source?.listed;

/** One for each table that there is. The team is always a table of rows. */
export type Sources = NamingTables<Source>;

/** Those of the tables that stand on sheets of the document. */
export const locatedTables = (sources: Sources): LocatedTables =>
  Object.fromEntries(
    allSources(sources).flatMap(({ table, onSheet }) =>
      onSheet ? [[table, onSheet.placements] as const] : [],
    ),
  );

/** The code of the document's currency; `undefined` where nothing names a currency. */
export const currencyOf = (sources: Sources): string | undefined =>
  allSources(sources).find(({ currency }) => currency !== undefined)?.currency;

/** In the order in which they were read. */
export const allSources = (sources: Sources): readonly Source[] => Object.values(sources);
