/** Starts the sidebar of the BigQuery edition, in which tables may stand in BigQuery: they are asked before a build. */
import './main';
import { asks } from './stages/build/asks';
import { DATABASE } from './stages/build/asks-database';
import { IN_BIGQUERY } from './stages/what/bigquery/in-bigquery';
import { elsewhere } from './stages/what/elsewhere';

asks.database = DATABASE;
elsewhere.tables = IN_BIGQUERY;
