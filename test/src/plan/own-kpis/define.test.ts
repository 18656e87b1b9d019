/** Shows how a row of the plan becomes a KPI like the catalogue's. */
import { KPIS } from '../../../../src/model/kpi/kpis';
import { leads, sales, surveys } from '../../../../src/model/catalogue/tables';
import { anyNumber, atLeast, eq, lost, present, won } from '../../../../src/model/kpi/filter';
import { kpi, ratio, type Kpi, type Value } from '../../../../src/model/kpi/kpi';
import { count, distinct, sum } from '../../../../src/model/kpi/measure';
import { kpiName, measureName, messages } from '../../../../src/words';
import { allKpis } from '../../../../src/plan/own-kpis/define';
import { answers, kpiOf } from '../../answers';
import { readTables } from '../../literal-tables';
import { read, type Typed } from './typed';

const defined = (...rows: readonly Typed[]): readonly Kpi[] => allKpis(read(...rows)).slice(KPIS.length);

/** The value of one row of the plan. */
const valueOf = (typed: Typed): Value | undefined => defined({ id: 'x', name: 'X', ...typed })[0]?.value;

const LEADS: Typed = { table: 'Leads', aggregate: 'Count of rows' };
const SALES: Typed = { table: 'Sales', aggregate: 'Total', column: 'Amount' };

test('a row of the plan is a definition like the catalogue’s', () => {
  const [own] = defined({
    ...{ id: 'webLeads', name: 'Khách từ web', ...LEADS, unit: 'khách', better: 'Lower' },
    ...{ filterColumn: 'Source', comparison: 'is', value: 'Website' },
  });
  expect(own).toEqual(
    kpi({
      id: 'webLeads',
      family: 'own',
      value: count(leads, { when: leads.createdOn, where: [eq(leads.source, 'Website')] }),
      better: 'lower',
      format: 'count',
      unit: 'quantity',
      own: { name: 'Khách từ web', unit: 'khách' },
    }),
  );
});

test('it is called what its row says, in both languages', () => {
  const [own] = defined({ id: 'webLeads', name: 'Khách từ web', ...LEADS });
  if (!own) throw new Error('not defined');
  expect([kpiName(own, messages('en')), kpiName(own, messages('vi'))]).toEqual([
    'Khách từ web',
    'Khách từ web',
  ]);
  expect(kpiName(kpiOf('newLeads'), messages('en'))).toBe('New leads');
});

test.each<[string, Typed, Value]>([
  ['a count', LEADS, count(leads, { when: leads.createdOn })],
  ['a count by another date', { ...LEADS, date: 'Closed on' }, count(leads, { when: leads.closedOn })],
  ['a total', SALES, sum(sales.amount, { when: sales.soldOn })],
  [
    'different values',
    { ...SALES, aggregate: 'Different values', column: 'Customer' },
    distinct(sales.customer, { when: sales.soldOn }),
  ],
  [
    'an average: over the rows with a number',
    { ...SALES, aggregate: 'Average' },
    ratio(
      sum(sales.amount, { when: sales.soldOn }),
      count(sales, { when: sales.soldOn, where: [anyNumber(sales.amount)] }),
    ),
  ],
  [
    'a condition on a status’s meaning',
    { ...LEADS, comparison: 'means won' },
    count(leads, { when: leads.createdOn, where: [won(leads)] }),
  ],
  [
    'the other meaning',
    { ...LEADS, filterColumn: 'Status', comparison: 'means lost' },
    count(leads, { when: leads.createdOn, where: [lost(leads)] }),
  ],
  [
    'a condition on a number',
    { ...SALES, filterColumn: 'Amount', comparison: 'is at least', value: 500 },
    sum(sales.amount, { when: sales.soldOn, where: [atLeast(sales.amount, 500)] }),
  ],
  [
    'a number that is equal',
    { table: 'Surveys', aggregate: 'Count of rows', filterColumn: 'Score', comparison: 'is', value: 10 },
    count(surveys, { when: surveys.answeredOn, where: [eq(surveys.score, 10)] }),
  ],
  [
    'what is filled in',
    { ...LEADS, filterColumn: 'First contact on', comparison: 'is filled in' },
    count(leads, { when: leads.createdOn, where: [present(leads.firstContactOn)] }),
  ],
  [
    'a share of all rows: those of the same date, without the condition',
    { ...LEADS, comparison: 'means lost', denominator: 'All rows' },
    ratio(
      count(leads, { when: leads.createdOn, where: [lost(leads)] }),
      count(leads, { when: leads.createdOn }),
    ),
  ],
  [
    'another KPI’s amount to divide by',
    { ...SALES, denominator: 'newLeads' },
    ratio(sum(sales.amount, { when: sales.soldOn }), count(leads, { when: leads.createdOn })),
  ],
])('%s', (_, typed, value) => {
  expect(valueOf(typed)).toEqual(value);
});

