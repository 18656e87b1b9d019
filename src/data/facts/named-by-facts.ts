/** Counts whom facts name, and between which days, as rows would: all that tells who is on the team. */
import type { NamedRows } from '../scopes/named-rows';
import type { FactScope, FactsOfPeriod } from './facts';

/**
 * A query answers 0 for everyone whom it is asked about: whom the team sheet lists, numbers other than 0 name.
 *
 * @param isListed whether the team sheet names somebody, by their `scopeKey`
 */
export function namedByFacts(
  facts: readonly FactsOfPeriod[],
  isListed: (scopeKey: string) => boolean,
): readonly NamedRows[] {
  const found = new Map<string, { readonly scope: FactScope; count: number; first: number; last: number }>();
  for (const { period, byScope } of facts) {
    for (const [key, { scope, value }] of byScope) {
      if (scope.type === 'team' || (value === 0 && isListed(key))) continue;
      const known = found.get(key) ?? { scope, count: 0, first: Infinity, last: -Infinity };
      found.set(key, known);
      known.count++;
      if (value === 0) continue;
      known.first = Math.min(known.first, period.start);
      known.last = Math.max(known.last, period.end - 1);
    }
  }
  return [...found.values()].map(({ scope: { type, name }, count, first, last }) => ({
    ...{ rep: '', region: '', [type]: name, count },
    days: first <= last ? { first, last } : undefined,
  }));
}
