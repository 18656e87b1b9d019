/** Shows which columns a measure needs, and which it reads where they are. */
import { care, customers, leads, sales, surveys } from '../../../../src/model/catalogue/tables';
import { atLeast, contacted, eq, lost, present } from '../../../../src/model/kpi/filter';
import { count, days, distinct, sum, type Measure } from '../../../../src/model/kpi/measure';
import { columnsRead, needsOf, optionalNeedsOf } from '../../../../src/model/kpi/needs';

const when = leads.createdOn;

test.each<[string, Measure, readonly string[]]>([
  ['a count', count(leads, { when }), ['leads.createdOn']],
  ['a sum', sum(sales.amount, { when: sales.soldOn }), ['sales.soldOn', 'sales.amount']],
  [
    'different texts',
    distinct(care.customer, { when: care.contactedOn }),
    ['care.contactedOn', 'care.customer'],
  ],
  [
    'days',
    days(leads.createdOn, leads.closedOn, { when }),
    ['leads.createdOn', 'leads.createdOn', 'leads.closedOn', 'leads.createdOn', 'leads.closedOn'],
  ],
  ['a status', count(leads, { when, where: [lost(leads)] }), ['leads.createdOn', 'leads.status']],
  ['a text', count(leads, { when, where: [eq(leads.source, 'x')] }), ['leads.createdOn', 'leads.source']],
  [
    'a number',
    count(surveys, { when: surveys.answeredOn, where: [atLeast(surveys.score, 8)] }),
    ['surveys.answeredOn', 'surveys.score'],
  ],
  [
    'a filled cell',
    count(leads, { when, where: [present(leads.firstContactOn)] }),
    ['leads.createdOn', 'leads.firstContactOn'],
  ],
  [
    'what is open at one edge does without last days',
    count(customers, { openAt: ['end'] }),
    ['customers.since'],
  ],
  [
    'what is open at both edges does not',
    count(customers, { openAt: ['start', 'end'] }),
    ['customers.since', 'customers.until'],
  ],
  [
    'a contact, of the other table too',
    count(customers, { openAt: ['start'], where: [contacted(customers.customer, care)] }),
    ['customers.since', 'customers.customer', 'care.contactedOn', 'care.customer'],
  ],
])('%s', (_, measure, needs) => {
  expect(needsOf(measure).map(({ table, column }) => `${table}.${column}`)).toEqual(needs);
});

test.each<[string, Measure, readonly string[]]>([
  ['won rows, where only they count', sum(sales.amount, { when: sales.soldOn }), ['sales.status']],
  ['last days, where it goes without', count(customers, { openAt: ['end'] }), ['customers.until']],
  ['nothing else', count(leads, { when, where: [eq(leads.source, 'x')] }), []],
])('besides it reads %s', (_, measure, columns) => {
  expect(optionalNeedsOf(measure).map(({ table, column }) => `${table}.${column}`)).toEqual(columns);
});

test('what several measures read of one table is listed once, in order of use, without what is not there', () => {
  const measures = [
    count(customers, { openAt: ['start'], where: [contacted(customers.customer, care)] }),
    count(customers, { when: customers.since }),
  ];
  expect([...columnsRead(measures, 'customers')]).toEqual(['since', 'customer', 'until']);
  expect([...columnsRead(measures, 'customers', () => false)]).toEqual(['since', 'customer']);
  expect([...columnsRead(measures, 'care')]).toEqual(['contactedOn', 'customer']);
});
