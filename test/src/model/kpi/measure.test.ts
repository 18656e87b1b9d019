/** Shows the measures that the definition language can express. */
import { care, customers, leads, sales } from '../../../../src/model/catalogue/tables';
import { won } from '../../../../src/model/kpi/filter';
import { count, days, distinct, sum } from '../../../../src/model/kpi/measure';

test('a count of the rows of a period', () => {
  expect(count(leads, { when: leads.createdOn, where: [won(leads)] })).toEqual({
    kind: 'count',
    table: 'leads',
    time: { kind: 'during', date: 'createdOn' },
    where: [{ kind: 'status', means: ['won'] }],
  });
});

test('a count of the rows that are open at an edge of the period', () => {
  expect(count(customers, { openAt: ['start', 'end'] })).toEqual({
    kind: 'count',
    table: 'customers',
    time: { kind: 'openAt', since: 'since', until: 'until', edges: ['start', 'end'] },
    where: [],
  });
});

test('a sum', () => {
  expect(sum(sales.amount, { when: sales.soldOn })).toEqual({
    kind: 'sum',
    table: 'sales',
    column: 'amount',
    time: { kind: 'during', date: 'soldOn' },
    where: [],
  });
});

test('different texts', () => {
  expect(distinct(care.customer, { when: care.contactedOn })).toEqual({
    kind: 'distinct',
    table: 'care',
    column: 'customer',
    time: { kind: 'during', date: 'contactedOn' },
    where: [],
  });
});

test('days count over the rows that have both dates in order, without being told', () => {
  expect(days(leads.createdOn, leads.closedOn, { when: leads.createdOn, where: [won(leads)] })).toEqual({
    kind: 'days',
    table: 'leads',
    from: 'createdOn',
    to: 'closedOn',
    time: { kind: 'during', date: 'createdOn' },
    where: [
      { kind: 'notBefore', column: 'closedOn', than: 'createdOn' },
      { kind: 'status', means: ['won'] },
    ],
  });
});

test.each([
  ['a count', count(leads, { when: leads.createdOn, where: [won(leads)] })],
  ['an open count', count(customers, { openAt: ['start'] })],
  ['a sum', sum(sales.amount, { when: sales.soldOn })],
  ['days', days(leads.createdOn, leads.closedOn, { when: leads.createdOn })],
])('%s is plain frozen data', (_, measure) => {
  for (const part of [measure, measure.time, measure.where, ...measure.where]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
  expect(JSON.parse(JSON.stringify(measure))).toEqual(measure);
});
