/** Writes the sentence of a closed scorecard whose score has parts of KPIs that are not in use any more. */
import {
  binary,
  call,
  integer,
  reference,
  text,
  when,
  EMPTY,
  type Expression,
} from '../../core/formula/expression';
import { a1, area } from '../../core/formula/reference';
import type { Messages } from '../../words';
import type { FactLookup } from '../lookup/fact-lookup';
import { ifShown, lookup } from './card-lookup';
import { columnOf, FIRST_KPI_ROW } from './card-places';

/**
 * The weight that was scored is more than that of the card's KPIs, or their points are not the score that was closed.
 *
 * @param kpis how many the card has
 */
export function closedWithOthers(kpis: number, facts: FactLookup, m: Messages): Expression {
  const found = lookup('found');
  const shown = call('SUM', reference(a1(area(FIRST_KPI_ROW, columnOf('points'), Math.max(1, kpis), 1))));
  const score = call('SUM', facts.total('score', found));
  const isMore = binary(call('SUM', facts.total('scoredWeight', found)), '>', lookup('totalWeight'));
  // The score has one decimal, the points have all.
  const isOther = binary(binary(call('ABS', binary(shown, '-', score)), '*', integer(10)), '>', integer(1));
  return ifShown(
    when(
      call('AND', binary(facts.key('closedBy', found), '<>', EMPTY), call('OR', isMore, isOther)),
      text(m.card.closedWithOthers),
      EMPTY,
    ),
  );
}
