/** Finds what prevents live formulas over the tables of a document. */
import { formulaLimitOfKpi, type FormulaLimit } from '../formulas/limits';
import type { Kpi } from '../../model/kpi/kpi';
import type { TimeZone } from '../../core/calendar/time-zone';
import { uncleanCells } from '../../data/reading/clean';
import { datePairs } from '../../data/reading/date-pairs';
import type { Unclean } from '../../data/reading/unclean';
import { formulaColumns } from './formula-columns';
import { foundOnce } from '../../data/reading/found-once';
import type { SheetCells } from '../../core/text/cells';
import type { TableId } from '../../model/catalogue/tables';
import type { Sources } from '../engine/engine';

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
 */
export function againstFormulas(
  {
    sources,
    cells,
  }: {
    readonly sources: Sources;
    /** The cells that each table was read from. */
    readonly cells: Readonly<Partial<Record<TableId, SheetCells>>>;
  },
  kpis: readonly Kpi[],
  scored: readonly Kpi[],
  zone: TimeZone,
): AgainstFormulas {
  const unclean = Object.values(sources).flatMap((source) => {
    const own = cells[source.table];
    const columns = formulaColumns(kpis, source.table);
    return own ? uncleanCells(source, own, zone, { columns, pairs: datePairs(kpis, source.table) }) : [];
  });
  const limited = scored.flatMap((kpi) => {
    const limit = formulaLimitOfKpi(kpi, sources);
    return limit === undefined ? [] : [{ kpi, limit }];
  });
  return { unclean: foundOnce(unclean, (each) => each.cells[0].row), limited };
}

/** How many cells formulas would read otherwise. */
export const uncleanCount = ({ unclean }: AgainstFormulas): number =>
  unclean.reduce((sum, { count }) => sum + count, 0);
