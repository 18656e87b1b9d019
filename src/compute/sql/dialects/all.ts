/** Finds the dialect of a database. */
import { BIGQUERY } from './bigquery';
import { DATABRICKS } from './databricks';
import type { DatabaseId } from './databases';
import type { Spelling } from './dialect';
import { DUCKDB } from './duckdb';
import { POSTGRESQL } from './postgresql';
import { SNOWFLAKE } from './snowflake';

export const SPELLINGS: Readonly<Record<DatabaseId, Spelling>> = {
  bigquery: BIGQUERY,
  postgresql: POSTGRESQL,
  snowflake: SNOWFLAKE,
  databricks: DATABRICKS,
  duckdb: DUCKDB,
};
