/** Decides whether the mapped tables can measure a KPI for a rep or a region at all. */
import type { TableId } from '../../model/catalogue/tables';
import { measuresOf, type Kpi } from '../../model/kpi/kpi';
import { attribution, names } from '../../data/scopes/attribution';
import type { MappedColumns } from '../../data/scopes/named-rows';
import type { ScopeType } from '../../data/scopes/scopes';

/**
 * Where one of its tables names no reps, a KPI has no value for any rep, in any period: it takes no weight there. Of the
 * whole team every KPI can be said.
 *
 * @param mapped the tables by their mapping, or by where their columns are; one that is missing names nobody
 */
export const isMeasuredFor = (
  { value }: Pick<Kpi, 'value'>,
  scope: ScopeType,
  mapped: Readonly<Partial<Record<TableId, MappedColumns>>>,
): boolean =>
  scope === 'team' ||
  measuresOf(value).every(({ table }) => {
    const own = mapped[table];
    return own !== undefined && names(attribution(own, mapped.team), scope);
  });
