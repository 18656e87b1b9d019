/** Shows the query of a table's measures, and its parameters. */
import { leads, sales, surveys } from '../../../../src/model/catalogue/tables';
import { usualTypes, type ColumnType, type ColumnTypes } from '../../../../src/compute/sql/column-type';
import { BIGQUERY } from '../../../../src/compute/sql/dialects/bigquery';
import { DUCKDB } from '../../../../src/compute/sql/dialects/duckdb';
import { printSql } from '../../../../src/compute/sql/print';
import { statement } from '../../../../src/compute/sql/statement';
import { atLeast, atMost, eq, present, won } from '../../../../src/model/kpi/filter';
import { count, sum, type Measure } from '../../../../src/model/kpi/measure';
import { TOTAL } from '../../../../src/data/reading/extra-words';
import type { Counting } from '../../../../src/data/reading/counting';
import type { Mapping } from '../../../../src/data/mapping/mapping';
import { SHEET_NAME } from '../../../../src/data/mapping/mapped-sheets';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { periodAt } from '../../../../src/core/calendar/period';

const MAPPING: Mapping = {
  leads: {
    sheet: 'Leads',
    columns: { createdOn: 'Ngày', rep: 'NV', status: 'TT', source: 'Nguồn', firstContactOn: 'Gọi' },
    won: ['Won', "Chốt'; DROP TABLE leads; --"],
  },
  sales: { sheet: 'Sales', columns: { soldOn: 'Ngày', amount: 'Tiền' } },
  surveys: { sheet: 'Surveys', columns: { answeredOn: 'Ngày', score: 'Điểm' } },
};

const ask = (
  measures: readonly Measure[],
  mapping = MAPPING,
  counting: Counting = {},
  more: { readonly types?: ColumnTypes; readonly zone?: string } = {},
) =>
  statement({
    ...more,
    counting,
    measures,
    mapping,
    scopes: [
      { type: 'team', name: '', region: '' },
      { type: 'rep', name: "O'Neil", region: '' },
    ],
    periods: [periodAt('month', serialOf(2026, 10, 1))],
    place: { schema: 'crm', rowColumn: 'sheet_row' },
  });

const text = (...measures: readonly Measure[]): string => printSql(ask(measures).query, DUCKDB);

test('scopes and periods are parameters', () => {
  expect(ask([sum(sales.amount, { when: sales.soldOn })]).parameters).toEqual({
    scopeTypes: { type: 'texts', value: ['team', 'rep'] },
    scopeNames: { type: 'texts', value: ['team', "o'neil"] },
    starts: { type: 'integers', value: [1] },
    ends: { type: 'integers', value: [2] },
    places: { type: 'integers', value: [1] },
    placePeriods: { type: 'integers', value: [0] },
    edges: { type: 'datetimes', value: ['2026-10-01T00:00:00', '2026-11-01T00:00:00'] },
    kinds: { type: 'texts', value: ['team'] },
    p1: { type: 'datetime', value: '2026-11-01T00:00:00' },
    p2: { type: 'datetime', value: '2026-10-01T00:00:00' },
  });
});

