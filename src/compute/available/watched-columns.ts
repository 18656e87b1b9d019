/** Lists the columns that live formulas read, and what their cells should hold. */
import type { Kpi } from '../../model/kpi/kpi';
import type { CheckedColumn } from '../../data/reading/checked-columns';
import { allSources, type Sources } from '../../data/source';
import { formulaColumns } from './formula-columns';

/** Besides, the other names of reps: formulas find those of the last build. Each column once, though several tables may read it. */
export function watchedColumns(kpis: readonly Kpi[], sources: Sources): readonly CheckedColumn[] {
  const found = allSources(sources).flatMap(
    ({ table, onSheet }) => onSheet?.checked(new Set([...formulaColumns(kpis, table), 'otherNames'])) ?? [],
  );
  return [...new Map(found.map((each) => [`${each.column} ${each.sheet}`, each])).values()];
}
