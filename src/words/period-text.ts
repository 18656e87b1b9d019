/** Reads a period as people write it, in English or Vietnamese, with or without accents. */
import { Refusal } from './refusal';
import { unaccented } from '../core/text/unaccented';
import { numberedPeriod } from '../core/calendar/numbered-period';
import { readDateText } from '../core/text/date-text';
import { periodAt, previous, rangeOf, type Grain, type Period } from '../core/calendar/period';

interface Around {
  /** The serial of today. */
  readonly today: number;
  readonly fiscalYearStart: number;
}

/** A way to write periods, and what it means; `undefined` where no such period exists. */
type Form = readonly [RegExp, (parts: readonly string[], around: Around) => Period | undefined];

/** What people call the grains, without accents. */
export const GRAIN_WORDS: Readonly<Record<string, Exclude<Grain, 'range'>>> = {
  week: 'week',
  tuan: 'week',
  month: 'month',
  thang: 'month',
  quarter: 'quarter',
  quy: 'quarter',
  year: 'year',
  nam: 'year',
};

/** Vietnamese write quarters in Roman numerals, too. */
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const YEAR = String.raw`(\d{4})`;
const DAY = String.raw`(\d{4}-\d{1,2}-\d{1,2})`;

const FORMS: readonly Form[] = [
  [/^(this|last|previous) (week|month|quarter|year)$/, ([which, grain], a) => relative(grain, which, a)],
  [/^(tuan|thang|quy|nam) (nay|truoc|ngoai)$/, ([grain, which], a) => relative(grain, which, a)],
  [new RegExp(`^(?:nam )?${YEAR}$`), ([year], a) => numbered('year', year, '1', a)],
  [new RegExp(`^${YEAR}-(\\d{1,2})$`), ([year, month], a) => numbered('month', year, month, a)],
  [new RegExp(`^(?:thang |t)?(\\d{1,2})/${YEAR}$`), ([month, year], a) => numbered('month', year, month, a)],
  [new RegExp(`^${YEAR}-q(\\d)$`), ([year, quarter], a) => numbered('quarter', year, quarter, a)],
  [
    new RegExp(`^(?:quy |q)(\\d|i{1,3}|iv)[/ ]${YEAR}$`),
    ([quarter, year], a) => numbered('quarter', year, quarter, a),
  ],
  [new RegExp(`^${YEAR}-w(\\d{1,2})$`), ([year, week], a) => numbered('week', year, week, a)],
  [new RegExp(`^(?:tuan |w)(\\d{1,2})[/ ]${YEAR}$`), ([week, year], a) => numbered('week', year, week, a)],
  [new RegExp(`^${DAY} ?(?:\\.\\.|…) ?${DAY}$`), ([first, last], a) => daysOf(first, last, a)],
];

/**
 * Reads `2026-10`, `10/2026`, `tháng 10/2026`, `2026-Q4`, `Q4/2026`, `quý IV/2026`, `2026-W41`, `2026`, `this month`,
 * `last quarter`, `tháng này`, `năm nay`, `2026-10-01..2026-10-15` (both days included).
 *
 * @param today the serial of today, for periods that are told from it
 * @param fiscalYearStart the month with which years and their quarters begin, see `periodAt`
 * @throws Refusal with the text and the forms, where it is not a period or no such period exists
 */
export function parsePeriod(text: string, today: number, fiscalYearStart = 1): Period {
  const key = unaccented(text).toLowerCase().trim().replace(/\s+/g, ' ');
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(key);
    const period = match && read(match.slice(1), { today, fiscalYearStart });
    if (!period) continue;
    if (period.end <= period.start) throw new Refusal((m) => m.errors.periodBackwards(text.trim()));
    return period;
  }
  throw new Refusal((m) => m.errors.noPeriod(text.trim()));
}

function relative(grainWord = '', which = '', { today, fiscalYearStart }: Around): Period | undefined {
  const grain = GRAIN_WORDS[grainWord];
  if (grain === undefined || (which === 'ngoai' && grain !== 'year')) return undefined;
  const current = periodAt(grain, today, fiscalYearStart);
  return which === 'this' || which === 'nay' ? current : previous(current);
}

const numbered = (grain: Grain, year = '', number = '1', { fiscalYearStart }: Around): Period | undefined =>
  numberedPeriod(grain, { year: Number(year), number: QUARTERS[number] ?? Number(number) }, fiscalYearStart);

function daysOf(first = '', last = '', { fiscalYearStart }: Around): Period | undefined {
  const [start, end] = [dayOf(first), dayOf(last)];
  return start === undefined || end === undefined ? undefined : rangeOf(start, end, fiscalYearStart);
}

/** The serial of a day that the calendar has; its year comes first. */
const dayOf = (text: string): number | undefined => readDateText(text)?.dayFirst;
