/** What a scorecard says below its period: why it shows nothing, and what it does not score yet. */
import { binary, call, EMPTY, integer, reference, text, when, type Expression } from '../formula/expression';
import { a1, area } from '../formula/reference';
import type { Kpi } from '../kpi/kpi';
import { palette } from '../layout/palette';
import type { Messages } from '../messages';
import { isScored } from '../scoring/rule';
import { isIn } from './card-head';
import { lookup } from './card-lookup';
import type { CardPart } from './card-part';
import { columnOf, FIRST_KPI_ROW, NOTE_ROW, PROBLEM_ROW, type CardColumn } from './card-places';
import type { FactLookup } from './fact-lookup';

export const cardNotes = (kpis: readonly Kpi[], facts: FactLookup, m: Messages): CardPart => ({
  blocks: [{ row: PROBLEM_ROW, column: 1, cells: [[problem(kpis, facts, m)], [growthNote(kpis, m)]] }],
  formats: [
    { area: area(PROBLEM_ROW, 1), style: { color: palette.bad, bold: true } },
    { area: area(NOTE_ROW, 1), style: { color: palette.quiet, italic: true } },
  ],
});

const ZERO = integer(0);

/** The first thing that keeps the card from showing a score, with what to do about it. */
function problem(kpis: readonly Kpi[], facts: FactLookup, m: Messages): Expression {
  const targets = call(
    'COUNT',
    reference(a1(area(FIRST_KPI_ROW, columnOf('target'), Math.max(1, kpis.length), 1))),
  );
  const reasons: readonly (readonly [condition: Expression, sentence: string])[] = [
    [binary(lookup('scopeNumber'), '=', ZERO), m.card.noSuchScope],
    [binary(lookup('found'), '=', ZERO), m.card.noSuchPeriod],
    [isIn(facts, 'isEmpty'), m.card.isEmpty],
    [binary(targets, '=', ZERO), m.card.noTargets],
  ];
  return reasons.reduceRight<Expression>(
    (otherwise, [condition, sentence]) => when(condition, text(sentence), otherwise),
    EMPTY,
  );
}

/** Growth holds a part of a period against a whole one. */
function growthNote(kpis: readonly Kpi[], m: Messages): Expression | null {
  const later = kpis.flatMap((kpi, index) => (isScored(kpi, false) ? [] : [at(index, 'attainment')]));
  if (later.length === 0) return null;
  const isShown = binary(call('COUNT', ...later), '>', ZERO);
  return when(call('AND', lookup('isUnfinished'), isShown), text(m.card.growthLater), EMPTY);
}

const at = (index: number, column: CardColumn): Expression =>
  reference(a1(area(FIRST_KPI_ROW + index, columnOf(column))));
