/** Writes SQL as DuckDB reads it, which runs it in the tests. */
import { COMMON, keys, MICROSECONDS_A_DAY, texts } from './common';
import type { Dialect } from './dialect';
import { textByQuotes, withBlank, type Literals } from './literals';

/** What JavaScript trims; DuckDB's own TRIM leaves line breaks and tabs. */
const OUTER_BLANKS = String.raw`'^[\s\x0B\p{Z}\x{FEFF}]+|[\s\x0B\p{Z}\x{FEFF}]+$'`;

const quoted = (name: string): string => `"${name.replace(/"/g, '""')}"`;

const compared = (value = ''): string =>
  `lower(regexp_replace(nfc_normalize(${value}), ${OUTER_BLANKS}, '', 'g'))`;

/** The days are midnights: the place of each day between the first and the last one is found once, and looked up for each date. */
const placeAmong = (date = '', days = ''): string => {
  const place = `len(list_filter(${days}, lambda each: each <= ${days}[1] + to_days(day::INTEGER)))`;
  const between = `range(date_diff('day', ${days}[1], ${days}[-1])) AS days(day)`;
  const places = `(SELECT list(${place} ORDER BY day) FROM ${between})`;
  return [
    `CASE WHEN ${date} < ${days}[1] THEN 0`,
    `WHEN ${date} >= ${days}[-1] THEN len(${days})`,
    `ELSE list_extract(${places}, date_diff('day', ${days}[1], ${date}) + 1) END`,
  ].join(' ');
};

const listed = (array: string, value: string, place: string): string =>
  `(SELECT unnest(${array}) AS ${value}, unnest(range(len(${array}))) AS ${place})`;

const TYPES = { text: 'VARCHAR', datetime: 'TIMESTAMP', integer: 'INTEGER' } as const;

const literals: Literals = {
  text: textByQuotes,
  date: (value) => `DATE '${value}'`,
  datetime: (value) => `TIMESTAMP '${withBlank(value)}'`,
  timestamp: (value) => `TIMESTAMPTZ '${value}'`,
  array: (items, type) => `CAST([${items.join(', ')}] AS ${TYPES[type]}[])`,
  list: (array, _type, value, place) => listed(array, value, place),
};

/** https://duckdb.org/docs/stable/sql/functions/overview */
export const DUCKDB: Dialect = {
  name: 'DuckDB',
  identifier: quoted,
  path: (schema, table) => `${quoted(schema)}.${quoted(table)}`,
  parameter: (name) => `$${name}`,
  list: (parameter, value, place) => listed(`$${parameter}`, value, place),
  // A member that a patch gives as null is left out: https://duckdb.org/docs/stable/data/json/json_functions
  wholeRow: (of, but) => `json_merge_patch(to_json(${of}), json_object('${but.replace(/'/g, "''")}', NULL))`,
  literals,
  composes: true,
  functions: {
    ...COMMON,
    ...keys({
      matches: (value, pattern) => `regexp_matches(${value}, '${pattern}')`,
      replaced: (value, pattern, by) => `regexp_replace(${value}, '${pattern}', '${by}', 'g')`,
    }),
    ...texts(compared),
    // It writes the number 7 as 7.0 where the column may have fractions.
    asText: (value = '') => String.raw`regexp_replace(CAST(${value} AS VARCHAR), '^(-?\d+)\.0+$', '\1')`,
    withoutZeros: (value = '') => `CAST(${value} AS DOUBLE)`,
    dateTime: (value = '') => `CAST(${value} AS TIMESTAMP)`,
    onClock: (moment = '', zone = '') => `timezone(${zone}, ${moment})`,
    today: (zone = '') => `CAST(timezone(${zone}, now()) AS DATE)`,
    placeAmong,
    matches: (value = '', pattern = '') => `regexp_matches(${value}, ${pattern})`,
    daysBetween: (from = '', to = '') => `date_diff('microsecond', ${from}, ${to}) / ${MICROSECONDS_A_DAY}`,
  },
  refusesTable: () => false,
  refusesColumn: () => false,
};
