/** Names tables, columns, KPIs and what belongs to them, in English. */
import type { KpiId } from '../../model/kpi/kpis';
import type { Meaning } from '../../model/catalogue/status';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { ColumnType } from '../../model/catalogue/table';
import type { ScaleId } from '../../model/kpi/scale';
import type { Family, Unit } from '../../model/kpi/kpi';

export const tables: Readonly<Record<TableId, string>> = {
  team: 'Team',
  leads: 'Leads',
  sales: 'Sales',
  customers: 'Customers',
  spend: 'Spend',
  prices: 'Prices',
  care: 'Care',
  surveys: 'Surveys',
  facts: 'Facts',
};

export const columns: Readonly<Record<ColumnId, string>> = {
  rep: 'Rep',
  share: 'Split',
  otherNames: 'Also known as',
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
  currency: 'Currency',
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
  scopeType: 'Scope type',
  scope: 'Scope',
  periodStart: 'Period start',
  periodEnd: 'Period end',
  measure: 'Measure',
  value: 'Value',
};

export const kpis: Readonly<Record<KpiId, string>> = {
  newLeads: 'New leads',
  leadGrowth: 'Lead growth',
  conversionRate: 'Conversion (by lead date)',
  winRate: 'Win rate (by closing date)',
  contactRate: 'Contact rate',
  responseDays: 'Response time',
  acquisitionSpend: 'Acquisition spend',
  newCustomers: 'New customers',
  cac: 'Cost per new customer (CAC)',
  costPerLead: 'Cost per lead',
  revenue: 'Revenue',
  revenueGrowth: 'Revenue growth',
  revenueShare: 'Share of revenue',
  averageSale: 'Average sale',
  priceIndex: 'Price index',
  competitorPromotions: 'Competitor promotions',
  careContacts: 'Care contacts',
  customersContacted: 'Customers contacted',
  careCoverage: 'Care coverage',
  retention: 'Retention',
  csat: 'Customer satisfaction',
  satisfiedShare: 'Satisfied customers',
  nps: 'Recommendation (NPS)',
};

/** What KPIs were called before: people may have written that. */
export const formerKpis: Readonly<Partial<Record<KpiId, readonly string[]>>> = {
  conversionRate: ['Conversion rate'],
};

export const types: Readonly<Record<ColumnType, string>> = {
  text: 'text',
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

/** The scales of surveys. */
export const scales: Readonly<Record<ScaleId, string>> = {
  '0-10': '0 to 10',
  '1-10': '1 to 10',
  '1-7': '1 to 7',
  '1-5': '1 to 5',
  '0-1': '0% to 100%',
  '0-100': '0 to 100',
};

/** What a status means. */
export const meanings: Readonly<Record<Meaning, string>> = {
  won: 'Won',
  lost: 'Lost',
  open: 'Open',
  returned: 'Returned',
};

/** Stands in place of a header: the name of each sheet says whose rows it holds. */
export const sheetName = '(sheet name)';
