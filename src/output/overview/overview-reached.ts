/** Finds what each KPI of a rep has reached of what it should, and the one that is lowest, as hidden cells. */
import { unless } from '../../core/formula/blank-cells';
import {
  binary,
  call,
  EMPTY,
  integer,
  reference,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import { a1, area, cell, fixedArea } from '../../core/formula/reference';
import type { Kpi } from '../../model/kpi/kpi';
import type { Content } from '../../core/layout/sheet-layout';
import { written } from '../../compute/rules/written';
import { judged } from '../../compute/scoring/judged';
import { shareAsShown } from '../card/card-status';
import { ifFound } from '../lookup/if-found';
import type { Overview } from './overview-contents';
import { FIRST_REACHED, foundIn, progressOf, WORST } from './overview-places';

type Reached = Pick<Overview, 'scored' | 'facts' | 'plan'>;

/**
 * The place in the ranking of who has a KPI below the amber of the plan; the place of the lowest one; then a cell for each
 * KPI in use with the share that its status goes by, blank where it does not count.
 *
 * @param place in the ranking, from 1
 */
export function reachedCells(row: number, place: number, overview: Reached): readonly Content[] {
  const { scored, plan } = overview;
  if (scored.length === 0) return [];
  const shares = sharesIn(row, scored.length);
  const least = call('MIN', shares);
  const isNobody = binary(call('COUNT', shares), '=', integer(0));
  const worst = when(binary(least, '<', plan.amber), call('MATCH', least, shares, integer(0)), EMPTY);
  return [
    unless([binary(worstIn(row), '=', EMPTY)], integer(place)),
    unless([isNobody], worst),
    ...scored.map((kpi) => ifFound(foundIn(row), shareIn(foundIn(row), kpi, overview))),
  ];
}

/** What the status of the KPI goes by on the scorecard of a row of KPI Data; blank where it does not count. */
export function shareIn(found: Expression, kpi: Kpi, { facts }: Pick<Overview, 'facts'>): Expression {
  const share = written(judged(kpi), {
    isUnfinished: progressOf('isUnfinished'),
    pace: facts.course('pace', kpi, found),
    attainment: facts.scored('attainment', kpi, found),
  });
  const counts = call(
    'AND',
    binary(facts.scored('counted', kpi, found), '<>', EMPTY),
    binary(facts.scored('weight', kpi, found), '>', integer(0)),
    // A blank is no share.
    call('ISNUMBER', share),
  );
  return when(counts, shareAsShown(share), EMPTY);
}

/** The name of the lowest KPI, and how many others are below the amber: `Revenue +2`; blank where none is. */
export function belowTarget(row: number, header: number, { scored, plan }: Reached): Content {
  if (scored.length === 0) return null;
  const shares = sharesIn(row, scored.length);
  const count = call('SUMPRODUCT', binary(call('ISNUMBER', shares), '*', binary(shares, '<', plan.amber)));
  const others = binary(count, '-', integer(1));
  const more = when(binary(count, '>', integer(1)), binary(text(' +'), '&', others), EMPTY);
  return unless(
    [binary(worstIn(row), '=', EMPTY)],
    binary(call('INDEX', reachedNames({ header }, scored.length), worstIn(row)), '&', more),
  );
}

const worstIn = (row: number): Expression => cell(row, WORST, { fixedColumn: true });

const sharesIn = (row: number, kpis: number): Expression => reference(a1(area(row, FIRST_REACHED, 1, kpis)));

/** The names of the KPIs in use, in the row of the headers. */
const reachedNames = ({ header }: { readonly header: number }, kpis: number): Expression =>
  fixedArea(area(header, FIRST_REACHED, 1, kpis));
