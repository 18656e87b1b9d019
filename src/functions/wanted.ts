/** Lists what has to be read for some KPIs: tables, required columns, and optional ones that are used where present. */
import { type ColumnId, type TableId } from '../model/catalogue/tables';
import { measuresOf, measuresOfAll, type Kpi } from '../model/kpi/kpi';
import { needsOf, optionalNeedsOf, type Need } from '../model/kpi/needs';

/** The tables a KPI is made from, in order of use. */
export const tablesOf = (kpi: Kpi): readonly TableId[] => tablesAmong(measuresOf(kpi.value).flatMap(needsOf));

const tablesAmong = (needs: readonly Need[]): readonly TableId[] => [
  ...new Set(needs.map(({ table }) => table)),
];

export interface Wanted {
  /** What is calculated, and must not lack anything. */
  readonly kpis: readonly Kpi[];
  readonly needs: readonly Need[];
  /** Looked at where they are mapped. */
  readonly optional: readonly Need[];
}

export const wantedFor = (kpis: readonly Kpi[]): Wanted => ({
  kpis,
  needs: measuresOfAll(kpis).flatMap(needsOf),
  optional: measuresOfAll(kpis).flatMap(optionalNeedsOf),
});

/** In order of use, without the team. */
export const wantedTables = ({ needs }: Wanted): readonly TableId[] => tablesAmong(needs);

/** Whether an unreadable cell of a column would change the answer. */
export function isUsed({ needs, optional }: Wanted, table: TableId, column: ColumnId): boolean {
  return [...needs, ...optional].some((each) => each.table === table && each.column === column);
}
