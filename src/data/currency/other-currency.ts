/** Describes the amounts of a sheet that are in another currency than the document's. */
import type { Place } from '../reading/problem';
import type { Rate } from './rate';

/** The place is that of the first amount. */
export interface OtherCurrency extends Place {
  readonly currency: string;
  /** The document's. */
  readonly home: string;
  /** How many amounts there are. */
  readonly count: number;
  /** The rate of the first one, where they are converted; without it their rows are left out. */
  readonly rate?: Rate;
}
