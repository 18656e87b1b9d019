/** Explains each KPI in one sentence, in English. */
import type { KpiId } from '../../model/kpi/kpis';

export const kpiExplanations: Readonly<Record<KpiId, string>> = {
  newLeads: 'Leads created in the period.',
  leadGrowth: 'Change in new leads against the previous period, as a share of it.',
  conversionRate:
    'Of the leads created in the period, the share that was won by now, which still rises while open ones are won.',
  winRate:
    'Of the leads closed in the period, won or lost, the share that was won, which is final when the period ends.',
  contactRate: 'Of the leads created in the period, the share that has been contacted.',
  responseDays: 'Mean days from a lead’s creation to the first contact.',
  acquisitionSpend: 'What was spent in the period to win customers.',
  newCustomers: 'Customers whose first day is in the period.',
  cac: 'Acquisition spend divided by new customers.',
  costPerLead: 'Acquisition spend divided by new leads.',
  revenue: 'Sales amounts of the period added up.',
  revenueGrowth: 'Change in revenue against the previous period, as a share of it.',
  revenueShare: 'Revenue as a share of the whole team’s.',
  averageSale:
    'Revenue divided by the number of orders whose amount is known; by the number of such rows where orders have no ID.',
  priceIndex: 'Our prices as a share of competitors’ prices for the same products.',
  competitorPromotions: 'Price observations of the period in which a competitor ran a promotion.',
  careContacts: 'Contacts with existing customers in the period.',
  customersContacted: 'Different customers contacted in the period.',
  careCoverage:
    'Of the customers at the period’s start, the share with at least one contact in the period, by anyone.',
  retention: 'Of the customers at the period’s start, the share that are still customers at its end.',
  csat: 'Mean survey score.',
  satisfiedShare: 'Share of survey scores in the top fifth of the scale: 8 or more of 10, 4 or more of 5.',
  nps: 'Share of scores of 9 or more, less the share of 6 or less; on a scale of 5, of 5 and of 3 or less.',
};
