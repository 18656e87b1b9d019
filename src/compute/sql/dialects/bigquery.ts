/** Writes SQL as BigQuery reads it. */
import { COMMON, keys, MICROSECONDS_A_DAY } from './common';
import type { Dialect } from './dialect';

const quotedByBackticks = (name: string): string => `\`${name.replace(/[\\`]/g, '\\$&')}\``;

/**
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical
 *
 * A column may be DATE or DATETIME. A TIMESTAMP is a moment, not a day: it would count by the calendar of UTC, so a
 * view should give it as `DATETIME(column, 'Asia/Ho_Chi_Minh')`.
 */
export const BIGQUERY: Dialect = {
  name: 'BigQuery',
  identifier: quotedByBackticks,
  // The dataset may stand in a project: https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#table_names
  path: (schema, table) => quotedByBackticks(`${schema}.${table}`),
  parameter: (name) => `@${name}`,
  list: (parameter, value, place) => `UNNEST(@${parameter}) AS ${value} WITH OFFSET AS ${place}`,
  wholeRow: (of, but) => `TO_JSON_STRING((SELECT AS STRUCT ${of}.* EXCEPT (${quotedByBackticks(but)})))`,
  functions: {
    ...COMMON,
    ...keys({
      matches: (value, pattern) => `REGEXP_CONTAINS(${value}, r'${pattern}')`,
      replaced: (value, pattern, by) => `REGEXP_REPLACE(${value}, r'${pattern}', r'${by}')`,
    }),
    textKey: (value = '') => `NULLIF(LOWER(TRIM(NORMALIZE(${value}, NFC))), '')`,
    dateTime: (value = '') => `CAST(${value} AS DATETIME)`,
    startOfDay: (value = '') => `DATETIME_TRUNC(${value}, DAY)`,
    nextDay: (value = '') => `DATETIME_ADD(DATETIME_TRUNC(${value}, DAY), INTERVAL 1 DAY)`,
    daysBetween: (from = '', to = '') => `DATETIME_DIFF(${to}, ${from}, MICROSECOND) / ${MICROSECONDS_A_DAY}`,
    matches: (value = '', pattern = '') => `REGEXP_CONTAINS(${value}, ${pattern})`,
  },
  // https://cloud.google.com/bigquery/docs/tables#table_naming
  refusesTable: (name) => !/^[\p{L}\p{M}\p{N}\p{Pc}\p{Pd}\p{Zs}]+$/u.test(name),
  // https://cloud.google.com/bigquery/docs/schemas#flexible-column-names
  refusesColumn: (name) => !/^[\p{L}\p{M}\p{N}\p{Pc}\p{Pd}\p{Zs}&%=+:'<>#|]{1,300}$/u.test(name),
};