test('an own KPI may be divided by another one, in whichever order', () => {
  const [share] = defined(
    { id: 'perWin', name: 'P', ...SALES, denominator: 'wins' },
    { id: 'wins', name: 'W', ...LEADS, comparison: 'means won' },
  );
  expect(share?.value).toEqual(
    ratio(
      sum(sales.amount, { when: sales.soldOn }),
      count(leads, { when: leads.createdOn, where: [won(leads)] }),
    ),
  );
});

test('all KPIs are the catalogue’s, then the own ones', () => {
  const all = allKpis(read({ id: 'webLeads', name: 'W', ...LEADS })).map(({ id }) => id);
  expect(all).toEqual([...KPIS.map(({ id }) => id), 'webLeads']);
});

test('the measure under an average says which rows it counts', () => {
  const value = valueOf({ ...SALES, aggregate: 'Average' });
  if (value?.kind !== 'ratio' || value.denominator.kind !== 'count') throw new Error('no average');
  expect(measureName(value.denominator, messages('en'))).toBe('Sales: rows, by “Sold on” (with “Amount”)');
});

describe('over a literal table', () => {
  const tables = readTables({
    leads: `createdOn  | rep  | status | source   | firstContactOn
            2026-10-01 | Lan  | Won    | Website  | 2026-10-02
            2026-10-05 | Lan  | Lost   | website  |
            2026-10-31 | Minh | New    | Facebook | 2026-11-02
            2026-11-01 | Minh | Won    | Website  |`,
    sales: `soldOn     | rep  | amount | customer
            2026-10-02 | Lan  | 400    | An
            2026-10-03 | Lan  | 0      | an
            2026-10-04 | Lan  | -100   | Bình
            2026-10-05 | Minh |        | Bình`,
  });
  const inOctober = (typed: Typed): unknown => {
    const value = valueOf(typed);
    if (!value) throw new Error('not defined');
    return answers({ value }, tables, '2026-10');
  };

  test.each<[string, Typed, unknown]>([
    [
      'leads of a source',
      { ...LEADS, filterColumn: 'Source', comparison: 'is', value: 'WEBSITE' },
      { team: 2, 'rep Lan': 2, 'rep Minh': 0 },
    ],
    [
      'the share of leads that were contacted',
      { ...LEADS, filterColumn: 'First contact on', comparison: 'is filled in', denominator: 'All rows' },
      { team: 2 / 3, 'rep Lan': 1 / 2, 'rep Minh': 1 },
    ],
    [
      'leads by their first contact',
      { ...LEADS, date: 'First contact on' },
      { team: 1, 'rep Lan': 1, 'rep Minh': 0 },
    ],
    [
      'the average of the amounts that there are, 0 and negative ones as well',
      { ...SALES, aggregate: 'Average' },
      { team: 100, 'rep Lan': 100, 'rep Minh': null },
    ],
    [
      'different customers',
      { ...SALES, aggregate: 'Different values', column: 'Customer' },
      { team: 2, 'rep Lan': 2, 'rep Minh': 1 },
    ],
    [
      'sales for each lead',
      { ...SALES, denominator: 'newLeads' },
      { team: 100, 'rep Lan': 150, 'rep Minh': 0 },
    ],
    [
      'the sales of at most 0',
      { ...SALES, filterColumn: 'Amount', comparison: 'is at most', value: 0 },
      { team: -100, 'rep Lan': -100, 'rep Minh': 0 },
    ],
  ])('%s', (_, typed, expected) => {
    expect(inOctober(typed)).toEqual(expected);
  });
});
