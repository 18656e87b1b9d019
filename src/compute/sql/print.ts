/** Prints a SQL tree in one dialect. */
import type { Dialect } from './dialects/dialect';
import type { SqlExpression } from './expression';
import type { From, Join, Query, Select, WithQuery } from './query';

/** One clause a line; the text ends without a semicolon. */
export function printSql({ named, body }: WithQuery, dialect: Dialect): string {
  const parts = named.map(({ name, query }) => `${name} AS (\n${indented(printQuery(query, dialect))}\n)`);
  return [...(parts.length > 0 ? [`WITH ${parts.join(',\n')}`] : []), printQuery(body, dialect)].join('\n');
}

const indented = (text: string): string => text.replace(/^/gm, '  ');

function printQuery(query: Query, dialect: Dialect): string {
  switch (query.kind) {
    case 'select':
      return printSelect(query, dialect);
    case 'union':
      return query.parts.map((part) => printSelect(part, dialect)).join('\nUNION ALL\n');
    default:
      return query satisfies never;
  }
}

function printSelect(query: Select, dialect: Dialect): string {
  const { columns, from, joins = [], where, groupBy, having, orderBy } = query;
  const print = (expression: SqlExpression): string => printExpression(expression, dialect);
  const list = (expressions: readonly SqlExpression[]): string => expressions.map(print).join(', ');
  return [
    'SELECT',
    columns.map(({ value, as }) => `  ${print(value)} AS ${dialect.identifier(as)}`).join(',\n'),
    `FROM ${printFrom(from, dialect)}`,
    ...joins.map((join) => printJoin(join, dialect)),
    ...(where ? [`WHERE ${print(where)}`] : []),
    ...(groupBy ? [`GROUP BY ${list(groupBy)}`] : []),
    ...(having ? [`HAVING ${print(having)}`] : []),
    ...(orderBy ? [`ORDER BY ${list(orderBy)}`] : []),
  ].join('\n');
}

function printFrom(from: From, dialect: Dialect): string {
  switch (from.kind) {
    case 'table':
      return `${dialect.path(from.schema, from.table)} AS ${from.as}`;
    case 'named':
      return from.as === undefined ? from.name : `${from.name} AS ${from.as}`;
    case 'list':
      return dialect.list(from.parameter, from.value, from.place);
    default:
      return from satisfies never;
  }
}

function printJoin({ kind, to, on }: Join, dialect: Dialect): string {
  const condition = on ? ` ON ${printExpression(on, dialect)}` : '';
  return `${kind.toUpperCase()} JOIN ${printFrom(to, dialect)}${condition}`;
}

/** @throws where a set of conditions is empty */
function printExpression(expression: SqlExpression, dialect: Dialect): string {
  const print = (each: SqlExpression): string => printExpression(each, dialect);
  switch (expression.kind) {
    case 'column': {
      const name = dialect.identifier(expression.name);
      return expression.of === undefined ? name : `${expression.of}.${name}`;
    }
    case 'parameter':
      return dialect.parameter(expression.name);
    case 'integer':
      return String(expression.value);
    case 'scopeType':
      return `'${expression.value}'`;
    case 'call':
      return dialect.functions[expression.fn](...expression.args.map(print));
    case 'compare':
      return `${print(expression.left)} ${expression.operator} ${print(expression.right)}`;
    case 'oneOf': {
      const { value, among } = expression;
      return among.length === 0 ? 'FALSE' : `${print(value)} IN (${among.map(print).join(', ')})`;
    }
    case 'isNull':
      return `${print(expression.value)} IS NULL`;
    case 'isFilled':
      return `${print(expression.value)} IS NOT NULL`;
    case 'all':
      return joined(expression.conditions, 'AND', dialect);
    case 'any':
      return joined(expression.conditions, 'OR', dialect);
    case 'not':
      return `NOT (${print(expression.condition)})`;
    case 'wholeRow':
      return dialect.wholeRow(expression.of, expression.but);
    case 'rowNumber': {
      const [alike, by] = [expression.alike, expression.by].map((each) => each.map(print).join(', '));
      return `ROW_NUMBER() OVER (PARTITION BY ${alike} ORDER BY ${by})`;
    }
    case 'case':
      return `CASE ${expression.branches
        .map(({ when, then }) => `WHEN ${print(when)} THEN ${print(then)}`)
        .join(' ')} END`;
    default:
      return expression satisfies never;
  }
}

/** Conditions within conditions stand in brackets. */
function joined(conditions: readonly SqlExpression[], word: 'AND' | 'OR', dialect: Dialect): string {
  if (conditions.length === 0) throw new Error('no condition');
  return conditions
    .map((each) => {
      const text = printExpression(each, dialect);
      const isSet = (each.kind === 'all' || each.kind === 'any') && each.conditions.length > 1;
      return isSet && conditions.length > 1 ? `(${text})` : text;
    })
    .join(` ${word} `);
}
