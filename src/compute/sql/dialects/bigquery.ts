/** Writes SQL as BigQuery reads it. */
import { COMMON, keys, MICROSECONDS_A_DAY, texts } from './common';
import type { Dialect } from './dialect';
import { textByBackslashes, type Literals } from './literals';

const quotedByBackticks = (name: string): string => `\`${name.replace(/[\\`]/g, '\\$&')}\``;

/** What JavaScript trims; TRIM alone leaves the last of these. */
const BLANKS = String.raw`'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'`;

const compared = (value = ''): string => `LOWER(TRIM(NORMALIZE(${value}, NFC), ${BLANKS}))`;

const listed = (array: string, value: string, place: string): string =>
  `UNNEST(${array}) AS ${value} WITH OFFSET AS ${place}`;

const TYPES = { text: 'STRING', datetime: 'DATETIME', integer: 'INT64' } as const;

const literals: Literals = {
  text: textByBackslashes,
  date: (value) => `DATE '${value}'`,
  datetime: (value) => `DATETIME '${value}'`,
  timestamp: (value) => `TIMESTAMP '${value}'`,
  array: (items, type) => `ARRAY<${TYPES[type]}>[${items.join(', ')}]`,
  list: (array, _type, value, place) => listed(array, value, place),
};

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical */
export const BIGQUERY: Dialect = {
  name: 'BigQuery',
  identifier: quotedByBackticks,
  // The dataset may stand in a project: https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#table_names
  path: (schema, table) => quotedByBackticks(`${schema}.${table}`),
  parameter: (name) => `@${name}`,
  list: (parameter, value, place) => listed(`@${parameter}`, value, place),
  wholeRow: (of, but) => `TO_JSON_STRING((SELECT AS STRUCT ${of}.* EXCEPT (${quotedByBackticks(but)})))`,
  literals,
  composes: true,
  functions: {
    ...COMMON,
    ...keys({
      matches: (value, pattern) => `REGEXP_CONTAINS(${value}, r'${pattern}')`,
      replaced: (value, pattern, by) => `REGEXP_REPLACE(${value}, r'${pattern}', r'${by}')`,
    }),
    ...texts(compared),
    asText: (value = '') => `CAST(${value} AS STRING)`,
    withoutZeros: (value = '') => `CAST(${value} AS FLOAT64)`,
    dateTime: (value = '') => `CAST(${value} AS DATETIME)`,
    onClock: (moment = '', zone = '') => `DATETIME(${moment}, ${zone})`,
    today: (zone = '') => `CURRENT_DATE(${zone})`,
    placeAmong: (date = '', days = '') => `RANGE_BUCKET(${date}, ${days})`,
    daysBetween: (from = '', to = '') => `DATETIME_DIFF(${to}, ${from}, MICROSECOND) / ${MICROSECONDS_A_DAY}`,
    matches: (value = '', pattern = '') => `REGEXP_CONTAINS(${value}, ${pattern})`,
  },
  // https://cloud.google.com/bigquery/docs/tables#table_naming
  refusesTable: (name) => !/^[\p{L}\p{M}\p{N}\p{Pc}\p{Pd}\p{Zs}]+$/u.test(name),
  // https://cloud.google.com/bigquery/docs/schemas#flexible-column-names
  refusesColumn: (name) => !/^[\p{L}\p{M}\p{N}\p{Pc}\p{Pd}\p{Zs}&%=+:'<>#|]{1,300}$/u.test(name),
};
