/** Shows the formula of every rule, and that a spreadsheet calculates with it what the rule says. */
import fc from 'fast-check';
import { print, reference, type Expression } from '../../../../src/core/formula/expression';
import type { Values } from '../../../../src/compute/rules/evaluate';
import type { Rule } from '../../../../src/compute/rules/rule';
import { written } from '../../../../src/compute/rules/written';
import { ATTAINMENT } from '../../../../src/compute/scoring/attainment';
import { COVERAGE } from '../../../../src/compute/scoring/coverage';
import { EFFECT } from '../../../../src/compute/scoring/effect';
import { FORECAST } from '../../../../src/compute/scoring/forecast';
import { GAP } from '../../../../src/compute/scoring/gap';
import { judged } from '../../../../src/compute/scoring/judged';
import { COUNTED, COUNTED_LATER } from '../../../../src/compute/scoring/limits';
import { COURSE_SCORE, onCourse } from '../../../../src/compute/scoring/on-course';
import { NEEDED } from '../../../../src/compute/scoring/needed';
import { HELD_BACK, PAY, share as shareOfKpi, timesScore } from '../../../../src/compute/scoring/pay';
import { PACE } from '../../../../src/compute/scoring/pace';
import { OF_BAND_IN_FORCE } from '../../../../src/compute/scoring/rating';
import { PART, POINTS, WEIGHT_THAT_COUNTS } from '../../../../src/compute/scoring/score';
import { SHOWN_SCORE } from '../../../../src/compute/scoring/shown-score';
import { SHARE } from '../../../../src/compute/scoring/share';
import { OWN_OR_GROUPS, WEIGHT } from '../../../../src/plan/weight';
import { kpiOf } from '../../answers';
import { bothWays } from './rule-on-a-sheet';

/** Around 0, noisy fractions, and what people write. */
const number = fc.oneof(
  fc.constantFrom(-5, 0, 0.1, 0.3, 1, 8, 40),
  fc.integer({ min: -100, max: 100 }),
  fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000),
);
const maybe = fc.oneof({ weight: 4, arbitrary: number }, { weight: 1, arbitrary: fc.constant(null) });
const share = fc.integer({ min: 0, max: 150 }).map((percent) => percent / 100);
const maybeShare = fc.option(share, { freq: 4 });
const weight = fc.oneof(fc.constantFrom(0, 0.1), fc.integer({ min: 0, max: 300 }));
const cap = fc.constantFrom(1, 1.2, 1.5);
const isLower = fc.boolean();
const isUnfinished = fc.boolean();
const listOf = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
  fc.array(item, { minLength: 1, maxLength: 5 });
const pairs = <One, Other>(one: fc.Arbitrary<One>, other: fc.Arbitrary<Other>) =>
  listOf(fc.tuple(one, other));

const reached = { actual: maybe, target: maybe, cap, isLower };

/** Every pair of a blank, a negative value, 0 and more, in both directions. */
const EDGES = [null, -5, 0, 0.3, 8, 40].flatMap((actual, _, all) =>
  all.flatMap((target) => [true, false].map((lower) => ({ actual, target, cap: 1.2, isLower: lower }))),
);

/** A weight among all of them. */
const shareIn = (weights: readonly number[], place: number) => ({
  weight: weights[place] ?? null,
  place: place + 1,
  all: weights.reduce((sum, each) => sum + each, 0),
  weights,
  places: weights.map((_, index) => index + 1),
});

interface Tested {
  readonly name: string;
  readonly formula: string;
  readonly printed: string;
  readonly compare: () => Promise<void>;
}

/**
 * @param at the cells of the inputs in the formula
 * @param always values that are compared beside random ones
 */
