/** Offers the columns of a table in BigQuery for each part of a table, and says which of them cannot play it. */
import type { TableElsewhere } from '../../../../src/app/bridge';
import { remedyFor, usableType } from '../../../../src/bigquery/column-types';
import { columnsOf, type ColumnId, type TableId } from '../../../../src/model/catalogue/tables';
import type { BigQueryForm } from '../../../../src/words/big-query-form';
import type { ColumnField } from '../column-field';

/** What a query cannot say: in which currency an amount is, and how a row is split. */
const UNSAID: readonly ColumnId[] = ['currency', 'share'];

/** @param found the table as it was looked at; without it each column stays the one that is mapped */
export function offerColumns(
  table: TableId,
  fields: readonly ColumnField[],
  found: TableElsewhere | undefined,
  mapped: Readonly<Partial<Record<ColumnId, string>>>,
  words: BigQueryForm,
): void {
  for (const each of fields) {
    const isUnsaid = UNSAID.includes(each.column);
    each.element.hidden = isUnsaid;
    if (isUnsaid) each.offer({ options: [] });
    else if (found) each.offer(offerOf(table, each.column, found, words), found.proposed[each.column]);
    else {
      const present = mapped[each.column];
      each.offer({ options: present === undefined ? [] : [{ value: present, text: present }] });
    }
  }
}

function offerOf(table: TableId, column: ColumnId, { columns }: TableElsewhere, words: BigQueryForm) {
  const part = columnsOf(table).find(({ id }) => id === column);
  return {
    options: columns.map(({ path, type, isList }) => ({
      value: path,
      text: words.typed(path, isList ? words.listOf(type) : type),
    })),
    flaw(chosen: string): string | null {
      const found = columns.find(({ path }) => path === chosen);
      if (!found || !part) return null;
      const { path, type, isList } = found;
      if (isList) return words.repeatedColumn(table, path);
      return usableType(type, part)
        ? null
        : words.wrongType(table, path, column, type, remedyFor(type, part));
    },
  };
}
