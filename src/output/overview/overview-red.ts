/** Finds the red KPIs of a rep, as hidden cells and as one text: how many there are, and which. */
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
import { a1, area, cell } from '../../core/formula/reference';
import type { Kpi } from '../../model/kpi/kpi';
import type { Content } from '../../core/layout/sheet-layout';
import { written } from '../../compute/rules/written';
import { judged } from '../../compute/scoring/judged';
import { shareAsShown } from '../card/card-status';
import { ifFound } from '../lookup/if-found';
import type { Overview } from './overview-contents';
import { FIRST_RED, foundIn, progressOf, RED_NAMES } from './overview-places';

/** So many letters fit beside the other columns. */
const MOST_LETTERS = 44;

/**
 * The names together, then a cell for each KPI in use: its name from the header row where it counts and is red, blank
 * where it is not.
 */
export function redCells(
  row: number,
  header: number,
  overview: Pick<Overview, 'scored' | 'facts' | 'plan'>,
): readonly Content[] {
  const { scored, facts, plan } = overview;
  if (scored.length === 0) return [];
  const found = foundIn(row);
  return [
    call('TEXTJOIN', text(', '), call('TRUE'), redNames(row, scored.length)),
    ...scored.map((kpi, index) => {
      const isRed = call(
        'AND',
        binary(facts.scored('counted', kpi, found), '<>', EMPTY),
        binary(facts.scored('weight', kpi, found), '>', integer(0)),
        isBelow(judgedIn(found, kpi, overview), plan.amber),
      );
      return ifFound(found, when(isRed, cell(header, FIRST_RED + index, { fixedRow: true }), EMPTY));
    }),
  ];
}

/** A blank is not less than anything. */
const isBelow = (share: Expression, least: Expression): Expression =>
  when(binary(share, '=', EMPTY), call('FALSE'), binary(shareAsShown(share), '<', least));

/** What the status of the KPI goes by on the scorecard of a row of KPI Data. */
function judgedIn(found: Expression, kpi: Kpi, { facts }: Pick<Overview, 'facts'>): Expression {
  return written(judged(kpi), {
    isUnfinished: progressOf('isUnfinished'),
    pace: facts.course('pace', kpi, found),
    attainment: facts.scored('attainment', kpi, found),
  });
}

/** `2: CAC, Revenue`; blank where none is. The names are cut where they do not fit: a scorecard has them all. */
export function redFormula(row: number, { scored }: Pick<Overview, 'scored'>): Content {
  if (scored.length === 0) return null;
  const names = cell(row, RED_NAMES, { fixedColumn: true });
  const count = call('COUNTIF', redNames(row, scored.length), text('?*'));
  const fitting = when(
    binary(call('LEN', names), '>', integer(MOST_LETTERS)),
    binary(call('LEFT', names, integer(MOST_LETTERS - 1)), '&', text('…')),
    names,
  );
  return when(binary(names, '=', EMPTY), EMPTY, binary(binary(count, '&', text(': ')), '&', fitting));
}

const redNames = (row: number, kpis: number): Expression => reference(a1(area(row, FIRST_RED, 1, kpis)));
