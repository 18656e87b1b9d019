/** Shows the formulas of attainment, score, rating and pace. */
import { binary, integer, print, reference, type Expression } from '../../../../src/core/formula/expression';
import { attainmentFormula, type AimInCells } from '../../../../src/compute/scoring/attainment-formula';
import { coverageFormula } from '../../../../src/compute/scoring/coverage';
import { judgedFormula } from '../../../../src/compute/scoring/judged';
import {
  elapsedDaysFormula,
  paceFormula,
  weekendFormula,
  workingDaysFormula,
} from '../../../../src/compute/scoring/pace-formula';
import { ofBandFormula } from '../../../../src/compute/scoring/rating-formula';
import {
  countedFormula,
  partFormula,
  pointsFormula,
  scoredWeightFormula,
} from '../../../../src/compute/scoring/score-formula';
import { kpiOf } from '../../answers';
import { GROWTH, LESS, MORE, SHRINKAGE } from './aims';

const at = reference;
const cells = { actual: at('E7'), target: at('D7'), cap: at('N7') };
const isLower = binary(at('M7'), '=', integer(1));

test.each<[string, AimInCells, string]>([
  ['more is better', MORE, 'IF(OR(E7="";D7="");"";IF(D7<=0;"";MAX(0;ROUND(E7/D7;9))))'],
  [
    'less is better',
    LESS,
    'IF(OR(E7="";D7="");"";IF(D7<0;"";IF(D7=0;IF(E7<=0;1;0);IF(E7<=0;N7;ROUND(D7/E7;9)))))',
  ],
  ['growth', GROWTH, 'IF(OR(E7="";D7="");"";MAX(0;ROUND(1+E7-D7;9)))'],
  ['unwanted growth', SHRINKAGE, 'IF(OR(E7="";D7="");"";MAX(0;ROUND(1+D7-E7;9)))'],
  [
    'the direction of growth in a cell',
    { rule: 'difference', better: { lowerWhere: isLower } },
    'IF(OR(E7="";D7="");"";IF(M7=1;MAX(0;ROUND(1+D7-E7;9));MAX(0;ROUND(1+E7-D7;9))))',
  ],
])('attainment: %s', (_, aim, expected) => {
  expect(print(attainmentFormula(aim, cells))).toBe(expected);
});

const attained = { attainment: at('F7'), cap: at('N7'), floor: at('O7') };
const rows = { weights: at('C7:C16'), counted: at('P7:P16') };
const bands = { from: at('T3:T9'), value: at('S3:S9') };
const october = { start: at('B1'), end: at('B2'), weekend: at('B3'), holidays: at('H:H') };

test.each<[string, Expression, string]>([
  ['what counts', countedFormula(attained), 'IF(F7="";"";IF(F7<O7;0;MIN(F7;N7)))'],
  [
    'what counts of growth',
    countedFormula({ ...attained, isShownOnly: binary(at('B4'), '<', at('B2')) }),
    'IF(OR(F7="";B4<B2);"";IF(F7<O7;0;MIN(F7;N7)))',
  ],
  // Cells that count nothing hold an empty text: no function is asked to multiply it.
  ['scored weight', scoredWeightFormula(rows), 'SUMIFS(C7:C16;P7:P16;">=0")'],
  ['points', pointsFormula(at('Q7:Q16'), at('P5')), 'IF(P5=0;"";ROUND(SUM(Q7:Q16);9))'],
  [
    'part of the points',
    partFormula({ weight: at('C7'), counted: at('P7') }, at('P5')),
    'IF(OR(P7="";P5=0);"";100*(C7*P7)/P5)',
  ],
  [
    'coverage',
    coverageFormula(rows.weights, at('P5')),
    'IF(SUM(C7:C16)=0;"";INT(ROUND(100*P5/SUM(C7:C16);9))/100)',
  ],
  [
    'rating or bonus',
    ofBandFormula(at('P4'), bands),
    'IF(OR(P4="";P4<MIN(T3:T9));"";INDEX(S3:S9;SUMPRODUCT((T3:T9>P4)*1)+1))',
  ],
  ['weekend', weekendFormula([at('A1'), at('A2')]), 'IF(A1;"0";"1")&IF(A2;"0";"1")'],
  ['working days', workingDaysFormula(october), 'NETWORKDAYS.INTL(B1;B2-1;B3;H:H)'],
  [
    'working days that are over',
    elapsedDaysFormula(october, at('B4')),
    'IF(INT(B4)<=B1;0;NETWORKDAYS.INTL(B1;MIN(INT(B4);B2)-1;B3;H:H))',
  ],
  [
    'pace',
    paceFormula('higher', { ...cells, elapsed: at('B5'), total: at('B6') }),
    'IF(OR(E7="";D7="";B5=0);"";IF(D7*B5/B6<=0;"";MAX(0;ROUND(E7/(D7*B5/B6);9))))',
  ],
])('%s', (_, formula, expected) => {
  expect(print(formula)).toBe(expected);
});

test.each([
  ['newLeads', 'IF(B4;K7;F7)'],
  ['acquisitionSpend', 'IF(B4;K7;F7)'],
  ['cac', 'F7'],
  ['customersContacted', 'F7'],
  ['revenueGrowth', 'IF(B4;"";F7)'],
] as const)('what the status of %s goes by', (id, expected) => {
  const judged = { isUnfinished: at('B4'), pace: at('K7'), attainment: at('F7') };
  expect(print(judgedFormula(kpiOf(id), judged))).toBe(expected);
});
