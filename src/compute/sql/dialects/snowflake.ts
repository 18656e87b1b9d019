/** Writes SQL as Snowflake reads it, by its documentation alone: nothing of it was run. */
import { BLANKS, COMMON, keys, MICROSECONDS_A_DAY, posixPattern, texts } from './common';
import type { Spelling } from './dialect';
import { textByBackslashes as text, withBlank, type Literals } from './literals';

const quoted = (name: string): string => `"${name.replace(/"/g, '""')}"`;

/** https://docs.snowflake.com/en/sql-reference/identifiers-syntax: without quotes letters count as capitals. */
const plainOrQuoted = (name: string): string => (/^[a-z_][\w$]*$/i.test(name) ? name : quoted(name));

const TYPES = { text: 'VARCHAR', datetime: 'TIMESTAMP_NTZ', integer: 'INTEGER' } as const;

/** https://docs.snowflake.com/en/sql-reference/data-types-text#string-constants, …/functions/flatten */
const literals: Literals = {
  text,
  date: (value) => `'${value}'::DATE`,
  datetime: (value) => `'${withBlank(value)}'::TIMESTAMP_NTZ`,
  timestamp: (value) => `'${value}'::TIMESTAMP_TZ`,
  array: (items) => `ARRAY_CONSTRUCT(${items.join(', ')})`,
  list: (array, type, value, place) =>
    `(SELECT item.value::${TYPES[type]} AS ${quoted(value)}, item.index AS ${quoted(place)} FROM TABLE(FLATTEN(INPUT => ${array})) AS item)`,
};

/**
 * Its patterns have no groups that count for nothing: https://docs.snowflake.com/en/sql-reference/functions-regexp. So all
 * groups count, and a reference to one goes by its place among all of them.
 */
function withAllGroups(pattern: string, by: string): readonly [pattern: string, by: string] {
  const groups = pattern.match(/(?<!\\)\((?:\?:)?/g) ?? [];
  const places = groups.flatMap((group, at) => (group === '(' ? [at + 1] : []));
  return [
    posixPattern(pattern).replace(/\(\?:/g, '('),
    by.replace(/\\(\d)/g, (_, number: string) => `\\${places[Number(number) - 1]}`),
  ];
}

const found = (value: string, pattern: string): string => `REGEXP_INSTR(${value}, ${pattern}) > 0`;

/** https://docs.snowflake.com/en/sql-reference-functions. It has no function that composes letters (NFC). */
export const SNOWFLAKE: Spelling = {
  name: 'Snowflake',
  identifier: quoted,
  path: (schema, table) => [...schema.split('.').map(plainOrQuoted), quoted(table)].join('.'),
  wholeRow: (of, but) => `TO_JSON(OBJECT_DELETE(OBJECT_CONSTRUCT_KEEP_NULL(${of}.*), ${text(but)}))`,
  literals,
  composes: false,
  functions: {
    ...COMMON,
    ...keys({
      matches: (value, pattern) => found(value, text(withAllGroups(pattern, '')[0])),
      replaced: (value, pattern, by) =>
        `REGEXP_REPLACE(${[value, ...withAllGroups(pattern, by).map(text)].join(', ')})`,
    }),
    ...texts((value = '') => `LOWER(TRIM(${value}, ${text(BLANKS)}))`),
    asText: (value = '') => `CAST(${value} AS VARCHAR)`,
    withoutZeros: (value = '') => `CAST(${value} AS DOUBLE)`,
    dateTime: (value = '') => `CAST(${value} AS TIMESTAMP_NTZ)`,
    onClock: (moment = '', zone = '') => `CAST(CONVERT_TIMEZONE(${zone}, ${moment}) AS TIMESTAMP_NTZ)`,
    today: (zone = '') => `CAST(CONVERT_TIMEZONE(${zone}, CURRENT_TIMESTAMP()) AS DATE)`,
    placeAmong: (date = '', days = '') =>
      `CASE WHEN ${date} IS NOT NULL THEN ARRAY_SIZE(FILTER(${days}, each TIMESTAMP_NTZ -> each <= ${date})) END`,
    daysBetween: (from = '', to = '') => `DATEDIFF('microsecond', ${from}, ${to}) / ${MICROSECONDS_A_DAY}`,
    matches: (value = '', pattern = '') => found(value, pattern.replace(/\(\?:/g, '(')),
  },
  refusesTable: (name) => name === '' || name.length > 255,
  refusesColumn: (name) => name === '' || name.length > 255,
};
