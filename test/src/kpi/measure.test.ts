import { leads, sales } from '../../../src/catalogue/tables';
import { count, filtersOf, measureId, sum, won } from '../../../src/kpi/measure';

test('a measure is plain frozen data', () => {
  const measure = count(leads, { when: leads.createdOn, where: [won(leads)] });
  expect(measure).toEqual({
    kind: 'count',
    table: 'leads',
    when: 'createdOn',
    where: [{ kind: 'status', means: 'won' }],
  });
  expect(Object.isFrozen(measure) && Object.isFrozen(measure.where)).toBe(true);
});

test.each([
  ['count leads by createdOn', count(leads, { when: leads.createdOn })],
  ['count leads by createdOn where won', count(leads, { when: leads.createdOn, where: [won(leads)] })],
  ['count leads by closedOn', count(leads, { when: leads.closedOn })],
  ['sum sales.amount by soldOn', sum(sales.amount, { when: sales.soldOn })],
])('%s', (id, measure) => {
  expect(measureId(measure)).toBe(id);
});

test('sales count only where they are won, as soon as a status is mapped', () => {
  const revenue = sum(sales.amount, { when: sales.soldOn });
  expect(filtersOf(revenue, sales, true)).toEqual([{ kind: 'status', means: 'won' }]);
  expect(filtersOf(revenue, sales, false)).toEqual([]);
});

test('leads count whatever became of them', () => {
  expect(filtersOf(count(leads, { when: leads.createdOn }), leads, true)).toEqual([]);
});
