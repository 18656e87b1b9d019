/** Shows the formula of each kind of KPI value. */
import { leads, sales } from '../../../../src/model/catalogue/tables';
import { valueFormula } from '../../../../src/compute/formulas/value';
import { print, reference, type Expression } from '../../../../src/core/formula/expression';
import { growth, minus, ratio, share, type Value } from '../../../../src/model/kpi/kpi';
import { count, sum, type Measure } from '../../../../src/model/kpi/measure';
import { measureId } from '../../../../src/model/kpi/measure-id';

const [a, b] = [count(leads, { when: leads.createdOn }), sum(sales.amount, { when: sales.soldOn })];

/** `a` stands in column A and `b` in column B; row 9 is the scope's, 5 its previous one, 7 the team's. */
const cellIn =
  (row: number) =>
  (measure: Measure): Expression =>
    reference(`${measureId(measure) === measureId(a) ? 'A' : 'B'}${row}`);
const cells = { here: cellIn(9), previous: cellIn(5), team: cellIn(7) };

test.each<[string, Value, string]>([
  ['a measure', a, 'IF(A9="";"";A9)'],
  ['a ratio', ratio(b, a), 'IF(OR(B9="";A9="");"";IF(A9=0;"";B9/A9))'],
  ['a ratio of one measure', ratio(a, a), 'IF(A9="";"";IF(A9=0;"";A9/A9))'],
  ['a difference', minus(a, b), 'IF(OR(A9="";B9="");"";A9-B9)'],
  ['a difference in a ratio', ratio(minus(a, b), b), 'IF(OR(A9="";B9="");"";IF(B9=0;"";(A9-B9)/B9))'],
  ['a ratio over a difference', ratio(a, minus(a, b)), 'IF(OR(A9="";B9="");"";IF(A9-B9=0;"";A9/(A9-B9)))'],
  ['growth', growth(a), 'IF(OR(A9="";A5="");"";IF(A5<=0;"";(A9-A5)/A5))'],
  ['a share', share(a), 'IF(OR(A9="";A7="");"";IF(A7=0;"";A9/A7))'],
])('%s is arithmetic on cells, blank where one is blank or a divisor is 0', (_, value, expected) => {
  const formula = valueFormula(value, cells);
  expect(formula && print(formula)).toBe(expected);
});

test('growth can never be in the first period; other values can', () => {
  const { here, team } = cells;
  expect(valueFormula(growth(a), { here, team })).toBeNull();
  expect(valueFormula(share(a), { here, team })).not.toBeNull();
});

test.each([
  [
    'less is better in the plan',
    reference('$C$3'),
    'IF(OR(B9="";A9="");"";IF(A9=0;IF(AND(B9>0;$C$3);$W$2;"");B9/A9))',
  ],
  ['the plan has no say', undefined, 'IF(OR(B9="";A9="");"";IF(A9=0;IF(B9>0;$W$2;"");B9/A9))'],
])('a word stands where something was spent and nothing came of it: %s', (_, isLower, expected) => {
  const fruitless = { word: reference('$W$2'), ...(isLower ? { isLower } : {}) };
  const formula = valueFormula(ratio(b, a), { ...cells, fruitless });
  expect(formula && print(formula)).toBe(expected);
});
