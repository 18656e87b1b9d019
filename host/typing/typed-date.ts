/** Reads the text of a date or a time of day, in a locale's order, as its serial and pattern. */
import { isDateFormat, parseDate, parseTime } from 'numfmt';
import { dateOf, serialOf } from '../../src/core/calendar/calendar';
import { marksOf } from './locale-marks';
import type { TypedNumber, TypingRules } from './typed-cell';

/** Everything else, names above all, is not worth the search. */
const MAY_BE_DATE = /^(?=.*\d)(?=.*[-/.,\s])[\p{L}\d\s/.,:-]+$/u;
const MAY_BE_TIME = /^\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?(?:\s*[ap]\.?m\.?)?$|^\d{1,2}\s*[ap]\.?m\.?$/i;

/** @param typed without outer blanks */
export function typedDate(typed: string, rules: TypingRules): TypedNumber | undefined {
  const { locale } = rules;
  if (MAY_BE_TIME.test(typed)) return numberOf(parseTime(typed, { locale }));
  if (!MAY_BE_DATE.test(typed)) return undefined;
  const withoutYear = /^(\d{1,2})([-/])(\d{1,2})$/.exec(typed);
  if (withoutYear) return dayAndMonth(withoutYear, rules);
  const date = numberOf(parseDate(typed, { locale }));
  if (!date?.pattern || /y/i.test(date.pattern)) return date;
  const { year, month, day } = dateOf(date.value);
  return { ...date, value: date.value + serialOf(rules.year, month, day) - serialOf(year, month, day) };
}

/** `1/2`: numfmt reads it as month and day in every locale. */
function dayAndMonth([, first, mark, second]: RegExpExecArray, rules: TypingRules): TypedNumber | undefined {
  const { monthFirst } = marksOf(rules.locale);
  const [month, day] = monthFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const value = serialOf(rules.year, month, day);
  const date = dateOf(value);
  if (date.month !== month || date.day !== day) return undefined;
  const pattern = monthFirst ? `m${mark ?? ''}d` : `d${mark ?? ''}m`;
  return { kind: 'number', value, pattern };
}

function numberOf(parsed: ReturnType<typeof parseDate>): TypedNumber | undefined {
  if (typeof parsed?.v !== 'number' || parsed.z === undefined || !isDateFormat(parsed.z)) return undefined;
  return { kind: 'number', value: parsed.v, pattern: parsed.z };
}
