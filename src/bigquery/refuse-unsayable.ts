/** Refuses what a query of BigQuery cannot say of a table, before it is asked. */
import { pathText } from '../data/mapping/warehouse-table';
import { headersOf } from '../data/mapping/mapping';
import { SHEET_NAME } from '../data/mapping/mapped-sheets';
import type { Counting } from '../data/reading/counting';
import { idColumn } from '../model/catalogue/tables';
import { Refusal } from '../words/refusal';
import { refusesPath } from './job-request';
import type { WarehouseTable } from './warehouse-table';

/** @throws Refusal that names the table, where the rows are to be told apart by an order, or amounts by their currency */
export function refuseUnsayable({ table, path, mapped }: WarehouseTable, { repeats }: Counting): void {
  const id = idColumn(table);
  if (repeats === 'once' && id && mapped.columns[id] !== undefined) {
    throw new Refusal((m) => m.bigQuery.onceById(table));
  }
  if (mapped.columns.currency !== undefined) throw new Refusal((m) => m.bigQuery.inCurrencies(table));
  const bad = headersOf(mapped).find((header) => refusesPath(header, 'refusesColumn'));
  const name = bad ?? (refusesPath(path.table, 'refusesTable') ? path.table : undefined);
  if (name !== undefined) throw new Refusal((m) => m.bigQuery.badName(table, name));
  if (Object.values(mapped.columns).includes(SHEET_NAME)) {
    throw new Refusal((m) => m.bigQuery.noColumn(table, pathText(path), m.sheetName, []));
  }
}
