/** Collects what the stage of the data shows besides where tables may stand in BigQuery. */
import { isInWarehouse } from '../../../../src/data/mapping/warehouse-table';
import type { TablesElsewhere } from '../elsewhere';
import { queryLimit } from './query-limit';
import { tablePlace } from './table-place';

export const IN_BIGQUERY: TablesElsewhere = {
  place: tablePlace,
  isThere: (sheet) => isInWarehouse({ sheet }),
  limit: queryLimit,
};
