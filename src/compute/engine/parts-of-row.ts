/** Counts a row that several reps share: for each of them and for their regions by their part. */
import { textKey } from '../../core/text/text';
import type { SharedRow } from '../../data/reading/table-rows';
import { placeOfPair } from '../../data/scopes/pairs';
import type { Scopes } from '../../data/scopes/scopes';

/** A rep by their place among the scopes, and what of a row counts for them. */
interface Part {
  readonly rep: number;
  readonly share: number;
}

/** None where the row counts for nobody; who has nothing of it is not among them. */
export const partsOf = ({ reps, shares = [] }: SharedRow, scopes: Scopes): readonly Part[] =>
  shares.flatMap((share, at) => {
    const rep = scopes.reps.get(textKey(reps[at] ?? ''));
    return rep === undefined || share === 0 ? [] : [{ rep, share }];
  });

interface Counted {
  /** The place of the region in which a rep's part counts, -1 for none. */
  readonly regionOf: (rep: number) => number;
  /** Whether regions have the parts of their reps; else the row names its region, which has it whole. */
  readonly isByRep: boolean;
  /** Counts a part of the row in a scope. */
  readonly add: (scope: number, share: number) => void;
}

export function addParts(parts: readonly Part[], scopes: Scopes, { regionOf, isByRep, add }: Counted): void {
  const ofRegions = new Map<number, number>();
  for (const { rep, share } of parts) {
    add(rep, share);
    const region = regionOf(rep);
    if (region < 0) continue;
    ofRegions.set(region, (ofRegions.get(region) ?? 0) + share);
    const pair = scopes.pairs && placeOfPair(scopes, { rep, region });
    if (pair !== undefined) add(pair, share);
  }
  if (isByRep) for (const [region, share] of ofRegions) add(region, share);
}
