/** Shows how the databases write values into a query: for those that no test runs, this is what their documentation asks for. */
import { SPELLINGS } from '../../../../src/compute/sql/dialects/all';
import { DATABASE_IDS, type DatabaseId } from '../../../../src/compute/sql/dialects/databases';
import { withValues } from '../../../../src/compute/sql/with-values';
import type { Parameters } from '../../../../src/compute/sql/parameter';

const PARAMETERS: Parameters = {
  text: { type: 'text', value: "O'Neil \\ a\nb" },
  number: { type: 'number', value: -1.5 },
  date: { type: 'date', value: '2026-10-05' },
  datetime: { type: 'datetime', value: '2026-10-05T00:00:00' },
  timestamp: { type: 'timestamp', value: '2026-10-04T17:00:00.000Z' },
  texts: { type: 'texts', value: ['Lan', 'Minh'] },
  integers: { type: 'integers', value: [1, 2] },
  days: { type: 'datetimes', value: ['2026-10-01T00:00:00'] },
  nobody: { type: 'texts', value: [] },
};

const written = (database: DatabaseId) => withValues(SPELLINGS[database], PARAMETERS);

test.each<[DatabaseId, Readonly<Record<string, string>>]>([
  [
    'bigquery',
    {
      text: "'O\\'Neil \\\\ a\\u000ab'",
      date: "DATE '2026-10-05'",
      datetime: "DATETIME '2026-10-05T00:00:00'",
      timestamp: "TIMESTAMP '2026-10-04T17:00:00.000Z'",
      days: "ARRAY<DATETIME>[DATETIME '2026-10-01T00:00:00']",
      nobody: 'ARRAY<STRING>[]',
    },
  ],
  [
    'postgresql',
    {
      text: "E'O''Neil \\\\ a\\u000ab'",
      date: "DATE '2026-10-05'",
      datetime: "TIMESTAMP '2026-10-05 00:00:00'",
      timestamp: "TIMESTAMPTZ '2026-10-04T17:00:00.000Z'",
      days: "ARRAY[TIMESTAMP '2026-10-01 00:00:00']::timestamp[]",
      nobody: 'ARRAY[]::text[]',
    },
  ],
  [
    'snowflake',
    {
      text: "'O\\'Neil \\\\ a\\u000ab'",
      date: "'2026-10-05'::DATE",
      datetime: "'2026-10-05 00:00:00'::TIMESTAMP_NTZ",
      timestamp: "'2026-10-04T17:00:00.000Z'::TIMESTAMP_TZ",
      days: "ARRAY_CONSTRUCT('2026-10-01 00:00:00'::TIMESTAMP_NTZ)",
      nobody: 'ARRAY_CONSTRUCT()',
    },
  ],
  [
    'databricks',
    {
      text: "'O\\'Neil \\\\ a\\u000ab'",
      date: "DATE'2026-10-05'",
      datetime: "TIMESTAMP_NTZ'2026-10-05 00:00:00'",
      timestamp: "TIMESTAMP'2026-10-04T17:00:00.000Z'",
      days: "CAST(array(TIMESTAMP_NTZ'2026-10-01 00:00:00') AS ARRAY<TIMESTAMP_NTZ>)",
      nobody: 'CAST(array() AS ARRAY<STRING>)',
    },
  ],
  [
    'duckdb',
    {
      text: "'O''Neil \\ a\nb'",
      date: "DATE '2026-10-05'",
      datetime: "TIMESTAMP '2026-10-05 00:00:00'",
      timestamp: "TIMESTAMPTZ '2026-10-04T17:00:00.000Z'",
      days: "CAST([TIMESTAMP '2026-10-01 00:00:00'] AS TIMESTAMP[])",
      nobody: 'CAST([] AS VARCHAR[])',
    },
  ],
])('values in %s', (database, values) => {
  const dialect = written(database);
  expect(Object.fromEntries(Object.keys(values).map((name) => [name, dialect.parameter(name)]))).toEqual(
    values,
  );
  expect(dialect.parameter('number')).toBe('-1.5');
});

test.each<[DatabaseId, string]>([
  ['bigquery', "UNNEST(ARRAY<STRING>['Lan', 'Minh']) AS rep WITH OFFSET AS place"],
  [
    'postgresql',
    "(SELECT listed.item AS rep, listed.place - 1 AS place FROM unnest(ARRAY['Lan', 'Minh']::text[]) WITH ORDINALITY AS listed (item, place)) AS list_of_rep",
  ],
  [
    'snowflake',
    '(SELECT item.value::VARCHAR AS "rep", item.index AS "place" FROM TABLE(FLATTEN(INPUT => ARRAY_CONSTRUCT(\'Lan\', \'Minh\'))) AS item)',
  ],
  [
    'databricks',
    "(SELECT pos AS `place`, col AS `rep` FROM posexplode(CAST(array('Lan', 'Minh') AS ARRAY<STRING>)))",
  ],
  [
    'duckdb',
    "(SELECT unnest(CAST(['Lan', 'Minh'] AS VARCHAR[])) AS rep, unnest(range(len(CAST(['Lan', 'Minh'] AS VARCHAR[])))) AS place)",
  ],
])('a list in %s', (database, list) => {
  expect(written(database).list('texts', 'rep', 'place')).toBe(list);
});

test('only lists can be read as one, and only parameters that there are', () => {
  const bigQuery = written('bigquery');
  expect(() => bigQuery.list('text', 'rep', 'place')).toThrow('a text is no list');
  expect(() => bigQuery.parameter('other')).toThrow('no parameter other');
});

test.each<[DatabaseId, string]>([
  ['bigquery', '`shop.crm.my orders`'],
  ['postgresql', '"shop.crm"."my orders"'],
  ['snowflake', 'shop.crm."my orders"'],
  ['databricks', '`shop`.`crm`.`my orders`'],
  ['duckdb', '"shop.crm"."my orders"'],
])('a table in %s', (database, path) => {
  expect(SPELLINGS[database].path('shop.crm', 'my orders')).toBe(path);
});

test.each<[what: string, name: string, refusing: readonly DatabaseId[]]>([
  ['a plain name', 'orders', []],
  ['a blank', 'my orders', ['databricks']],
  ['a sign', 'orders!', ['bigquery']],
  ['64 letters', 'x'.repeat(64), ['postgresql']],
  ['64 bytes', 'đ'.repeat(32), ['postgresql']],
  ['256 letters', 'x'.repeat(256), ['postgresql', 'snowflake', 'databricks']],
])('which databases refuse a name with %s', (_, name, refusing) => {
  expect(DATABASE_IDS.filter((id) => SPELLINGS[id].refusesTable(name))).toEqual(refusing);
});

describe('patterns', () => {
  test('Snowflake counts every group, so a reference goes by its place among all', () => {
    const { phoneKey, nameKey, matches } = SPELLINGS.snowflake.functions;
    expect(phoneKey('t', 'k')).toContain("'+84\\\\5')");
    expect([phoneKey('t', 'k'), nameKey('t'), matches('t', "'(?:a|b)'")].join()).not.toContain('(?:');
  });

  test('Databricks refers to a group by a dollar', () => {
    expect(SPELLINGS.databricks.functions.codeKey('t')).toContain("'$1$2')");
  });

  test('classes of Unicode are listed where patterns know none', () => {
    const patterns = (['postgresql', 'snowflake'] as const).map((id) =>
      SPELLINGS[id].functions.phoneKey('t', 'k'),
    );
    expect(patterns.join()).not.toMatch(/\\\\p\{/);
  });
});
