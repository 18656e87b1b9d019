/** Starts the sidebar of the BigQuery edition, which asks tables in BigQuery before a build. */
import './main';
import { asks } from './stages/build/asks';
import { DATABASE } from './stages/build/asks-database';

asks.database = DATABASE;
