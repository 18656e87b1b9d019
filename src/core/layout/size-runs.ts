/** Groups neighbouring columns of one width, and rows of one height, so that each group costs one call. */

interface Run {
  /** Its first column or row, from 1. */
  readonly first: number;
  readonly count: number;
}

export interface WidthRun extends Run {
  /** In pixels. */
  readonly width: number;
}

interface HeightRun extends Run {
  /** In pixels. */
  readonly height: number;
}

/** @param widths from column A on */
export const widthRuns = (widths: readonly number[]): readonly WidthRun[] =>
  runs(widths.map((size, index) => ({ at: index + 1, size }))).map(({ size, ...run }) => ({
    ...run,
    width: size,
  }));

/** @param heights in the order of the rows, or not; of one row's the last counts */
export const heightRuns = (
  heights: readonly { readonly row: number; readonly height: number }[],
): readonly HeightRun[] =>
  runs(
    [...new Map(heights.map(({ row, height }) => [row, height]))]
      .sort(([one], [other]) => one - other)
      .map(([at, size]) => ({ at, size })),
  ).map(({ size, ...run }) => ({ ...run, height: size }));

function runs(
  lines: readonly { readonly at: number; readonly size: number }[],
): readonly (Run & { readonly size: number })[] {
  const found: { first: number; count: number; size: number }[] = [];
  for (const { at, size } of lines) {
    const last = found[found.length - 1];
    if (last?.size === size && last.first + last.count === at) last.count++;
    else found.push({ first: at, count: 1, size });
  }
  return found;
}
