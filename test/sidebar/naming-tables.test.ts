/** Shows that people are expected to have numbers where facts stand in for a table, as where its rows name them. */
import { namingTables } from '../../sidebar/stages/how-much/naming-tables';
import { isMeasuredFor } from '../../src/compute/available/measured-for';
import { kpiOf } from '../src/answers';
import { FOUND } from './answers';

test.each([
  ['a table on a sheet', 'revenue', {}, true],
  ['no table', 'newCustomers', {}, false],
  ['facts', 'newCustomers', { isFromFacts: true }, true],
] as const)('by %s', (_, kpi, more, isMeasured) => {
  const tables = FOUND.tables.map((view) => (view.table === 'customers' ? { ...view, ...more } : view));
  const columns = { ...FOUND.plan.mapping.sales?.columns, rep: 'Seller' };
  const plan = { ...FOUND.plan, mapping: { sales: { sheet: 'Orders', columns } } };
  expect(isMeasuredFor(kpiOf(kpi), 'rep', namingTables({ plan, tables }))).toBe(isMeasured);
});
