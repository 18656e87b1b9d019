/** The KPIs of a rep that are red, as hidden cells, and as one text: how many, and which. */
import { binary, call, EMPTY, integer, reference, text, when, type Expression } from '../formula/expression';
import { a1, area, cell } from '../formula/reference';
import type { Content } from '../layout/sheet-layout';
import type { Overview } from './overview-contents';
import { FIRST_RED, foundIn, ifFound, RED_NAMES } from './overview-places';

/** So many letters fit beside the other columns. */
const MOST_LETTERS = 44;

/**
 * The names together, then a cell for each KPI in use: its name from the header row where it counts and is red, blank
 * where it is not.
 */
export function redCells(
  row: number,
  header: number,
  { scored, facts, plan }: Pick<Overview, 'scored' | 'facts' | 'plan'>,
): readonly Content[] {
  if (scored.length === 0) return [];
  const found = foundIn(row);
  return [
    call('TEXTJOIN', text(', '), call('TRUE'), redNames(row, scored.length)),
    ...scored.map((kpi, index) => {
      const isRed = call(
        'AND',
        binary(facts.scored('counted', kpi, found), '<>', EMPTY),
        binary(facts.scored('weight', kpi, found), '>', integer(0)),
        binary(facts.scored('attainment', kpi, found), '<', plan.amber),
      );
      return ifFound(found, when(isRed, cell(header, FIRST_RED + index, { fixedRow: true }), EMPTY));
    }),
  ];
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
