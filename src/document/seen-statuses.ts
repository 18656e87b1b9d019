/** Lists the words that stand in the status column of a table, with their rows and what each of them means. */
import { textKey } from '../core/text/text';
import type { TableMapping } from '../data/mapping/mapping';
import { usualMeaning } from '../data/mapping/status-words';
import type { Source } from '../data/source';
import { MEANINGS, type Meaning } from '../model/catalogue/status';

export interface SeenStatus {
  readonly word: string;
  /** How many rows have it; 0 for a word that only the mapping knows. */
  readonly rows: number;
  /**
   * What the mapping says; of a word that it does not know what such a word usually means, unless that is won: whether a
   * row counts is said by people. `null` where nothing tells.
   */
  readonly means: Meaning | null;
}

/** The words with the most rows first. None where the table has no status, or only totals. */
export function seenStatuses(
  source: Source | undefined,
  mapped: TableMapping | undefined,
): readonly SeenStatus[] {
  const status = source?.rows?.texts.status;
  if (!status || !mapped) return [];
  const known = MEANINGS.flatMap((means) => (mapped[means] ?? []).map((word) => ({ word, means })));
  const meaningOf = new Map(known.map(({ word, means }) => [textKey(word), means]));
  const rows = new Map<number, number>();
  for (const code of status.codes) rows.set(code, (rows.get(code) ?? 0) + 1);
  const seen = status.words.map((word, code): SeenStatus => {
    const usual = usualMeaning(word, source.table);
    return {
      word,
      rows: rows.get(code) ?? 0,
      means: meaningOf.get(textKey(word)) ?? (usual === 'won' ? null : (usual ?? null)),
    };
  });
  const isSeen = new Set(status.words.map(textKey));
  const others = known
    .filter(({ word }) => !isSeen.has(textKey(word)))
    .map(({ word, means }): SeenStatus => ({ word, means, rows: 0 }));
  return [...seen.sort((a, b) => b.rows - a.rows), ...others];
}
