/** Reads a period as people write it, in English or Vietnamese, with or without accents. */
import { Refusal } from './refusal';
import { unaccented } from '../core/text/unaccented';
import { latestNumbered, numberedPeriod } from '../core/calendar/numbered-period';
import { readDateText } from '../core/text/date-text';
import { MONTH_NAME, monthOf } from '../core/text/month-words';
import { periodAt, previous, rangeOf, type Grain, type Period } from '../core/calendar/period';

interface Around {
  /** The serial of today. */
  readonly today: number;
  readonly fiscalYearStart: number;
  /** The day on which what is named without a year has begun at the latest. */
  readonly begunBy: number;
}

/** A way to write periods, and what it means; `undefined` where no such period exists. */
type Form = readonly [
  pattern: RegExp,
  read: (parts: readonly (string | undefined)[], around: Around) => Period | undefined,
];

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
/** Cells that show a week say its days behind it: `W41/2026 (5–11 Oct)`. */
const DAYS_BEHIND = / \([^()]*\)$/;
/** Between a number and its year. */
const OF = String.raw`(?: ?[-/,] ?| nam | )`;
const DAY = String.raw`(\d{4}-\d{1,2}-\d{1,2})`;

/** A number in the year, and the year, which may be left out behind a word. */
const named = (number: string): RegExp => new RegExp(`^${number}(?:${OF}${YEAR})?$`);

const FORMS: readonly Form[] = [
  [/^(this|last|previous) (week|month|quarter|year)$/, ([which, grain], a) => relative(grain, which, a)],
  [/^(tuan|thang|quy|nam) (nay|truoc|ngoai)$/, ([grain, which], a) => relative(grain, which, a)],
  [new RegExp(`^(?:nam |year )?${YEAR}$`), ([year], a) => numbered('year', '1', year, a)],
  [new RegExp(`^${YEAR}[-/](\\d{1,2})$`), ([year, month], a) => numbered('month', month, year, a)],
  [new RegExp(`^(\\d{1,2})[-/]${YEAR}$`), ([month, year], a) => numbered('month', month, year, a)],
  [named(String.raw`(?:thang |month |t)(\d{1,2})`), ([month, year], a) => numbered('month', month, year, a)],
  [
    named(String.raw`(${MONTH_NAME})\.?`),
    ([name = '', year], a) => numbered('month', String(monthOf(name)), year, a),
  ],
  [new RegExp(`^${YEAR}[-/ ]?q(\\d)$`), ([year, quarter], a) => numbered('quarter', quarter, year, a)],
  [
    named(String.raw`(?:quy |quarter |q)(\d|i{1,3}|iv)`),
    ([quarter, year], a) => numbered('quarter', quarter, year, a),
  ],
  [new RegExp(`^${YEAR}-w(\\d{1,2})$`), ([year, week], a) => numbered('week', week, year, a)],
  [named(String.raw`(?:tuan |week |w)(\d{1,2})`), ([week, year], a) => numbered('week', week, year, a)],
  [new RegExp(`^${DAY} ?(?:\\.\\.|…) ?${DAY}$`), ([first, last], a) => daysOf(first, last, a)],
];

/**
 * Reads `2026-10`, `10/2026`, `tháng 10/2026`, `T10/2026`, `October 2026`, `2026-Q4`, `Q4 2026`, `quý IV/2026`,
 * `2026-W41`, `tuần 41/2026`, `2026`, `this month`, `last quarter`, `tháng này`, `năm nay`, `2026-10-01..2026-10-15` (both
 * days included). Without a year, as `tháng 10`, `Q4` or `week 41`, it is the latest such period that has begun.
 *
 * @param today the serial of today, for periods that are told from it
 * @param fiscalYearStart the month with which years and their quarters begin, see `periodAt`
 * @param begunBy the day on which what is named without a year has begun at the latest
 * @throws Refusal with the text and the forms, where it is not a period or no such period exists
 */
export function parsePeriod(text: string, today: number, fiscalYearStart = 1, begunBy = today): Period {
  const key = unaccented(text).toLowerCase().trim().replace(/\s+/g, ' ').replace(DAYS_BEHIND, '');
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(key);
    const period = match && read(match.slice(1), { today, fiscalYearStart, begunBy });
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

function numbered(
  grain: Grain,
  typed = '1',
  year: string | undefined,
  { fiscalYearStart, begunBy }: Around,
): Period | undefined {
  const number = QUARTERS[typed] ?? Number(typed);
  return year === undefined
    ? latestNumbered(grain, number, begunBy, fiscalYearStart)
    : numberedPeriod(grain, { year: Number(year), number }, fiscalYearStart);
}

function daysOf(first = '', last = '', { fiscalYearStart }: Around): Period | undefined {
  const [start, end] = [dayOf(first), dayOf(last)];
  return start === undefined || end === undefined ? undefined : rangeOf(start, end, fiscalYearStart);
}

/** The serial of a day that the calendar has; its year comes first. */
const dayOf = (text: string): number | undefined => readDateText(text)?.dayFirst;
