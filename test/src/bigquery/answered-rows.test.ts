/** Shows how the values that BigQuery answers are read: all of them are texts. */
import { numberOf, rowsOf } from '../../../src/bigquery/answered-rows';

test('a page without rows has none', () => {
  expect([rowsOf({}), rowsOf({ rows: [] })]).toEqual([[], []]);
});

test('rows are lists of texts and nulls', () => {
  expect(rowsOf({ rows: [{ f: [{ v: '3' }, { v: null }] }, { f: [{ v: 'Lan' }, {}] }] })).toEqual([
    ['3', null],
    ['Lan', null],
  ]);
});

test('a record or a list is no value', () => {
  expect(() => rowsOf({ rows: [{ f: [{ v: { f: [] } }] }] })).toThrow('BigQuery answered {"f":[]}');
});

test.each([
  ['12', 12],
  ['-0.5', -0.5],
  ['1.5E10', 15_000_000_000],
  ['99999999999999999999999999999.999999999', 1e29],
  ['NaN', null],
  ['Infinity', null],
  [null, null],
  [undefined, null],
])('%s is the number %s', (value, number) => {
  expect(numberOf(value)).toBe(number);
});
