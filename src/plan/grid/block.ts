/** Arranges the rows of one KPI on the sheet of targets: its name, a line for everybody, and what the parts of a target come to. */
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { textKey } from '../../core/text/text';
import { everybody, type TargetGrid, type Whom } from './grid';

export interface GridBlock {
  readonly kpi: Kpi;
  /** With its name. */
  readonly titleRow: number;
  readonly lines: readonly { readonly whom: Whom; readonly row: number }[];
  /** Of the team and of regions that have reps, where the KPI adds up. */
  readonly checks: readonly Check[];
}

/** Whose parts are added up: the team's regions, or its reps, or those of a region. */
export type Whole = 'team' | { readonly region: string };

/** What the parts come to, and by how much that is more or less than the target itself. */
export interface Check {
  readonly of: Whole;
  readonly says: 'sum' | 'gap';
  readonly row: number;
}

const inRegion = (region: string, { reps }: Pick<TargetGrid, 'reps'>): boolean =>
  reps.some((rep) => textKey(rep.region) === textKey(region));

/** One below the other, with a blank row between them. */
export function blocksOf(grid: TargetGrid, firstRow: number): readonly GridBlock[] {
  const people = everybody(grid);
  const wholes: readonly Whole[] = [
    ...(grid.reps.length > 0 ? (['team'] as const) : []),
    ...grid.regions.filter((region) => inRegion(region, grid)).map((region) => ({ region })),
  ];
  let row = firstRow;
  return grid.kpis.map((kpi) => {
    const titleRow = row++;
    const lines = people.map((whom) => ({ whom, row: row++ }));
    const checks = (isAdditive(kpi) ? wholes : []).flatMap((of): readonly Check[] => [
      { of, says: 'sum', row: row++ },
      { of, says: 'gap', row: row++ },
    ]);
    row++;
    return { kpi, titleRow, lines, checks };
  });
}

/** The last row of all blocks; the row above the first where there is none. */
export const lastRowOf = (blocks: readonly GridBlock[], firstRow: number): number => {
  const last = blocks[blocks.length - 1];
  return last ? last.titleRow + last.lines.length + last.checks.length : firstRow - 1;
};
