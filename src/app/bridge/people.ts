/** Describes people and scopes as the wizard shows them. */
import type { Scope } from '../../data/scopes/scopes';

/** A rep of the team sheet, or one whom only the data name. */
export interface Person {
  readonly rep: string;
  /** As the team sheet lists them; absent where it lists none. */
  readonly otherNames?: string;
  /** By the team sheet, else by most of the rep's rows; blank where nothing is known, as the others. */
  readonly region: string;
  readonly email: string;
  /** ISO dates: `2026-10-05`. */
  readonly from: string;
  readonly until: string;
  /** Where the team sheet has the rep; absent for those whom only the data name. */
  readonly row?: number;
}

/** Two names that are, or may be, those of one person. */
export interface NamePair {
  /** The one that is kept. */
  readonly name: string;
  readonly other: string;
}

/** Whom numbers are about, as the scorecards count them. */
export interface ScopeView extends Scope {
  /** A rep's days on the team, from the first to the last; `null` where that side is open. */
  readonly days: readonly { readonly first: number | null; readonly last: number | null }[];
  /** The team sheet has the rep, and so tells when they joined and left. */
  readonly isListed: boolean;
  /** Has left before the current period, or is in no table any more. */
  readonly isFormer: boolean;
  /** Former ones get no card, but keep the one they have. */
  readonly getsCard: boolean;
}
