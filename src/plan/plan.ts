/** What the manager decides: the current period, and where the data are. */
import type { Mapping } from '../mapping/mapping';

export interface Plan {
  /** The serial of a day in the current period; without it, the period of today is current. */
  readonly current?: number;
  readonly mapping: Mapping;
}
