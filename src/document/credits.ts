/** Finds negative amounts that do not count because of their status: credit notes, perhaps. */
import type { Source } from '../data/source';
import { textKey } from '../core/text/text';

export interface LeftOutCredits {
  readonly count: number;
  /** Their statuses, each once; a row without one has none. */
  readonly statuses: readonly string[];
}

/** `undefined` where there are none, or where no status decides. */
export function leftOutCredits({ rows, won }: Pick<Source, 'rows' | 'won'>): LeftOutCredits | undefined {
  const { status } = rows?.texts ?? {};
  const { amount } = rows?.numbers ?? {};
  if (!status || !amount) return undefined;
  const counting = new Set(won.map(textKey));
  const counts = status.words.map((word) => counting.has(textKey(word)));
  const left = [...amount.keys()].filter(
    (row) => (amount[row] ?? 0) < 0 && counts[status.codes[row] ?? -1] !== true,
  );
  const codes = new Set(left.map((row) => status.codes[row] ?? -1));
  return left.length === 0
    ? undefined
    : {
        count: left.length,
        statuses: status.words.filter((_, code) => codes.has(code)),
      };
}
