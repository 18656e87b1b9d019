/** Describes sheets, tables and KPIs as the wizard shows them, and what is wrong with their cells. */
import type { Direction } from '../../compute/scoring/target';
import type { Meaning } from '../../model/catalogue/status';
import type { ScaleId } from '../../model/kpi/scale';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { Family, KpiFormat } from '../../model/kpi/kpi';

/** A cell of the document, counted from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface SheetHeaders {
  readonly sheet: string;
  readonly headers: readonly string[];
  /** For each table the columns that headers name. */
  readonly columns: Readonly<Record<TableId, Readonly<Partial<Record<ColumnId, string>>>>>;
}

/** How a table finds one of its columns. */
export interface ColumnView {
  readonly column: ColumnId;
  readonly required: boolean;
  /** `null` where no header plays it. */
  readonly header: string | null;
  /** Nobody misses it: splits, where no row names several reps. */
  readonly isNeedless?: true;
  /** How sure the proposal is; absent where a person chose. */
  readonly confidence?: 'sure' | 'likely';
  /** What speaks for the header, and what else would be possible; blank where there is none. */
  readonly why: string;
  /** Up to three real cells of the column, as they look. */
  readonly preview: readonly string[];
}

/** More words of a status column are not told apart at a glance. */
export const MOST_STATUSES = 50;

/** A word of a status column. */
interface StatusView {
  readonly word: string;
  /** How many rows have it. */
  readonly rows: number;
  /** `null` where nobody has said it, and the word does not tell. */
  readonly means: Meaning | null;
}

/** Rows or cells that are left out for one reason. */
export interface LeftOutView {
  readonly what: 'rows' | 'cells';
  readonly count: number;
  /** How many, and why. */
  readonly text: string;
  readonly first: CellPlace;
}

/** What was understood of a table: the same for the sidebar and for the command line. */
export interface UnderstoodTable {
  readonly table: TableId;
  /** The first where there are several; `null` where no sheet plays it. */
  readonly sheet: string | null;
  /** The other sheets of the table, read after the first. */
  readonly joined: readonly string[];
  /** Sheets of facts stand in for its rows. */
  readonly isFromFacts?: true;
  /** Those that count. */
  readonly rows: number;
  /** The table is asked for its rows only before a build, and was not yet. */
  readonly isUncounted?: true;
  readonly leftOut: readonly LeftOutView[];
  readonly columns: readonly ColumnView[];
  /** What stands in the status column, each word once, those with the most rows: no more than `MOST_STATUSES`. */
  readonly statuses: readonly StatusView[];
  /** On which customers were asked, chosen or told by the answers; `null` where the table has no scores. */
  readonly scale: ScaleId | null;
  /** Columns that could be read in two ways, and how they were read, a sentence each. */
  readonly decisions: readonly string[];
  /** What should be known or decided, a sentence each. */
  readonly notes: readonly string[];
}

/** What was understood of a document. */
export interface Understood {
  /** Those that a sheet plays. */
  readonly tables: readonly UnderstoodTable[];
  /** Which period is shown first, and why, as a sentence. */
  readonly period: string;
  /** What the scorecards lack though nothing is wrong, a sentence each. */
  readonly notes: readonly string[];
}

export interface TableView extends UnderstoodTable {
  /** Sheets that are not read yet, though they look like more of these: one more month, branch or rep, or the first ones of facts. */
  readonly siblings: readonly string[];
  /** Other sheets that nothing is read from, though they have the columns that the table needs. */
  readonly rivals: readonly string[];
}

export interface KpiView {
  readonly id: string;
  readonly name: string;
  readonly explains: string;
  readonly family: Family;
  readonly format: KpiFormat;
  readonly unit: string;
  readonly better: Direction;
  readonly isAdditive: boolean;
  /** What is missing, as a sentence, and the table that would have it; `null` where it can be calculated. */
  readonly lacks: { readonly text: string; readonly table: TableId } | null;
}

export interface ProblemView {
  readonly text: string;
  readonly cell: CellPlace;
  /** What the plan may choose instead: the row counts after all, or rows that repeat an ID count once. */
  readonly offers?: 'counted' | 'once';
}

/** The document's currency, and the others in which amounts stand, by their codes. */
export interface CurrencyView {
  readonly home: string;
  readonly others: readonly {
    readonly currency: string;
    readonly amounts: number;
    /** How many of them no rate converts: their rows are left out. */
    readonly leftOut: number;
  }[];
}

/** A sheet of which a cleaned copy would read better. */
export interface Cleanable {
  readonly sheet: string;
  /** What the copy would mend, as a sentence. */
  readonly mends: string;
}
