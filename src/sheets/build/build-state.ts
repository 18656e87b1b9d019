/** What is still to be built, kept in the document so that any later call can go on with it. */
import { KPIS } from '../../catalogue/kpis';
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

/** The state of the last build, finished or not; `undefined` where none was ever started. */
export function loadBuildState(): BuildState | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  if (text === null) return undefined;
  const saved = JSON.parse(text) as SavedState;
  return { ...saved, size: { ...saved.size, kpis: saved.size.kpis.map(kpiById) } };
}

function kpiById(id: string): Kpi {
  const kpi = KPIS.find((each) => each.id === id);
  if (!kpi) throw new Error(`no KPI ${id}`);
  return kpi;
}
