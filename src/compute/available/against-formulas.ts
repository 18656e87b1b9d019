/** Finds what prevents live formulas over the tables of a document. */
import { formulaLimitOfKpi, type FormulaLimit, type ScopeParts } from '../formulas/limits';
import type { Kpi } from '../../model/kpi/kpi';
import { datePairs } from '../../data/reading/date-pairs';
import type { Unclean } from '../../data/reading/unclean';
import { comparedCustomers } from './compared-customers';
import { countedColumns, formulaColumns } from './formula-columns';
import { foundOnce } from '../../data/reading/found-once';
import { allSources, type Sources } from '../../data/source';

export interface LimitedKpi {
  readonly kpi: Kpi;
  readonly limit: FormulaLimit;
}

export interface AgainstFormulas {
  /** Cells that formulas would read differently from the engine. */
  readonly unclean: readonly Unclean[];
  /** KPIs in use of which formulas leave something blank. */
  readonly limited: readonly LimitedKpi[];
}

/**
 * @param kpis those that the tables allow: KPI Data has them all
 * @param scored those of them that are in use
 * @param scopes the most that a scope has
 */
export function againstFormulas(
  sources: Sources,
  kpis: readonly Kpi[],
  scored: readonly Kpi[],
  scopes?: ScopeParts,
): AgainstFormulas {
  const customers = comparedCustomers(kpis);
  const unclean = allSources(sources).flatMap(
    ({ table, onSheet }) =>
      onSheet?.unclean({
        columns: formulaColumns(kpis, table),
        counted: countedColumns(kpis, table),
        pairs: datePairs(kpis, table),
        customers,
      }) ?? [],
  );
  const limited = scored.flatMap((kpi) => {
    const limit = formulaLimitOfKpi(kpi, sources, scopes);
    return limit === undefined ? [] : [{ kpi, limit }];
  });
  return { unclean: foundOnce(unclean, (each) => each.cells[0].row), limited };
}

/** How many cells formulas would read otherwise. */
export const uncleanCount = ({ unclean }: AgainstFormulas): number =>
  unclean.reduce((sum, { count }) => sum + count, 0);
