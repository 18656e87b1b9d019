/** Writes SQL as PostgreSQL reads it. */
import { BLANKS, COMMON, keys, posixPattern, texts } from './common';
import type { Spelling } from './dialect';
import { isSeen, textByQuotes, unseenByCode, withBlank, type Literals } from './literals';

const quoted = (name: string): string => `"${name.replace(/"/g, '""')}"`;

/** Whatever a server is set to, a backslash escapes only behind the letter. */
const text = (value: string): string =>
  isSeen(value) && !value.includes('\\')
    ? textByQuotes(value)
    : `E${unseenByCode(textByQuotes(value).replace(/\\/g, '\\\\'))}`;

const TYPES = { text: 'text', datetime: 'timestamp', integer: 'integer' } as const;

const literals: Literals = {
  text,
  date: (value) => `DATE '${value}'`,
  datetime: (value) => `TIMESTAMP '${withBlank(value)}'`,
  timestamp: (value) => `TIMESTAMPTZ '${value}'`,
  array: (items, type) => `ARRAY[${items.join(', ')}]::${TYPES[type]}[]`,
  list: (array, _type, value, place) =>
    `(SELECT listed.item AS ${value}, listed.place - 1 AS ${place} FROM unnest(${array}) WITH ORDINALITY AS listed (item, place)) AS list_of_${value}`,
};

/** Longer names are cut: https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS */
const MOST_BYTES = 63;

const isNoName = (name: string): boolean =>
  name === '' || encodeURIComponent(name).replace(/%../g, '.').length > MOST_BYTES;

/** https://www.postgresql.org/docs/current/functions.html; texts must be stored in UTF-8. */
export const POSTGRESQL: Spelling = {
  name: 'PostgreSQL',
  identifier: quoted,
  path: (schema, table) => `${plainOrQuoted(schema)}.${quoted(table)}`,
  wholeRow: (of, but) => `(to_jsonb(${of}) - ${text(but)})`,
  literals,
  composes: true,
  functions: {
    ...COMMON,
    ...keys({
      matches: (value, pattern) => `${value} ~ ${text(posixPattern(pattern))}`,
      replaced: (value, pattern, by) =>
        `regexp_replace(${value}, ${text(posixPattern(pattern))}, ${text(by)}, 'g')`,
    }),
    ...texts((value = '') => `lower(btrim(normalize(${value}, NFC), ${text(BLANKS)}))`),
    asText: (value = '') => `CAST(${value} AS text)`,
    withoutZeros: (value = '') => `CAST(${value} AS double precision)`,
    dateTime: (value = '') => `CAST(${value} AS timestamp)`,
    onClock: (moment = '', zone = '') => `(${moment} AT TIME ZONE ${zone})`,
    today: (zone = '') => `CAST(CURRENT_TIMESTAMP AT TIME ZONE ${zone} AS date)`,
    placeAmong: (date = '', days = '') => `width_bucket(${date}, ${days})`,
    daysBetween: (from = '', to = '') =>
      `EXTRACT(EPOCH FROM (CAST(${to} AS timestamp) - CAST(${from} AS timestamp))) / 86400`,
    matches: (value = '', pattern = '') => `${value} ~ ${pattern}`,
  },
  refusesTable: isNoName,
  refusesColumn: isNoName,
};

/** A name that needs no quotes is found however it is written. */
function plainOrQuoted(name: string): string {
  return /^[a-z_]\w*$/i.test(name) ? name : quoted(name);
}
