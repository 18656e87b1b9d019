/** Shows what the engine can calculate and a formula cannot. */
import { KPIS } from '../../../../src/model/kpi/kpis';
import { care, customers, sales } from '../../../../src/model/catalogue/tables';
import { formulaLimit, formulaLimitOfKpi } from '../../../../src/compute/formulas/limits';
import { contacted, eq } from '../../../../src/model/kpi/filter';
import { count, entries, sum } from '../../../../src/model/kpi/measure';
import type { LocatedTable, Placements } from '../../../../src/data/mapping/locate';
import type { Sources } from '../../../../src/data/source';
import { kpiOf } from '../../answers';
import { readTables, type LiteralTables } from '../../literal-tables';

const sourcesOf = (tables: LiteralTables, won: readonly string[] = ['Won', 'Chốt']) =>
  readTables(tables, { won, lost: ['Lost'] }).sources;

const TABLES = {
  team: 'rep | region',
  leads: 'createdOn | rep | status | region | firstContactOn',
  sales: 'soldOn | orderId | customer | rep | region | amount | status',
  customers: 'customer | rep | region | since | until',
  spend: 'spentOn | amount | rep | region',
  prices: 'observedOn | product | ourPrice | competitorPrice | promotion | region',
  care: 'contactedOn | customer | rep | region',
  surveys: 'answeredOn | score | rep | region',
};

test('where every table names its regions, each KPI of the catalogue has a formula', () => {
  const sources = sourcesOf(TABLES);
  expect(KPIS.filter((kpi) => formulaLimitOfKpi(kpi, sources) !== undefined)).toEqual([]);
});

test('where only the team sheet names regions, different customers and orders of a region have none', () => {
  const byRep = Object.entries(TABLES).map(([table, columns]) => [
    table,
    table === 'team' ? columns : columns.replace(' | region', ''),
  ]);
  const sources = sourcesOf(Object.fromEntries(byRep) as LiteralTables);
  expect(
    KPIS.flatMap((kpi) => {
      const limit = formulaLimitOfKpi(kpi, sources);
      return limit === undefined ? [] : [[kpi.id, limit]];
    }),
  ).toEqual([
    ['averageSale', 'teamRegion'],
    ['customersContacted', 'teamRegion'],
  ]);
});

test('a region in which very many people move within a period has no formula for what goes by the day', () => {
  const sources = sourcesOf({
    team: 'rep | region',
    leads: 'createdOn | rep | status',
    customers: 'customer | rep | since | until',
  });
  const limitOf = (id: 'newLeads' | 'retention', moved: number) =>
    formulaLimitOfKpi(kpiOf(id), sources, { moved, names: 1 });
  expect([limitOf('newLeads', 100), limitOf('newLeads', 101), limitOf('retention', 101)]).toEqual([
    ...[undefined, 'regionChange', undefined],
  ]);
});

test('a rep with very many names has no formula', () => {
  const sources = sourcesOf({ leads: 'createdOn | rep', sales: 'orderId | soldOn | rep | amount' });
  const limitOf = (id: 'newLeads' | 'averageSale', names: number) =>
    formulaLimitOfKpi(kpiOf(id), sources, { moved: 0, names });
  expect([limitOf('newLeads', 100), limitOf('newLeads', 101)]).toEqual([undefined, 'otherNames']);
  // Different orders are told apart twice.
  expect([limitOf('averageSale', 50), limitOf('averageSale', 51)]).toEqual([undefined, 'otherNames']);
});

describe('of a table on several sheets', () => {
  const on = (table: 'care' | 'customers' | 'sales', sheets: number): Sources => {
    const sources = sourcesOf(TABLES);
    const source = sources[table];
    const [place] = source?.onSheet?.placements ?? [];
    if (!source?.onSheet || !place) throw new Error(table);
    const placements: Placements = [place, ...Array<LocatedTable>(sheets - 1).fill(place)];
    return { ...sources, [table]: { ...source, onSheet: { ...source.onSheet, placements } } };
  };
  const limited = (sources: Sources): readonly unknown[] =>
    KPIS.flatMap((kpi) => {
      const limit = formulaLimitOfKpi(kpi, sources);
      return limit === undefined ? [] : [[kpi.id, limit]];
    });

  test('rows are added up, different texts counted at once; who was contacted on any of them is neither', () => {
    expect(limited(on('sales', 3))).toEqual([]);
    expect(limited(on('customers', 3))).toEqual([]);
    expect(limited(on('care', 2))).toEqual([['careCoverage', 'sheets']]);
  });

  test('of very many sheets the formula would be too long: with two status words of more than 50, or 25 where orders are counted', () => {
    const revenue = sum(sales.amount, { when: sales.soldOn });
    const orders = entries(sales.orderId, { when: sales.soldOn });
    expect([50, 51].map((sheets) => formulaLimit(revenue, on('sales', sheets)))).toEqual([
      undefined,
      'manySheets',
    ]);
    expect([25, 26].map((sheets) => formulaLimit(orders, on('sales', sheets)))).toEqual([
      undefined,
      'manySheets',
    ]);
  });
});

test('whose rows a sheet holds by its name no formula asks', () => {
  const sources = sourcesOf(TABLES, ['Won']);
  const { spend } = sources;
  const [place] = spend?.onSheet?.placements ?? [];
  if (!spend?.onSheet || !place) throw new Error('spend');
  const named: Placements = [{ ...place, bySheet: { rep: 'Lan' } }];
  const bySheet = { ...sources, spend: { ...spend, onSheet: { ...spend.onSheet, placements: named } } };
  expect(formulaLimitOfKpi(kpiOf('acquisitionSpend'), sources)).toBeUndefined();
  expect(formulaLimitOfKpi(kpiOf('acquisitionSpend'), bySheet)).toBe('sheetName');
});

test('where nobody names regions there is no region to be limited for', () => {
  const sources = sourcesOf({ care: 'contactedOn | customer | rep' });
  expect(formulaLimitOfKpi(kpiOf('customersContacted'), sources)).toBeUndefined();
});

test('a contact stands alone, over open rows', () => {
  const sources = sourcesOf(TABLES);
  const isContacted = contacted(customers.customer, care);
  expect(
    formulaLimit(count(customers, { openAt: ['start'], where: [isContacted] }), sources),
  ).toBeUndefined();
  expect(
    formulaLimit(
      count(customers, { openAt: ['start'], where: [isContacted, eq(customers.rep, 'Lan')] }),
      sources,
    ),
  ).toBe('contactFilter');
  expect(formulaLimit(count(customers, { when: customers.since, where: [isContacted] }), sources)).toBe(
    'contactFilter',
  );
});

test('a table that is not mapped is an error', () => {
  expect(() => formulaLimitOfKpi(kpiOf('revenue'), {})).toThrow('table sales is not mapped');
});
