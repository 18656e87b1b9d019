/** Shows which columns a measure needs. */
import { care, customers, leads, sales, surveys } from '../../../../src/model/catalogue/tables';
import { atLeast, contacted, eq, lost, present } from '../../../../src/model/kpi/filter';
import { count, days, distinct, sum, type Measure } from '../../../../src/model/kpi/measure';
import { needsOf } from '../../../../src/model/kpi/needs';

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
