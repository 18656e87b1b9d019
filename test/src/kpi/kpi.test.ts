import { KPIS } from '../../../src/catalogue/kpis';
import { PLANNED_KPIS } from '../../../src/catalogue/planned';
import { measuresOf, measuresOfAll } from '../../../src/kpi/kpi';
import { measureId } from '../../../src/kpi/measure';

const [newLeads, conversionRate, revenue] = KPIS;

test('the catalogue holds these KPIs', () => {
  expect(
    KPIS.map(({ id, better, format, unit }) => `${id}: ${better} is better, ${format}, ${unit}`),
  ).toEqual([
    'newLeads: higher is better, count, leads',
    'conversionRate: higher is better, percent, percent',
    'revenue: higher is better, money, money',
  ]);
});

test('a KPI is in the catalogue or planned, not both', () => {
  const built = KPIS.map(({ id }): string => id);
  expect(PLANNED_KPIS.filter((id) => built.includes(id))).toEqual([]);
});

test('a ratio is made of the measures above and below its line', () => {
  expect(measuresOf(conversionRate.value).map(measureId)).toEqual([
    'count leads by createdOn where won',
    'count leads by createdOn',
  ]);
});

test('a measure that several KPIs share is taken once', () => {
  expect(measuresOfAll([newLeads, conversionRate, revenue]).map(measureId)).toEqual([
    'count leads by createdOn',
    'count leads by createdOn where won',
    'sum sales.amount by soldOn',
  ]);
});
