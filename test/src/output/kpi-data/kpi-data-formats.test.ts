/** Shows the number formats of KPI Data. */
import { KPIS } from '../../../../src/model/kpi/kpis';
import { keyColumn } from '../../../../src/output/kpi-data/columns';
import { bodyFormats } from '../../../../src/output/kpi-data/kpi-data-formats';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { measureId } from '../../../../src/model/kpi/measure-id';
import { kpiOf } from '../../answers';
import { patternsOf } from '../../../../src/core/layout/number-format';

const places = kpiDataPlaces({ kpis: KPIS, scored: KPIS, firstRow: 5, periods: 2, scopes: 3 });

const patternIn = (column: number, locale = 'vi_VN'): string | undefined =>
  bodyFormats(places, patternsOf(locale, locale === 'vi_VN' ? 'Asia/Ho_Chi_Minh' : 'America/New_York')).find(
    ({ area }) => area.column === column,
  )?.style.number;

test.each([
  ['start', 'dd/mm/yyyy', 'mm/dd/yyyy'],
  ['end', 'dd/mm/yyyy', 'mm/dd/yyyy'],
  // Joined to a text, these stay numbers.
  ['startNumber', '0', '0'],
  ['endNumber', '0', '0'],
  ['asOf', 'dd/mm/yyyy hh:mm', 'mm/dd/yyyy hh:mm'],
] as const)('the column %s of a row is shown as %s, in America as %s', (key, inVietnam, inAmerica) => {
  expect([patternIn(keyColumn(key)), patternIn(keyColumn(key), 'en_US')]).toEqual([inVietnam, inAmerica]);
});

test.each([
  ['count leads by createdOn', '#,##0'],
  ['sum sales.amount by soldOn', '#,##0 "₫"'],
  ['sum surveys.score by answeredOn where score on its scale', '#,##0.0'],
])('the measure %s is shown as %s', (id, pattern) => {
  const measure = places.columns.measures.find((each) => measureId(each) === id);
  if (!measure) throw new Error(`no measure ${id}`);
  expect(patternIn(places.columns.ofMeasure(measure))).toBe(pattern);
});

test.each([
  ['revenue', '#,##0 "₫"', '#,##0'],
  ['acquisitionSpend', '#,##0 "₫"', '#,##0'],
  // What one costs or brings: cents say something there.
  ['cac', '#,##0 "₫"', '#,##0.00'],
  ['costPerLead', '#,##0 "₫"', '#,##0.00'],
  ['averageSale', '#,##0 "₫"', '#,##0.00'],
] as const)('values and targets of %s are shown as %s, in America as %s', (id, inVietnam, inAmerica) => {
  for (const column of [places.columns.ofKpi(kpiOf(id)), places.columns.ofScored('target', kpiOf(id))])
    expect([patternIn(column), patternIn(column, 'en_US')]).toEqual([inVietnam, inAmerica]);
});

test('no number ends with a decimal mark: whoever has one has a digit behind it', () => {
  const patterns = bodyFormats(places, patternsOf('vi_VN', 'Asia/Ho_Chi_Minh')).map(
    ({ style }) => style.number ?? '',
  );
  expect(patterns.filter((pattern) => /\.(?!0)/.test(pattern))).toEqual([]);
});
