/** One cell after cleaning, with what was done to it. */
import type { Cell } from '../../core/text/cells';
import type { ChangeKind } from './change';

export interface CleanedCell {
  readonly value: Cell;
  /** None where the cell is as it was. */
  readonly kinds: readonly ChangeKind[];
}
