/** Shows when two measures are the same. */
import { KPIS } from '../../../../src/model/kpi/kpis';
import { care, customers, leads, sales, surveys } from '../../../../src/model/catalogue/tables';
import {
  atLeast,
  atMost,
  contacted,
  decided,
  eq,
  lost,
  notBefore,
  present,
  won,
} from '../../../../src/model/kpi/filter';
import { measuresOf } from '../../../../src/model/kpi/kpi';
import { count, days, distinct, sum } from '../../../../src/model/kpi/measure';
import { measureId } from '../../../../src/model/kpi/measure-id';

const when = leads.createdOn;

test.each([
  ['count leads by createdOn', count(leads, { when })],
  ['count leads by closedOn', count(leads, { when: leads.closedOn })],
  ['count leads by createdOn where won', count(leads, { when, where: [won(leads)] })],
  ['count leads by createdOn where lost', count(leads, { when, where: [lost(leads)] })],
  ['count leads by createdOn where won or lost', count(leads, { when, where: [decided(leads)] })],
  ['count leads by createdOn where source = "Web"', count(leads, { when, where: [eq(leads.source, 'Web')] })],
  [
    'count leads by createdOn where firstContactOn is filled',
    count(leads, { when, where: [present(leads.firstContactOn)] }),
  ],
  [
    'count leads by createdOn where closedOn >= createdOn',
    count(leads, { when, where: [notBefore(leads.closedOn, leads.createdOn)] }),
  ],
  [
    'count surveys by answeredOn where score <= 6 and score >= 2',
    count(surveys, {
      when: surveys.answeredOn,
      where: [atLeast(surveys.score, 2), atMost(surveys.score, 6)],
    }),
  ],
  ['count customers open at start', count(customers, { openAt: ['start'] })],
  ['count customers open at start, end', count(customers, { openAt: ['start', 'end'] })],
  [
    'count customers open at start where customer in care',
    count(customers, { openAt: ['start'], where: [contacted(customers.customer, care)] }),
  ],
  ['sum sales.amount by soldOn', sum(sales.amount, { when: sales.soldOn })],
  ['distinct care.customer by contactedOn', distinct(care.customer, { when: care.contactedOn })],
  [
    'days leads.createdOn to closedOn by createdOn where closedOn >= createdOn',
    days(leads.createdOn, leads.closedOn, { when }),
  ],
])('%s', (id, measure) => {
  expect(measureId(measure)).toBe(id);
});

test('the order of filters and of edges does not matter', () => {
  const [web, isWon] = [eq(leads.source, 'Web'), won(leads)];
  expect(measureId(count(leads, { when, where: [web, isWon] }))).toBe(
    measureId(count(leads, { when, where: [isWon, web] })),
  );
  expect(measureId(count(customers, { openAt: ['end', 'start'] }))).toBe(
    measureId(count(customers, { openAt: ['start', 'end'] })),
  );
});

test('a text and a number of the same digits are told apart', () => {
  const byScore = (where: ReturnType<typeof eq<'surveys', 'number'>>): string =>
    measureId(count(surveys, { when: surveys.answeredOn, where: [where] }));
  expect(byScore(eq(surveys.score, 5))).toBe('count surveys by answeredOn where score = 5');
  expect(measureId(count(leads, { when, where: [eq(leads.source, '5')] }))).toBe(
    'count leads by createdOn where source = "5"',
  );
});

test('in the catalogue, measures of one id mean the same', () => {
  const canonical = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const byId = new Map<string, unknown>();
  for (const measure of KPIS.flatMap(({ value }) => measuresOf(value))) {
    const id = measureId(measure);
    expect(canonical(measure)).toEqual(byId.get(id) ?? canonical(measure));
    byId.set(id, canonical(measure));
  }
  expect(byId.size).toBeGreaterThan(15);
});
