/** Lays out whom a rep has to look after next: the schedule of care, as of the last refresh. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import type { Messages } from '../../words';
import { MOST_IN_CARE, type CareColumn } from '../kpi-data/care-list';
import type { FactLookup } from '../lookup/fact-lookup';
import { ifFound } from '../lookup/if-found';
import { lookup } from './card-lookup';
import type { Line } from './card-lines';
import type { ListPart } from './card-list-part';
import { FIRST_LIST_ROW, LIST_TITLE_ROW, listColumn, MOST_LISTED, span } from './card-places';

/** Hidden: the place of the row in the list beside KPI Data, 0 where there are no more. */
const place = (index: number): Expression =>
  cell(FIRST_LIST_ROW + index, listColumn(0), { fixedRow: true, fixedColumn: true });

/** @param care a column of that list */
export function care(careOf: NonNullable<FactLookup['care']>, { date }: Patterns, m: Messages): ListPart {
  const words = m.card.care;
  const at = (column: CareColumn, index: number): Expression =>
    ifFound(place(index), call('INDEX', careOf(column), place(index)));
  const none = binary(place(0), '=', integer(0));
  const title = when(none, text(words.none), binary(text(words.title), '&', at('all', 0)));
  return {
    title: [
      ['no', title],
      ['gap', when(none, EMPTY, text(m.card.asOf))],
      ['needed', at('asOf', 0)],
    ],
    header: [
      ['no', m.card.columns.no],
      ['kpi', words.dueOn],
      ['status', words.customer],
      ['gap', words.lastContact],
      ['needed', words.days],
    ],
    rows: Array.from({ length: MOST_IN_CARE }, (_, index): Line => [
      ['no', ifFound(place(index), integer(index + 1))],
      ['kpi', at('dueOn', index)],
      // A long name goes on over the cells beside it, which are blank.
      ['status', at('customer', index)],
      ['gap', notYet(place(index), at('lastContact', index))],
      ['needed', at('days', index)],
    ]),
    foot: null,
    hidden: Array.from({ length: MOST_IN_CARE }, (_, index) => [placeOf(index, careOf), null, null, null]),
    numbers: [
      { area: span(LIST_TITLE_ROW, 'needed', 'needed'), style: { number: date } },
      { area: span(FIRST_LIST_ROW, 'kpi', 'kpi', MOST_LISTED), style: { number: date } },
      { area: span(FIRST_LIST_ROW, 'gap', 'gap', MOST_LISTED), style: { number: date } },
      { area: span(FIRST_LIST_ROW, 'needed', 'needed', MOST_LISTED), style: { number: '#,##0' } },
    ],
  };
}

/** Nobody has contacted a new customer: a blank cell would be read as 0. */
const notYet = (row: Expression, day: Expression): Expression =>
  ifFound(row, when(binary(day, '=', EMPTY), EMPTY, day));

function placeOf(index: number, careOf: NonNullable<FactLookup['care']>): Expression {
  const key = lookup('scopeKey');
  if (index === 0) return call('IFERROR', call('MATCH', key, careOf('rep'), integer(0)), integer(0));
  const listed = call('COUNTIFS', careOf('rep'), key);
  return when(binary(listed, '>', integer(index)), binary(place(0), '+', integer(index)), integer(0));
}
