/** Shows SQL trees as text, in both dialects. */
import { BIGQUERY } from '../../../../src/compute/sql/dialects/bigquery';
import { DUCKDB } from '../../../../src/compute/sql/dialects/duckdb';
import {
  all,
  any,
  call,
  caseOf,
  column,
  compare,
  equal,
  integer,
  isFilled,
  isNull,
  not,
  oneOf,
  onlyWhen,
  parameter,
  rowNumber,
  scopeType,
  wholeRow,
  type SqlExpression,
} from '../../../../src/compute/sql/expression';
import { printSql } from '../../../../src/compute/sql/print';
import { as, join, named, select } from '../../../../src/compute/sql/query';

const [a, b, c] = [column('t', 'a'), column('t', 'b'), column('t', 'c')];
const sheet = { kind: 'table', schema: 'crm', table: 'Khách hàng', as: 't' } as const;

/** An expression in DuckDB's dialect. */
function printed(expression: SqlExpression): string {
  const text = printSql({ named: [], body: select([as('x', expression)], named('t')) }, DUCKDB);
  return text.replace(/^SELECT\n {2}/, '').replace(/ AS "x"\nFROM t$/, '');
}

test.each<[SqlExpression, string]>([
  [a, 't."a"'],
  [column(undefined, 'place'), '"place"'],
  [parameter('p1'), '$p1'],
  [integer(0), '0'],
  [scopeType('rep'), "'rep'"],
  [compare(a, '>=', b), 't."a" >= t."b"'],
  [oneOf(a, [b, c]), 't."a" IN (t."b", t."c")'],
  [oneOf(a, []), 'FALSE'],
  [isNull(a), 't."a" IS NULL'],
  [isFilled(a), 't."a" IS NOT NULL'],
  [onlyWhen(isNull(a), integer(1)), 'CASE WHEN t."a" IS NULL THEN 1 END'],
  [
    caseOf([
      { when: isNull(a), then: b },
      { when: isNull(b), then: c },
    ]),
    'CASE WHEN t."a" IS NULL THEN t."b" WHEN t."b" IS NULL THEN t."c" END',
  ],
  [all(isNull(a), isNull(b)), 't."a" IS NULL AND t."b" IS NULL'],
  [all(isNull(a), any(isNull(b), isNull(c))), 't."a" IS NULL AND (t."b" IS NULL OR t."c" IS NULL)'],
  [any(all(isNull(a), isNull(b)), isNull(c)), '(t."a" IS NULL AND t."b" IS NULL) OR t."c" IS NULL'],
  [all(any(isNull(a))), 't."a" IS NULL'],
  [call('coalesce', a, integer(0)), 'COALESCE(t."a", 0)'],
  [call('count', a), 'COUNT(t."a")'],
  [call('sum', a), 'SUM(t."a")'],
  [call('countDistinct', a), 'COUNT(DISTINCT t."a")'],
  [not(any(isNull(a), isNull(b))), 'NOT (t."a" IS NULL OR t."b" IS NULL)'],
  [call('matches', a, parameter('p1')), 'regexp_matches(t."a", $p1)'],
  [rowNumber([a, b], [c]), 'ROW_NUMBER() OVER (PARTITION BY t."a", t."b" ORDER BY t."c")'],
  [wholeRow('t', "it's"), "json_merge_patch(to_json(t), json_object('it''s', NULL))"],
])('%j is %s', (expression, expected) => {
  expect(printed(expression)).toBe(expected);
});

test('a condition of nothing is a mistake', () => {
  expect(() => printed(all())).toThrow('no condition');
});

test('a query has a line for every clause', () => {
  const body = select([as('a', a), as('n', call('count', b))], sheet, {
    joins: [
      join('left', named('other'), equal(column('other', 'a'), a)),
      { kind: 'cross', to: named('periods') },
    ],
    where: isFilled(a),
    groupBy: [a],
    having: compare(call('count', b), '>', integer(1)),
    orderBy: [a, b],
  });
  expect(printSql({ named: [], body }, BIGQUERY)).toBe(
    [
      'SELECT',
      '  t.`a` AS `a`,',
      '  COUNT(t.`b`) AS `n`',
      'FROM `crm.Khách hàng` AS t',
      'LEFT JOIN other ON other.`a` = t.`a`',
      'CROSS JOIN periods',
      'WHERE t.`a` IS NOT NULL',
      'GROUP BY t.`a`',
      'HAVING COUNT(t.`b`) > 1',
      'ORDER BY t.`a`, t.`b`',
    ].join('\n'),
  );
});

test('named queries come first, unions part by part', () => {
  const one = select([as('a', a)], sheet);
  const two = select([as('a', b)], sheet);
  const query = {
    named: [{ name: 'both', query: { kind: 'union', parts: [one, two] } as const }],
    body: select([as('a', column('both', 'a'))], named('both')),
  };
  expect(printSql(query, DUCKDB)).toBe(
    [
      'WITH both AS (',
      '  SELECT',
      '    t."a" AS "a"',
      '  FROM "crm"."Khách hàng" AS t',
      '  UNION ALL',
      '  SELECT',
      '    t."b" AS "a"',
      '  FROM "crm"."Khách hàng" AS t',
      ')',
      'SELECT',
      '  both."a" AS "a"',
      'FROM both',
    ].join('\n'),
  );
});
