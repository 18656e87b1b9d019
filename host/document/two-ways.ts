/** Describes a column of a CSV file in which no value tells how its numbers or dates are written. */
import type { DateOrder, DecimalMark } from '../../src/core/text/locale-style';

export interface TwoWays {
  readonly header: string;
  /** Its first value that can be read in two ways, and how many there are. */
  readonly example: string;
  readonly count: number;
  /** How it is read. */
  readonly style: DateOrder | DecimalMark;
}
