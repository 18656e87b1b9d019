/** Writes SQL as Databricks reads it, by its documentation alone: nothing of it was run. */
import { BLANKS, COMMON, keys, MICROSECONDS_A_DAY, texts } from './common';
import type { Spelling } from './dialect';
import { textByBackslashes as text, withBlank, type Literals } from './literals';

const quoted = (name: string): string => `\`${name.replace(/`/g, '``')}\``;

const TYPES = { text: 'STRING', datetime: 'TIMESTAMP_NTZ', integer: 'INT' } as const;

/** https://spark.apache.org/docs/latest/sql-ref-literals.html, https://docs.databricks.com/sql/language-manual/functions/posexplode.html */
const literals: Literals = {
  text,
  date: (value) => `DATE'${value}'`,
  datetime: (value) => `TIMESTAMP_NTZ'${withBlank(value)}'`,
  timestamp: (value) => `TIMESTAMP'${value}'`,
  array: (items, type) => `CAST(array(${items.join(', ')}) AS ARRAY<${TYPES[type]}>)`,
  list: (array, _type, value, place) =>
    `(SELECT pos AS ${quoted(place)}, col AS ${quoted(value)} FROM posexplode(${array}))`,
};

/** https://docs.databricks.com/sql/language-manual/sql-ref-names.html: at most so many letters. */
const MOST_LETTERS = 255;

/** https://docs.databricks.com/sql/language-manual/sql-ref-functions-builtin.html. It has no function that composes letters (NFC). */
export const DATABRICKS: Spelling = {
  name: 'Databricks',
  identifier: quoted,
  path: (schema, table) => [...schema.split('.'), table].map(quoted).join('.'),
  wholeRow: (of, but) => `to_json(struct(${of}.* EXCEPT (${quoted(but)})))`,
  literals,
  composes: false,
  functions: {
    ...COMMON,
    ...keys({
      matches: (value, pattern) => `regexp_like(${value}, ${text(pattern)})`,
      replaced: (value, pattern, by) =>
        `regexp_replace(${value}, ${text(pattern)}, ${text(by.replace(/\\(\d)/g, '$$$1'))})`,
    }),
    ...texts((value = '') => `lower(trim(BOTH ${text(BLANKS)} FROM ${value}))`),
    // It writes the number 7 as 7.0 where the column may have fractions, and such numbers from ten millions on in powers of ten.
    asText: (value = '') =>
      `regexp_replace(CAST(${value} AS STRING), ${text(String.raw`^(-?\d+)\.0+$`)}, ${text('$1')})`,
    withoutZeros: (value = '') => `CAST(${value} AS DOUBLE)`,
    dateTime: (value = '') => `CAST(${value} AS TIMESTAMP_NTZ)`,
    onClock: (moment = '', zone = '') => `convert_timezone(${zone}, ${moment})`,
    today: (zone = '') => `CAST(convert_timezone(${zone}, current_timestamp()) AS DATE)`,
    placeAmong: (date = '', days = '') =>
      `CASE WHEN ${date} IS NOT NULL THEN size(filter(${days}, each -> each <= ${date})) END`,
    daysBetween: (from = '', to = '') => `timestampdiff(MICROSECOND, ${from}, ${to}) / ${MICROSECONDS_A_DAY}`,
    matches: (value = '', pattern = '') => `regexp_like(${value}, ${pattern})`,
  },
  refusesTable: (name) => name.length > MOST_LETTERS || /[. /\p{Cc}]/u.test(name),
  refusesColumn: (name) => name === '' || name.length > MOST_LETTERS,
};
