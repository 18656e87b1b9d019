/** Chooses for several places together what suits all of them best, rather than for one after the other. */

export interface Scored {
  /** Above 0. */
  readonly score: number;
}

/**
 * For each place at most one of its options, such that no two of the chosen ones are in conflict, and their scores are
 * the most in sum. Of equal sums the first counts: that of the former options of the former places.
 *
 * @param options of each place
 * @returns the chosen option of each place, `undefined` where it stays empty
 */
export function chooseTogether<Option extends Scored>(
  options: readonly (readonly Option[])[],
  areInConflict: (a: Option, b: Option) => boolean,
): readonly (Option | undefined)[] {
  const most = options.map((each) => each.reduce((best, { score }) => Math.max(best, score), 0));
  /** No more than this can be reached from a place on. */
  const mostFrom = most.map((_, place) => most.slice(place).reduce((sum, each) => sum + each, 0));
  let best: { readonly chosen: readonly (Option | undefined)[]; readonly score: number } | undefined;
  const fill = (chosen: readonly (Option | undefined)[], score: number): void => {
    const place = chosen.length;
    if (best && score + (mostFrom[place] ?? 0) <= best.score) return;
    if (place === options.length) {
      best = { chosen, score };
      return;
    }
    for (const option of options[place] ?? []) {
      if (!chosen.some((other) => other && areInConflict(other, option)))
        fill([...chosen, option], score + option.score);
    }
    fill([...chosen, undefined], score);
  };
  fill([], 0);
  return best?.chosen ?? [];
}
