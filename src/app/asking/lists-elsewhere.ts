/** Asks tables in BigQuery for the rows of which lists are made: prices, and customers who wait for a contact. */
import type { AnsweredRow } from '../../bigquery/answered-rows';
import { careStatement, pricesStatement } from '../../bigquery/list-query';
import { listedRows } from '../../bigquery/listed-rows';
import { columnNames } from '../../bigquery/people-query';
import type { WarehouseTable } from '../../bigquery/warehouse-table';
import type { Statement } from '../../compute/sql/statement';
import type { TableRows } from '../../data/reading/table-rows';
import type { Document } from '../../document/document';
import type { TableId } from '../../model/catalogue/tables';
import { listedAfter } from '../../output/kpi-data/care-list';
import { NEW_PLAN } from '../../plan/plan';

/** A query for a list, and the tables of which its rows are. */
interface ListQuery {
  readonly about: WarehouseTable;
  readonly statement: Statement;
  readonly of: readonly TableId[];
}

/** @param until the end of the period that is asked for: a list is made as of its last day, or as of today */
export function listQueries(
  tables: readonly WarehouseTable[],
  { careDays = NEW_PLAN.careDays, now, zone }: Document,
  until: number,
): readonly ListQuery[] {
  const at = (id: TableId): WarehouseTable | undefined => tables.find(({ table }) => table === id);
  const [prices, customers, care] = [at('prices'), at('customers'), at('care')];
  const on = { day: Math.min(Math.floor(now), until - 1), least: listedAfter({ careDays }) };
  return [
    ...(prices
      ? [{ about: prices, statement: pricesStatement(prices, on, zone), of: ['prices'] as const }]
      : []),
    ...(customers && care
      ? [
          {
            about: customers,
            statement: careStatement(customers, care, on, zone),
            of: ['customers', 'care'] as const,
          },
        ]
      : []),
  ];
}

export const rowsOfList = (
  table: TableId,
  { statement }: ListQuery,
  rows: readonly AnsweredRow[],
): TableRows => listedRows(table, columnNames(statement), rows);
