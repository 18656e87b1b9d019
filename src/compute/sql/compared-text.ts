/** Says in SQL what a text is compared as: a name by its text, a customer by what the spellings of its key share. */
import type { CustomerKinds } from '../../core/text/customer-key';
import { holdsNames } from '../../core/text/no-name';
import type { ColumnId } from '../../model/catalogue/tables';
import { call, type SqlExpression } from './expression';

/** @param customers how customers are compared; without it as names are */
export function comparedText(
  id: ColumnId,
  value: SqlExpression,
  customers: CustomerKinds | undefined,
): SqlExpression {
  const key = holdsNames(id) ? call('nameKey', call('compared', value)) : call('textKey', value);
  if (id !== 'customer' || !customers) return key;
  const code = customers.codes ? call('codeKey', key) : key;
  return customers.phones ? call('phoneKey', key, code) : code;
}
