/** Lays out what is paid, part by part, so that whoever is paid can check it before they sign. */
import { binary, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area, type Area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Content, Format } from '../../core/layout/sheet-layout';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { paysMore } from '../../plan/pay';
import type { Messages } from '../../words';
import { payPattern } from '../kpi-data/pay-columns';
import type { FactLookup } from '../lookup/fact-lookup';
import { standing, standingBasis, standingPart, standingPay } from '../lookup/standing';
import { ifShown, lookup } from './card-lookup';
import { linesBlock, type Line } from './card-lines';
import type { CardPart } from './card-part';
import {
  columnOf,
  FIRST_PAY_ROW,
  LAST_PAY_ROW,
  PAY_HEADER_ROW,
  PAY_TITLE_ROW,
  span,
  type CardColumn,
} from './card-places';

/** The part, its rule, the number that it goes by, the sum. */
const COLUMNS = [
  ['no', 'kpi'],
  ['status', 'unit'],
  ['attainment', 'gap'],
  ['needed', 'points'],
] as const satisfies readonly (readonly [CardColumn, CardColumn])[];

const FIRST = COLUMNS[0][0];
const LAST = COLUMNS[3][1];

type Row = { readonly kind: 'bonus' | 'total' } | { readonly kind: 'part' | 'limit'; readonly place: number };

/** From the bonus to the total, so many rows that the parts add up to what stands below them. */
export function payRows({ pay }: Pick<FactLookup, 'pay'>): readonly Row[] {
  return [
    { kind: 'bonus' },
    ...pay.parts.map((_, place): Row => ({ kind: 'part', place })),
    ...(pay.limit ? [{ kind: 'limit', place: pay.parts.length } as const] : []),
    { kind: 'total' },
  ];
}

/** Nothing where nothing is paid besides bonuses: the head shows these. */
export function cardPay(facts: FactLookup, patterns: Patterns, m: Messages): CardPart {
  const places = LAST_PAY_ROW - PAY_TITLE_ROW + 1;
  if (!paysMore(facts.pay)) {
    return {
      blocks: [
        linesBlock(
          PAY_TITLE_ROW,
          Array.from({ length: places }, (): Line => []),
        ),
      ],
    };
  }
  const line = (contents: readonly Content[]): Line =>
    COLUMNS.map(([first], at) => [first, contents[at] ?? null] as const);
  const rows = payRows(facts);
  const spans = (row: number): readonly Area[] => COLUMNS.map(([first, last]) => span(row, first, last));
  const total = FIRST_PAY_ROW + rows.length - 1;
  const title = ifShown(when(lookup('isUnfinished'), text(m.card.onCourse.pay), text(m.card.pay)));
  const filled = [[title], m.card.payColumns, ...rows.map((row) => contentsOf(row, facts, m))];
  return {
    blocks: [
      linesBlock(
        PAY_TITLE_ROW,
        Array.from({ length: places }, (_, at) => line(filled[at] ?? [])),
      ),
    ],
    formats: [
      { area: area(PAY_TITLE_ROW, columnOf(FIRST)), style: { bold: true, color: palette.head } },
      {
        area: span(PAY_HEADER_ROW, FIRST, LAST),
        style: { bold: true, background: palette.band, color: palette.head, valign: 'middle' },
      },
      {
        area: span(FIRST_PAY_ROW, FIRST, LAST, rows.length),
        style: {
          ...{ bold: false, size: 9, color: palette.ink },
          rule: palette.line,
          valign: 'middle',
          wrap: true,
        },
      },
      { area: span(FIRST_PAY_ROW, 'no', 'no', rows.length), style: { number: '@', align: 'left' } },
      ...[PAY_HEADER_ROW, ...rows.map((_, at) => FIRST_PAY_ROW + at)].flatMap((row) =>
        spans(row)
          .slice(2)
          .map((each): Format => ({ area: each, style: { align: 'right' } })),
      ),
      ...rows.flatMap((row, at) => {
        const [, , number, sum] = spans(FIRST_PAY_ROW + at);
        if (!number || !sum) return [];
        return [
          { area: number, style: { number: numberOf(row, facts, patterns) } },
          { area: sum, style: { number: payPattern(facts.pay, patterns) } },
        ];
      }),
      { area: span(total, FIRST, LAST), style: { bold: true } },
    ],
    rowHeights: [
      { row: PAY_TITLE_ROW, height: 26 },
      { row: PAY_HEADER_ROW, height: 26 },
      // A rule of four tiers takes three lines.
      ...rows.map((_, at) => ({ row: FIRST_PAY_ROW + at, height: 42 })),
      { row: LAST_PAY_ROW + 1, height: 12 },
    ],
    merges: [PAY_HEADER_ROW, ...rows.map((_, at) => FIRST_PAY_ROW + at)].flatMap(spans),
  };
}