function tested<N extends string, C extends string, L extends string>(
  name: string,
  rule: Rule<N, C, L>,
  at: Readonly<Record<N | C | L, string>>,
  formula: string,
  values: fc.Arbitrary<Values<N, C, L>>,
  always: readonly Values<N, C, L>[] = [],
): Tested {
  const cells = Object.fromEntries(
    Object.entries<string>(at).map(([input, a1]) => [input, reference(a1)]),
  ) as Record<N | C | L, Expression>;
  return {
    name,
    formula,
    printed: print(written(rule, cells)),
    compare: () =>
      fc.assert(
        fc.asyncProperty(fc.array(values, { minLength: 25, maxLength: 25 }), async (some) => {
          const { calculated, evaluated } = await bothWays(rule, [...always, ...some]);
          expect(calculated).toEqual(evaluated);
        }),
        { seed: 1126, numRuns: 2, endOnFailure: true },
      ),
  };
}

const kpi = { actual: 'E7', target: 'D7', cap: 'N7', isLower: 'M7' };
const limits = { attainment: 'F7', cap: 'N7', floor: 'O7' };
const group = { weight: 'E9', A: 'D2', B: 'D3', C: 'D4', isA: 'X1', isB: 'X2' };
const groups = { weight: maybe, A: weight, B: weight, C: weight, isA: fc.boolean(), isB: fc.boolean() };
const maybeDays = fc.option(fc.integer({ min: 0, max: 26 }));
const courses = { weight, pace: maybeShare, counted: maybeShare, cap, floor: share, elapsed: maybeDays };
const course = { weight: 'E7', pace: 'K7', counted: 'G7', cap: 'N7', floor: 'O7', elapsed: 'B5' };
const status = { pace: 'K7', attainment: 'F7', isUnfinished: 'B4' };
const statuses = fc.record({ pace: maybeShare, attainment: maybeShare, isUnfinished });

const paid = { sum: 'B90', atMost: 'B99' };
const tierCells = { ...paid, actual: 'E7', above: 'B91:B94', steps: 'B95:B98' };
const amount = fc.option(fc.integer({ min: 0, max: 5000 }), { freq: 4 });
const tiers = fc.record({
  sum: fc.option(fc.constant(0.01), { freq: 9 }),
  actual: fc.option(fc.integer({ min: -200, max: 90_000 }), { freq: 9 }),
  atMost: fc.option(fc.integer({ min: 0, max: 900 })),
  above: fc.constantFrom([0, 0, 0, 0], [0, 10_000, 0, 0], [0, 10_000, 20_000, 50_000]),
  steps: fc.constantFrom([0.01, 0, 0, 0], [0.01, 0.01, 0, 0], [0.01, 0.015, -0.005, 0.03]),
});
const sums = fc.record({ sums: listOf(amount), cap: fc.option(fc.integer({ min: 0, max: 9000 })) });

