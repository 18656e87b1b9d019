/** Describes a closed period, whose results are values that nothing changes any more. */
import type { ScopeResult } from '../../compute/scoring/result';

export interface ClosedPeriod {
  /** The serial of its first day, and its label. */
  readonly start: number;
  readonly label: string;
  /** The serial of the moment. */
  readonly closedAt: number;
  readonly closedBy: string;
  readonly results: readonly ScopeResult[];
}
