/** Reads a period from an argument: a date, a text, or two texts for its first and last day. */
import { Refusal } from '../words/refusal';
import { parsePeriod } from '../words/period-text';
import { periodAt, rangeOf, type Grain, type Period } from '../core/calendar/period';
import type { Cell } from '../core/text/cells';
import { readDateCell } from '../core/text/date-cell';
import { localeStyle } from '../core/text/locale-style';
import { isBlank } from '../core/text/text';
import type { Surroundings } from './surroundings';

/** `2026-01..2026-06`, `1/10/2026..15/10/2026` */
const FROM_TO = /^(.+?)(?:\.\.|…)(.+)$/;

/** Before the same day of the next year. */
const LESS_THAN_A_YEAR = 364;

/**
 * A date stands for its month, and so does its text or its serial; blank is this month. Quarters and years are the plan's.
 * Of a stretch the end that names no year takes it from the other one: `T10/2025..T2`, `T10..T2/2026`.
 *
 * @throws Refusal where it is not a period
 */
export function readPeriod(value: Cell, { zone, locale, now, plan }: Surroundings): Period {
  if (isBlank(value)) return periodAt('month', now);
  const dateOf = (cell: Cell): number | undefined => {
    const read = readDateCell(cell, { zone, dateOrder: localeStyle(locale).dateOrder });
    return typeof read === 'number' ? read : undefined;
  };
  const date = dateOf(value);
  if (date !== undefined) return periodAt('month', date);
  const read = (part: string, begunBy = now): Period => {
    const period = parsePeriod(part, now, 1, begunBy);
    return isOfPlansYear(period.grain) ? parsePeriod(part, now, plan()?.fiscalYearStart, begunBy) : period;
  };
  const text = String(value);
  const [, first, last] = FROM_TO.exec(text) ?? [];
  if (first === undefined || last === undefined) return read(text);
  const days = [dateOf(first), dateOf(last)].filter((day) => day !== undefined).map(Math.floor);
  // A day goes with a day only.
  if (days.length === 1) return read(text);
  const [from, to] = days;
  const stretch = from === undefined || to === undefined ? between(first, last, read) : rangeOf(from, to);
  if (stretch.end <= stretch.start) throw new Refusal((m) => m.errors.periodBackwards(text.trim()));
  return stretch;
}

function between(first: string, last: string, read: (part: string, begunBy?: number) => Period): Period {
  const dated = /\d{4}/.test(first) ? read(first) : undefined;
  const to = dated ? read(last, dated.start + LESS_THAN_A_YEAR) : read(last);
  const from = dated ?? read(first, to.start);
  return rangeOf(from.start, to.end - 1);
}

const isOfPlansYear = (grain: Period['grain'] | undefined): boolean =>
  grain === 'quarter' || grain === 'year';

/** A stretch whose quarters and years are the plan's, which is read only where it is split into these. */
export const inPlansYear = (stretch: Period, by: Grain | undefined, { plan }: Surroundings): Period =>
  isOfPlansYear(by) ? { ...stretch, fiscalYearStart: plan()?.fiscalYearStart ?? 1 } : stretch;
