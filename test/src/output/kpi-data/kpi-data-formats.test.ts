/** Shows the number formats of KPI Data. */
import { KPIS } from '../../../../src/model/kpi/kpis';
import { keyColumn } from '../../../../src/output/kpi-data/columns';
import { bodyFormats } from '../../../../src/output/kpi-data/kpi-data-formats';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { measureId } from '../../../../src/model/kpi/measure-id';
import { patternsOf } from '../../../../src/core/layout/number-format';

const places = kpiDataPlaces({ kpis: KPIS, scored: KPIS, firstRow: 5, periods: 2, scopes: 3 });

const patternIn = (column: number, locale = 'vi_VN'): string | undefined =>
  bodyFormats(places, patternsOf(locale)).find(({ area }) => area.column === column)?.style.number;

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

test('no number ends with a decimal mark: whoever has one has a digit behind it', () => {
  const patterns = bodyFormats(places, patternsOf('vi_VN')).map(({ style }) => style.number ?? '');
  expect(patterns.filter((pattern) => /\.(?!0)/.test(pattern))).toEqual([]);
});
