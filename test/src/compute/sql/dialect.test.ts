/** Shows how DuckDB and BigQuery differ. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { BIGQUERY } from '../../../../src/compute/sql/dialects/bigquery';
import { DUCKDB } from '../../../../src/compute/sql/dialects/duckdb';
import { customerKey } from '../../../../src/core/text/customer-key';
import { textKey } from '../../../../src/core/text/text';

describe('names that people chose are quoted', () => {
  test.each([
    ['Khách hàng', '`Khách hàng`', '"Khách hàng"'],
    ['a"b', '`a"b`', '"a""b"'],
    ['a`b\\', '`a\\`b\\\\`', '"a`b\\"'],
  ])('%s', (name, bigQuery, duckDb) => {
    expect(BIGQUERY.identifier(name)).toBe(bigQuery);
    expect(DUCKDB.identifier(name)).toBe(duckDb);
  });
});

test('lists and parameters', () => {
  expect(BIGQUERY.list('names', 'name', 'place')).toBe('UNNEST(@names) AS name WITH OFFSET AS place');
  expect(DUCKDB.list('names', 'name', 'place')).toBe(
    '(SELECT unnest($names) AS name, unnest(range(len($names))) AS place)',
  );
  expect([BIGQUERY.parameter('p1'), DUCKDB.parameter('p1')]).toEqual(['@p1', '$p1']);
});

test('tables stand in their dataset or schema', () => {
  expect(BIGQUERY.path('my-project.crm', 'Khách hàng')).toBe('`my-project.crm.Khách hàng`');
  expect(DUCKDB.path('a "crm"', 'Khách hàng')).toBe('"a ""crm"""."Khách hàng"');
});

test('the functions that differ', () => {
  const { textKey: key, dateTime, onClock, placeAmong, asText, daysBetween } = BIGQUERY.functions;
  expect(key('t.`a`')).toMatch(/^NULLIF\(LOWER\(TRIM\(NORMALIZE\(t\.`a`, NFC\), '\\t.*\\ufeff'\)\), ''\)$/);
  expect(dateTime('t.`a`')).toBe('CAST(t.`a` AS DATETIME)');
  expect(onClock('t.`a`', '@zone')).toBe('DATETIME(t.`a`, @zone)');
  expect(placeAmong('t.`a`', '@edges')).toBe('RANGE_BUCKET(t.`a`, @edges)');
  expect(asText('t.`a`')).toBe('CAST(t.`a` AS STRING)');
  expect(daysBetween('a', 'b')).toBe('DATETIME_DIFF(b, a, MICROSECOND) / 86400000000');
});

describe('in DuckDB', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect();
  });
  afterAll(() => {
    connection.closeSync();
  });

  const answer = async (expression: string, text?: string): Promise<unknown> => {
    const reader = await connection.runAndReadAll(`SELECT ${expression}`, text === undefined ? {} : { text });
    return reader.getRows()[0]?.[0];
  };

  test.each([
    'Lan',
    'HO\u0300A',
    ' Lan\t',
    '\u00a0Lan \n\u3000',
    '\ufeff\u2028Lan\u000b',
    'Nguyễn  Ánh',
    'ĐÀO THỊ ỨNG',
    'L*n?~',
    "O'Neil",
  ])('%j is compared as the engine does', async (text) => {
    expect(await answer(DUCKDB.functions.textKey('$text'), text)).toBe(textKey(text));
  });

  test.each([
    ['7::BIGINT', '7'],
    ['7::DOUBLE', '7'],
    ['(-912345678)::DOUBLE', '-912345678'],
    ['7::DECIMAL(9, 2)', '7'],
    ['7.5::DOUBLE', '7.5'],
    ["'KH.0'", 'KH.0'],
  ])('the key %s is the text %s', async (key, text) => {
    expect(await answer(DUCKDB.functions.asText(key))).toBe(text);
  });

  test.each([
    '0912.000.001',
    "'0912000001",
    '\u202a(+84)\u00a0912–000–001\u202c',
    'P:+84912000001',
    'ĐT: 024 3825 1234',
    '84912000003',
    '912000001',
    '00 65 9123 4567',
    '+1 (415) 555-0100',
    'KH-001',
    'đh 002',
    'HD-2026-001',
    '84120001',
    'Lan',
    "O'Neil",
    'lan@example.com',
  ])('%j is the customer that it is in the engine', async (text) => {
    const { codeKey, phoneKey, ...functions } = DUCKDB.functions;
    const key = functions.textKey('$text');
    expect([
      await answer(phoneKey(key, codeKey(key)), text),
      await answer(phoneKey(key, key), text),
      await answer(codeKey(key), text),
    ]).toEqual([
      customerKey(text, { phones: true, codes: true }),
      customerKey(text, { phones: true, codes: false }),
      customerKey(text, { phones: false, codes: true }),
    ]);
  });

  test('blank texts are NULL', async () => {
    expect(await answer(DUCKDB.functions.textKey('$text'), ' \t\u00a0')).toBeNull();
  });

  test('days have fractions', async () => {
    const days = DUCKDB.functions.daysBetween("TIMESTAMP '2026-10-01 18:00'", 'CAST($text AS TIMESTAMP)');
    expect(await answer(days, '2026-10-03 06:00')).toBe(1.5);
  });
});
