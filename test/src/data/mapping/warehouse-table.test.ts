/** Shows how the place of a table in BigQuery is written and read. */
import { parsePath, warehousePath, warehousePlace } from '../../../../src/data/mapping/warehouse-table';

test.each([
  ['my-project.crm.sales', { project: 'my-project', dataset: 'crm', table: 'sales' }],
  ['`my-project.crm.Đơn hàng`', { project: 'my-project', dataset: 'crm', table: 'Đơn hàng' }],
  ['my-project:crm.sales', { project: 'my-project', dataset: 'crm', table: 'sales' }],
  ['crm.sales', undefined],
  ['my-project.crm.sales.amount', undefined],
  ['My-Project.crm.sales', undefined],
  ['my-project.my-crm.sales', undefined],
  ['my-project.crm.sales; DROP TABLE x', undefined],
  ['my-project.crm.', undefined],
])('“%s” is read as %j', (text, path) => {
  expect(parsePath(text)).toEqual(path);
});

test.each([
  ['bigquery:my-project.crm.sales', 'my-project.crm.sales'],
  ['BigQuery: my-project.crm.sales', 'my-project.crm.sales'],
  [warehousePlace('my-project.crm.sales'), 'my-project.crm.sales'],
  ['BigQuery export', undefined],
  ['Sales', undefined],
])('in place of a sheet, “%s” names %s', (sheet, path) => {
  expect(warehousePath({ sheet })).toBe(path);
});
