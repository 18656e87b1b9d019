/** Puts the sums of all parts side by side: a row for every scope and period. */
import {
  all,
  call,
  column,
  equal,
  integer,
  oneOf,
  onlyWhen,
  scopeType,
  type SqlExpression,
} from './expression';
import type { Part } from './parts';
import { as, join, named, select, type Select } from './query';
import { PERIODS, SCOPES } from './scopes-and-periods';
import { totalsOf, type NamedScopes } from './totals';

/** Also the scopes and periods without a row: 0 where the table can name the scope, NULL where it cannot. */
export function answerQuery(parts: readonly Part[], measures: number, kinds: NamedScopes): Select {
  const [scope, period] = [column(SCOPES, 'place'), column(PERIODS, 'place')];
  const isNamed = oneOf(column(SCOPES, 'type'), kinds.map(scopeType));
  const columns = Array.from({ length: measures }, (_, index) => `m${index + 1}`);
  const valueOf = (name: string): SqlExpression => {
    const part = parts.find(({ columns }) => columns.some((each) => each.name === name));
    return onlyWhen(isNamed, call('coalesce', column(totalsOf(part ?? { name: '' }), name), integer(0)));
  };
  return select(
    [as('scope', scope), as('period', period), ...columns.map((name) => as(name, valueOf(name)))],
    named(SCOPES),
    {
      joins: [
        { kind: 'cross', to: named(PERIODS) },
        ...parts.map((part) =>
          join(
            'left',
            named(totalsOf(part)),
            all(
              equal(column(totalsOf(part), 'scope'), scope),
              equal(column(totalsOf(part), 'period'), period),
            ),
          ),
        ),
      ],
      orderBy: [scope, period],
    },
  );
}
