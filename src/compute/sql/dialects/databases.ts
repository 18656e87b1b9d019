/** Lists the databases for which queries are written, as the sidebar and the command line name them. */

export const DATABASE_IDS = ['bigquery', 'postgresql', 'snowflake', 'databricks', 'duckdb'] as const;

export type DatabaseId = (typeof DATABASE_IDS)[number];

interface Database {
  readonly name: string;
  /** Where tables stand when nobody says so; blank where that must be said. */
  readonly schema: string;
  /** What ran its queries in the tests of this project; absent where nothing did. */
  readonly ranBy?: string;
}

export const DATABASES: Readonly<Record<DatabaseId, Database>> = {
  bigquery: { name: 'BigQuery', schema: '', ranBy: 'GoogleSQL' },
  postgresql: { name: 'PostgreSQL', schema: 'public', ranBy: 'PGlite' },
  snowflake: { name: 'Snowflake', schema: 'PUBLIC' },
  databricks: { name: 'Databricks', schema: 'default' },
  duckdb: { name: 'DuckDB', schema: 'main', ranBy: 'DuckDB' },
};