const RULES: readonly Tested[] = [
  tested(
    'a sum times the score',
    timesScore(0),
    { ...paid, score: 'P4' },
    'IF(OR(B90="";P4="");"";IF(B99="";ROUND(ROUND(B90*P4/100;9);0);MIN(ROUND(ROUND(B90*P4/100;9);0);B99)))',
    fc.record({
      sum: amount,
      atMost: fc.option(fc.integer({ min: 0, max: 4000 })),
      score: fc.option(fc.integer({ min: 0, max: 1300 }).map((tenths) => tenths / 10)),
    }),
  ),
  tested(
    'a share, each tier at its own rate',
    shareOfKpi('shareByTiers', 0),
    tierCells,
    'IF(OR(B90="";E7="");"";IF(E7<=0;0;IF(B99="";' +
      'ROUND(ROUND(SUMPRODUCT((E7>B91:B94)*B95:B98*(E7-B91:B94));9);0);' +
      'MIN(ROUND(ROUND(SUMPRODUCT((E7>B91:B94)*B95:B98*(E7-B91:B94));9);0);B99))))',
    tiers,
  ),
  tested(
    'a share of all, in a currency that is written in millions',
    shareOfKpi('shareOfAll', 2),
    tierCells,
    'IF(OR(B90="";E7="");"";IF(E7<=0;0;IF(B99="";' +
      'ROUND(ROUND(E7*SUMPRODUCT((E7>B91:B94)*B95:B98);9);2);' +
      'MIN(ROUND(ROUND(E7*SUMPRODUCT((E7>B91:B94)*B95:B98);9);2);B99))))',
    tiers,
  ),
  tested(
    'pay',
    PAY,
    { sums: 'R7:U7', cap: 'B90' },
    'IF(COUNT(R7:U7)=0;"";IF(B90="";SUM(R7:U7);MIN(SUM(R7:U7);B90)))',
    sums,
    [{ sums: [null], cap: 0 }],
  ),
  tested(
    'held back by a limit',
    HELD_BACK,
    { sums: 'R7:U7', cap: 'B90' },
    'IF(OR(B90="";COUNT(R7:U7)=0;ROUND(SUM(R7:U7);9)<=B90);"";ROUND(SUM(R7:U7)-B90;9))',
    sums,
  ),
  tested(
    'attainment by quotient',
    ATTAINMENT.quotient,
    kpi,
    'IF(OR(E7="";D7="");"";IF(M7;' +
      'IF(D7<0;"";IF(D7=0;IF(E7<=0;1;0);IF(E7<=0;N7;ROUND(D7/E7;9))));' +
      'IF(D7<=0;"";MAX(0;ROUND(E7/D7;9)))))',
    fc.record(reached),
    EDGES,
  ),
  tested(
    'attainment by difference',
    ATTAINMENT.difference,
    kpi,
    'IF(OR(E7="";D7="");"";IF(M7;MAX(0;ROUND(1+D7-E7;9));MAX(0;ROUND(1+E7-D7;9))))',
    fc.record(reached),
    EDGES,
  ),
  tested(
    'pace',
    PACE,
    { ...kpi, elapsed: 'B5', total: 'B6' },
    'IF(OR(E7="";D7="";B5="";B5=0);"";IF(M7;' +
      'IF(D7*B5/B6<0;"";IF(D7*B5/B6=0;IF(E7<=0;1;0);IF(E7<=0;N7;ROUND(D7*B5/B6/E7;9))));' +
      'IF(D7*B5/B6<=0;"";MAX(0;ROUND(E7/(D7*B5/B6);9)))))',
    fc.record({ ...reached, elapsed: maybeDays, total: fc.constantFrom(26, 27) }),
    EDGES.flatMap((edge) => [0, 13].map((elapsed) => ({ ...edge, elapsed, total: 26 }))),
  ),
  tested(
    'needed per working day',
    NEEDED,
    { actual: 'E7', target: 'D7', isLower: 'M7', elapsed: 'B5', total: 'B6' },
    'IF(OR(M7;E7="";D7="");"";IF(D7<=E7;0;IF(B6-B5<=0;"";(D7-E7)/(B6-B5))))',
    fc.record({
      actual: maybe,
      target: maybe,
      isLower,
      elapsed: fc.constantFrom(0, 13, 26),
      total: fc.constantFrom(26, 27),
    }),
    EDGES.flatMap(({ actual, target, isLower }) =>
      [0, 26].map((elapsed) => ({ actual, target, isLower, elapsed, total: 26 })),
    ),
  ),
  tested(
    'forecast',
    FORECAST,
    { actual: 'E7', elapsed: 'B5', total: 'B6' },
    'IF(OR(E7="";B5=0);"";E7*B6/B5)',
    fc.record({ actual: maybe, elapsed: fc.integer({ min: 0, max: 26 }), total: fc.constantFrom(26, 27) }),
  ),
  tested(
    'by how much a target is missed',
    GAP,
    { actual: 'E7', target: 'D7', isLower: 'X1' },
    'IF(X1;E7-D7;D7-E7)',
    fc.record({ actual: number, target: number, isLower }),
  ),
  tested(
    'the part that a factor has of the change of a product',
    EFFECT,
    { before: 'J1', now: 'K1', secondBefore: 'J2', secondNow: 'K2', thirdBefore: 'J3', thirdNow: 'K3' },
    '(K1-J1)*(J2*(2*J3+K3)+K2*(J3+2*K3))/6',
    fc.record({
      ...{ before: weight, now: weight, secondBefore: weight, secondNow: weight },
      ...{ thirdBefore: weight, thirdNow: weight },
    }),
  ),
  tested(
    'what counts',
    COUNTED,
    limits,
    'IF(F7="";"";IF(F7<O7;0;MIN(F7;N7)))',
    fc.record({ attainment: maybeShare, cap, floor: share }),
  ),
  tested(
    'what counts later',
    COUNTED_LATER,
    { ...limits, mustWait: 'B4' },
    'IF(OR(F7="";B4);"";IF(F7<O7;0;MIN(F7;N7)))',
    fc.record({ attainment: maybeShare, cap, floor: share, mustWait: fc.boolean() }),
  ),
  tested(
    'weight',
    WEIGHT,
    { isInUse: 'C9', ...group },
    'IF(C9;IF(E9="";IF(X1;D2;IF(X2;D3;D4));E9);0)',
    fc.record({ isInUse: fc.boolean(), ...groups }),
  ),
  tested(
    'weight of a KPI in use',
    OWN_OR_GROUPS,
    group,
    'IF(E9="";IF(X1;D2;IF(X2;D3;D4));E9)',
    fc.record(groups),
  ),
  tested(
    'share of all weight',
    SHARE,
    { weight: 'Q7', place: 'Z7', all: 'Q5', weights: 'Q7:Q16', places: 'Z7:Z16' },
    'IF(OR(Q7="";Q5=0);"";ARRAYFORMULA((INT(ROUND(Q7*100/Q5;9))+IF(' +
      'SUM((ROUND(MOD(ROUND(Q7:Q16*100/Q5;9);1)*1000000;0)*100000-Z7:Z16>' +
      'ROUND(MOD(ROUND(Q7*100/Q5;9);1)*1000000;0)*100000-Z7)*1)<' +
      '100-SUM(INT(ROUND(Q7:Q16*100/Q5;9)));1;0))/100))',
    listOf(weight).chain((weights) =>
      fc.integer({ min: 0, max: weights.length - 1 }).map((place) => shareIn(weights, place)),
    ),
    [
      ...[0, 1, 2].map((place) => shareIn([1, 1, 1], place)),
      ...[0, 1, 2, 3, 4].map((place) => shareIn([3, 3, 2, 0, 1], place)),
      { ...shareIn([1, 2], 0), weight: null },
    ],
  ),
  // Cells that count nothing hold an empty text: no function is asked to multiply it.
  tested(
    'weight that counts',
    WEIGHT_THAT_COUNTS,
    { weights: 'C7:C16', counted: 'P7:P16' },
    'SUMIFS(C7:C16;P7:P16;">=0")',
    pairs(weight, maybeShare).map((list) => ({
      weights: list.map(([each]) => each),
      counted: list.map(([, each]) => each),
    })),
  ),
  tested(
    'part of the points',
    PART,
    { weight: 'C7', counted: 'P7', scoredWeight: 'P5' },
    'IF(OR(P7="";P5=0);"";100*(C7*P7)/P5)',
    fc.record({ weight, counted: maybeShare, scoredWeight: weight }),
  ),
  tested(
    'points',
    POINTS,
    { parts: 'Q7:Q16', scoredWeight: 'P5' },
    'IF(P5=0;"";ROUND(ROUND(SUM(Q7:Q16);9);1))',
    fc.record({ parts: listOf(maybeShare), scoredWeight: weight }),
    // Halves, which binary fractions hold as a little less or more.
    [8.35, 1.005, 2.25, 89.95, 109.94999999999999].map((part) => ({ parts: [part], scoredWeight: 1 })),
  ),
  tested(
    'score as it is shown',
    SHOWN_SCORE,
    { score: 'P4' },
    'IF(P4="";"";ROUND(ROUND(P4;9);1))',
    fc.record({ score: fc.option(fc.integer({ min: 0, max: 130_000 }).map((score) => score / 1000)) }),
  ),
  tested(
    'coverage',
    COVERAGE,
    { weights: 'C7:C16', scoredWeight: 'P5' },
    'IF(SUM(C7:C16)=0;"";INT(ROUND(100*P5/SUM(C7:C16);9))/100)',
    fc.record({ weights: listOf(weight), scoredWeight: weight }),
    [
      { weights: [299, 1], scoredWeight: 299 },
      // 100 × 0.29 is 28.999999999999996.
      { weights: [29, 71], scoredWeight: 29 },
      { weights: [0], scoredWeight: 0 },
    ],
  ),
  tested(
    'rating or bonus',
    OF_BAND_IN_FORCE,
    {
      ...{ points: 'P4', day: 'Q4', isOutOfOrder: '$R$2>0', arePastOutOfOrder: '$R$3>0' },
      ...{ from: 'T3:T9', items: 'S3:S9', pastFrom: 'W3:W9', pastItems: 'X3:X9', since: 'Y3:Y9' },
    },
    'IF(Q4=0;IF(OR($R$2>0;P4="";P4<MIN(T3:T9));"";INDEX(S3:S9;SUMPRODUCT((T3:T9>P4)*1)+1));' +
      'IF(OR($R$3>0;P4="";P4<MINIFS(W3:W9;Y3:Y9;Q4));"";' +
      'INDEX(X3:X9;SUMPRODUCT((W3:W9>P4)*(Y3:Y9=Q4))+MATCH(Q4;Y3:Y9;0))))',
    fc
      .tuple(
        fc.option(fc.integer({ min: 0, max: 130 })),
        pairs(fc.integer({ min: 0, max: 120 }), fc.option(fc.integer({ min: 1, max: 9 }))),
        fc.boolean(),
        fc.constantFrom(0, 46_300, 46_327),
      )
      .map(([points, bands, isOutOfOrder, day]) => ({
        ...{ points, isOutOfOrder, arePastOutOfOrder: isOutOfOrder, day },
        from: bands.map(([from]) => from).sort((a, b) => b - a),
        items: bands.map(([, item]) => item),
        // Two sets, one below the other.
        pastFrom: [100, 70, 0, 110, 90, 50, 20],
        pastItems: [1, 2, 3, 4, 5, 6, 7],
        since: [46_327, 46_327, 46_327, 46_300, 46_300, 46_300, 46_300],
      })),
  ),
  tested(
    'course of revenue',
    onCourse(kpiOf('revenue')),
    course,
    'IF(K7="";"";E7*IF(K7<O7;0;MIN(K7;N7)))',
    fc.record(courses),
  ),
  tested(
    'course of CAC',
    onCourse(kpiOf('cac')),
    course,
    'IF(OR(B5="";B5=0;G7="");"";E7*G7)',
    fc.record(courses),
  ),
  tested(
    'score on course',
    COURSE_SCORE,
    { elapsed: 'B5', scoredWeight: 'P5', course: 'K7:K16' },
    'IF(OR(B5="";B5=0;P5=0);"";ROUND(ROUND(100*SUM(K7:K16)/P5;9);1))',
    fc.record({ elapsed: maybeDays, scoredWeight: weight, course: listOf(maybeShare) }),
  ),
  tested('status of new leads', judged(kpiOf('newLeads')), status, 'IF(B4;K7;F7)', statuses),
  tested('status of spend', judged(kpiOf('acquisitionSpend')), status, 'IF(B4;K7;F7)', statuses),
  tested('status of growth', judged(kpiOf('revenueGrowth')), status, 'IF(B4;"";F7)', statuses),
  tested('status of CAC', judged(kpiOf('cac')), status, 'F7', statuses),
  tested('status of contacts', judged(kpiOf('customersContacted')), status, 'F7', statuses),
];

test.each(RULES)('the formula of $name is $formula', ({ formula, printed }) => {
  expect(printed).toBe(formula);
});

test.each(RULES)('$name: a spreadsheet calculates what the rule says', ({ compare }) => compare());
