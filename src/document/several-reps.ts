/** Counts the rows of a table that name several reps, and adds up their amounts. */
import { textKey } from '../core/text/text';
import type { Source } from '../data/source';

export interface SeveralReps {
  readonly rows: number;
  /** Who stands together, the first of them, 3 at most. */
  readonly examples: readonly string[];
  /** In the document's currency, of rows whose status lets them count; absent where the table has no amounts. */
  readonly amount?: number;
}

const MOST_EXAMPLES = 3;

/** `undefined` where there are none. */
export function severalReps({
  rows,
  won,
  columns,
}: Pick<Source, 'rows' | 'won' | 'columns'>): SeveralReps | undefined {
  if (!rows?.shared) return undefined;
  const { shared, texts, numbers } = rows;
  const { status } = texts;
  const wonKeys = new Set(won.map(textKey));
  const counts = (row: number): boolean =>
    columns.status === undefined || wonKeys.has(textKey(status?.words[status.codes[row] ?? -1] ?? ''));
  const { amount } = numbers;
  return {
    rows: shared.size,
    examples: [...new Set([...shared.values()].map(({ reps }) => reps.join(', ')))].slice(0, MOST_EXAMPLES),
    ...(amount && {
      amount: [...shared.keys()].reduce((sum, row) => sum + ((counts(row) && amount[row]) || 0), 0),
    }),
  };
}
