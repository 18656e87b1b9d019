/** Reads a period from an argument: a date, a text, or two texts for its first and last day. */
import { Refusal } from '../words/refusal';
import { parsePeriod } from '../words/period-text';
import { periodAt, rangeOf, type Period } from '../core/calendar/period';
import type { Cell } from '../core/text/cells';
import { readDateText, serialOfText } from '../core/text/date-text';
import { localeStyle } from '../core/text/locale-style';
import { isBlank } from '../core/text/text';
import type { Surroundings } from './surroundings';

/** `2026-01..2026-06`; two days have a form of their own. */
const FROM_TO = /^(.+?)(?:\.\.|…)(.+)$/;

/**
 * A date stands for its month, and so does its text; blank is this month. Quarters and years are the plan's.
 *
 * @throws Refusal where it is not a period
 */
export function readPeriod(value: Cell, { zone, locale, now, plan }: Surroundings): Period {
  if (isBlank(value)) return periodAt('month', now);
  if (value instanceof Date) return periodAt('month', zone.toSerial(value));
  const text = String(value);
  const date = typeof value === 'string' ? readDateText(value) : undefined;
  if (date) return periodAt('month', serialOfText(date, localeStyle(locale).dateOrder, zone));
  const read = (part: string): Period => {
    const period = parsePeriod(part, now);
    return period.grain === 'quarter' || period.grain === 'year'
      ? parsePeriod(part, now, plan()?.fiscalYearStart)
      : period;
  };
  const [, first, last] = FROM_TO.exec(text) ?? [];
  if (first === undefined || last === undefined || readDateText(first) || readDateText(last))
    return read(text);
  const [from, to] = [read(first), read(last)];
  if (to.end <= from.start) throw new Refusal((m) => m.errors.periodBackwards(text.trim()));
  return rangeOf(from.start, to.end - 1, from.fiscalYearStart);
}