test('so is everything that filters compare with, each value once', () => {
  const asked = ask([
    count(leads, { when: leads.createdOn, where: [won(leads), eq(leads.source, 'Web')] }),
    count(leads, { when: leads.createdOn, where: [eq(leads.source, 'Web'), present(leads.firstContactOn)] }),
  ]);
  expect(asked.parameters).toMatchObject({
    p3: { type: 'text', value: 'won' },
    p4: { type: 'text', value: "chốt'; drop table leads; --" },
    p5: { type: 'text', value: 'web' },
    p6: { type: 'datetime', value: '1899-12-30T00:00:00' },
    p7: { type: 'text', value: TOTAL.source },
  });
  expect(Object.keys(asked.parameters)).toHaveLength(15);
  expect(printSql(asked.query, DUCKDB)).not.toMatch(/drop|web|o'neil/i);
});

test('numbers as well', () => {
  const where = [atLeast(surveys.score, 9), atMost(surveys.score, 9.5), present(surveys.score)];
  expect(ask([count(surveys, { when: surveys.answeredOn, where })]).parameters).toMatchObject({
    p3: { type: 'number', value: 9 },
    p4: { type: 'number', value: 9.5 },
    p5: { type: 'number', value: 0 },
  });
});

test('a total in place of a rep is no row, unless the plan counts it', () => {
  const created = [count(leads, { when: leads.createdOn })];
  expect(printSql(ask(created).query, DUCKDB)).toMatch(
    /WHERE .*"rep".* IS NULL OR NOT \(regexp_matches\(.*"rep".*, \$p3\)\)/,
  );
  expect(printSql(ask(created, MAPPING, { extraRows: 'counted' }).query, DUCKDB)).not.toContain(
    'regexp_matches',
  );
});

test('rows are compared only where the plan counts each ID once, and the table has one', () => {
  const revenue = [sum(sales.amount, { when: sales.soldOn })];
  const withIds: Mapping = {
    sales: { sheet: 'Sales', columns: { soldOn: 'Ngày', amount: 'Tiền', orderId: 'Số' } },
  };
  const isCompared = (mapping: Mapping, counting?: Counting): boolean =>
    printSql(ask(revenue, mapping, counting).query, DUCKDB).includes('ROW_NUMBER');
  expect([
    isCompared(withIds, { repeats: 'once' }),
    isCompared(withIds),
    isCompared(MAPPING, { repeats: 'once' }),
  ]).toEqual([true, false, false]);
});

test('the rows of several sheets are one after the other', () => {
  const mapping: Mapping = { sales: { sheet: ['T10', 'T11'], columns: { soldOn: 'Ngày', amount: 'Tiền' } } };
  const { query } = ask([sum(sales.amount, { when: sales.soldOn })], mapping);
  expect(printSql(query, DUCKDB)).toContain(
    [
      'part_1_rows AS (',
      ...['T10', 'T11']
        .map((sheet) =>
          [
            '  SELECT',
            `    ${DUCKDB.functions.placeAmong('source."Ngày"', '$edges')} AS "soldOn_place",`,
            '    source."Tiền" AS "m1"',
            `  FROM "crm"."${sheet}" AS source`,
            '  WHERE source."Ngày" >= $p2 AND source."Ngày" < $p1',
          ].join('\n'),
        )
        .join('\n  UNION ALL\n')
        .split('\n'),
      '),',
    ].join('\n'),
  );
});

test('what the name of a sheet says is a parameter', () => {
  const columns = { soldOn: 'Ngày', amount: 'Tiền', rep: SHEET_NAME };
  const { query, parameters } = ask([sum(sales.amount, { when: sales.soldOn })], {
    sales: { sheet: ['Lan 10-2026', "O'Neil 10-2026"], columns },
  });
  expect(parameters).toMatchObject({
    p3: { type: 'text', value: 'Lan' },
    p4: { type: 'text', value: "O'Neil" },
  });
  expect(printSql(query, DUCKDB).match(/\$p\d AS "rep"/g)).toEqual(['$p3 AS "rep"', '$p4 AS "rep"']);
});

test('a table without reps is asked for the team alone', () => {
  const query = text(sum(sales.amount, { when: sales.soldOn }));
  expect(query).toContain(
    `CASE WHEN scopes."type" IN ('team') THEN COALESCE(part_1_totals."m1", 0) END AS "m1"`,
  );
});

test('only the columns that the measures read are read', () => {
  expect(text(count(leads, { when: leads.createdOn }))).not.toMatch(/TT|Nguồn|Gọi/);
});

test('a table that is not mapped is a mistake, and so are two tables in one query', () => {
  const [created, sold] = [count(leads, { when: leads.createdOn }), count(sales, { when: sales.soldOn })];
  expect(() => ask([created], {})).toThrow('table leads is not mapped');
  expect(() => ask([created, sold])).toThrow('other tables than leads');
});

describe('a date is compared with parameters of the type of its column', () => {
  const created = [count(leads, { when: leads.createdOn })];
  const askOf = (type: ColumnType) => {
    const asked = ask(created, MAPPING, {}, { types: () => type, zone: 'Asia/Ho_Chi_Minh' });
    return {
      ...asked,
      text: printSql(asked.query, BIGQUERY),
      bounds: [asked.parameters.p2, asked.parameters.p1],
    };
  };

  test('nothing stands around the column, so that its partitions can be told', () => {
    for (const type of ['DATE', 'DATETIME', 'TIMESTAMP'] as const)
      expect(askOf(type).text).toContain('\n  WHERE source.`Ngày` >= @p2 AND source.`Ngày` < @p1\n');
  });

  test('a day', () => {
    const { bounds, text } = askOf('DATE');
    expect(bounds).toEqual([
      { type: 'date', value: '2026-10-01' },
      { type: 'date', value: '2026-11-01' },
    ]);
    expect(text).toContain('RANGE_BUCKET(CAST(source.`Ngày` AS DATETIME), @edges)');
  });

  test('a day with a time', () => {
    const { bounds, text } = askOf('DATETIME');
    expect(bounds).toEqual([
      { type: 'datetime', value: '2026-10-01T00:00:00' },
      { type: 'datetime', value: '2026-11-01T00:00:00' },
    ]);
    expect(text).toContain('RANGE_BUCKET(source.`Ngày`, @edges)');
  });

  test('a moment, whose day is that of the sheet’s zone', () => {
    const { bounds, text, parameters } = askOf('TIMESTAMP');
    expect(bounds).toEqual([
      { type: 'timestamp', value: '2026-09-30T17:00:00.000Z' },
      { type: 'timestamp', value: '2026-10-31T17:00:00.000Z' },
    ]);
    expect(text).toContain('RANGE_BUCKET(DATETIME(source.`Ngày`, @zone), @edges)');
    expect(parameters.zone).toEqual({ type: 'text', value: 'Asia/Ho_Chi_Minh' });
    expect(() => ask(created, MAPPING, {}, { types: () => 'TIMESTAMP' })).toThrow('time zone');
  });
});

test('a key that is a number is compared as its text', () => {
  const { query } = ask(
    [count(leads, { when: leads.createdOn })],
    MAPPING,
    {},
    {
      types: (table, column) => (column === 'rep' ? 'INT64' : usualTypes(table, column)),
    },
  );
  expect(printSql(query, BIGQUERY)).toContain('NORMALIZE(CAST(part_1_added.`rep` AS STRING), NFC)');
});

describe('what the team table says of reps comes as parameters', () => {
  const team = { sheet: 'Team', columns: { rep: 'NV', region: 'Vùng' } };
  const moveDay = serialOf(2026, 10, 20);
  const asked = statement({
    measures: [count(leads, { when: leads.createdOn })],
    mapping: { ...MAPPING, team },
    scopes: [
      { type: 'rep', name: 'Lan', region: 'Nam', moves: [{ day: moveDay, from: 'Bắc', to: 'Nam' }] },
      { type: 'rep', name: 'Minh', region: 'Bắc', otherNames: ['Minh Trần', 'M.'] },
    ],
    periods: [periodAt('month', serialOf(2026, 10, 1))],
    place: { schema: 'crm', rowColumn: 'sheet_row' },
  });

  test('their other names', () => {
    expect(asked.parameters).toMatchObject({
      otherNames: { type: 'texts', value: ['minh trần', 'm.'] },
      ownNames: { type: 'texts', value: ['minh', 'minh'] },
    });
  });

  test('their regions, from and to a place among the days on which periods begin and reps move', () => {
    expect(asked.parameters).toMatchObject({
      edges: { value: ['2026-10-01T00:00:00', '2026-10-20T00:00:00', '2026-11-01T00:00:00'] },
      starts: { value: [1] },
      ends: { value: [3] },
      spanReps: { value: ['lan', 'lan', 'minh'] },
      spanRegions: { value: ['bắc', 'nam', 'bắc'] },
      spanStarts: { value: [0, 2, 0] },
      spanEnds: { value: [2, 4, 4] },
    });
  });
});
