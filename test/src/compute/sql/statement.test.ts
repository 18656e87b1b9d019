/** Shows the query of a table's measures, and its parameters. */
import { leads, sales, surveys } from '../../../../src/model/catalogue/tables';
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

const ask = (measures: readonly Measure[], mapping = MAPPING, counting: Counting = {}) =>
  statement({
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
    scopeNames: { type: 'texts', value: ['', "O'Neil"] },
    starts: { type: 'dates', value: ['2026-10-01'] },
    ends: { type: 'dates', value: ['2026-11-01'] },
  });
});

test('so is everything that filters compare with, each value once', () => {
  const asked = ask([
    count(leads, { when: leads.createdOn, where: [won(leads), eq(leads.source, 'Web')] }),
    count(leads, { when: leads.createdOn, where: [eq(leads.source, 'Web'), present(leads.firstContactOn)] }),
  ]);
  expect(asked.parameters).toMatchObject({
    p1: { type: 'text', value: 'Won' },
    p2: { type: 'text', value: "Chốt'; DROP TABLE leads; --" },
    p3: { type: 'text', value: 'Web' },
    p4: { type: 'date', value: '1899-12-30' },
    p5: { type: 'text', value: TOTAL.source },
  });
  expect(Object.keys(asked.parameters)).toHaveLength(9);
  expect(printSql(asked.query, DUCKDB)).not.toMatch(/DROP|Web|O'Neil/);
});

test('numbers as well', () => {
  const where = [atLeast(surveys.score, 9), atMost(surveys.score, 9.5), present(surveys.score)];
  expect(ask([count(surveys, { when: surveys.answeredOn, where })]).parameters).toMatchObject({
    p1: { type: 'number', value: 9 },
    p2: { type: 'number', value: 9.5 },
    p3: { type: 'number', value: 0 },
  });
});

test('a total in place of a rep is no row, unless the plan counts it', () => {
  const created = [count(leads, { when: leads.createdOn })];
  expect(printSql(ask(created).query, DUCKDB)).toMatch(
    /WHERE .*"NV".* IS NULL OR NOT \(regexp_matches\(.*"NV".*, \$p1\)\)/,
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
      'source_rows AS (',
      ...['T10', 'T11']
        .map((sheet) =>
          [
            '  SELECT',
            '    CAST(source."Ngày" AS TIMESTAMP) AS "soldOn",',
            '    source."Tiền" AS "amount"',
            `  FROM "crm"."${sheet}" AS source`,
          ].join('\n'),
        )
        .join('\n  UNION ALL\n')
        .split('\n'),
      ')',
    ].join('\n'),
  );
});

test('what the name of a sheet says is a parameter', () => {
  const columns = { soldOn: 'Ngày', amount: 'Tiền', rep: SHEET_NAME };
  const { query, parameters } = ask([sum(sales.amount, { when: sales.soldOn })], {
    sales: { sheet: ['Lan 10-2026', "O'Neil 10-2026"], columns },
  });
  expect(parameters).toMatchObject({
    p1: { type: 'text', value: 'Lan' },
    p2: { type: 'text', value: "O'Neil" },
  });
  const text = printSql(query, DUCKDB);
  const keys = text.match(/nfc_normalize\(\$p\d\)/g);
  expect(keys).toEqual(['nfc_normalize($p1)', 'nfc_normalize($p2)']);
});

test('a table without reps is asked for the team alone', () => {
  const query = text(sum(sales.amount, { when: sales.soldOn }));
  expect(query).toContain(`CASE WHEN scopes."type" IN ('team') THEN COALESCE(totals."m1", 0) END AS "m1"`);
  expect(query).not.toContain('UNION ALL');
});

test('only the columns that the measures read are read', () => {
  expect(text(count(leads, { when: leads.createdOn }))).not.toMatch(/TT|Nguồn|Gọi/);
});

test('a table that is not mapped is a mistake, and so are two tables in one query', () => {
  const [created, sold] = [count(leads, { when: leads.createdOn }), count(sales, { when: sales.soldOn })];
  expect(() => ask([created], {})).toThrow('table leads is not mapped');
  expect(() => ask([created, sold])).toThrow('other tables than leads');
});
