/** Reads the number that a cell holds: one rule for rows of data, arguments, the sidebar's fields and the plan. */
import { isAmbiguousAmount, numberOfText, readAmountText } from './amount-text';
import type { Cell } from './cells';
import { isErrorValue } from './error-value';
import type { DecimalMark } from './locale-style';
import { isBlank } from './text';
import type { Unread } from './unread';

/**
 * A number as it is; a text such as `1.200.000 ₫`, `12,5 %` or `1,5 tỷ` by its marks, and where these can mean two
 * numbers by the mark given.
 *
 * @param mark the decimal mark of the document or of the column; `mixed` where the texts of a column contradict each other
 * @param readText `readAmountText`, or the same with a memory
 * @returns `null` for a blank cell
 */
export function readNumberCell(
  value: Cell,
  mark: DecimalMark | 'mixed',
  readText = readAmountText,
): number | null | Unread {
  if (typeof value === 'number') return value;
  if (isBlank(value)) return null;
  if (isErrorValue(value)) return 'error';
  const written = typeof value === 'string' ? readText(value) : undefined;
  if (!written) return 'unreadable';
  if (mark !== 'mixed') return numberOfText(written, mark);
  return isAmbiguousAmount(written) ? 'ambiguous' : numberOfText(written, '.');
}
