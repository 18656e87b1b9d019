/** Describes a table of BigQuery as its service describes it, as far as it is used. https://cloud.google.com/bigquery/docs/reference/rest/v2/tables */
import type { WarehousePath } from '../data/mapping/warehouse-table';
import type { TableMapping } from '../data/mapping/mapping';
import type { ColumnType } from '../compute/sql/column-type';
import type { ColumnId, TableId } from '../model/catalogue/tables';

export interface TableField {
  readonly name: string;
  readonly type: string;
  readonly mode?: string;
  readonly fields?: readonly TableField[];
}

export interface TableResource {
  readonly type?: string;
  readonly location?: string;
  readonly schema?: { readonly fields?: readonly TableField[] };
  readonly externalDataConfiguration?: { readonly sourceFormat?: string };
}

/** A mapped table, with what BigQuery tells of it. */
export interface WarehouseTable {
  readonly table: TableId;
  readonly path: WarehousePath;
  readonly mapped: TableMapping;
  /** `US`, `asia-southeast1`: every question names it. */
  readonly location: string;
  readonly types: Readonly<Partial<Record<ColumnId, ColumnType>>>;
}