const kpiOf = (place: number, { pay, kpis }: FactLookup): Kpi | undefined =>
  kpis.find(({ id }) => id === pay.parts[place]?.kpi);

/** What a part goes by is a rep's own: regions and the team show the sums over their reps. */
const ofRep = (facts: FactLookup, then: Expression): Expression =>
  ifShown(when(binary(facts.key('scopeType', lookup('found')), '=', text('rep')), then, EMPTY));

function contentsOf(row: Row, facts: FactLookup, m: Messages): readonly Content[] {
  const found = lookup('found');
  switch (row.kind) {
    case 'bonus': {
      const rating = standing('rating', found, facts);
      const byRating = when(binary(rating, '=', EMPTY), EMPTY, binary(text(m.card.byRating), '&', rating));
      const score = ofRep(facts, standing('score', found, facts));
      return [m.card.bonus, ofRep(facts, byRating), score, ifShown(standing('bonus', found, facts))];
    }
    case 'part': {
      const sum = ifShown(standingPart(row.place, found, facts));
      return [
        ...[facts.pay.parts[row.place]?.name ?? null, ifShown(facts.payRule(row.place, found))],
        ...[goesBy(row.place, facts, m), sum],
      ];
    }
    case 'limit': {
      const heldBack = standingPart(row.place, found, facts);
      const taken = when(binary(heldBack, '=', EMPTY), EMPTY, binary(integer(0), '-', heldBack));
      const rule = ifShown(facts.payRule(row.place, found));
      return [facts.pay.limit?.name ?? null, rule, null, ifShown(taken)];
    }
    case 'total':
      return [m.card.payTotal, null, null, ifShown(standingPay(found, facts))];
    default:
      return row satisfies never;
  }
}

/** Nothing where the part does not apply; “Not measured” where the tables do not have the KPI. */
function goesBy(place: number, facts: FactLookup, m: Messages): Expression {
  const found = lookup('found');
  const hasRule = binary(facts.payRule(place, found), '<>', EMPTY);
  return ofRep(facts, when(hasRule, basisOf(place, facts, m), EMPTY));
}

function basisOf(place: number, facts: FactLookup, m: Messages): Expression {
  const found = lookup('found');
  const part = facts.pay.parts[place];
  const basis = facts.payBasis(place, found);
  if (part?.kind === 'closed') return basis;
  if (part?.kind === 'timesScore') return standing('score', found, facts);
  const orKept = (now: Expression): Expression => when(binary(basis, '=', EMPTY), now, basis);
  const kpi = kpiOf(place, facts);
  if (!kpi) return orKept(text(m.card.notMeasured));
  const actual = orKept(facts.kpi(kpi, found));
  return isAdditive(kpi) ? standingBasis(place, actual, found, facts) : actual;
}

function numberOf(row: Row, facts: FactLookup, patterns: Patterns): string {
  const kpi = row.kind === 'part' ? kpiOf(row.place, facts) : undefined;
  return kpi ? kpiPattern(kpi, patterns) : '0.0';
}
