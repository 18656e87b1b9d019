/** Takes the amounts that are converted already, where a sheet has them beside the original ones, and no currency for them. */
import type { ColumnId } from '../../model/catalogue/tables';
import { currencyOfHeader } from '../../core/text/header-currency';
import type { Evidence } from './evidence';
import { headerKey } from './header-key';

type AllEvidence = readonly (readonly Evidence[])[];

/**
 * `Quy đổi VND` before `Số tiền`; `Thành tiền VND` before `Số tiền`, where a column beside them says in which currency
 * each amount is.
 *
 * @param evidence what speaks for each part of a table
 */
export function convertedFirst(evidence: AllEvidence): AllEvidence {
  const of = (part: ColumnId): readonly Evidence[] =>
    evidence.flat().filter(({ kind, part: { id } }) => kind === 'header' && id === part);
  const amounts = of('amount');
  const converted = amounts.filter(isConverted);
  const inOneCurrency = amounts.filter(({ column }) => currencyOfHeader(column.text) !== undefined);
  const isSplit = of('currency').length > 0 && inOneCurrency.length < amounts.length;
  const chosen = converted.length > 0 ? converted : isSplit ? inOneCurrency : [];
  if (chosen.length === 0) return evidence;
  return evidence.map((each) =>
    each.filter(({ part: { id }, column }) => {
      if (id === 'currency') return false;
      return id !== 'amount' || chosen.some((one) => one.column === column);
    }),
  );
}

const isConverted = ({ column: { text } }: Evidence): boolean => CONVERTED.test(` ${headerKey(text)} `);

const CONVERTED = / (?:quy doi|converted|(?:base|home|company) (?:currency|amount)|amount in \p{L}+) /u;
