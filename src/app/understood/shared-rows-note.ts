/** Says how many rows of a table name several reps, how much they add up to, and how they count. */
import type { Sharing } from '../../data/reading/counting';
import type { Source } from '../../data/source';
import { severalReps } from '../../document/several-reps';
import type { Messages } from '../../words';

/** One sentence or two; none where no row names several. */
export function sharedRowsNote(source: Source, sharing: Sharing, m: Messages): readonly string[] {
  const found = severalReps(source);
  if (!found) return [];
  const { rows, examples, amount } = found;
  const sum = amount === undefined ? undefined : m.build.amount(amount, source.currency);
  return [m.build.sharedRows(m.tables[source.table], rows, examples, sum, sharing)];
}
