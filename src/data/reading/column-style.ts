/** Decides the style in which a column is read from what its cells tell about it. */

/** `values`: its cells tell. `locale`: none does, and the spreadsheet's is taken. `mixed`: they contradict each other. */
export type Settled<Style> =
  { readonly by: 'values' | 'locale'; readonly style: Style } | { readonly by: 'mixed' };

/** A style that so many times more cells tell than any other wins: the few others are slips. */
const CLEAR_MAJORITY = 20;

/** @param told how many cells can be read in one style only, by that style */
export function settleStyle<Style>(told: ReadonlyMap<Style, number>, usual: Style): Settled<Style> {
  const [most, next] = [...told].sort(([, a], [, b]) => b - a);
  if (!most) return { by: 'locale', style: usual };
  if (next && most[1] < next[1] * CLEAR_MAJORITY) return { by: 'mixed' };
  return { by: 'values', style: most[0] };
}

/** Counts one more cell for a style, or so many. */
export const tell = <Style>(told: Map<Style, number>, style: Style, cells = 1): void => {
  told.set(style, (told.get(style) ?? 0) + cells);
};
