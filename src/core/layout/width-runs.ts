/** Groups neighbouring columns of one width, so that each group costs one call. */

export interface WidthRun {
  /** Its first column, from 1. */
  readonly first: number;
  readonly count: number;
  /** In pixels. */
  readonly width: number;
}

/** @param widths from column A on */
export function widthRuns(widths: readonly number[]): readonly WidthRun[] {
  const runs: { first: number; count: number; width: number }[] = [];
  widths.forEach((width, index) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count++;
    else runs.push({ first: index + 1, count: 1, width });
  });
  return runs;
}
