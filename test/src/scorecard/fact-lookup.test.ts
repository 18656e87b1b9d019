import { integer, print, reference } from '../../../src/formula/expression';
import { a1 } from '../../../src/formula/reference';
import { kpiOf } from '../answers';
import { facts } from './places';

test('a row of KPI Data is found by its start date and the number of its scope, and is 0 where there is none', () => {
  expect(print(facts.row(reference('$C$3'), integer(4)))).toBe(
    "IFERROR(MATCH($C$3;'KPI Data'!$G:$G;0)+4-1;0)",
  );
});

test('a value is found by that row, and one that KPI Data does not hold is an error', () => {
  expect(print(facts.kpi(kpiOf('conversionRate'), reference('$H$2')))).toBe("INDEX('KPI Data'!$N:$N;$H$2)");
  expect(() => facts.kpi(kpiOf('cac'), reference('$H$2'))).toThrow('no column of cac');
  expect(print(facts.key('region', reference('$H$2')))).toBe("INDEX('KPI Data'!$D:$D;$H$2)");
});

test('periods are picked from the rows below the hidden base period', () => {
  expect(a1(facts.starts)).toBe('G10:G24');
});

test('the period before lies as many rows above as there are scopes', () => {
  expect(facts.stride).toBe(5);
});
