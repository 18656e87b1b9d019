/** The dialect of BigQuery without its rules for names, which are none of the language's: the drawn workbooks have awkward ones. */
import { BIGQUERY } from '../../src/compute/sql/dialects/bigquery';
import type { Dialect } from '../../src/compute/sql/dialects/dialect';

export const ANY_NAME: Dialect = { ...BIGQUERY, refusesTable: () => false, refusesColumn: () => false };
