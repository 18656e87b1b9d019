/** Says in the head of a scorecard whom it is of, how much of the period is over, and how fresh its numbers are. */
import {
  binary,
  EMPTY,
  integer,
  joinedText,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import type { Messages } from '../../words';
import type { FactLookup } from '../lookup/fact-lookup';
import { lookup } from './card-lookup';
import { absence, isAway } from './card-presence';

/** Told even where KPI Data does not hold the period. */
export const nameOf = (facts: FactLookup): Expression => {
  const row = lookup('scopeRow');
  return when(binary(row, '=', integer(0)), EMPTY, facts.key('scope', row));
};

/** `Former rep, `, and nothing for others. */
export const formerRep = (facts: FactLookup, m: Messages): Expression =>
  when(isAway(facts), absence(facts, m.card.formerRep, ''), EMPTY);

export function regionOf(facts: FactLookup, m: Messages): Expression {
  const [type, region] = (['scopeType', 'region'] as const).map((key) => facts.key(key, lookup('found')));
  if (!type || !region) throw new Error('no columns of type and region');
  const ofRep = when(binary(region, '=', EMPTY), EMPTY, binary(text(`${m.card.region}: `), '&', region));
  return when(
    binary(type, '=', text('rep')),
    ofRep,
    when(binary(type, '=', text('region')), text(m.card.region), EMPTY),
  );
}

/** `In progress: 7/26 working days` */
export function progressOf(m: Messages): Expression {
  const begun = joinedText(
    text(m.card.inProgress),
    lookup('elapsed'),
    text('/'),
    lookup('workingDays'),
    text(m.card.workingDays),
  );
  const isAhead = binary(lookup('now'), '<', lookup('start'));
  return when(lookup('isUnfinished'), when(isAhead, text(m.card.notBegun), begun), EMPTY);
}

/** Beside it stands the moment of the numbers, where they are not live. */
export function freshnessOf(facts: FactLookup, m: Messages): Expression {
  const closedBy = facts.key('closedBy', lookup('found'));
  const isLive = binary(facts.key('asOf', lookup('found')), '=', EMPTY);
  const closed = joinedText(text(m.card.closedBy), closedBy, text(m.card.closedOn));
  return when(binary(closedBy, '=', EMPTY), when(isLive, text(m.card.live), text(m.card.asOf)), closed);
}
