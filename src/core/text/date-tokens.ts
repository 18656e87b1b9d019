/** Splits a written date into its parts: numbers, a month, a weekday, a time of day, an offset from UTC. */
import { MONTH_NAME, monthOf } from './month-words';
import type { Weekday } from '../calendar/weekday';
import { WEEKDAY_NAME, weekdayNamed } from './weekday-words';

export type DateToken =
  /** Three numbers with one mark between them: `2026-10-05`, `5/10/2026`. */
  | { readonly kind: 'numbers'; readonly parts: readonly [string, string, string] }
  | { readonly kind: 'number'; readonly digits: string }
  /** From 1. */
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  /** The part of a day. */
  | { readonly kind: 'clock'; readonly time: number }
  /** Minutes ahead of UTC. */
  | { readonly kind: 'offset'; readonly ahead: number };

/** What a part looks like, and what it is; `undefined` where there is no such time or offset. */
interface Rule {
  readonly looks: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => DateToken | undefined;
}

const HALF = String.raw`(?: ?([ap]\.?m\.?|sa|ch|sáng|chiều)(?!\p{L}))`;
const NO_MORE_DIGITS = String.raw`(?! ?[-/.:]?\d)`;

const OFFSET: readonly Rule[] = [
  {
    looks: new RegExp(
      // `-05:00` after a time without seconds may be the end of a stretch, `08:00-09:30`, unless a program wrote it.
      String.raw` ?(\+\d{2}(?::?\d{2})?|-\d{4}|(?<=:\d{2}:[\d.,]+|t\d{2}:\d{2})-\d{2}(?::\d{2})?)${NO_MORE_DIGITS}`,
      'uy',
    ),
    read: ([offset]) => offsetOf(offset),
  },
  {
    looks: new RegExp(String.raw` ?(?:gmt|utc) ?([-+]\d{1,2}(?::?\d{2})?)${NO_MORE_DIGITS}`, 'uy'),
    read: ([offset]) => offsetOf(offset),
  },
  { looks: / ?(?:z|gmt|utc)(?! ?[\p{L}\d+-])/uy, read: () => ({ kind: 'offset', ahead: 0 }) },
];

const RULES: readonly Rule[] = [
  {
    looks: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/uy,
    read: ([year = '', , month = '', day = '']) => ({ kind: 'numbers', parts: [year, month, day] }),
  },
  {
    looks: /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/uy,
    read: ([first = '', , second = '', year = '']) => ({ kind: 'numbers', parts: [first, second, year] }),
  },
  {
    looks: new RegExp(String.raw`(\d{1,2})[:h](\d{2})(?::(\d{2}(?:[.,]\d+)?))?(?!\d)${HALF}?`, 'uy'),
    read: ([hour, minute, second, half]) => clockOf({ hour, minute, second, half }),
  },
  {
    looks: /(\d{1,2}) ?(?:h|giờ|gio)(?: ?(\d{2}) ?(?:phút|phut|p))?(?![\p{L}\d])/uy,
    read: ([hour, minute]) => clockOf({ hour, minute }),
  },
  {
    looks: new RegExp(String.raw`(\d{1,2})${HALF}`, 'uy'),
    read: ([hour, half]) => clockOf({ hour, half }),
  },
  {
    looks: new RegExp(String.raw`(${WEEKDAY_NAME})(?![\p{L}\d:])`, 'uy'),
    read: ([name = '']) => ifKnown(weekdayNamed(name), (weekday) => ({ kind: 'weekday', weekday })),
  },
  {
    looks: new RegExp(String.raw`(${MONTH_NAME})(?![\p{L}\d])`, 'uy'),
    read: ([name = '']) => ifKnown(monthOf(name), (month) => ({ kind: 'month', month })),
  },
  {
    looks: /(\d{1,4})(?:st|nd|rd|th)?(?![\p{L}\d])/uy,
    read: ([digits = '']) => ({ kind: 'number', digits }),
  },
];

/** What says nothing: signs between parts, words before them, the `t` of programs, a zone's name behind its offset. */
const SAYS_NOTHING = [
  /[-/., ]+/y,
  /(?:ngày|ngay|năm|nam|lúc|luc|vào|vao|at|on|of)(?![\p{L}\d])/uy,
  /(?<=\d)t(?=\d{1,2}:)/y,
  /(?<=(?:gmt|utc)[-+]\d{4} )\([\p{L} ]+\)$/uy,
];

/**
 * The parts in their order; `undefined` where anything else stands in the text, or a time that no clock shows.
 *
 * @param text in lower case, NFC, with single blanks
 */
export function dateTokens(text: string): readonly DateToken[] | undefined {
  const tokens: DateToken[] = [];
  for (let at = 0; at < text.length;) {
    const rules = tokens[tokens.length - 1]?.kind === 'clock' ? [...OFFSET, ...RULES] : RULES;
    const found = firstMatch(rules, ({ looks }) => looks, text, at);
    const token = found?.of.read(found.groups);
    if (token) tokens.push(token);
    const passed = found ? token && found : firstMatch(SAYS_NOTHING, (looks) => looks, text, at);
    if (!passed) return undefined;
    at = passed.end;
  }
  return tokens;
}

interface Match<Of> {
  readonly of: Of;
  readonly groups: readonly (string | undefined)[];
  readonly end: number;
}

function firstMatch<Of>(
  list: readonly Of[],
  looksOf: (each: Of) => RegExp,
  text: string,
  at: number,
): Match<Of> | undefined {
  for (const of of list) {
    const looks = looksOf(of);
    looks.lastIndex = at;
    const match = looks.exec(text);
    if (match) return { of, groups: match.slice(1), end: at + match[0].length };
  }
  return undefined;
}

const ifKnown = <Known>(
  known: Known | undefined,
  token: (known: Known) => DateToken,
): DateToken | undefined => (known === undefined ? undefined : token(known));

interface ClockParts {
  readonly hour: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly half?: string | undefined;
}

/** Vietnamese writes both `2:30 CH` and `14:30 CH`. */
function clockOf({ hour, minute, second, half }: ClockParts): DateToken | undefined {
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  const seconds = Number((second ?? '0').replace(',', '.'));
  if (hours > 23 || minutes > 59 || seconds >= 60) return undefined;
  const isLate = half !== undefined && /^(?:ch|p)/.test(half);
  if (half !== undefined && !isLate && hours > 12) return undefined;
  const ofDay = half !== undefined && hours <= 12 ? (hours % 12) + (isLate ? 12 : 0) : hours;
  return { kind: 'clock', time: (ofDay * 3600 + minutes * 60 + seconds) / 86_400 };
}

/** The clocks of the earth go from 12 hours behind UTC to 14 ahead. */
function offsetOf(offset = ''): DateToken | undefined {
  const [, sign, hours, minutes = '0'] = /^([-+])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  if (Number(minutes) > 59) return undefined;
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return ahead >= -720 && ahead <= 840 ? { kind: 'offset', ahead } : undefined;
}
