/** Shows the formulas that look up KPI Data. */
import { kpiDataSize } from '../../../../src/output/kpi-data/kpi-data';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { integer, print, reference } from '../../../../src/core/formula/expression';
import { a1, columnLetters } from '../../../../src/core/formula/reference';
import { factLookup } from '../../../../src/output/lookup/fact-lookup';
import { kpiOf } from '../../answers';
import { tinyTeam } from '../../tiny-team';

const places = kpiDataPlaces(kpiDataSize(tinyTeam('formulas').data));
const facts = factLookup('KPI Data', places);
const row = reference('$P$4');

test('a scope is found by its key among those of the first period, and is 0 where there is none', () => {
  const { firstRow, scopes } = places;
  expect(print(facts.scopeNumber(reference('$P$1')))).toBe(
    `IFERROR(MATCH($P$1;'KPI Data'!$F$${firstRow}:$F$${firstRow + scopes - 1};0);0)`,
  );
});

test('a row of KPI Data is found by its start date and the number of its scope, and is 0 where there is none', () => {
  expect(print(facts.row(reference('$C$3'), integer(4)))).toBe(
    "IF(OR($C$3=0;4=0);0;IFERROR(MATCH($C$3;'KPI Data'!$H:$H;0)+4-1;0))",
  );
});

test('a value is found by that row, and one that KPI Data does not hold is an error', () => {
  const columns = places.columns;
  expect(columns.kpis.map((kpi) => columns.ofKpi(kpi))).toEqual([20, 21, 22]);
  expect(print(facts.kpi(kpiOf('conversionRate'), row))).toBe("INDEX('KPI Data'!$U:$U;$P$4)");
  expect(() => facts.kpi(kpiOf('cac'), row)).toThrow('no column of cac');
  expect(print(facts.key('region', row))).toBe("INDEX('KPI Data'!$D:$D;$P$4)");
});

test('periods are picked from a list beside the table, as long as there are periods that are shown', () => {
  // Right of the check cells.
  const column = columnLetters(places.columns.count + 7);
  expect(a1(facts.offered)).toBe(`${column}${places.firstRow + 5}:${column}${places.firstRow + 7}`);
  expect(facts.firstRow).toBe(places.firstRow + 5);
});

test('the period before lies as many rows above as there are scopes', () => {
  expect(facts.stride).toBe(5);
});
