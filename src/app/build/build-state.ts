/** Records what a build has done and what remains, as a text from which any later call can continue. */
import { kpiDataSize } from '../../output/kpi-data/kpi-data';
import type { KpiData } from '../../output/kpi-data/contents';
import type { KpiDataSize } from '../../output/kpi-data/kpi-data-places';
import type { Kpi } from '../../model/kpi/kpi';

export interface BuildState {
  readonly by: readonly ('rep' | 'region')[];
  readonly size: KpiDataSize;
  /** The id of the plan's sheet, which all formulas read. */
  readonly planId: number;
  /** The numbers of the scopes that are gone. */
  readonly former: readonly number[];
  /** The numbers of the scopes that get a card, as the build decided when it began. */
  readonly scopes: readonly number[];
  /** How many of them are done. */
  readonly cards: number;
  readonly finished: boolean;
  /** Until KPI Data is complete. */
  readonly writing?: Written;
}

/** How much of KPI Data is written. */
interface Written {
  readonly rows: number;
  /** Only rows of the same `contentsKey` may follow. */
  readonly contents: string;
}

/** A build whose KPI Data is not complete yet. */
export type WritingState = BuildState & { readonly writing: Written };

interface SavedState extends Omit<BuildState, 'size'> {
  readonly size: SavedSize;
}

type SavedSize = Omit<KpiDataSize, 'kpis' | 'scored'> & {
  readonly kpis: readonly string[];
  readonly scored: readonly string[];
  /** Absent in states of the first layout. */
  readonly cardLayout?: number;
};

export function buildText(state: BuildState): string {
  const saved: SavedState = { ...state, size: savedSize(state.size) };
  return JSON.stringify(saved);
}

/** Raised when cards are drawn otherwise, so that the next refresh draws those of the former layout again. */
const CARD_LAYOUT = 2;

const savedSize = ({ kpis, scored, ...size }: KpiDataSize): SavedSize => ({
  ...size,
  cardLayout: CARD_LAYOUT,
  kpis: kpis.map(({ id }) => id),
  scored: scored.map(({ id }) => id),
});

/** The last build, finished or not. */
export interface LastBuild extends Pick<BuildState, 'by' | 'planId' | 'finished'> {
  /** Whether it stopped while it wrote KPI Data. */
  readonly isWriting: boolean;
  /** Whether every card is drawn. */
  readonly areDrawn: boolean;
  /** Whether the cards that were drawn then find their numbers in this KPI Data. */
  fits(data: KpiData): boolean;
  /**
   * All of it; `undefined` where a KPI of it is no longer defined.
   *
   * @param kpis all definitions: the catalogue's and the plan's own
   */
  state(kpis: readonly Kpi[]): BuildState | undefined;
}

/** @param text of `buildText` */
export function buildOf(text: string): LastBuild {
  const saved = JSON.parse(text) as SavedState;
  const { by, planId, finished, writing, cards, scopes } = saved;
  return {
    by,
    planId,
    finished,
    isWriting: writing !== undefined,
    areDrawn: cards === scopes.length,
    fits: (data) => JSON.stringify(savedSize(kpiDataSize(data))) === JSON.stringify(saved.size),
    state: (kpis) => stateWith(saved, kpis),
  };
}

function stateWith(saved: SavedState, kpis: readonly Kpi[]): BuildState | undefined {
  const defined = (ids: readonly string[]): readonly Kpi[] =>
    ids.flatMap((id) => kpis.find((each) => each.id === id) ?? []);
  const size = { ...saved.size, kpis: defined(saved.size.kpis), scored: defined(saved.size.scored) };
  const isDefined =
    size.kpis.length === saved.size.kpis.length && size.scored.length === saved.size.scored.length;
  return isDefined ? { ...saved, size } : undefined;
}
