/** Describes where the two databases differ: in names, parameters, lists and functions. */
import { CODE_RULE } from '../../core/text/customer-key';
import { NO_NAME } from '../../core/text/no-name';
import { PHONE_RULE } from '../../core/text/phone-number';
import type { SqlFunction } from './expression';

export interface Dialect {
  readonly name: string;
  /** A name of a table or column that people chose, quoted. */
  identifier(name: string): string;
  parameter(name: string): string;
  /** The values of a list parameter and their places from 0, to stand after FROM. */
  list(parameter: string, value: string, place: string): string;
  /** All columns of a row of a table but one, as one value that can be compared. */
  wholeRow(of: string, but: string): string;
  readonly functions: Readonly<Record<SqlFunction, (...args: readonly string[]) => string>>;
  /** Whether no table can have this name. */
  refusesTable(name: string): boolean;
  /** Whether no column can have this name. */
  refusesColumn(name: string): boolean;
}

/** What all of them write alike. */
const COMMON = {
  coalesce: (...args: readonly string[]) => `COALESCE(${args.join(', ')})`,
  count: (value = '') => `COUNT(${value})`,
  sum: (value = '') => `SUM(${value})`,
  min: (value = '') => `MIN(${value})`,
  max: (value = '') => `MAX(${value})`,
  countDistinct: (value = '') => `COUNT(DISTINCT ${value})`,
  orBlank: (value = '') => `COALESCE(${value}, '')`,
  countEntries: (value = '') =>
    `COUNT(DISTINCT NULLIF(${value}, '')) + COUNT(CASE WHEN ${value} = '' THEN 1 END)`,
};

const quotedByBackticks = (name: string): string => `\`${name.replace(/[\\`]/g, '\\$&')}\``;
/** Databases write in patterns what a JavaScript pattern holds; none of the rules has a quote. */
interface Patterns {
  readonly matches: (value: string, pattern: string) => string;
  readonly replaced: (value: string, pattern: string, by: string) => string;
}

const keys = ({ matches, replaced }: Patterns) => ({
  nameKey: (key = '') => `NULLIF(${replaced(key, NO_NAME.source, '')}, '')`,
  codeKey: (key = '') => replaced(key, CODE_RULE, String.raw`\1\2`),
  phoneKey: (key = '', otherwise = '') => {
    const digits = replaced(key, PHONE_RULE.parting, '');
    const by = (pattern: string, prefix: string): string =>
      `WHEN ${matches(digits, pattern)} THEN ${replaced(digits, pattern, prefix)}`;
    const [vietnamese, international] = [
      by(PHONE_RULE.vietnamese, String.raw`+84\1`),
      by(PHONE_RULE.international, String.raw`+\1`),
    ];
    return `CASE ${vietnamese} ${international} ELSE ${otherwise} END`;
  },
});

const MICROSECONDS_A_DAY = '86400000000';

/**
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical
 *
 * A column may be DATE or DATETIME. A TIMESTAMP is a moment, not a day: it would count by the calendar of UTC, so a
 * view should give it as `DATETIME(column, 'Asia/Ho_Chi_Minh')`.
 */
export const BIGQUERY: Dialect = {
  name: 'BigQuery',
  identifier: quotedByBackticks,
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

/** What JavaScript trims; DuckDB's own TRIM leaves line breaks and tabs. */
const OUTER_BLANKS = String.raw`'^[\s\x0B\p{Z}\x{FEFF}]+|[\s\x0B\p{Z}\x{FEFF}]+$'`;

/** https://duckdb.org/docs/stable/sql/functions/overview; columns may be DATE or TIMESTAMP. */
export const DUCKDB: Dialect = {
  name: 'DuckDB',
  identifier: (name) => `"${name.replace(/"/g, '""')}"`,
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
    dateTime: (value = '') => `CAST(${value} AS TIMESTAMP)`,
    startOfDay: (value = '') => `date_trunc('day', ${value})`,
    nextDay: (value = '') => `date_trunc('day', ${value}) + INTERVAL 1 DAY`,
    matches: (value = '', pattern = '') => `regexp_matches(${value}, ${pattern})`,
    daysBetween: (from = '', to = '') => `date_diff('microsecond', ${from}, ${to}) / ${MICROSECONDS_A_DAY}`,
  },
  refusesTable: () => false,
  refusesColumn: () => false,
};
