/** Collects what the stage of the data shows besides where tables may stand in BigQuery. */
import { isInWarehouse, warehousePath } from '../../../../src/data/mapping/warehouse-table';
import { bigQueryForm } from '../../../../src/words/big-query-form';
import { writtenNumber } from '../../../core/written';
import type { TablesElsewhere } from '../elsewhere';
import { queryLimit } from './query-limit';
import { tablePlace } from './table-place';

export const IN_BIGQUERY: TablesElsewhere = {
  place: tablePlace,
  note({ sheet, rows }, locale, m) {
    const path = sheet === null ? undefined : warehousePath({ sheet });
    return path === undefined ? undefined : bigQueryForm(m).stands(path, rows, writtenNumber(rows, locale));
  },
  isThere: (sheet) => isInWarehouse({ sheet }),
  limit: queryLimit,
};
