/** Writes the name of a KPI on the overview, with a mark while its values are only so far. */
import { text, when } from '../../core/formula/expression';
import type { Content } from '../../core/layout/sheet-layout';
import { isCohort } from '../../compute/scoring/wait';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiName, type Messages } from '../../words';
import { soFar } from '../lookup/so-far';
import { kpiInUse, type Overview } from './overview-contents';
import { progressOf, TEAM_FOUND } from './overview-places';

/** Without what the name says in brackets at its end: where there is little room. */
export const shortName = (kpi: Kpi, m: Messages): string => kpiName(kpi, m).replace(/ \([^()]*\)$/, '');

/** KPIs that are not in use are not scored: they carry no mark. */
export function markedName(
  kpi: Kpi,
  { scored, facts }: Pick<Overview, 'scored' | 'facts'>,
  m: Messages,
  name = kpiName(kpi, m),
): Content {
  if (!isCohort(kpi) || !kpiInUse(kpi, { scored })) return name;
  const shown = { found: TEAM_FOUND, end: progressOf('end'), now: progressOf('now') };
  return when(soFar(kpi, shown, facts), text(m.overview.soFar(name)), text(name));
}
