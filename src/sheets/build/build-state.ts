/** What is still to be built, kept in the document so that any later call can go on with it. */
import type { KpiDataSize } from '../../facts/kpi-data-places';
import type { Kpi } from '../../kpi/kpi';

const KEY = 'kpiScorecards.build';

export interface BuildState {
  readonly by: readonly ('rep' | 'region')[];
  readonly size: KpiDataSize;
  /** How many rows the cards of the build before had: what is left of them is blanked. */
  readonly formerKpis: number;
  /** How many cards are done. */
  readonly cards: number;
  readonly finished: boolean;
}

interface SavedState extends Omit<BuildState, 'size'> {
  readonly size: Omit<KpiDataSize, 'kpis'> & { readonly kpis: readonly string[] };
}

export function saveBuildState(state: BuildState): void {
  const saved: SavedState = { ...state, size: { ...state.size, kpis: state.size.kpis.map(({ id }) => id) } };
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(saved));
}

/**
 * The state of the last build, finished or not; `undefined` where none was ever started, or where a KPI of it is no
 * longer defined.
 *
 * @param kpis all definitions: the catalogue's and the plan's own
 */
export function loadBuildState(kpis: readonly Kpi[]): BuildState | undefined {
  const saved = savedState();
  if (!saved) return undefined;
  const known = saved.size.kpis.map((id) => kpis.find((each) => each.id === id));
  const defined = known.filter((kpi) => kpi !== undefined);
  return defined.length < known.length ? undefined : { ...saved, size: { ...saved.size, kpis: defined } };
}

/** How many KPIs the last build had. */
export const formerKpiCount = (): number => savedState()?.size.kpis.length ?? 0;

function savedState(): SavedState | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text === null ? undefined : (JSON.parse(text) as SavedState);
}
