/** Defines the KPIs of the product, each once. */
import { answer, anyNumber, contacted, decided, notBefore, present, won } from './filter';
import { growth, kpi, minus, ratio, share } from './kpi';
import type { AnswerKind } from './scale';
import { count, days, distinct, entries, sum } from './measure';
import { care, customers, leads, prices, sales, spend, surveys } from '../catalogue/tables';

const newLeads = count(leads, { when: leads.createdOn });
const contactedLeads = count(leads, { when: leads.createdOn, where: [present(leads.firstContactOn)] });
const leadsWithResponse = count(leads, {
  when: leads.createdOn,
  where: [notBefore(leads.firstContactOn, leads.createdOn)],
});
const acquisitionSpend = sum(spend.amount, { when: spend.spentOn });
const newCustomers = count(customers, { when: customers.since });
const revenue = sum(sales.amount, { when: sales.soldOn });
const bothPrices = [present(prices.ourPrice), present(prices.competitorPrice)];
const openCustomers = count(customers, { openAt: ['start'] });
const asked = (is: AnswerKind) =>
  count(surveys, { when: surveys.answeredOn, where: [answer(surveys.score, is)] });
const answers = asked('any');

export const KPIS = [
  kpi({
    id: 'newLeads',
    family: 'newContacts',
    value: newLeads,
    better: 'higher',
    format: 'count',
    unit: 'leads',
  }),
  kpi({
    id: 'leadGrowth',
    family: 'newContacts',
    value: growth(newLeads),
    better: 'higher',
    format: 'percent',
    unit: 'percent',
  }),
  kpi({
    id: 'conversionRate',
    family: 'newContacts',
    // A cohort: of the leads created in the period, so never above 100 %.
    value: ratio(count(leads, { when: leads.createdOn, where: [won(leads)] }), newLeads),
    better: 'higher',
    format: 'percent',
    unit: 'percent',
  }),
  kpi({
    id: 'winRate',
    family: 'newContacts',
    // Final when the period ends: whatever is closed later belongs to a later one.
    value: ratio(
      count(leads, { when: leads.closedOn, where: [won(leads)] }),
      count(leads, { when: leads.closedOn, where: [decided(leads)] }),
    ),
    better: 'higher',
    format: 'percent',
    unit: 'percent',
  }),
  kpi({
    id: 'contactRate',
    family: 'newContacts',
    value: ratio(contactedLeads, newLeads),
    better: 'higher',
    format: 'percent',
    unit: 'percent',
  }),
  kpi({
    id: 'responseDays',
    family: 'newContacts',
    value: ratio(days(leads.createdOn, leads.firstContactOn, { when: leads.createdOn }), leadsWithResponse),
    better: 'lower',
    format: 'decimal',
    unit: 'days',
  }),
  kpi({
    id: 'acquisitionSpend',
    family: 'acquisitionCost',
    value: acquisitionSpend,
    better: 'lower',
    format: 'money',
    unit: 'money',
  }),
  kpi({
    id: 'newCustomers',
    family: 'acquisitionCost',
    value: newCustomers,
    better: 'higher',
    format: 'count',
    unit: 'customers',
  }),
  kpi({
    id: 'cac',
    family: 'acquisitionCost',
    value: ratio(acquisitionSpend, newCustomers),
    better: 'lower',
    format: 'money',
    unit: 'money',
  }),
  kpi({
    id: 'costPerLead',
    family: 'acquisitionCost',
    value: ratio(acquisitionSpend, newLeads),
    better: 'lower',
    format: 'money',
    unit: 'money',
  }),
  kpi({
    id: 'revenue',
    family: 'salesByPlace',
    value: revenue,
    better: 'higher',
    format: 'money',
    unit: 'money',
  }),
  kpi({
    id: 'revenueGrowth',
    family: 'salesByPlace',
    value: growth(revenue),
    better: 'higher',
    format: 'percent',
    unit: 'percent',
  }),
  kpi({
    id: 'revenueShare',
    family: 'salesByPlace',
    value: share(revenue),
    better: 'higher',
    format: 'percent',
    unit: 'percent',
  }),
  kpi({
    id: 'averageSale',
    family: 'salesByPlace',
    // An order whose amount is not known is none to divide by.
    value: ratio(revenue, entries(sales.orderId, { when: sales.soldOn, where: [anyNumber(sales.amount)] })),
    better: 'higher',
    format: 'money',
    unit: 'money',
  }),
  kpi({
    id: 'priceIndex',
    family: 'competitors',
    value: ratio(
      sum(prices.ourPrice, { when: prices.observedOn, where: bothPrices }),
      sum(prices.competitorPrice, { when: prices.observedOn, where: bothPrices }),
    ),
    better: 'lower',
    format: 'percent',
    unit: 'percent',
  }),
  kpi({
    id: 'competitorPromotions',
    family: 'competitors',
    value: count(prices, { when: prices.observedOn, where: [present(prices.promotion)] }),
    better: 'lower',
    format: 'count',
    unit: 'offers',
  }),
  kpi({
    id: 'careContacts',
    family: 'care',
    value: count(care, { when: care.contactedOn }),
    better: 'higher',
    format: 'count',
    unit: 'contacts',
  }),
  kpi({
    id: 'customersContacted',
    family: 'care',
    value: distinct(care.customer, { when: care.contactedOn }),
    better: 'higher',
    format: 'count',
    unit: 'customers',
  }),
  kpi({
    id: 'careCoverage',
    family: 'care',
    value: ratio(
      count(customers, { openAt: ['start'], where: [contacted(customers.customer, care)] }),
      openCustomers,
    ),
    better: 'higher',
    format: 'percent',
    unit: 'percent',
  }),
  kpi({
    id: 'retention',
    family: 'care',
    value: ratio(count(customers, { openAt: ['start', 'end'] }), openCustomers),
    better: 'higher',
    format: 'percent',
    unit: 'percent',
  }),
  kpi({
    id: 'csat',
    family: 'satisfaction',
    value: ratio(
      sum(surveys.score, { when: surveys.answeredOn, where: [answer(surveys.score, 'any')] }),
      answers,
    ),
    better: 'higher',
    format: 'decimal',
    unit: 'points',
  }),
  kpi({
    id: 'satisfiedShare',
    family: 'satisfaction',
    value: ratio(asked('satisfied'), answers),
    better: 'higher',
    format: 'percent',
    unit: 'percent',
  }),
  kpi({
    id: 'nps',
    family: 'satisfaction',
    value: ratio(minus(asked('promoter'), asked('detractor')), answers),
    better: 'higher',
    format: 'percent',
    unit: 'percent',
  }),
] as const;

export type KpiId = (typeof KPIS)[number]['id'];
