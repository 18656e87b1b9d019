/** Recognises texts that a spreadsheet may take for a number, a date, a time or a boolean in a comparison. */
import { readAmountText } from '../../core/text/amount-text';
import { readDateText } from '../../core/text/date-text';
import { MONTH_NAME } from '../../core/text/month-words';
import { plainText } from '../../core/text/text';

const CLOCK = /^\d{1,3}:\d{1,2}(?::\d{1,2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?$|^\d{1,2} ?[ap]\.?m\.?$/;
const POWER_OF_TEN = /^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)e[-+]?\d+$/;
/** `1-2`, `10/2026`, `2026-10` */
const TWO_PARTS = /^(?:\d{1,2}[-/. ](?:\d{1,2}|\d{4})|\d{4}[-/. ]\d{1,2})$/;
/** `5 May`, `May 2026`, `May-26` */
const MONTH_AND_NUMBER = new RegExp(
  `^(?:\\d{1,4}[-/. ]*(?:${MONTH_NAME})|(?:${MONTH_NAME})[-/., ]*\\d{1,4})$`,
);

/** Rather once too often than too seldom: what depends on a locale counts in any. */
export function readsAsValue(text: string): boolean {
  const plain = plainText(text).toLowerCase();
  if (plain === 'true' || plain === 'false') return true;
  if (!/\d/.test(plain)) return false;
  return (
    readAmountText(plain) !== undefined ||
    POWER_OF_TEN.test(plain) ||
    TWO_PARTS.test(plain) ||
    CLOCK.test(plain) ||
    MONTH_AND_NUMBER.test(plain) ||
    readDateText(plain) !== undefined
  );
}
