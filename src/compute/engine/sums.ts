/** Describes what adds up blocks of rows in one place for each scope and period. */
import type { Block } from './block';

export interface Tally {
  /** @param kept of each row of the block 1 where it counts for the measure, else 0 */
  add(block: Block, kept: Uint8Array): void;
  /** 0 where nothing was added; `null` where a cell that is an error would add something: nobody knows the sum. */
  read(place: number): number | null;
}

/** One that always has a number. */
export interface Sums extends Tally {
  read(place: number): number;
}
