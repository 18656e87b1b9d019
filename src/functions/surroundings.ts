/** Lists what a custom function may ask for besides its arguments. */
import type { Document } from '../document/document';
import type { Messages } from '../words';
import type { TimeZone } from '../core/calendar/time-zone';
import type { ClosedPeriod } from '../output/history/closed-period';
import type { Plan } from '../plan/plan';
import type { Cell } from '../core/text/cells';

export interface Surroundings {
  readonly zone: TimeZone;
  /** The spreadsheet's, for example `vi_VN`. */
  readonly locale: string;
  /** The serial of this moment. */
  readonly now: number;
  /** The words of the document's language, for headers. */
  readonly m: Messages;
  /** The mapped sheets of the document, read only where no ranges are passed. */
  readonly document: () => Document;
  /** The plan where the document has one; asked for only where an answer depends on it. */
  readonly plan: () => Plan | undefined;
  /** The closed periods of the document; asked for only where what was closed is. */
  readonly closed: () => readonly ClosedPeriod[];
}

/** A cell's value, or rows of them that spill; `''` leaves a cell empty. */
export type Answer = Cell | readonly (readonly Cell[])[];
