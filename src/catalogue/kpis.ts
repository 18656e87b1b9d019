/** The KPIs of the product, each defined once. */
import { kpi, ratio } from '../kpi/kpi';
import { count, sum, won } from '../kpi/measure';
import { leads, sales } from './tables';

const newLeads = count(leads, { when: leads.createdOn });
const revenue = sum(sales.amount, { when: sales.soldOn });

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
    id: 'conversionRate',
    family: 'newContacts',
    // A cohort: of the leads created in the period, so never above 100 %.
    value: ratio(count(leads, { when: leads.createdOn, where: [won(leads)] }), newLeads),
    better: 'higher',
    format: 'percent',
    unit: 'percent',
  }),
  kpi({
    id: 'revenue',
    family: 'salesByPlace',
    value: revenue,
    better: 'higher',
    format: 'money',
    unit: 'money',
  }),
] as const;

export type KpiId = (typeof KPIS)[number]['id'];
