/** Lists the columns of a table in BigQuery that a person may choose from; those within records by their paths. */
import { typeName } from './column-types';
import type { TableField, TableResource } from './warehouse-table';

export interface OfferedColumn {
  /** `customer.name` within a record. */
  readonly path: string;
  readonly type: string;
  /** Each row holds several of them. */
  readonly isList: boolean;
}

/** A list of records is offered as one column: what is within it has no value of its own. */
export const offeredColumns = ({ schema }: TableResource): readonly OfferedColumn[] =>
  (schema?.fields ?? []).flatMap((field) => columnsWithin(field, ''));

function columnsWithin(
  { name, type, mode, fields = [] }: TableField,
  before: string,
): readonly OfferedColumn[] {
  const path = `${before}${name}`;
  const isList = mode === 'REPEATED';
  return fields.length === 0 || isList
    ? [{ path, type: typeName(type), isList }]
    : fields.flatMap((field) => columnsWithin(field, `${path}.`));
}
