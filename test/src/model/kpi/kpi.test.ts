/** Checks the catalogue, and what can be told from a KPI's definition. */
import { KPIS } from '../../../../src/model/kpi/kpis';
import { leads, sales } from '../../../../src/model/catalogue/tables';
import { functionName } from '../../../../src/functions/custom-function';
import {
  growth,
  isAdditive,
  measuresOf,
  measuresOfAll,
  minus,
  ratio,
  share,
  type Value,
} from '../../../../src/model/kpi/kpi';
import { count, sum } from '../../../../src/model/kpi/measure';
import { measureId } from '../../../../src/model/kpi/measure-id';
import { kpiOf } from '../../answers';

const [created, closed, revenue] = [
  count(leads, { when: leads.createdOn }),
  count(leads, { when: leads.closedOn }),
  sum(sales.amount, { when: sales.soldOn }),
];

test('the catalogue has a KPI for each of its six families, and no id or function twice', () => {
  expect([...new Set(KPIS.map(({ family }) => family))]).toEqual([
    ...['newContacts', 'acquisitionCost', 'salesByPlace', 'competitors', 'care', 'satisfaction'],
  ]);
  expect(new Set(KPIS.map(({ id }) => functionName(id))).size).toBe(KPIS.length);
});

test('a KPI’s id is written as a function’s name can be', () => {
  expect(KPIS.filter(({ id }) => !/^[a-z][A-Za-z]*$/.test(id))).toEqual([]);
});

test.each<[string, Value, readonly (typeof created | typeof revenue)[]]>([
  ['a measure', created, [created]],
  ['a ratio', ratio(revenue, created), [revenue, created]],
  ['a difference', minus(created, closed), [created, closed]],
  ['a ratio of a difference', ratio(minus(created, closed), revenue), [created, closed, revenue]],
  ['growth', growth(revenue), [revenue]],
  ['a share', share(revenue), [revenue]],
])('%s is made of its measures, left to right', (_, value, measures) => {
  expect(measuresOf(value)).toEqual(measures);
});

test('a measure that several KPIs share is taken once', () => {
  const kpis = (['newLeads', 'leadGrowth', 'conversionRate', 'revenueShare'] as const).map(kpiOf);
  expect(measuresOfAll(kpis).map(measureId)).toEqual([
    'count leads by createdOn',
    'count leads by createdOn where won',
    'sum sales.amount by soldOn',
  ]);
});

test('values of reps and periods add up for counts and sums of a period, and for nothing else', () => {
  const additive = KPIS.filter(isAdditive).map(({ id }) => id);
  expect(additive).toEqual(
    expect.arrayContaining(['newLeads', 'acquisitionSpend', 'revenue', 'careContacts']),
  );
  for (const id of [
    'customersContacted',
    'leadGrowth',
    'revenueShare',
    'cac',
    'retention',
    'csat',
  ] as const) {
    expect(isAdditive(kpiOf(id))).toBe(false);
  }
  expect(isAdditive({ value: minus(created, closed) })).toBe(false);
});
