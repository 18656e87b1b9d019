/** Shows which formulas may fill more cells than their own. */
import { maySpill } from '../../../../src/core/formula/may-spill';

test.each([
  '=ARRAYFORMULA(A2:A&"")',
  '=arrayformula(A2:A)',
  '=IF(TRUE;UNIQUE(Sales!C2:C))',
  '={"Name";A2:A}',
  '=IMPORTRANGE("x";"Team!A1:C")',
])('%s may', (formula) => {
  expect(maySpill(formula)).toBe(true);
});

test.each([
  '=A2&"; "&B2',
  '=VLOOKUP(A2;Names!A:B;2;0)',
  '="FILTER("&A2',
  '="say ""SORT(x)"" {"',
  '=MY_SORT(A2)',
])('%s fills its own cell', (formula) => {
  expect(maySpill(formula)).toBe(false);
});
