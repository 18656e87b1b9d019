/** Writes what a scorecard says of itself: below the period why it shows nothing, below the table what a status follows. */
import {
  binary,
  call,
  EMPTY,
  integer,
  joinedText,
  reference,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import { a1, area } from '../../core/formula/reference';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Messages } from '../../words';
import { hasPace } from '../../compute/scoring/pace';
import { isCohort, isGrowth } from '../../compute/scoring/wait';
import { closedWithOthers } from './card-closed-note';
import { absence, isAway, isIn } from './card-presence';
import { linesBlock } from './card-lines';
import { ifShown, lookup, SHOWN } from './card-lookup';
import type { CardPart } from './card-part';
import { columnOf, FIRST_KPI_ROW, kpiRow, NOTE_ROW, PROBLEM_ROW, span, type CardColumn } from './card-places';
import type { PresenceColumn } from '../kpi-data/columns';
import type { FactLookup } from '../lookup/fact-lookup';
import { soFar } from '../lookup/so-far';

export const cardNotes = (
  kpis: readonly Kpi[],
  facts: FactLookup,
  patterns: Patterns,
  m: Messages,
): CardPart => ({
  blocks: [
    linesBlock(PROBLEM_ROW, [[[FROM, problem(kpis, facts, m)]], []]),
    linesBlock(NOTE_ROW, [[[FROM, notes(kpis, facts, patterns, m)]]]),
  ],
  formats: [
    {
      area: PROBLEM,
      style: { color: palette.bad, bold: true, italic: false, size: 9, valign: 'middle', wrap: true },
    },
    { area: NOTES, style: { color: palette.quiet, italic: true, size: 9, valign: 'middle', wrap: true } },
  ],
  rowHeights: [
    { row: PROBLEM_ROW, height: 20 },
    { row: PROBLEM_ROW + 1, height: 8 },
    { row: NOTE_ROW, height: 29 },
  ],
  merges: [PROBLEM, NOTES],
});

/** Behind the frozen columns. */
const FROM = 'status';
const PROBLEM = span(PROBLEM_ROW, FROM, 'points', 2);
const NOTES = span(NOTE_ROW, FROM, 'points');

const ZERO = integer(0);

/** The first thing that keeps the card from showing a score or a rating, or makes it wrong, with what to do about it. */
function problem(kpis: readonly Kpi[], facts: FactLookup, m: Messages): Expression {
  const targets = call(
    'COUNT',
    reference(a1(area(FIRST_KPI_ROW, columnOf('target'), Math.max(1, kpis.length), 1))),
  );
  const reasons: readonly (readonly [condition: Expression, sentence: string | Expression])[] = [
    [binary(lookup('scopeNumber'), '=', ZERO), m.card.noSuchScope],
    [binary(lookup('found'), '=', ZERO), m.card.noSuchPeriod],
    [whileOpen(hasNoCriterion(facts), facts), m.card.standsForOthers],
    [whileOpen(isIn(facts, 'isEmpty'), facts), m.card.isEmpty],
    [isAway(facts), absence(facts, m.card.hasLeft, m.card.notJoined)],
    [call('AND', isIn(facts, 'isActive'), binary(targets, '=', ZERO)), m.card.noTargets],
    ...(kpis.length === 0
      ? []
      : [
          [facts.bandsAreOutOfOrder.now, m.card.bandsOutOfOrder] as const,
          [isUnrated(facts), m.card.pastBandsOutOfOrder] as const,
        ]),
    ...(kpis.some(isAdditive)
      ? [[whileOpen(facts.lengthsWereTyped, facts), m.card.lengthsTyped] as const]
      : []),
    ...(kpis.length === 0 ? [] : [[whileOpen(facts.partsWereTyped, facts), m.card.partsTyped] as const]),
  ];
  return reasons.reduceRight<Expression>(
    (otherwise, [condition, sentence]) =>
      when(condition, typeof sentence === 'string' ? text(sentence) : sentence, otherwise),
    EMPTY,
  );
}

/** By the ratings of an earlier time, which are out of order; a period of another time has its rating. */
const isUnrated = (facts: FactLookup): Expression =>
  call(
    'AND',
    facts.bandsAreOutOfOrder.past,
    binary(facts.total('score', lookup('found')), '<>', EMPTY),
    binary(facts.total('rating', lookup('found')), '=', EMPTY),
  );

/** No row counts for the name. */
const hasNoCriterion = (facts: FactLookup): Expression =>
  binary(facts.key('criterion', lookup('found')), '=', EMPTY);

/** A closed period has what it was closed with, whatever the tables and the plan say now. */
const whileOpen = (condition: Expression, facts: FactLookup): Expression =>
  call('AND', condition, binary(facts.key('closedBy', lookup('found')), '=', EMPTY));

