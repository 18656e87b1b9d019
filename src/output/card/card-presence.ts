/** Tells on a scorecard whether a rep is on the team in the period shown, or has left, or has not joined yet. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import type { FactLookup } from '../lookup/fact-lookup';
import { lookup } from './card-lookup';

/** The condition that a flag of the row is set. */
export const isIn = (facts: FactLookup, flag: 'isActive' | 'isEmpty'): Expression =>
  binary(facts.key(flag, lookup('found')), '=', call('TRUE'));

/**
 * The condition that the card's rep is not on the team in the period shown. Who had a score when it was closed was there, and
 * a name for which no row counts, because it stands for others, is no rep.
 */
export const isAway = (facts: FactLookup): Expression =>
  call(
    'AND',
    binary(facts.key('isActive', lookup('found')), '=', call('FALSE')),
    binary(facts.key('criterion', lookup('found')), '<>', EMPTY),
    binary(facts.total('score', lookup('found')), '=', EMPTY),
  );

/** What to say of somebody who is away: who is not on the team in any later period either has left. */
export function absence({ columns }: FactLookup, hasLeft: string, notJoined: string): Expression {
  const later = call(
    'COUNTIFS',
    columns.key('scopeNumber'),
    lookup('scopeNumber'),
    columns.key('start'),
    binary(text('>'), '&', lookup('start')),
    columns.key('isActive'),
    call('TRUE'),
  );
  return when(binary(later, '=', integer(0)), text(hasLeft), notJoined === '' ? EMPTY : text(notJoined));
}
