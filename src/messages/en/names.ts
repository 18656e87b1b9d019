/** The names of tables, columns, KPIs and what belongs to them, in English. */
import type { KpiId } from '../../catalogue/kpis';
import type { ColumnId, TableId } from '../../catalogue/tables';
import type { ColumnType } from '../../kpi/table';
import type { Family, Unit } from '../../kpi/kpi';

interface KpiWords {
  readonly name: string;
  /** One sentence. */
  readonly explains: string;
}

export const tables: Readonly<Record<TableId, string>> = {
  team: 'Team',
  leads: 'Leads',
  sales: 'Sales',
  customers: 'Customers',
  spend: 'Spend',
  prices: 'Prices',
  care: 'Care',
  surveys: 'Surveys',
};

export const columns: Readonly<Record<ColumnId, string>> = {
  rep: 'Rep',
  region: 'Region',
  email: 'E-mail',
  from: 'From',
  until: 'Until',
  leadId: 'Lead ID',
  createdOn: 'Created on',
  source: 'Source',
  status: 'Status',
  firstContactOn: 'First contact on',
  closedOn: 'Closed on',
  orderId: 'Order ID',
  soldOn: 'Sold on',
  customer: 'Customer',
  amount: 'Amount',
  since: 'Customer since',
  spentOn: 'Spent on',
  channel: 'Channel',
  observedOn: 'Observed on',
  product: 'Product',
  ourPrice: 'Our price',
  competitor: 'Competitor',
  competitorPrice: "Competitor's price",
  promotion: 'Promotion',
  contactedOn: 'Contacted on',
  answeredOn: 'Answered on',
  score: 'Score',
};

export const kpis: Readonly<Record<KpiId, KpiWords>> = {
  newLeads: { name: 'New leads', explains: 'Leads created in the period.' },
  leadGrowth: {
    name: 'Lead growth',
    explains: 'Change in new leads against the previous period, as a share of it.',
  },
  conversionRate: {
    name: 'Conversion rate',
    explains: 'Of the leads created in the period, the share that was won.',
  },
  contactRate: {
    name: 'Contact rate',
    explains: 'Of the leads created in the period, the share that has been contacted.',
  },
  responseDays: { name: 'Response time', explains: 'Mean days from a lead’s creation to the first contact.' },
  acquisitionSpend: { name: 'Acquisition spend', explains: 'What was spent in the period to win customers.' },
  newCustomers: { name: 'New customers', explains: 'Customers since a day of the period.' },
  cac: { name: 'Cost per new customer (CAC)', explains: 'Acquisition spend divided by new customers.' },
  costPerLead: { name: 'Cost per lead', explains: 'Acquisition spend divided by new leads.' },
  revenue: { name: 'Revenue', explains: 'Sales amounts of the period added up.' },
  revenueGrowth: {
    name: 'Revenue growth',
    explains: 'Change in revenue against the previous period, as a share of it.',
  },
  revenueShare: { name: 'Share of revenue', explains: 'Revenue as a share of the whole team’s.' },
  averageSale: { name: 'Average sale', explains: 'Revenue divided by the number of sales.' },
  priceIndex: {
    name: 'Price index',
    explains: 'Our prices as a share of competitors’ prices for the same products.',
  },
  competitorPromotions: {
    name: 'Competitor promotions',
    explains: 'Price observations of the period in which a competitor ran a promotion.',
  },
  careContacts: { name: 'Care contacts', explains: 'Contacts with existing customers in the period.' },
  customersContacted: {
    name: 'Customers contacted',
    explains: 'Different customers contacted in the period.',
  },
  careCoverage: {
    name: 'Care coverage',
    explains:
      'Of the customers at the period’s start, the share with at least one contact in the period, by anyone.',
  },
  retention: {
    name: 'Retention',
    explains: 'Of the customers at the period’s start, the share that is still there at its end.',
  },
  csat: { name: 'Customer satisfaction', explains: 'Mean survey score, from 1 to 10.' },
  satisfiedShare: { name: 'Satisfied customers', explains: 'Share of survey scores of 8 or more.' },
  nps: {
    name: 'Recommendation (NPS)',
    explains: 'Share of scores of 9 or more, less the share of 6 or less.',
  },
};

export const types: Readonly<Record<ColumnType, string>> = {
  text: 'a text',
  status: 'a status',
  number: 'a number',
  date: 'a date',
};

export const units: Readonly<Record<Unit, string>> = {
  leads: 'leads',
  customers: 'customers',
  contacts: 'contacts',
  offers: 'offers',
  days: 'days',
  points: 'points',
  money: 'amount',
  percent: '%',
  quantity: 'number',
};

export const families: Readonly<Record<Family, string>> = {
  newContacts: 'New contacts',
  acquisitionCost: 'Acquisition cost',
  salesByPlace: 'Sales by place',
  competitors: 'Competitors',
  care: 'Care of existing customers',
  satisfaction: 'Satisfaction',
  own: 'Own KPIs',
};
