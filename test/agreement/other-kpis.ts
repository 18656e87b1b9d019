/** Defines KPIs beside the catalogue's, so that everything else the language can say is compared as well. */
import { care, customers, leads, prices, sales, surveys } from '../../src/model/catalogue/tables';
import { atLeast, atMost, contacted, eq, lost, present, won } from '../../src/model/kpi/filter';
import { growth, kpi, minus, ratio, share, type Kpi, type Value } from '../../src/model/kpi/kpi';
import { count, days, distinct, sum } from '../../src/model/kpi/measure';

const created = leads.createdOn;
const hasContact = contacted(customers.customer, care);
const openAtEnd = count(customers, { openAt: ['end'] });

const VALUES: Readonly<Record<string, Value>> = {
  lostLeads: count(leads, { when: created, where: [lost(leads)] }),
  closedLeads: count(leads, { when: leads.closedOn }),
  daysToClose: days(created, leads.closedOn, { when: leads.closedOn }),
  wonInDays: days(created, leads.firstContactOn, { when: created, where: [won(leads)] }),
  leadsOfAQuestionMark: count(leads, { when: created, where: [eq(leads.source, 'B?')] }),
  leadsOfAStar: count(leads, { when: created, where: [eq(leads.source, '*')] }),
  leadsOfAFormula: count(leads, { when: created, where: [eq(leads.source, '=x')] }),
  leadsOfAnySource: count(leads, { when: created, where: [present(leads.source)] }),
  differentSources: distinct(leads.source, { when: created }),
  largeSales: sum(sales.amount, { when: sales.soldOn, where: [atLeast(sales.amount, 500)] }),
  refunds: share(count(sales, { when: sales.soldOn, where: [atMost(sales.amount, 0)] })),
  buyers: growth(distinct(sales.customer, { when: sales.soldOn })),
  promotedProducts: distinct(prices.product, {
    when: prices.observedOn,
    where: [present(prices.promotion), atLeast(prices.ourPrice, 100)],
  }),
  halfPoints: count(surveys, { when: surveys.answeredOn, where: [eq(surveys.score, 7.5)] }),
  customersAtTheEnd: growth(openAtEnd),
  lostCustomers: ratio(
    minus(count(customers, { openAt: ['start'] }), count(customers, { openAt: ['start', 'end'] })),
    openAtEnd,
  ),
  keptAndContacted: count(customers, { openAt: ['start', 'end'], where: [hasContact] }),
  newAndContacted: count(customers, { when: customers.since, where: [hasContact] }),
};

export const OTHER_KPIS: readonly Kpi[] = Object.entries(VALUES).map(([id, value]) =>
  kpi({ id, value, family: 'newContacts', better: 'higher', format: 'count', unit: 'leads' }),
);
