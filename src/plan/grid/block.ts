/** Arranges the rows of one KPI on the sheet of targets: its name, a line for everybody, and how far the parts are from the whole. */
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { textKey } from '../../core/text/text';
import { everybody, type TargetGrid, type Whom } from './grid';

export interface GridBlock {
  readonly kpi: Kpi;
  /** With its name. */
  readonly titleRow: number;
  readonly lines: readonly { readonly whom: Whom; readonly row: number }[];
  /** Of the team and of regions that have reps, where the KPI adds up. */
  readonly gaps: readonly { readonly of: 'team' | { readonly region: string }; readonly row: number }[];
}

const inRegion = (region: string, { reps }: Pick<TargetGrid, 'reps'>): boolean =>
  reps.some((rep) => textKey(rep.region) === textKey(region));

/** One below the other, with a blank row between them. */
export function blocksOf(grid: TargetGrid, firstRow: number): readonly GridBlock[] {
  const people = everybody(grid);
  const parts: readonly GridBlock['gaps'][number]['of'][] = [
    ...(grid.reps.length > 0 ? (['team'] as const) : []),
    ...grid.regions.filter((region) => inRegion(region, grid)).map((region) => ({ region })),
  ];
  let row = firstRow;
  return grid.kpis.map((kpi) => {
    const titleRow = row++;
    const lines = people.map((whom) => ({ whom, row: row++ }));
    const gaps = isAdditive(kpi) ? parts.map((of) => ({ of, row: row++ })) : [];
    row++;
    return { kpi, titleRow, lines, gaps };
  });
}

/** The last row of all blocks; the row above the first where there is none. */
export const lastRowOf = (blocks: readonly GridBlock[], firstRow: number): number => {
  const last = blocks[blocks.length - 1];
  return last ? last.titleRow + last.lines.length + last.gaps.length : firstRow - 1;
};
