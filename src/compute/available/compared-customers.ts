/** Lists the tables whose customers the live formulas of some KPIs read, and the customers whom their conditions name. */
import type { ComparedCustomers } from '../../data/reading/customers';
import { TABLE_IDS } from '../../model/catalogue/tables';
import { measuresOfAll, type Kpi } from '../../model/kpi/kpi';
import { formulaColumns } from './formula-columns';

export const comparedCustomers = (kpis: readonly Kpi[]): ComparedCustomers => ({
  tables: new Set(TABLE_IDS.filter((table) => formulaColumns(kpis, table).has('customer'))),
  named: measuresOfAll(kpis)
    .flatMap(({ where }) => where)
    .flatMap((filter) =>
      filter.kind === 'eq' && filter.column === 'customer' && typeof filter.value === 'string'
        ? [filter.value]
        : [],
    ),
});
