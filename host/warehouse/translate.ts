/** Turns the text of a query for BigQuery into one for DuckDB: quotes, parameters and lists; functions are macros. */
import { DUCKDB } from '../../src/compute/sql/dialects/duckdb';

/** What DuckDB calls otherwise; its own TRIM takes five times as long for a list of blanks. A part of a date, such as `DAY`, is no value: macros leave it out. */
export const MACROS: readonly string[] = [
  `NORMALIZE(value, form) AS nfc_normalize(value)`,
  `REGEXP_CONTAINS(value, pattern) AS regexp_matches(value, pattern)`,
  `bigquery_replace(value, pattern, other) AS regexp_replace(value, pattern, other, 'g')`,
  `bigquery_trim(value) AS regexp_replace(value, '^[\\s\\x0B\\x85\\p{Z}]+|[\\s\\x0B\\x85\\p{Z}]+$', '', 'g'), (value, blanks) AS regexp_replace(value, concat('^[', blanks, ']+|[', blanks, ']+$'), '', 'g')`,
  `RANGE_BUCKET(value, list) AS ${DUCKDB.functions.placeAmong('value', 'list')}`,
  `SAFE_OFFSET(place) AS place + 1`,
  `DATETIME_DIFF(later, earlier, part) AS date_diff('microsecond', earlier, later)`,
  `bigquery_datetime(moment, zone) AS timezone(zone, moment)`,
];

/** Words in capitals that both understand alike, or that are translated here. */
const KNOWN = new Set(
  [
    'WITH AS SELECT FROM WHERE GROUP BY HAVING ORDER AND OR NOT IS NULL IN ON INNER LEFT CROSS JOIN UNION ALL',
    'CASE WHEN THEN ELSE END CAST DATETIME DATE STRING FLOAT64 INT64 NUMERIC COUNT DISTINCT SUM MIN MAX COALESCE NULLIF LOWER TRIM',
    'NORMALIZE NFC REGEXP_CONTAINS REGEXP_REPLACE RANGE_BUCKET SAFE_OFFSET DATETIME_DIFF MICROSECOND LEAST',
    'GREATEST ROW_NUMBER LEAD OVER PARTITION ROWS BETWEEN UNBOUNDED PRECEDING DESC UNNEST OFFSET FALSE TRUE LIMIT CONCAT',
  ]
    .join(' ')
    .split(' '),
);

/** Functions that DuckDB has under the same name with another meaning. */
const RENAMED: Readonly<Record<string, string>> = {
  'TRIM(': 'bigquery_trim(',
  'REGEXP_REPLACE(': 'bigquery_replace(',
  'DATETIME(': 'bigquery_datetime(',
};

const TOKEN =
  /`(?:[^`\\]|\\.)*`|r?'(?:[^'\\]|\\.)*'|r?"(?:[^"\\]|\\.)*"|@\w+|(?:TRIM|REGEXP_REPLACE|DATETIME)\(|\w+|[^\s\w]/gu;

/** @throws where the text has a word that is not known here: it would mean something else, or nothing */
export function translate(sql: string): string {
  for (const token of sql.match(TOKEN) ?? []) {
    if (/^[A-Z][A-Z_0-9]+$/.test(token) && !KNOWN.has(token)) {
      throw new Error(`${token} is not available on the local host`);
    }
  }
  const lists = sql.replace(
    /UNNEST\(@(\w+)\) AS (\w+) WITH OFFSET AS (\w+)/g,
    (_, list: string, value: string, place: string) =>
      `(SELECT unnest(@${list}) AS ${value}, unnest(range(len(@${list}))) AS ${place})`,
  );
  return lists.replace(TOKEN, translated);
}

function translated(token: string): string {
  if (token.startsWith('`')) return quoted(token.slice(1, -1));
  if (/^r['"]/.test(token)) return DUCKDB.literals.text(token.slice(2, -1));
  if (/^['"]/.test(token)) return DUCKDB.literals.text(unescaped(token.slice(1, -1)));
  if (token.startsWith('@')) return `$${token.slice(1)}`;
  return RENAMED[token] ?? token;
}

/** A path in one pair of quotes is as good as its parts in pairs of their own. */
const quoted = (path: string): string =>
  path
    .replace(/\\(.)/g, '$1')
    .split('.')
    .map((part) => DUCKDB.identifier(part))
    .join('.');

const unescaped = (text: string): string =>
  text.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g, (_, escape: string) => {
    if (/^[ux]./.test(escape)) return String.fromCharCode(parseInt(escape.slice(1), 16));
    return { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f' }[escape] ?? escape;
  });
