/** Reads which edition of the add-on a command runs, and where the files are that answer for BigQuery. */
import type { CommandWords } from '../messages/command';
import { choose } from './typed-options';

export const EDITION_OPTIONS = ['edition', 'warehouse'] as const;

export interface TypedEdition {
  readonly edition: 'sheets' | 'bigquery';
  /** The folder of the CSV and Parquet files that stand in for BigQuery: only and always of its edition. */
  readonly warehouse: string | undefined;
}

/** @throws an error with a sentence, where one of the two is typed without the other */
export function typedEdition(
  { edition: typed, warehouse }: Readonly<Partial<Record<(typeof EDITION_OPTIONS)[number], string>>>,
  words: CommandWords,
): TypedEdition {
  const edition = typed === undefined ? 'sheets' : choose(words, 'edition', typed, ['sheets', 'bigquery']);
  if ((edition === 'bigquery') !== (warehouse !== undefined)) throw new Error(words.warehouseAndEdition);
  return { edition, warehouse };
}
