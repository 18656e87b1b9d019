/**
 * Lays out who belongs to the region or the team of a scorecard, the best score first: the reps of a region, the regions of
 * the team, with what they reached of the KPI that charts show.
 */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { cell, fixedColumnRows } from '../../core/formula/reference';
import { withoutSign, type Patterns } from '../../core/layout/number-format';
import type { Content, Format } from '../../core/layout/sheet-layout';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import { kpiName, type Messages } from '../../words';
import { paysMore } from '../../plan/pay';
import { payPattern } from '../kpi-data/pay-columns';
import { rowInPlace, sortKey } from '../lookup/best-first';
import type { FactLookup } from '../lookup/fact-lookup';
import { ifFound } from '../lookup/if-found';
import { standing, standingPay } from '../lookup/standing';
import { gapFormula, gapPattern } from './card-gap';
import type { Line } from './card-lines';
import { ifShown, lookup } from './card-lookup';
import type { CardList, ListPart } from './card-list-part';
import { columnOf, FIRST_LIST_ROW, listColumn, MOST_LISTED, span, type CardColumn } from './card-places';

/** Hidden: the number of a member in the order of KPI Data, its row there, what it is sorted by, then the row in that order. */
const [NUMBER, ROW, KEY, SORTED] = [0, 1, 2, 3] as const;

export function members(list: CardList, facts: FactLookup, patterns: Patterns, m: Messages): ListPart {
  const { charted } = list;
  const words = m.card.members;
  const found = lookup('found');
  const count = call('COUNTIFS', ...areMembers(list, facts));
  const more = binary(count, '-', integer(list.rows));
  const isRep = list.members === 'rep';
  const paid = paysMore(facts.pay) ? (isRep ? 'pay' : 'payOfReps') : isRep ? 'bonus' : 'bonusOfReps';
  const header: Line = [
    ['no', m.card.columns.no],
    ['kpi', words[list.members]],
    ['status', m.card.rating],
    ...(charted
      ? ([
          ['target', m.card.columns.target],
          ['actual', kpiName(charted, m)],
          ['attainment', m.card.columns.attainment],
          ['gap', m.card.columns.gap],
        ] as const)
      : []),
    ['needed', m.card[paid]],
    ['points', m.card.columns.points],
  ];
  return {
    title: [['no', ifShown(titleOf(words.titles[list.members], words.atThisPace))]],
    header,
    rows: Array.from({ length: MOST_LISTED }, (_, index) => shown(index, list, facts, patterns)),
    foot: ifShown(when(binary(more, '>', integer(0)), binary(more, '&', text(words.more)), EMPTY)),
    hidden: Array.from({ length: MOST_LISTED }, (_, index) => hidden(index, list, facts, found)),
    numbers: charted ? chartedFormats(charted, patterns, m) : [],
    sum: payPattern(facts.pay, patterns),
  };
}

/** While the period is going on, ratings and pay are what it is on course for. */
const titleOf = (title: string, atThisPace: string): Expression =>
  when(lookup('isUnfinished'), text(title + atThisPace), text(title));

/** The rows of KPI Data in the period shown. */
function areMembers({ type, members: of }: CardList, facts: FactLookup): readonly Expression[] {
  const { columns } = facts;
  return [
    ...[columns.key('start'), lookup('start'), columns.key('scopeType'), text(of)],
    ...[columns.key('isActive'), call('TRUE')],
    // As it is escaped there for conditions.
    ...(type === 'region' ? [columns.key('region'), facts.key('criterion', lookup('found'))] : []),
  ];
}

const at = (index: number, place: 0 | 1 | 2 | 3): Expression =>
  cell(FIRST_LIST_ROW + index, listColumn(place), { fixedColumn: true });

const allOf = (place: 0 | 1 | 2 | 3): Expression =>
  fixedColumnRows(listColumn(place), FIRST_LIST_ROW, FIRST_LIST_ROW + MOST_LISTED - 1);

function hidden(index: number, list: CardList, facts: FactLookup, found: Expression): readonly Content[] {
  const numbers = facts.columns.key('scopeNumber');
  const least = (condition: Expression): Expression =>
    call('MINIFS', numbers, ...areMembers(list, facts), numbers, condition);
  const before = at(index - 1, NUMBER);
  const number =
    index === 0
      ? when(binary(found, '=', integer(0)), integer(0), least(text('>0')))
      : when(binary(before, '=', integer(0)), integer(0), least(binary(text('>'), '&', before)));
  const row = at(index, ROW);
  return [
    number,
    when(
      binary(at(index, NUMBER), '=', integer(0)),
      integer(0),
      binary(binary(found, '-', lookup('scopeNumber')), '+', at(index, NUMBER)),
    ),
    ifFound(row, sortKey(row, index, facts)),
    rowInPlace(index, { keys: allOf(KEY), rows: allOf(ROW) }),
  ];
}

function shown(index: number, { charted }: CardList, facts: FactLookup, patterns: Patterns): Line {
  const row = at(index, SORTED);
  const cellOf = (column: CardColumn): Expression => cell(FIRST_LIST_ROW + index, columnOf(column));
  const ifThere = (then: Expression): Expression => ifFound(row, then);
  return [
    ['no', ifThere(integer(index + 1))],
    ['kpi', ifThere(facts.key('scope', row))],
    ['status', ifThere(standing('rating', row, facts))],
    ...(charted
      ? ([
          ['target', ifThere(facts.scored('target', charted, row))],
          ['actual', ifThere(facts.kpi(charted, row))],
          ['attainment', ifThere(facts.scored('attainment', charted, row))],
          ['gap', gapFormula(charted, cellOf('actual'), cellOf('target'), patterns)],
        ] as const)
      : []),
    ['needed', ifThere(standingPay(row, facts))],
    ['points', ifThere(standing('score', row, facts))],
  ];
}

function chartedFormats(kpi: Kpi, patterns: Patterns, m: Messages): readonly Format[] {
  const number = withoutSign(kpiPattern(kpi, patterns));
  return [
    { area: span(FIRST_LIST_ROW, 'target', 'actual', MOST_LISTED), style: { number } },
    {
      area: span(FIRST_LIST_ROW, 'gap', 'gap', MOST_LISTED),
      style: { number: gapPattern(kpi, patterns, m) },
    },
  ];
}
