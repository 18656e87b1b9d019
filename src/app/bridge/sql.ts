/** Describes what the sidebar asks about queries of facts. */
import type { DatabaseId } from '../../compute/sql/dialects/databases';
import type { TableId } from '../../model/catalogue/tables';
import type { Messages } from '../../words';

export const DATE_KINDS = ['date', 'timestamp'] as const;

/** How a database stores dates: as days, with a time or without, or as moments. */
type DateKind = (typeof DATE_KINDS)[number];

/** In which database a person's tables stand, as they said last. */
export interface SqlPlace {
  readonly database: DatabaseId;
  readonly dates: DateKind;
  /** What the tables are called there, each with its dataset or schema where it has one. */
  readonly tables: Readonly<Partial<Record<TableId, string>>>;
}

/** What the sidebar shows, beginning with what was said last. */
export interface SqlView extends SqlPlace {
  /** In the person's language: few people open it, so that the page itself does not carry them. */
  readonly words: Messages['sql']['form'];
  /** All databases for which there are queries. */
  readonly databases: readonly { readonly value: DatabaseId; readonly text: string }[];
}

export interface SqlRequest extends Pick<SqlPlace, 'database' | 'dates'> {
  readonly table: TableId;
  /** What the table is called in the database. */
  readonly at: string;
}

/** The query, and a sentence about what it was not tried with; or why there is none. */
export type SqlAnswer =
  { readonly text: string; readonly caution: string | null } | { readonly limit: string };
