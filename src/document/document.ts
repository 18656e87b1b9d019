/** Describes what a document holds: the plan, as far as it is known, and the sheets that it is about. */
import type { ClosedPeriod } from '../output/history/closed-period';
import type { SheetCells } from '../core/text/cells';
import type { Currencies } from '../data/currency/in-one-currency';
import type { Counting, Sharing } from '../data/reading/counting';
import type { Mapping } from '../data/mapping/mapping';
import type { Nearest } from '../data/mapping/nearest';
import type { OtherHeaders } from '../data/mapping/other-headers';
import type { Scope } from '../data/scopes/scopes';
import type { Source, Sources } from '../data/source';
import type { Plan } from '../plan/plan';

/** What is planned and closed; what is missing is as in a new plan. */
export interface Planned extends Partial<Plan> {
  /** The serial of this moment. */
  readonly now: number;
  /** The periods whose results nothing changes any more. */
  readonly closed?: readonly ClosedPeriod[];
  /** Reps and regions that were in the tables once: they keep their rows. */
  readonly formerScopes?: readonly Scope[];
}

/** Which sheets the tables are read from, and how their people write. */
export interface Sheets extends Counting, Currencies {
  readonly mapping: Mapping;
  /** The cells of a sheet by its name, `undefined` where there is no such sheet. */
  readonly cellsOf: (sheet: string) => SheetCells | undefined;
  /** What counts of rows that name several reps; asked for only where there are some, without it they are listed. */
  readonly sharing?: () => Sharing;
  /** Whom tables name that are not in the mapping; asked for only where a cell may name several reps who are not all known. */
  readonly repsElsewhere?: () => readonly string[];
  /** Which sheets are nearly tables, beside those that are mapped. */
  readonly nearest?: (mapping: Mapping) => readonly Nearest[];
  /** Which sheets would go on with those of a table under the same headers. */
  readonly otherHeaders?: (mapping: Mapping) => readonly OtherHeaders[];
}

export type Document = Planned &
  Sheets & {
    /** Gives the tables that stand elsewhere; without it such a table is refused. */
    readonly elsewhere?: Elsewhere;
  };

/**
 * @param mapping the tables that stand elsewhere
 * @param onSheets the others: the team is among them, where there is one
 */
export type Elsewhere = (mapping: Mapping, document: Document, onSheets: Sources) => readonly Source[];
