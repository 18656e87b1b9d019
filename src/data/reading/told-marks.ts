/** Counts how many amounts of a column tell its decimal mark. */
import { isAmbiguousAmount, type WrittenAmount } from '../../core/text/amount-text';
import type { DecimalMark } from '../../core/text/locale-style';
import { tell } from './column-style';
import type { Said } from './said';

/**
 * Amounts in thousands or millions are typed more loosely than others: `1.5tr` stands beside `-500.000`. They tell a mark
 * only where no plain amount does, and none would have three decimals by it.
 *
 * @param written the amounts as they were understood
 */
export function toldMarks(
  written: readonly Pick<Said<WrittenAmount>, 'what' | 'count'>[],
): ReadonlyMap<DecimalMark, number> {
  const [plain, inWords] = [new Map<DecimalMark, number>(), new Map<DecimalMark, number>()];
  const open = new Set<DecimalMark>();
  for (const { what: each, count } of written) {
    if (each.told) tell(each.exponent > 0 ? inWords : plain, each.told, count);
    else if (each.exponent <= 0 && isAmbiguousAmount(each)) open.add(each.digits.includes('.') ? '.' : ',');
  }
  if (plain.size > 0) return plain;
  return new Map([...inWords].filter(([mark]) => !open.has(mark)));
}
