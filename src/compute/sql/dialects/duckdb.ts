/** Writes SQL as DuckDB reads it, which runs it in the tests. */
import { COMMON, keys, MICROSECONDS_A_DAY } from './common';
import type { Dialect } from './dialect';

/** What JavaScript trims; DuckDB's own TRIM leaves line breaks and tabs. */
const OUTER_BLANKS = String.raw`'^[\s\x0B\p{Z}\x{FEFF}]+|[\s\x0B\p{Z}\x{FEFF}]+$'`;

const quoted = (name: string): string => `"${name.replace(/"/g, '""')}"`;

/** https://duckdb.org/docs/stable/sql/functions/overview */
export const DUCKDB: Dialect = {
  name: 'DuckDB',
  identifier: quoted,
  path: (schema, table) => `${quoted(schema)}.${quoted(table)}`,
  parameter: (name) => `$${name}`,
  list: (parameter, value, place) =>
    `(SELECT unnest($${parameter}) AS ${value}, unnest(range(len($${parameter}))) AS ${place})`,
  // A member that a patch gives as null is left out: https://duckdb.org/docs/stable/data/json/json_functions
  wholeRow: (of, but) => `json_merge_patch(to_json(${of}), json_object('${but.replace(/'/g, "''")}', NULL))`,
  functions: {
    ...COMMON,
    ...keys({
      matches: (value, pattern) => `regexp_matches(${value}, '${pattern}')`,
      replaced: (value, pattern, by) => `regexp_replace(${value}, '${pattern}', '${by}', 'g')`,
    }),
    textKey: (value = '') =>
      `NULLIF(lower(regexp_replace(nfc_normalize(${value}), ${OUTER_BLANKS}, '', 'g')), '')`,
    asText: (value = '') => `CAST(${value} AS VARCHAR)`,
    dateTime: (value = '') => `CAST(${value} AS TIMESTAMP)`,
    onClock: (moment = '', zone = '') => `timezone(${zone}, ${moment})`,
    placeAmong: (date = '', days = '') =>
      `CASE WHEN ${date} IS NOT NULL THEN len(list_filter(${days}, lambda each: each <= ${date})) END`,
    matches: (value = '', pattern = '') => `regexp_matches(${value}, ${pattern})`,
    daysBetween: (from = '', to = '') => `date_diff('microsecond', ${from}, ${to}) / ${MICROSECONDS_A_DAY}`,
  },
  refusesTable: () => false,
  refusesColumn: () => false,
};
