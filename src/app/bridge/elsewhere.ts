/** Describes what is asked of tables that stand in a database, and what it costs. */
import type { OfferedColumn } from '../../bigquery/offered-columns';
import type { TableMapping } from '../../data/mapping/mapping';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { TableView } from './tables';

/** A table that stands in a database, as it was looked at. */
export interface TableElsewhere {
  readonly path: string;
  readonly columns: readonly OfferedColumn[];
  /** The column that each part would have by its name. */
  readonly proposed: Readonly<Partial<Record<ColumnId, string>>>;
}

/** A query that was asked. */
export interface JobPlace {
  readonly project: string;
  readonly jobId: string;
  readonly location: string;
}

/** Asks which statuses a table has. */
export interface StatusesRequest {
  readonly table: TableId;
  readonly path: string;
  readonly columns: TableMapping['columns'];
  /** `price`: only what it would cost; a query that is under way is waited for. */
  readonly step: 'price' | 'ask' | JobPlace;
}

export type StatusesAnswer =
  | { readonly is: 'priced'; readonly price: string; readonly tooLarge: readonly string[] }
  | { readonly is: 'asked'; readonly job: JobPlace }
  /** Those with the most rows first; each means what such a word usually means. */
  | { readonly is: 'answered'; readonly statuses: TableView['statuses'] };

/** What asking the tables costs that stand in a database, before any of it is asked. */
export interface AskingView {
  /** Somebody has agreed before, and not all is answered yet: it goes on. */
  readonly isAgreed: boolean;
  readonly estimate: string;
  /** How many bytes a query may read at most. */
  readonly cap: number;
  /** Queries that would read more than they may, a sentence each. */
  readonly tooLarge: readonly string[];
}
