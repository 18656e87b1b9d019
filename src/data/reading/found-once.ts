/** Lists each finding once, although one sheet may serve several tables. */

interface Found {
  readonly kind: string;
  readonly sheet: string;
  readonly column: number;
}

export const foundOnce = <Each extends Found>(
  found: readonly Each[],
  rowOf: (each: Each) => number,
): readonly Each[] => [
  ...new Map(
    found.map((each) => [JSON.stringify([each.kind, each.sheet, each.column, rowOf(each)]), each]),
  ).values(),
];