/**
 * Targets that are not simply those of the plan; then, in a period that is going on: the status may differ from the
 * attainment, and growth holds a part against a whole one; what still can change afterwards; last, what a closed score has
 * besides.
 */
function notes(kpis: readonly Kpi[], facts: FactLookup, patterns: Patterns, m: Messages): Expression | null {
  const at = (index: number, column: CardColumn): Expression =>
    reference(a1(area(kpiRow(column, index), columnOf(column))));
  const cellsOf = (column: CardColumn, isMeant: (kpi: Kpi) => boolean): readonly Expression[] =>
    kpis.flatMap((kpi, index) => (isMeant(kpi) ? [at(index, column)] : []));
  const paces = cellsOf('pace', hasPace);
  const growths = cellsOf('attainment', isGrowth);
  const cohorts = kpis.filter(isCohort);
  const additive = kpis.filter(isAdditive);
  const sentences = [
    ...(additive.length > 0 ? [partOfPeriod(facts, patterns, m), spreadTargets(additive, facts, m)] : []),
    ...(paces.length > 0 ? [whileUnfinished(paces, m.card.byPace)] : []),
    ...(kpis.length > 0 ? [tooEarly(m)] : []),
    ...(growths.length > 0 ? [whileUnfinished(growths, m.card.growthLater)] : []),
    ...(cohorts.length > 0 ? [ofCohorts(cohorts, facts, m)] : []),
    ...(kpis.length > 0 ? [closedWithOthers(kpis.length, facts, m)] : []),
  ];
  if (sentences.length < 2) return sentences[0] ?? null;
  return call('TEXTJOIN', text(' '), call('TRUE'), ...sentences);
}

/** `On the team from 16/11: 11 of 21 working days, targets in proportion.` */
function partOfPeriod(facts: FactLookup, patterns: Patterns, m: Messages): Expression {
  const { onTeam, joined, left, daysOf, inProportion } = m.card;
  const of = (column: PresenceColumn): Expression => facts.presence(column, lookup('found'));
  const since = (word: string, day: Expression): Expression =>
    when(binary(day, '=', EMPTY), EMPTY, binary(text(word), '&', dayAndMonth(day, patterns)));
  const [days, all] = [of('daysOnTeam'), of('workingDays')];
  const sentence = joinedText(
    ...[text(onTeam), since(joined, of('joinedOn')), since(left, of('leftOn')), text(': ')],
    ...[days, text(daysOf), all, text(inProportion)],
  );
  const isPart = call('AND', binary(days, '<>', EMPTY), binary(days, '<', all));
  return ifShown(when(isPart, sentence, EMPTY));
}

/** In the order of the locale, as numbers: the name of a month depends on it. */
function dayAndMonth(day: Expression, { date }: Patterns): Expression {
  const [first, second] = date.startsWith('dd') ? ['DAY', 'MONTH'] : ['MONTH', 'DAY'];
  return binary(binary(call(first, day), '&', text('/')), '&', call(second, day));
}

/** Names the KPIs whose targets follow the plan with the next refresh only. */
function spreadTargets(kpis: readonly Kpi[], facts: FactLookup, m: Messages): Expression {
  const names = call('TEXTJOIN', text(', '), call('TRUE'), ...kpis.map((kpi) => facts.spread(kpi)));
  return when(binary(names, '=', EMPTY), EMPTY, binary(names, '&', text(m.card.spreadTargets)));
}

/** What a status "so far" means; else, that it cannot be told when a KPI is final. */
function ofCohorts(cohorts: readonly Kpi[], facts: FactLookup, m: Messages): Expression {
  const isMissing = binary(lookup('found'), '=', ZERO);
  const isOpen = binary(facts.key('closedBy', lookup('found')), '=', EMPTY);
  const isUnknown = call('OR', ...cohorts.map((kpi) => binary(facts.wait(kpi), '=', EMPTY)));
  const isUntold = when(isMissing, call('FALSE'), call('AND', isOpen, isUnknown));
  return when(
    call('OR', ...cohorts.map((kpi) => soFar(kpi, SHOWN, facts))),
    when(isOpen, text(m.card.soFarLater), text(m.card.soFarClosed)),
    when(isUntold, text(m.card.maturityUntold), EMPTY),
  );
}

/** Why there is no status and no score on the first day. */
const tooEarly = (m: Messages): Expression =>
  when(
    call('AND', lookup('isUnfinished'), binary(lookup('elapsed'), '=', ZERO)),
    text(m.card.tooEarly),
    EMPTY,
  );

/** A sentence about cells of which one has a number. */
const whileUnfinished = (about: readonly Expression[], sentence: string): Expression =>
  when(
    call('AND', lookup('isUnfinished'), binary(call('COUNT', ...about), '>', ZERO)),
    text(sentence),
    EMPTY,
  );
