/** Reads a column of answers to a survey: numbers, and the stars and words that people write in their place. */
import { readScoreText, type WrittenScore } from '../../core/text/score-text';
import { readAmountColumn } from './amount-column';
import { CODE } from './coded-cells';
import type { ColumnCells, ReadColumn } from './read-column';
import { saidIn, type Said } from './said';

export interface ReadScores extends ReadColumn<Float64Array> {
  /** The best answer that could be given, where most texts that say one agree on it. */
  readonly outOf?: number;
}

/** An answer out of another best one than most is not read: `8/10` among `4/5`. */
export function readScoreColumn(cells: ColumnCells): ReadScores {
  const written = saidIn(cells, readScoreText);
  if (written.length === 0) return readAmountColumn(cells);
  const outOf = mostSaid(written);
  const scores = new Map(
    written.flatMap(({ code, what }) =>
      what.outOf === undefined || what.outOf === outOf ? [[code, what.score] as const] : [],
    ),
  );
  const codes = cells.codes.slice();
  const values = cells.values.length > 0 ? cells.values.slice() : new Float64Array(codes.length).fill(NaN);
  codes.forEach((code, at) => {
    const score = scores.get(code);
    if (typeof score !== 'number') return;
    codes[at] = CODE.number;
    values[at] = score;
  });
  const texts = cells.texts.map((text, code) => String(scores.get(code) ?? text));
  return {
    ...readAmountColumn({ ...cells, codes, texts, values }),
    ...(outOf === undefined ? {} : { outOf }),
  };
}

/** Of those said as often the first. */
function mostSaid(written: readonly Said<WrittenScore>[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { what, count } of [...written].sort((a, b) => a.first - b.first))
    if (what.outOf !== undefined) counts.set(what.outOf, (counts.get(what.outOf) ?? 0) + count);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0];
}
