/** Keeps bands while they are typed; they become the plan's only where nothing is wrong with them. */
import { bandsFlaw, type Band, type BandsFlaw } from '../../../src/compute/scoring/rating';

export type AmountColumn = 'from' | 'bonus';

/** `from` is `null` while nothing is typed. */
export interface DraftBand {
  readonly name: string;
  readonly from: number | null;
  readonly bonus: number | null;
  /** What stands in place of a number and cannot be used. */
  readonly unusable?: Partial<Readonly<Record<AmountColumn, string>>>;
}

export interface DraftFlaw {
  readonly kind: BandsFlaw['kind'] | 'fromMissing' | 'unusable';
  /** The place of the row from 0. */
  readonly at: number;
}

/** The bands, or what is wrong first, and in which row. */
export function bandsOfDraft(
  draft: readonly DraftBand[],
): { readonly bands: readonly Band[] } | { readonly flaw: DraftFlaw } {
  const bands: Band[] = [];
  for (const [at, { name, from, bonus, unusable = {} }] of draft.entries()) {
    if (Object.keys(unusable).length > 0) return { flaw: { kind: 'unusable', at } };
    if (from === null) return { flaw: { kind: 'fromMissing', at } };
    bands.push({ name: name.trim(), from, bonus });
  }
  const flaw = bandsFlaw(bands);
  if (!flaw) return { bands };
  return { flaw: { kind: flaw.kind, at: flaw.kind === 'none' ? 0 : flaw.at } };
}

/** One more above the last one, halfway to the one before; its name is still to be typed. */
export function withRow(draft: readonly DraftBand[]): {
  readonly draft: readonly DraftBand[];
  readonly at: number;
} {
  const at = Math.max(draft.length - 1, 0);
  const [above, below] = [draft[at - 1]?.from ?? null, draft[at]?.from ?? 0];
  const from = above === null ? below + 10 : Math.round((above + below) / 2);
  const row: DraftBand = { name: '', from, bonus: null };
  return { draft: [...draft.slice(0, at), row, ...draft.slice(at)], at };
}
