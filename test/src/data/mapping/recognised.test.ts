/** Shows which headers name a column. */
import { recognised } from '../../../../src/data/mapping/recognised';

test.each([
  ['spend', ['Spend date', 'Cost', 'Note'], { spentOn: 'Spend date', amount: 'Cost' }],
  [
    'sales',
    ['Ngay ban', 'NHÂN VIÊN', 'Doanh thu'],
    { soldOn: 'Ngay ban', rep: 'NHÂN VIÊN', amount: 'Doanh thu' },
  ],
  // A header serves one column only: the first that it names.
  ['sales', ['Khách hàng'], { customer: 'Khách hàng' }],
  ['team', ['A', 'B'], {}],
] as const)('a sheet for %s with %j', (table, headers, columns) => {
  expect(recognised(table, { sheet: 'Sheet1', values: [headers] })).toEqual(columns);
});
