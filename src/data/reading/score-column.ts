/** Reads a column of answers to a survey: numbers, and the stars and words that people write in their place. */
import { readScoreText } from '../../core/text/score-text';
import { readingOnce } from '../../core/text/reading-once';
import { readAmountColumn } from './amount-column';
import type { ColumnCells, ReadColumn } from './read-column';

export interface ReadScores extends ReadColumn<Float64Array> {
  /** The best answer that could be given, where most texts that say one agree on it. */
  readonly outOf?: number;
}

/** An answer out of another best one than most is not read: `8/10` among `4/5`. */
export function readScoreColumn(cells: ColumnCells): ReadScores {
  const readText = readingOnce(readScoreText);
  const written = cells.values.map((value) => (typeof value === 'string' ? readText(value) : undefined));
  const outOf = mostSaid(written.map((each) => each?.outOf));
  const values = cells.values.map((value, at) => {
    const read = written[at];
    return read && (read.outOf === undefined || read.outOf === outOf) ? read.score : value;
  });
  return { ...readAmountColumn({ ...cells, values }), ...(outOf === undefined ? {} : { outOf }) };
}

/** Of those said as often the first. */
function mostSaid(said: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const each of said) if (each !== undefined) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0];
}
